//! The stacks that a loop's records live in. Generated code calls this.
//!
//! What the reverse of an iteration needs and cannot cheaply compute again is its record. The forward sweep pushes one
//! record for each iteration, the reverse sweep pops them, the last one first.
//!
//! - [`Records`], with the feature `alloc`, for loops whose number of iterations is known when they run,
//! - [`Checkpoints`], with the feature `alloc`, of loops that keep their state now and then instead and are run again,
//! - [`lend`] and what it keeps, for the arguments of calls,
//! - [`FixedRecords`] where a constant bounds it; it allocates nothing,
//! - [`Latest`] of loops of which only the last iteration that changed something is reversed.
//!
//! ```
//! use autodiff_runtime::records::Records;
//!
//! // The derivative of `for x in xs { y = (x * y).sin() }` in the initial `y`.
//! let xs = [0.5, 0.25];
//! let mut y = 1.0_f64;
//! let mut records = Records::for_iterations(&xs.iter());
//! for x in &xs {
//!     let product = x * y;
//!     records.push(product);
//!     y = product.sin();
//! }
//! let mut d_y = 1.0;
//! for x in xs.iter().rev() {
//!     d_y *= records.pop().cos() * x;
//! }
//! assert_eq!(d_y, (0.25 * 0.5_f64.sin()).cos() * 0.25 * (0.5_f64.cos() * 0.5));
//! ```

mod arguments;
#[cfg(feature = "alloc")]
mod checkpoints;
mod fixed;
#[cfg(feature = "alloc")]
mod growing;
mod latest;

pub use arguments::{Lend, Nothing, arguments, lend};
#[cfg(feature = "alloc")]
pub use arguments::{Slices, Values};
#[cfg(feature = "alloc")]
pub use checkpoints::{Checkpoints, Replay};
pub use fixed::FixedRecords;
#[cfg(feature = "alloc")]
pub use growing::Records;
pub use latest::Latest;

/// What has a copy that a record can own: whatever is `Clone`, and slices of such, whose copy is a `Vec`.
///
/// ```
/// use autodiff_runtime::records::copy;
///
/// assert_eq!(copy(&[1.0, 2.0]), [1.0, 2.0]);
/// assert_eq!(copy(&[1.0, 2.0][..]), vec![1.0, 2.0]);
/// ```
pub trait Copied {
    /// The type of the copy.
    type Owned;

    /// See [`copy`].
    fn copied(&self) -> Self::Owned;
}

impl<T: Clone> Copied for T {
    type Owned = T;

    #[inline(always)]
    fn copied(&self) -> T {
        self.clone()
    }
}

/// A copy of what is overwritten later, or of what only a reference is at hand to.
#[inline(always)]
#[must_use]
pub fn copy<T: Copied + ?Sized>(original: &T) -> T::Owned {
    original.copied()
}

#[cold]
#[inline(never)]
fn exhausted() -> ! {
    panic!("bug in autodiff: the reverse sweep took more records than the forward sweep left")
}
