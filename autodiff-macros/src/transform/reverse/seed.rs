//! What the reverse sweep starts from.

use super::{Adjoints, Reverse};
use crate::ir::{Alloc, Mutation, Name, Op, Shape, Ty, Value};
use proc_macro2::{Span, TokenStream};
use quote::quote;

/// The cotangent that the reverse sweep starts from.
pub(crate) enum Seed {
    /// Of one real result: the gradient.
    One,
    /// Of this result alone: a row of the Jacobian.
    Only(Value),
    /// A parameter of the result's shape, of this name.
    Parameter(TokenStream),
}

impl Reverse {
    pub(super) fn seed(&mut self, shape: &Shape, seed: &Seed, adjoints: &mut Adjoints) {
        match seed {
            Seed::One => shape.leaves().into_iter().for_each(|value| self.seed_one(value, adjoints)),
            Seed::Only(result) => self.seed_one(*result, adjoints),
            Seed::Parameter(name) => self.seed_parameter(shape, name.clone(), adjoints),
        }
    }

    fn seed_one(&mut self, value: Value, adjoints: &mut Adjoints) {
        let one = self.builder.get_mut().real(1.0, value);
        if self.is_place(value) && self.is_active(self.root(value)) {
            // No number is the adjoint of a memory. To add none would be a bug, which the verifier reports: nothing defines this.
            let missing = self.builder.get_mut().function.fresh(Ty::Opaque, Name::None, Span::call_site());
            self.statement(Op::Mutate { place: missing, how: Mutation::Accumulate, args: vec![one] });
            return;
        }
        self.accumulate(adjoints, value, one);
    }

    fn seed_parameter(&mut self, shape: &Shape, place: TokenStream, adjoints: &mut Adjoints) {
        match shape {
            Shape::Leaf(value) => {
                let function = &mut self.builder.get_mut().function;
                let ty = function.ty(*value);
                let seed = function.fresh(ty, Name::Hint("seed".to_string()), Span::call_site());
                function.places.push((seed, place));
                if ty.is_memory() {
                    // The cotangent is the adjoint to begin with.
                    let root = self.root(*value);
                    if self.is_active(root) && !self.shadows.contains_key(&root) {
                        let builder = self.builder.get_mut();
                        let name = match builder.function.data(root).name.adjoint() {
                            Name::None => Name::Hint("d_value".to_string()),
                            name => name,
                        };
                        let copy = Op::Alloc(Alloc::Copy { of: seed, method: None });
                        let shadow = builder.push_named(copy, ty, name);
                        self.shadows.insert(root, shadow);
                    } else if let Some(shadow) = self.shadow(*value) {
                        self.add_memory(shadow, seed);
                    }
                    return;
                }
                if self.activity.is_active(*value) {
                    // The same value may be returned twice.
                    self.accumulate(adjoints, *value, seed);
                }
            }
            Shape::Tuple(parts) => {
                for (index, part) in parts.iter().enumerate() {
                    let field = syn_index(index);
                    self.seed_parameter(part, quote!(#place.#field), adjoints);
                }
            }
        }
    }
}

/// A tuple's field, without the suffix that an integer literal would get.
fn syn_index(index: usize) -> proc_macro2::Literal {
    proc_macro2::Literal::usize_unsuffixed(index)
}
