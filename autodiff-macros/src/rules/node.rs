//! The notation of the table's partials: ordinary operators and methods that append to a function under construction.

use super::lookup;
use crate::ir::{Arithmetic, Builder, Literal, Op, Ty, Value};
use std::cell::RefCell;
use std::ops::{Add, Div, Mul, Neg, Sub};

/// A value of the function under construction.
#[derive(Clone, Copy)]
pub(crate) struct Node<'b> {
    builder: &'b RefCell<Builder>,
    value: Value,
}

/// A partial derivative, in the form that its product with a cotangent is cheapest in.
pub(crate) enum Partial<'b> {
    Zero,
    One,
    Times(Node<'b>),
    /// The same, where it may be infinite or NaN though the function is finite.
    Steep(Node<'b>),
    /// One where the condition has this truth value, zero elsewhere.
    Masked(Node<'b>, bool),
}

pub(super) fn zero<'b>() -> Partial<'b> {
    Partial::Zero
}

pub(super) fn one<'b>() -> Partial<'b> {
    Partial::One
}

pub(super) fn steep<'b>(partial: Node<'b>) -> Partial<'b> {
    Partial::Steep(partial)
}

pub(super) fn masked(condition: Node<'_>) -> Partial<'_> {
    Partial::Masked(condition, true)
}

pub(super) fn unless(condition: Node<'_>) -> Partial<'_> {
    Partial::Masked(condition, false)
}

impl<'b> From<Node<'b>> for Partial<'b> {
    fn from(node: Node<'b>) -> Self {
        Partial::Times(node)
    }
}

impl<'b> Node<'b> {
    pub(crate) fn new(builder: &'b RefCell<Builder>, value: Value) -> Self {
        Node { builder, value }
    }

    pub(crate) fn value(self) -> Value {
        self.value
    }

    fn with(self, make: impl FnOnce(&mut Builder) -> Value) -> Self {
        let value = make(&mut self.builder.borrow_mut());
        Node { builder: self.builder, value }
    }

    fn arithmetic(self, op: Arithmetic, right: Node<'b>) -> Self {
        self.with(|b| b.arithmetic(op, self.value, right.value))
    }

    fn real(self, number: f64) -> Self {
        self.with(|b| b.real(number, self.value))
    }

    /// The number one, of this node's type.
    pub(super) fn one(self) -> Self {
        self.real(1.0)
    }

    /// A constant of `core::f64::consts` of this node's type.
    pub(super) fn constant(self, name: &'static str) -> Self {
        self.with(|b| b.constant(name, self.value))
    }

    /// A function of the table.
    fn rule(self, name: &str, others: &[Node<'b>]) -> Self {
        let args: Vec<Value> = [self.value].into_iter().chain(others.iter().map(|node| node.value)).collect();
        match lookup(name, args.len()) {
            Some(rule) => self.with(|b| {
                let ty = b.function.ty(self.value);
                b.compute(Op::Rule { rule, args }, ty)
            }),
            // A test over the table keeps this from happening.
            None => self,
        }
    }

    /// A function of zero derivative, which has no row.
    fn constant_rule(self, method: &'static str, others: &[Node<'b>]) -> Self {
        let args: Vec<Value> = [self.value].into_iter().chain(others.iter().map(|node| node.value)).collect();
        self.with(|b| {
            let ty = b.function.ty(self.value);
            b.push(Op::method(method, args), ty)
        })
    }

    fn compare(self, op: &'static str, right: Node<'b>) -> Self {
        self.with(|b| b.compute(Op::Operator { op, left: self.value, right: right.value }, Ty::Bool))
    }

    pub(super) fn same(self, other: Node<'b>) -> Self {
        self.compare("==", other)
    }

    pub(super) fn below(self, other: Node<'b>) -> Self {
        self.compare("<", other)
    }

    pub(super) fn above(self, other: Node<'b>) -> Self {
        self.compare(">", other)
    }

    fn runtime(self, function: &'static str, others: &[Node<'b>]) -> Self {
        let args = [self.value].into_iter().chain(others.iter().map(|node| node.value)).collect();
        self.with(|b| {
            let ty = b.function.ty(self.value);
            b.compute(Op::Runtime { function, args }, ty)
        })
    }

    /// n·xⁿ⁻¹; where the exponent is not a literal, the runtime keeps the edge points.
    pub(super) fn powi_partial(self, exponent: Node<'b>) -> Partial<'b> {
        match exponent.number() {
            Some(number) => self.power(number, "powi", |one_less| Literal::Integer(one_less as i64)),
            None => self.runtime("powi_base", &[exponent]).into(),
        }
    }

    /// p·xᵖ⁻¹, likewise.
    pub(super) fn powf_partial(self, exponent: Node<'b>) -> Partial<'b> {
        match exponent.number() {
            Some(number) => self.power(number, "powf", Literal::Real),
            None => steep(self.runtime("powf_base", &[exponent])),
        }
    }

    fn number(self) -> Option<f64> {
        self.builder.borrow().number(self.value)
    }

    fn power(self, exponent: f64, method: &str, literal: fn(f64) -> Literal) -> Partial<'b> {
        match exponent {
            0.0 => Partial::Zero,
            1.0 => Partial::One,
            2.0 => (2.0 * self).into(),
            _ => {
                let one_less = self.with(|b| {
                    let ty = b.function.ty(self.value);
                    b.push(Op::Literal(literal(exponent - 1.0)), ty)
                });
                let partial = exponent * self.rule(method, &[one_less]);
                if exponent > 0.0 && exponent < 1.0 { steep(partial) } else { partial.into() }
            }
        }
    }

    pub(super) fn powf_exponent_partial(self, exponent: Node<'b>, result: Node<'b>) -> Self {
        self.runtime("powf_exponent", &[exponent, result])
    }

    pub(super) fn signum(self) -> Self {
        self.constant_rule("signum", &[])
    }
}

macro_rules! functions {
    ($($name:ident)*) => {
        impl<'b> Node<'b> {
            $(pub(super) fn $name(self) -> Self {
                self.rule(stringify!($name), &[])
            })*
        }

        #[cfg(test)]
        const USED: &[&str] = &[$(stringify!($name)),*];
    };
}

functions! { sin cos sinh cosh sqrt ln to_radians to_degrees }

macro_rules! operators {
    ($($trait:ident $method:ident $op:ident),*) => {$(
        impl<'b> $trait for Node<'b> {
            type Output = Node<'b>;
            fn $method(self, right: Node<'b>) -> Node<'b> {
                self.arithmetic(Arithmetic::$op, right)
            }
        }

        impl<'b> $trait<f64> for Node<'b> {
            type Output = Node<'b>;
            fn $method(self, right: f64) -> Node<'b> {
                self.arithmetic(Arithmetic::$op, self.real(right))
            }
        }

        impl<'b> $trait<Node<'b>> for f64 {
            type Output = Node<'b>;
            fn $method(self, right: Node<'b>) -> Node<'b> {
                right.real(self).arithmetic(Arithmetic::$op, right)
            }
        }
    )*};
}

operators! { Add add Add, Sub sub Sub, Mul mul Mul, Div div Div }

impl<'b> Neg for Node<'b> {
    type Output = Node<'b>;
    fn neg(self) -> Node<'b> {
        self.with(|b| b.neg(self.value))
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_functions_of_the_notation_have_rows() {
        for name in super::USED {
            assert!(super::lookup(name, 1).is_some(), "{name}");
        }
    }
}
