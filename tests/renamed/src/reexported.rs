//! The runtime behind a module of this crate: `crate = crate::reexported::runtime`.

/// What a framework would offer to its users.
pub mod runtime {
    pub use ad::*;
}

pub use runtime::differentiate;

/// A function that needs slots, partials and a branch.
#[differentiate(reverse, crate = crate::reexported::runtime)]
#[must_use]
pub fn reexported(x: f64, n: i32) -> f64 {
    if n > 0 { helper(x).powi(n) } else { x.powf(x) }
}

#[differentiate(reverse, crate = super::reexported::runtime)]
fn helper(x: f64) -> f64 {
    x + 1.0
}

#[cfg(test)]
mod tests {
    use super::{reexported, reexported_grad};

    #[test]
    fn companions_find_the_runtime() {
        assert_eq!(reexported_grad(2.0, 3), (reexported(2.0, 3), 27.0));
        assert_eq!(reexported_grad(1.0, 0), (1.0, 1.0));
    }
}
