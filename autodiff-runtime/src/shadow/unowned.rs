//! Slices where there is nothing to own one in.

use core::{
    borrow::{Borrow, BorrowMut},
    convert::Infallible,
    marker::PhantomData,
};

/// What owns a slice without the feature `alloc`: nothing, there are no values of it.
#[derive(Debug)]
pub struct Unowned<T> {
    never: Infallible,
    of: PhantomData<T>,
}

impl<T> Borrow<[T]> for Unowned<T> {
    fn borrow(&self) -> &[T] {
        match self.never {}
    }
}

impl<T> BorrowMut<[T]> for Unowned<T> {
    fn borrow_mut(&mut self) -> &mut [T] {
        match self.never {}
    }
}

/// Does not compile where it is needed.
pub(super) fn zeros_like<T>(_primal: &[T]) -> Unowned<T> {
    const { panic!("an adjoint of its own for a slice needs the feature `alloc` of `autodiff-runtime`") }
}
