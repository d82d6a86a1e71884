//! `f_grad` and `f_vjp` that compare themselves with `f_jvp` and `f_hvp`.

use crate::call::{copies, copy_of, pattern, tangent_of};
use crate::companions::{Companions, Outcome, Param, Passing, name, outcome, params};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::{FnArg, Item, ItemFn, Pat, Signature, Visibility};

/// All items, those in reverse wrapped.
pub(crate) fn wrapped(companions: Companions) -> TokenStream {
    let mut tokens = TokenStream::new();
    let described = Described::of(&companions);
    for item in &companions.items {
        match (&described, item) {
            (Some(described), Item::Fn(function)) if described.is_reverse(function) => {
                tokens.extend(described.wrap(function));
            }
            _ => item.to_tokens(&mut tokens),
        }
    }
    tokens
}

/// What is known of a function that has forward mode.
struct Described {
    stem: String,
    params: Vec<Param>,
    outcome: Outcome,
    unit: bool,
    /// `Self::` where the function is a method.
    scope: TokenStream,
    second_order: bool,
    lanes: bool,
    /// What `f_jvp_lanes` asks of type parameters.
    bounds: Vec<syn::WherePredicate>,
}

impl Described {
    fn of(companions: &Companions) -> Option<Self> {
        let (jvp, stem) = companions.find("_jvp")?;
        let own = companions.own()?;
        let (outcome, unit) = outcome(&jvp.sig.output);
        let place = own.inputs.iter().find_map(name).unwrap_or_else(|| own.ident.clone());
        let method = own.receiver().is_some() || mentions_self(own.to_token_stream()) || stands_in_impl(&place);
        Some(Described {
            params: params(own, &jvp.sig)?,
            outcome,
            unit,
            scope: if method { quote!(Self::) } else { TokenStream::new() },
            second_order: companions.find("_hvp").is_some(),
            lanes: companions.find("_jvp_lanes").is_some(),
            bounds: companions.find("_jvp_lanes").map(|(lanes, _)| bounds(&lanes.sig)).unwrap_or_default(),
            stem,
        })
    }

    fn is_reverse(&self, function: &ItemFn) -> bool {
        let name = function.sig.ident.to_string();
        name == format!("{}_grad", self.stem) || name == format!("{}_vjp", self.stem)
    }

    fn companion(&self, suffix: &str) -> TokenStream {
        let (scope, name) = (&self.scope, format_ident!("{}_{suffix}", self.stem));
        quote!(#scope #name)
    }

    fn active(&self) -> impl Iterator<Item = (usize, &Param)> {
        self.params.iter().filter(|param| param.active).enumerate()
    }

    fn by_value(&self) -> usize {
        self.active().filter(|(_, param)| param.passing == Passing::Value).count()
    }

    fn wrap(&self, function: &ItemFn) -> TokenStream {
        let is_gradient = function.sig.ident.to_string().ends_with("_grad");
        let mut inner = function.clone();
        inner.vis = Visibility::Inherited;
        inner.sig.ident = format_ident!("{}_unchecked", function.sig.ident);
        inner.attrs.retain(|attribute| !attribute.path().is_ident("must_use"));
        let (vis, mut sig) = (&function.vis, function.sig.clone());
        self.name_patterns(&mut sig);
        for input in &mut sig.inputs {
            unchanged(input, &self.params);
        }
        if !self.bounds.is_empty() {
            sig.generics.make_where_clause().predicates.extend(self.bounds.clone());
        }
        let Some(shadows) = self.shadows(&sig) else { return function.to_token_stream() };
        let seed = shadows.seed.clone();
        let (stem, scope, called) = (&self.stem, &self.scope, &inner.sig.ident);
        let passed = sig.inputs.iter().filter_map(passed);
        let seeds = match &seed {
            Some(seed) => quote!(let mut #seed = #seed; __identity.seed(&mut #seed);),
            None if self.unit => TokenStream::new(),
            None => quote!(__identity.seed(&mut 1.0_f64);),
        };
        let changed = self.active().zip(&shadows.of).filter(|((_, param), _)| param.passing == Passing::Mutable);
        let changed_seeds = changed.map(|(_, shadow)| quote!(__identity.seed(&mut *#shadow);));
        let directions = self.active().map(|(_, param)| {
            let (tangent, place) = (tangent_of(&param.name), place(param));
            quote!(let mut #tangent = __identity.direction(#place);)
        });
        let before =
            self.active().zip(&shadows.of).filter(|((_, param), _)| !is_gradient && param.passing == Passing::Shared);
        let before = before.map(|((index, _), shadow)| quote!(__identity.before(#index, &mut *#shadow);));
        let forward = self.forward();
        let lanes = self.lanes.then(|| self.in_lanes());
        let second = (is_gradient && self.second_order).then(|| self.second(&shadows, called));
        let result = pattern(self.outcome, &quote!(__result));
        let value = if self.by_value() > 0 { quote!(&mut __result.0) } else { quote!(__result) };
        let gradients = self.gradients(&shadows, &quote!(__result));
        quote! {
            #[allow(dead_code, unused)]
            #inner

            #[allow(unused, clippy::all)]
            #vis #sig {
                use ::autodiff_runtime::identities::{Fallback as _, Identity, Probe};
                let mut __identity = Identity::new(::core::module_path!(), #stem);
                #seeds
                #(#changed_seeds)*
                #(#directions)*
                #(#before)*
                #lanes
                #forward
                #second
                let mut __result = #scope #called(#(#passed),*);
                #[allow(irrefutable_let_patterns)]
                if let #result = &mut __result {
                    __identity.value(#value);
                    #(#gradients)*
                    __identity.conclude();
                } else {
                    __identity.fail();
                }
                __result
            }
        }
    }

    /// The call of `f_jvp`.
    fn forward(&self) -> TokenStream {
        let (statements, copied) = copies(&self.params, &quote!(break 'forward), None);
        let arguments = self.params.iter().zip(copied).map(|(param, argument)| {
            let tangent = tangent_of(&param.name);
            let tangent = match param.passing {
                _ if !param.active => return argument,
                Passing::Value => quote!(#tangent),
                Passing::Shared => quote!(&#tangent),
                Passing::Mutable => quote!(&mut #tangent),
            };
            quote!(#argument, #tangent)
        });
        let (jvp, outcome) = (self.companion("jvp"), pattern(self.outcome, &quote!(mut __outcome)));
        let result = (!self.unit)
            .then(|| quote!(__identity.forward_value(&mut __outcome.0); __identity.tangent(&mut __outcome.1);));
        let changed = self.active().filter(|(_, param)| param.passing == Passing::Mutable).map(|(_, param)| {
            let tangent = tangent_of(&param.name);
            quote!(__identity.tangent(&mut #tangent);)
        });
        let failed = match self.outcome {
            Outcome::Plain => TokenStream::new(),
            _ => quote!(else { __identity.forward_failed(); break 'forward }),
        };
        quote! {
            'forward: {
                #statements
                let #outcome = #jvp(#(#arguments),*) #failed;
                #result
                #(#changed)*
                __identity.went_forward();
            }
        }
    }

    /// The call of `f_jvp_lanes`, with the tangents of `f_jvp` and multiples of them.
    fn in_lanes(&self) -> TokenStream {
        let (mut statements, copied) = copies(&self.params, &quote!(break 'lanes), None);
        let mut arguments = Vec::new();
        for (param, argument) in self.params.iter().zip(copied) {
            arguments.push(argument);
            if !param.active {
                continue;
            }
            let (tangent, place, lanes) =
                (tangent_of(&param.name), place(param), format_ident!("__lanes_{}", param.name));
            let (tangent, reference) = match param.passing {
                Passing::Value => (quote!(&mut #tangent), TokenStream::new()),
                Passing::Shared => (quote!(&mut #tangent), quote!(&)),
                Passing::Mutable => (quote!(&mut #tangent), quote!(&mut)),
            };
            statements.extend(quote!(let mut #lanes = __identity.lanes(#place, #tangent);));
            arguments.push(quote!(#reference #lanes));
        }
        let (jvp, outcome) = (self.companion("jvp_lanes"), pattern(self.outcome, &quote!(mut __outcome)));
        let result = (!self.unit).then(
            || quote!(__identity.value_in_lanes(&mut __outcome.0); __identity.tangent_in_lanes(&mut __outcome.1);),
        );
        let changed = self.active().filter(|(_, param)| param.passing == Passing::Mutable).map(|(_, param)| {
            let lanes = format_ident!("__lanes_{}", param.name);
            quote!(__identity.tangent_in_lanes(&mut #lanes);)
        });
        let failed = match self.outcome {
            Outcome::Plain => TokenStream::new(),
            _ => quote!(else { break 'lanes }),
        };
        quote! {
            'lanes: {
                #statements
                let #outcome = #jvp(#(#arguments),*) #failed;
                #result
                #(#changed)*
                __identity.went_in_lanes();
            }
        }
    }

    /// The numbers of all gradients, in the order of the parameters.
    fn gradients(&self, shadows: &Shadows, result: &TokenStream) -> Vec<TokenStream> {
        let mut field = 0;
        let gradient = |((index, param), shadow): ((usize, &Param), &Ident)| match param.passing {
            Passing::Value => {
                field += 1;
                let field = Literal::usize_unsuffixed(field);
                quote!(__identity.gradient(#index, &mut #result.#field);)
            }
            _ => quote!(__identity.gradient(#index, &mut *#shadow);),
        };
        self.active().zip(&shadows.of).map(gradient).collect()
    }

    /// Two calls of `f_hvp`, and difference quotients of `f_grad`.
    fn second(&self, shadows: &Shadows, gradient: &Ident) -> TokenStream {
        let draw = self.active().map(|(_, param)| {
            let place = place(param);
            quote!(__identity.second_directions(#place);)
        });
        let product = self.product(shadows);
        let along = self.along(shadows, gradient);
        quote! {
            #(#draw)*
            let mut __product = |__identity: &mut Identity, __which: usize| #product;
            __product(&mut __identity, 0);
            __product(&mut __identity, 1);
            #along
        }
    }

    fn product(&self, shadows: &Shadows) -> TokenStream {
        let (mut statements, copied) = copies(&self.params, &quote!(break 'second), None);
        let (mut arguments, mut collected) = (Vec::new(), Vec::new());
        let (mut active, mut field, by_value) = (0, 0, self.by_value());
        for (param, argument) in self.params.iter().zip(copied) {
            arguments.push(argument);
            if !param.active {
                continue;
            }
            let (direction, place) = (tangent_of(&param.name), place(param));
            let (d, h) = (format_ident!("__gradient_{}", param.name), format_ident!("__product_{}", param.name));
            statements.extend(quote!(let mut #direction = __identity.second_direction(__which, #active, #place);));
            let shadow = &shadows.of[active];
            arguments.push(match param.passing {
                Passing::Value => {
                    field += 1;
                    let (first, second) =
                        (Literal::usize_unsuffixed(field), Literal::usize_unsuffixed(by_value + field));
                    collected.push(quote!(__identity.product(__which, &mut __outcome.#first, &mut __outcome.#second);));
                    quote!(#direction)
                }
                passing => {
                    let given = if passing == Passing::Mutable { quote!(given) } else { quote!(unset) };
                    statements.extend(
                        quote!(let (mut #d, mut #h) = (__identity.#given(#shadow), __identity.zeros(&*#shadow));),
                    );
                    collected.push(quote!(__identity.product(__which, &mut #d, &mut #h);));
                    let reference = if passing == Passing::Mutable { quote!(&mut) } else { quote!(&) };
                    quote!(#reference #direction, &mut #d, &mut #h)
                }
            });
            active += 1;
        }
        let (hvp, outcome) = (self.companion("hvp"), pattern(self.outcome, &quote!(mut __outcome)));
        let value = if by_value > 0 { quote!(&mut __outcome.0) } else { quote!(&mut __outcome) };
        let failed = match self.outcome {
            Outcome::Plain => TokenStream::new(),
            _ => quote!(else { __identity.forward_failed(); break 'second }),
        };
        quote! {
            'second: {
                #statements
                let #outcome = #hvp(#(#arguments),*) #failed;
                __identity.forward_value(#value);
                #(#collected)*
            }
        }
    }

    /// A closure that evaluates the gradient beside the point.
    fn along(&self, shadows: &Shadows, gradient: &Ident) -> TokenStream {
        let (mut statements, copied) = copies(&self.params, &quote!(return None), Some(&quote!(__step)));
        let (mut arguments, mut collected) = (Vec::new(), Vec::new());
        let (mut active, mut field) = (0, 0);
        for (param, argument) in self.params.iter().zip(copied) {
            arguments.push(argument);
            if !param.active {
                continue;
            }
            let (shadow, d) = (&shadows.of[active], copy_of(&shadows.of[active]));
            match param.passing {
                Passing::Value => {
                    field += 1;
                    let field = Literal::usize_unsuffixed(field);
                    collected.push(quote!(__identity.collect(&mut __numbers, &mut __outcome.#field);));
                }
                passing => {
                    let given = if passing == Passing::Mutable { quote!(given) } else { quote!(unset) };
                    statements.extend(quote!(let mut #d = __identity.#given(#shadow);));
                    collected.push(quote!(__identity.collect(&mut __numbers, &mut #d);));
                    arguments.push(quote!(&mut #d));
                }
            }
            active += 1;
        }
        let (scope, outcome) = (&self.scope, pattern(self.outcome, &quote!(mut __outcome)));
        let failed = match self.outcome {
            Outcome::Plain => TokenStream::new(),
            _ => quote!(else { return None }),
        };
        quote! {
            if __identity.wants_differences() {
                let __found = __identity.differences(&mut |__identity: &Identity, __step: f64| {
                    #statements
                    let #outcome = #scope #gradient(#(#arguments),*) #failed;
                    let mut __numbers = Vec::new();
                    #(#collected)*
                    Some(__numbers)
                });
                __identity.found(__found);
            }
        }
    }

    /// A wrapper passes on as a whole what the companion takes apart.
    fn name_patterns(&self, sig: &mut Signature) {
        let mut at = 0;
        for param in &self.params {
            if let Some(FnArg::Typed(typed)) = sig.inputs.get_mut(at)
                && !matches!(*typed.pat, Pat::Ident(_))
            {
                let name = &param.name;
                *typed.pat = syn::parse_quote!(#name);
            }
            at += 1 + usize::from(param.active && param.passing != Passing::Value);
        }
    }

    /// The shadows in a companion in reverse, and its seed.
    fn shadows(&self, sig: &Signature) -> Option<Shadows> {
        let mut inputs = sig.inputs.iter();
        let mut of = Vec::new();
        for param in &self.params {
            inputs.next()?;
            if param.active {
                of.push(match param.passing {
                    Passing::Value => param.name.clone(),
                    _ => name(inputs.next()?)?,
                });
            }
        }
        let seed = match inputs.next() {
            Some(input) => Some(name(input)?),
            None => None,
        };
        Some(Shadows { of, seed })
    }
}

/// Of each active parameter, the name of its shadow, where it has one.
struct Shadows {
    of: Vec<Ident>,
    seed: Option<Ident>,
}

/// The bounds by which there are tangents in lanes, for two lanes.
fn bounds(lanes: &Signature) -> Vec<syn::WherePredicate> {
    let Some(clause) = &lanes.generics.where_clause else { return Vec::new() };
    let two = |tokens: TokenStream| -> TokenStream {
        tokens.to_string().replace("TANGENTS", "2").parse().unwrap_or_default()
    };
    let bounds = clause.predicates.iter().map(ToTokens::to_token_stream);
    bounds
        .filter(|bound| bound.to_string().contains("InLanes"))
        .filter_map(|bound| syn::parse2(two(bound)).ok())
        .collect()
}

/// A reference to what a parameter is or refers to.
fn place(param: &Param) -> TokenStream {
    let name = &param.name;
    match param.passing {
        Passing::Value => quote!(&#name),
        _ => quote!(&*#name),
    }
}

/// A parameter of a wrapper, which changes nothing itself.
fn unchanged(input: &mut FnArg, params: &[Param]) {
    if let FnArg::Typed(typed) = input
        && let Pat::Ident(pat) = &mut *typed.pat
        && !params.iter().any(|param| param.name == pat.ident && param.closure.is_some())
    {
        pat.mutability = None;
    }
}

/// A parameter as it is passed on.
fn passed(input: &FnArg) -> Option<TokenStream> {
    let name = name(input)?;
    let mutable = match input {
        FnArg::Receiver(_) => false,
        FnArg::Typed(typed) => typed.ty.to_token_stream().to_string().starts_with("& mut"),
    };
    Some(if mutable { quote!(&mut *#name) } else { quote!(#name) })
}

fn mentions_self(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|tree| match tree {
        proc_macro2::TokenTree::Ident(ident) => ident == "Self",
        proc_macro2::TokenTree::Group(group) => mentions_self(group.stream()),
        _ => false,
    })
}

/// Whether what is less indented above the name is the head of an `impl`: a function without `self` does not say so itself.
fn stands_in_impl(name: &Ident) -> bool {
    let span = name.span().unwrap();
    let Some(text) = span.local_file().and_then(|file| std::fs::read_to_string(file).ok()) else { return false };
    let lines: Vec<&str> = text.lines().take(span.start().line()).collect();
    let indentation = |line: &str| line.len() - line.trim_start().len();
    let Some(own) = lines.last().map(|line| indentation(line)) else { return false };
    let around = lines.iter().rev().find(|line| !line.trim().is_empty() && indentation(line) < own);
    around.is_some_and(|line| line.trim_start().starts_with("impl"))
}
