//! What tangents are drawn of: values of any differentiable type, and slices of such.

use real::Differentiable;
use real::numbers::NumberMut;
use std::borrow::BorrowMut;

/// A value or a slice whose numbers can be visited.
pub trait Directed {
    /// A tangent of it.
    type Owned: BorrowMut<Self>;

    /// A tangent of zeros.
    fn zeros(&self) -> Self::Owned;

    /// Calls `visit` with each number.
    fn visit(&mut self, visit: &mut dyn FnMut(NumberMut<'_>));

    /// Calls `visit` with each number of a tangent.
    fn visit_owned(owned: &mut Self::Owned, visit: &mut dyn FnMut(NumberMut<'_>)) {
        owned.borrow_mut().visit(visit);
    }
}

impl<T: Differentiable> Directed for T {
    type Owned = T;

    fn zeros(&self) -> T {
        self.zero_like()
    }

    fn visit(&mut self, visit: &mut dyn FnMut(NumberMut<'_>)) {
        self.visit_numbers(&"", &mut |_, number| visit(number));
    }
}

impl<T: Differentiable> Directed for [T] {
    type Owned = Vec<T>;

    fn zeros(&self) -> Vec<T> {
        self.iter().map(T::zero_like).collect()
    }

    fn visit(&mut self, visit: &mut dyn FnMut(NumberMut<'_>)) {
        self.iter_mut().for_each(|part| Directed::visit(part, visit));
    }
}

/// The numbers, and whether there is an `f32` among them.
pub(crate) fn read<X: Directed + ?Sized>(x: &mut X) -> (Vec<f64>, bool) {
    let (mut numbers, mut single) = (Vec::new(), false);
    x.visit(&mut |number| {
        numbers.push(number.get());
        single |= matches!(number, NumberMut::F32(_));
    });
    (numbers, single)
}
