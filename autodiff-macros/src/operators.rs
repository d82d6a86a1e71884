//! The attribute on the `impl` of an operator: its reverse, as an implementation of the runtime's trait of that name.

use crate::arguments::Arguments;
use crate::diagnostics::{Diagnostics, Problem};
use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::{FnArg, ImplItem, ImplItemFn, ItemImpl, Path, PathArguments, Type, parse_quote};

/// The trait of an operator, and the method that it has.
const OPERATORS: [(&str, &str); 11] = [
    ("Add", "add"),
    ("Sub", "sub"),
    ("Mul", "mul"),
    ("Div", "div"),
    ("Rem", "rem"),
    ("Neg", "neg"),
    ("AddAssign", "add_assign"),
    ("SubAssign", "sub_assign"),
    ("MulAssign", "mul_assign"),
    ("DivAssign", "div_assign"),
    ("RemAssign", "rem_assign"),
];

/// What stands beside the `impl` of an operator, `None` if it is of another trait.
pub(crate) fn operator(
    arguments: &Arguments,
    block: &ItemImpl,
    reals: &[Ident],
    diagnostics: &mut Diagnostics,
) -> Option<TokenStream> {
    let (path, _) = block.trait_.as_ref()?;
    let last = path.segments.last()?;
    let (name, method) = OPERATORS.iter().find(|(name, _)| last.ident == name)?;
    let function = block.items.iter().find_map(|item| match item {
        ImplItem::Fn(function) if function.sig.ident == method => Some(function),
        _ => None,
    })?;
    let other = match &last.arguments {
        PathArguments::AngleBracketed(arguments) => arguments.args.first().map(ToTokens::to_token_stream),
        _ => None,
    };
    let rewritten = Rewritten::new(arguments, block, path, function);
    if rewritten.wrt.is_empty() {
        diagnostics.report(&last.ident, &Problem::NothingToDifferentiate);
        return Some(TokenStream::new());
    }
    let (runtime, ty) = (&arguments.runtime, &block.self_ty);
    let other = other.unwrap_or_else(|| ty.to_token_stream());
    let name = format_ident!("{name}");
    let other_type: Type = parse_quote!(#other);
    let side = Side { method, other: &other, left: referent(ty), right: referent(&other_type) };
    let mut generics = block.generics.clone();
    for real in reals {
        generics.make_where_clause().predicates.push(parse_quote!(#real: #runtime::Real));
    }
    let mut counted = generics.clone();
    counted.params.push(parse_quote!(const LANES: usize));
    for real in reals {
        let bound = parse_quote!(#real: #runtime::lanes::InLanes<LANES, Lanes = #runtime::lanes::Lanes<#real, LANES>>);
        counted.make_where_clause().predicates.push(bound);
    }
    let (generics, _, where_clause) = generics.split_for_impl();
    let of = |module: TokenStream| match *method {
        "neg" => quote!(#runtime::operators #module::Neg),
        _ => quote!(#runtime::operators #module::#name<#other>),
    };
    let implementation = |module: TokenStream, body: TokenStream| {
        let path = of(module);
        quote!(impl #generics #path for #ty #where_clause { #body })
    };
    let reverse = arguments.reverse.then(|| implementation(quote!(), side.reverse()));
    let forward = arguments.forward.then(|| implementation(quote!(::forward), side.forward()));
    let both = arguments.forward && arguments.reverse;
    let second_order = both.then(|| implementation(quote!(::second_order), side.second_order()));
    let lanes = (arguments.forward && arguments.lanes).then(|| {
        let (generics, _, where_clause) = counted.split_for_impl();
        let path = match *method {
            "neg" => quote!(#runtime::operators::lanes::Neg<LANES>),
            _ => quote!(#runtime::operators::lanes::#name<LANES, #other>),
        };
        let body = side.lanes(runtime);
        quote!(impl #generics #path for #ty #where_clause { #body })
    });
    let function = rewritten.function(arguments, block, reals);
    Some(quote! {
        const _: () = {
            #function
            #reverse
            #forward
            #lanes
            #second_order
        };
    })
}

/// What an implementation of one of the runtime's traits is made of.
struct Side<'b> {
    method: &'b str,
    other: &'b TokenStream,
    left: &'b Type,
    right: &'b Type,
}

impl Side<'_> {
    fn reverse(&self) -> TokenStream {
        let (other, left, right) = (self.other, self.left, self.right);
        let adjoint = format_ident!("{}_adjoint", self.method);
        match self.method {
            "neg" => quote! {
                type Left = #left;
                fn pull_back(self, left: Option<&mut Self::Left>, seed: Self::Output) {
                    #adjoint(self, left, (), seed);
                }
            },
            method if method.ends_with("_assign") => quote! {
                type Right = #right;
                fn pull_back(&mut self, left: Option<&mut Self>, other: #other, right: Option<&mut Self::Right>) {
                    #adjoint(self, left, other, right, (), ());
                }
            },
            _ => quote! {
                type Left = #left;
                type Right = #right;
                fn pull_back(self, left: Option<&mut Self::Left>, other: #other, right: Option<&mut Self::Right>, seed: Self::Output) {
                    #adjoint(self, left, other, right, (), seed);
                }
            },
        }
    }

    fn forward(&self) -> TokenStream {
        let (other, left, right) = (self.other, self.left, self.right);
        let tangent = format_ident!("{}_tangent", self.method);
        match self.method {
            "neg" => quote! {
                type Left = #left;
                fn push_forward(self, left: Option<&Self::Left>) -> (Self::Output, Self::Output) {
                    #tangent(self, left)
                }
            },
            method if method.ends_with("_assign") => quote! {
                type Right = #right;
                fn push_forward(&mut self, left: Option<&mut Self>, other: #other, right: Option<&Self::Right>) {
                    #tangent(self, left, other, right);
                }
            },
            _ => quote! {
                type Left = #left;
                type Right = #right;
                fn push_forward(
                    self,
                    left: Option<&Self::Left>,
                    other: #other,
                    right: Option<&Self::Right>,
                ) -> (Self::Output, Self::Output) {
                    #tangent(self, left, other, right)
                }
            },
        }
    }

    fn lanes(&self, runtime: &TokenStream) -> TokenStream {
        let (other, left, right) = (self.other, self.left, self.right);
        let tangent = format_ident!("{}_tangent_lanes", self.method);
        let (of, count) = (quote!(#runtime::lanes::Of), quote!(#runtime::lanes::Count::<LANES>));
        match self.method {
            "neg" => quote! {
                type Left = #left;
                fn push_forward(self, left: Option<&#of<Self::Left, LANES>>) -> (Self::Output, #of<Self::Output, LANES>) {
                    #tangent(self, left, #count)
                }
            },
            method if method.ends_with("_assign") => quote! {
                type Right = #right;
                fn push_forward(
                    &mut self,
                    left: Option<&mut #of<Self, LANES>>,
                    other: #other,
                    right: Option<&#of<Self::Right, LANES>>,
                ) {
                    #tangent(self, left, other, right, #count);
                }
            },
            _ => quote! {
                type Left = #left;
                type Right = #right;
                fn push_forward(
                    self,
                    left: Option<&#of<Self::Left, LANES>>,
                    other: #other,
                    right: Option<&#of<Self::Right, LANES>>,
                ) -> (Self::Output, #of<Self::Output, LANES>) {
                    #tangent(self, left, other, right, #count)
                }
            },
        }
    }

    fn second_order(&self) -> TokenStream {
        let other = self.other;
        let adjoint = format_ident!("{}_adjoint_tangent", self.method);
        match self.method {
            "neg" => quote! {
                fn pull_back_tangent(
                    self,
                    tangent: Option<&Self::Left>,
                    [left, t_left]: [Option<&mut Self::Left>; 2],
                    seed: Self::Output,
                    t_seed: Self::Output,
                ) {
                    #adjoint(self, tangent, left, t_left, (), seed, t_seed);
                }
            },
            method if method.ends_with("_assign") => quote! {
                fn pull_back_tangent(
                    &mut self,
                    tangent: Option<&mut Self>,
                    [left, t_left]: [Option<&mut Self>; 2],
                    other: #other,
                    t_other: Option<&Self::Right>,
                    [right, t_right]: [Option<&mut Self::Right>; 2],
                ) {
                    #adjoint(self, tangent, left, t_left, other, t_other, right, t_right, (), (), ());
                }
            },
            _ => quote! {
                fn pull_back_tangent(
                    self,
                    tangent: Option<&Self::Left>,
                    [left, t_left]: [Option<&mut Self::Left>; 2],
                    other: #other,
                    t_other: Option<&Self::Right>,
                    [right, t_right]: [Option<&mut Self::Right>; 2],
                    seed: Self::Output,
                    t_seed: Self::Output,
                ) {
                    #adjoint(self, tangent, left, t_left, other, t_other, right, t_right, (), seed, t_seed);
                }
            },
        }
    }
}

/// The operator's method as a function of its own.
struct Rewritten<'b> {
    function: &'b ImplItemFn,
    ty: &'b Type,
    path: &'b Path,
    output: Option<&'b Type>,
    operand: Ident,
    wrt: Vec<Ident>,
}

impl<'b> Rewritten<'b> {
    fn new(arguments: &Arguments, block: &'b ItemImpl, path: &'b Path, function: &'b ImplItemFn) -> Self {
        let operand = format_ident!("operand");
        let output = block.items.iter().find_map(|item| match item {
            ImplItem::Type(ty) if ty.ident == "Output" => Some(&ty.ty),
            _ => None,
        });
        let listed = |name: &str| arguments.wrt.as_ref().is_none_or(|wrt| wrt.iter().any(|listed| listed == name));
        let wrt = function.sig.inputs.iter().filter_map(|input| match input {
            FnArg::Receiver(_) if listed("self") => Some(operand.clone()),
            FnArg::Typed(typed) => match &*typed.pat {
                syn::Pat::Ident(ident) if listed(&ident.ident.to_string()) => Some(ident.ident.clone()),
                _ => None,
            },
            FnArg::Receiver(_) => None,
        });
        Rewritten { function, ty: &block.self_ty, path, output, wrt: wrt.collect(), operand }
    }

    fn function(&self, arguments: &Arguments, block: &ItemImpl, reals: &[Ident]) -> TokenStream {
        let (runtime, wrt, operand, ty) = (&arguments.runtime, &self.wrt, &self.operand, self.ty);
        let sig = &self.function.sig;
        let inputs = sig.inputs.iter().map(|input| match input {
            FnArg::Receiver(receiver) => {
                let (mutability, ty) = match &receiver.kind {
                    syn::ReceiverKind::Reference(_, _, mutability) => (None, quote!(&#mutability #ty)),
                    _ => (receiver.mutability, ty.to_token_stream()),
                };
                quote!(#mutability #operand: #ty)
            }
            FnArg::Typed(typed) => self.rewrite(typed.to_token_stream()),
        });
        let output = match &sig.output {
            syn::ReturnType::Default => TokenStream::new(),
            syn::ReturnType::Type(arrow, ty) => match (self.output, ty.to_token_stream().to_string().as_str()) {
                (Some(output), "Self :: Output") => {
                    let output = self.rewrite(output.to_token_stream());
                    quote!(#arrow #output)
                }
                _ => {
                    let ty = self.rewrite(ty.to_token_stream());
                    quote!(#arrow #ty)
                }
            },
        };
        let (name, body) = (&sig.ident, self.rewrite(self.function.block.to_token_stream()));
        let (generics, _, where_clause) = block.generics.split_for_impl();
        let reals = (!reals.is_empty()).then(|| quote!(real(#(#reals),*),));
        let modes = arguments.modes();
        quote! {
            #[#runtime::differentiate(#modes wrt(#(#wrt),*), #reals companions, untaped, crate = #runtime)]
            fn #name #generics(#(#inputs),*) #output #where_clause #body
        }
    }

    /// Without `self` and `Self`.
    fn rewrite(&self, tokens: TokenStream) -> TokenStream {
        let trees: Vec<TokenTree> = tokens.into_iter().collect();
        let mut out = TokenStream::new();
        let mut index = 0;
        let is = |index: usize, text: &str| trees.get(index).is_some_and(|tree| tree.to_string() == text);
        while let Some(tree) = trees.get(index) {
            match tree {
                TokenTree::Ident(ident) if ident == "self" => {
                    let mut operand = self.operand.clone();
                    operand.set_span(ident.span().resolved_at(operand.span()));
                    operand.to_tokens(&mut out);
                }
                TokenTree::Ident(ident) if ident == "Self" && is(index + 1, ":") && is(index + 3, "Output") => {
                    let (ty, path) = (self.ty, self.path);
                    out.extend(quote!(<#ty as #path>));
                }
                TokenTree::Ident(ident) if ident == "Self" && is(index + 1, ":") && is(index + 2, ":") => {
                    let ty = self.ty;
                    out.extend(quote!(<#ty>));
                }
                TokenTree::Ident(ident) if ident == "Self" => turbofished(self.ty).to_tokens(&mut out),
                TokenTree::Group(group) => {
                    let mut inner = Group::new(group.delimiter(), self.rewrite(group.stream()));
                    inner.set_span(group.span());
                    inner.to_tokens(&mut out);
                }
                other => other.to_tokens(&mut out),
            }
            index += 1;
        }
        out
    }
}

/// `Vector::<T>`, which is a type, a constructor and the head of a literal.
fn turbofished(ty: &Type) -> Type {
    let mut ty = ty.clone();
    if let Type::Path(path) = &mut ty {
        for segment in &mut path.path.segments {
            if let PathArguments::AngleBracketed(arguments) = &mut segment.arguments {
                arguments.colon2_token = Some(Default::default());
            }
        }
    }
    ty
}

/// What a reference refers to.
fn referent(ty: &Type) -> &Type {
    match ty {
        Type::Reference(reference) => referent(&reference.elem),
        Type::Paren(paren) => referent(&paren.elem),
        ty => ty,
    }
}
