//! How the tangents of methods that are linear are written here, from the methods in reverse.

/// Declares an extension trait of tangents and implements it, from a list of methods: of the one in the forward sweep and the one in reverse,
/// then of the three that are made of these. What is listed as `linear` is linear in `self`, what is `bilinear` in the other argument as well,
/// by reference (`&`) or by value (`*`). What is `made` of the last argument, is linear in that.
macro_rules! tangents {
    (
        $(#[$attribute:meta])*
        trait $name:ident $parameters:tt for $ty:ty where [$($bounds:tt)*];
        $($methods:tt)*
    ) => {
        $crate::methods::tangents! { @ [$(#[$attribute])* trait $name] $parameters [$ty] [$($bounds)*] [] $($methods)* }
    };
    (@ [$($head:tt)*] [$($parameters:tt)*] [$ty:ty] [$($bounds:tt)*] [$($done:tt)*]) => {
        $crate::methods::extension! { $($head)* <$($parameters)*> for $ty where $($bounds)*; $($done)* }
    };
    (@ $head:tt $parameters:tt [$ty:ty] $bounds:tt [$($done:tt)*]
        linear $augmented:ident $adjoint:ident: $tangent:ident $taped:ident $reverse:ident ($($index:ident: $of_index:ty),*)
        -> $returned:ty $(where [$($where:tt)*])?;
        $($rest:tt)*) => {
        $crate::methods::tangents! { @ $head $parameters [$ty] $bounds [
            $($done)*

            fn $tangent(
                &self,
                slot: impl TangentSlot<$ty>,
                $($index: $of_index, _: impl Sized,)*
            ) -> ($returned, $returned) $(where [$($where)*])? {
                let (value, ()) = self.$augmented($($index),*);
                let tangent = match slot.tangent() {
                    Some(tangent) => tangent.$augmented($($index),*).0,
                    None => Differentiable::zero_like(&value),
                };
                (value, tangent)
            }

            fn $taped(
                &self,
                slot: Handed<impl TangentSlot<$ty>>,
                $($index: $of_index, _: Handed<impl Sized>,)*
            ) -> (($returned, $returned), ()) $(where [$($where)*])? {
                (self.$tangent(slot.0, $($index, Constant,)*), ())
            }

            fn $reverse(
                &self,
                _: impl Sized,
                slot: impl ShadowSlot<$ty>,
                slot_tangent: impl ShadowSlot<$ty>,
                $($index: $of_index, _: impl Sized, _: impl Sized, _: impl Sized,)*
                _tape: (),
                seed: $returned,
                seed_tangent: $returned,
            ) $(where [$($where)*])? {
                self.$adjoint(slot, $($index, Constant,)* (), seed);
                self.$adjoint(slot_tangent, $($index, Constant,)* (), seed_tangent);
            }
        ] $($rest)* }
    };
    (@ $head:tt $parameters:tt [$ty:ty] $bounds:tt [$($done:tt)*]
        bilinear $augmented:ident $adjoint:ident: $tangent:ident $taped:ident $reverse:ident $([$($generics:tt)*])? ($by:tt $of_other:ty)
        -> $returned:ty $(where [$($where:tt)*])?;
        $($rest:tt)*) => {
        $crate::methods::tangents! { @ $head $parameters [$ty] $bounds [
            $($done)*

            fn $tangent $([$($generics)*])? (
                &self,
                slot: impl TangentSlot<$ty>,
                other: $crate::methods::tangents!(@type $by $of_other),
                slot_other: impl TangentSlot<$of_other>,
            ) -> ($returned, $returned) $(where [$($where)*])? {
                multilinear::bilinear(
                    |a: &$ty, b: &$of_other| a.$augmented($crate::methods::tangents!(@passed $by b)).0,
                    (self, slot.tangent()),
                    ($crate::methods::tangents!(@referred $by other), slot_other.tangent()),
                )
            }

            fn $taped $([$($generics)*])? (
                &self,
                slot: Handed<impl TangentSlot<$ty>>,
                other: $crate::methods::tangents!(@type $by $of_other),
                slot_other: Handed<impl TangentSlot<$of_other>>,
            ) -> (($returned, $returned), ()) $(where [$($where)*])? {
                (self.$tangent(slot.0, other, slot_other.0), ())
            }

            fn $reverse $([$($generics)*])? (
                &self,
                tangent: impl TangentSlot<$ty>,
                slot: impl ShadowSlot<$ty>,
                slot_tangent: impl ShadowSlot<$ty>,
                other: $crate::methods::tangents!(@type $by $of_other),
                other_tangent: impl TangentSlot<$of_other>,
                slot_other: impl ShadowSlot<$of_other>,
                slot_other_tangent: impl ShadowSlot<$of_other>,
                _tape: (),
                seed: $returned,
                seed_tangent: $returned,
            ) $(where [$($where)*])? {
                multilinear::bilinear_reverse(
                    |a: &$ty, b: &$of_other, left: Option<&mut $ty>, right: Option<&mut $of_other>, seed: &$returned| {
                        a.$adjoint(left, $crate::methods::tangents!(@passed $by b), right, (), seed.clone());
                    },
                    (self, tangent.tangent(), [slot.shadow(), slot_tangent.shadow()]),
                    (
                        $crate::methods::tangents!(@referred $by other),
                        other_tangent.tangent(),
                        [slot_other.shadow(), slot_other_tangent.shadow()],
                    ),
                    &seed,
                    &seed_tangent,
                );
            }
        ] $($rest)* }
    };
    (@ $head:tt $parameters:tt [$ty:ty] $bounds:tt [$($done:tt)*]
        made $function:ident $adjoint:ident: $tangent:ident $taped:ident $reverse:ident ($($index:ident: $of_index:ty,)* * $of_data:ty);
        $($rest:tt)*) => {
        $crate::methods::tangents! { @ $head $parameters [$ty] $bounds [
            $($done)*

            fn $tangent(
                $($index: $of_index, _: impl Sized,)*
                data: $of_data,
                slot: impl TangentSlot<$of_data>,
            ) -> ($ty, $ty) {
                let tangent = slot.into_tangent(&data);
                (<$ty>::$function($($index,)* data), <$ty>::$function($($index,)* tangent))
            }

            fn $taped(
                $($index: $of_index, _: Handed<impl Sized>,)*
                data: $of_data,
                slot: Handed<impl TangentSlot<$of_data>>,
            ) -> (($ty, $ty), ()) {
                (<$ty>::$tangent($($index, Constant,)* data, slot.0), ())
            }

            fn $reverse(
                $($index: $of_index, _: impl Sized, _: impl Sized, _: impl Sized,)*
                data: $of_data,
                _: impl Sized,
                slot: impl Slot<$of_data>,
                slot_tangent: impl Slot<$of_data>,
                _tape: (),
                seed: $ty,
                seed_tangent: $ty,
            ) {
                <$ty>::$adjoint($($index, Constant,)* data.clone(), slot, (), seed);
                <$ty>::$adjoint($($index, Constant,)* data, slot_tangent, (), seed_tangent);
            }
        ] $($rest)* }
    };
    (@ $head:tt $parameters:tt [$ty:ty] $bounds:tt [$($done:tt)*]
        made $function:ident $adjoint:ident: $tangent:ident $taped:ident $reverse:ident ($($index:ident: $of_index:ty,)* & $of_data:ty);
        $($rest:tt)*) => {
        $crate::methods::tangents! { @ $head $parameters [$ty] $bounds [
            $($done)*

            fn $tangent(
                $($index: $of_index, _: impl Sized,)*
                data: &$of_data,
                slot: impl TangentSlot<$of_data>,
            ) -> ($ty, $ty) {
                let value = <$ty>::$function($($index,)* data);
                let tangent = match slot.tangent() {
                    Some(tangent) => <$ty>::$function($($index,)* tangent),
                    None => Differentiable::zero_like(&value),
                };
                (value, tangent)
            }

            fn $taped(
                $($index: $of_index, _: Handed<impl Sized>,)*
                data: &$of_data,
                slot: Handed<impl TangentSlot<$of_data>>,
            ) -> (($ty, $ty), ()) {
                (<$ty>::$tangent($($index, Constant,)* data, slot.0), ())
            }

            fn $reverse(
                $($index: $of_index, _: impl Sized, _: impl Sized, _: impl Sized,)*
                data: &$of_data,
                _: impl Sized,
                slot: impl ShadowSlot<$of_data>,
                slot_tangent: impl ShadowSlot<$of_data>,
                _tape: (),
                seed: $ty,
                seed_tangent: $ty,
            ) {
                <$ty>::$adjoint($($index, Constant,)* data, slot, (), seed);
                <$ty>::$adjoint($($index, Constant,)* data, slot_tangent, (), seed_tangent);
            }
        ] $($rest)* }
    };
    (@type & $of_other:ty) => { &$of_other };
    (@type * $of_other:ty) => { $of_other };
    (@passed & $other:expr) => { $other };
    (@passed * $other:expr) => { *$other };
    (@referred & $other:expr) => { $other };
    (@referred * $other:expr) => { &$other };
}

pub(crate) use tangents;
