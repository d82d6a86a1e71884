//! How extension traits are written here.

/// Declares a trait and implements it, from one list of methods with their bodies.
macro_rules! extension {
    (
        $(#[$attribute:meta])*
        trait $name:ident<$($parameter:ident: $bound:path),*> for $ty:ty where $($bounded:ty: $($bounds:path)|+),*;
        $(fn $method:ident $([$($generics:tt)*])? ($($parameters:tt)*) $(-> $returned:ty)? $(where [$($where:tt)*])? $body:block)*
    ) => {
        $(#[$attribute])*
        #[allow(missing_docs, clippy::type_complexity, clippy::too_many_arguments, clippy::wrong_self_convention)]
        pub trait $name<$($parameter: $bound),*>: Sized
        where
            $($bounded: $($bounds +)+),*
        {
            $(fn $method $(<$($generics)*>)? ($($parameters)*) $(-> $returned)? $(where $($where)*)?;)*
        }

        impl<$($parameter: $bound),*> $name<$($parameter),*> for $ty
        where
            $($bounded: $($bounds +)+),*
        {
            $(
                #[inline]
                fn $method $(<$($generics)*>)? ($($parameters)*) $(-> $returned)? $(where $($where)*)? $body
            )*
        }
    };
}

pub(crate) use extension;
