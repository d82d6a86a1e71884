//! A companion compiles to the machine code of the gradient that a careful person writes by hand: LLVM makes both one
//! symbol, or the companion has no more instructions, and of the slow ones no more either. Counted for one architecture.
#![cfg(target_arch = "x86_64")]

mod support;

use support::assembly::Assembly;

const FUNCTIONS: [&str; 11] = [
    "article",
    "drag",
    "huber",
    "leaky",
    "logistic",
    "oscillation",
    "polar",
    "polynomial",
    "ramp",
    "rosenbrock",
    "van_der_waals",
];

/// The functions whose companion and hand-written gradient are one symbol.
const ONE_SYMBOL: [&str; 2] = ["article", "polar"];

#[test]
fn companions_are_as_good_as_by_hand() {
    let assembly = Assembly::of_this_package();
    let mut worse = Vec::new();
    for function in FUNCTIONS {
        let (generated, written) = (assembly.symbol(function, "generated"), assembly.symbol(function, "written"));
        let one = assembly.are_one(generated, written);
        assert!(one || !ONE_SYMBOL.contains(&function), "{function} is no longer one symbol");
        let (generated, written) = (assembly.cost(generated), assembly.cost(written));
        println!("{function}: {generated}, by hand {written}{}", if one { ", one symbol" } else { "" });
        if generated.instructions > written.instructions || generated.slow > written.slow {
            worse.push(format!("{function}: {generated}, by hand {written}"));
        }
    }
    assert!(worse.is_empty(), "companions are worse than by hand:\n{}", worse.join("\n"));
}
