//! The evals of GradBench: the function, its derivative by companions, and by a careful hand, side by side in one run.
//!
//! `cargo bench -p autodiff-gradbench` prints the ratios of their times, which are what counts, beside those that other tools have
//! reached; `-- lstm` picks the evals of that name, and `-- --markdown` prints the table of the README. The versions take turns, so that
//! whatever else the machine does meets all of them alike. GradBench compiles for the machine that it runs on:
//! `RUSTFLAGS="-C target-cpu=native"`.

mod cases;

use std::env;
use std::hint::black_box;
use std::time::{Duration, Instant};

use cases::Case;

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let names: Vec<&String> = arguments.iter().filter(|argument| !argument.starts_with('-')).collect();
    let markdown = arguments.iter().any(|argument| argument == "--markdown");
    // Without it, as in a test, each version runs once.
    let measures = arguments.iter().any(|argument| argument == "--bench");
    let wanted = |name: &str| names.is_empty() || names.iter().any(|part| name.contains(&part[..]));
    let mut rows = Vec::new();
    if !markdown {
        println!("medians of ratios    derivative/primal  hand/primal  derivative/hand");
    }
    for mut case in cases::of_published_sizes().into_iter().filter(|case| wanted(case.name())) {
        let ratios = ratios(case.as_mut(), if measures { TURNS } else { 1 });
        if !markdown {
            print_row(case.name(), ratios);
        }
        rows.push((case.name(), ratios));
    }
    if markdown {
        print_table(&rows);
    } else if rows.len() > 1 {
        let mean = |i: usize| (rows.iter().map(|(_, ratios)| ratios[i].ln()).sum::<f64>() / rows.len() as f64).exp();
        print_row("geometric mean", [mean(0), mean(1), mean(2)]);
    }
}

fn print_row(name: &str, [to_primal, hand_to_primal, to_hand]: [f64; 3]) {
    println!("{name:<20} {to_primal:>17.2} {hand_to_primal:>12.2} {to_hand:>16.2}");
}

/// What other tools have reached in GradBench on a machine of this kind: the ratio of their derivative to a primal in C++.
const PUBLISHED: [(&str, &str, &str); 11] = [
    ("gmm d10 k10", "1.9", "JAX 2.4, Tapenade 2.6, Enzyme 23"),
    ("gmm d64 k50", "4.9", "JAX 2.8, Tapenade 9.7"),
    ("ba", "8–12", "Enzyme 12–18"),
    ("ht simple", "4.3–11", "Enzyme 36–39"),
    ("ht complicated", "4.3–11", "Enzyme 36–39"),
    ("lstm", "", "CodiPack 2.7, Enzyme 3.0, Tapenade 3.2"),
    ("kmeans", "1.04–1.2", "JAX 1.5–1.7, Enzyme 2.8–4.6"),
    ("llsq", "2.1", "Enzyme 1.7"),
    ("lse", "0.9", "Enzyme 2.1"),
    ("det", "8", "CodiPack 2.6"),
    ("ode", "", "Enzyme 3.2, JAX 5.4"),
];

fn print_table(rows: &[(&str, [f64; 3])]) {
    println!("| eval | derivative/primal | by hand/primal | derivative/by hand | by hand in C++ | other tools |");
    println!("|---|---|---|---|---|---|");
    for (name, [to_primal, hand_to_primal, to_hand]) in rows {
        let published = PUBLISHED.iter().find(|(eval, ..)| eval == name);
        let (hand, others) = published.map_or(("", ""), |(_, hand, others)| (hand, others));
        println!("| {name} | {to_primal:.2} | {hand_to_primal:.2} | {to_hand:.2} | {hand} | {others} |");
    }
}

/// How often each version takes its turn, and for how long.
const TURNS: usize = 101;
const TURN: Duration = Duration::from_millis(2);

/// Derivative to primal, hand to primal, and derivative to hand.
fn ratios(case: &mut dyn Case, turns: usize) -> [f64; 3] {
    let calls = calls_in_a_turn(case);
    let turns: Vec<[f64; 3]> = (0..turns).map(|_| VERSIONS.map(|version| time(case, version, calls))).collect();
    [(1, 0), (2, 0), (1, 2)].map(|(one, other)| median(turns.iter().map(|times| times[one] / times[other])))
}

const VERSIONS: [fn(&mut dyn Case) -> f64; 3] = [|case| case.primal(), |case| case.companion(), |case| case.by_hand()];

/// So many that the slowest of the versions takes about a [`TURN`].
fn calls_in_a_turn(case: &mut dyn Case) -> u32 {
    let mut calls = 1;
    while VERSIONS.iter().all(|version| time(case, *version, calls) < TURN.as_secs_f64()) {
        calls *= 2;
    }
    calls
}

fn time(case: &mut dyn Case, version: fn(&mut dyn Case) -> f64, calls: u32) -> f64 {
    let start = Instant::now();
    for _ in 0..calls {
        black_box(version(black_box(case)));
    }
    start.elapsed().as_secs_f64()
}

fn median(numbers: impl Iterator<Item = f64>) -> f64 {
    let mut numbers: Vec<f64> = numbers.collect();
    let middle = numbers.len() / 2;
    *numbers.select_nth_unstable_by(middle, f64::total_cmp).1
}
