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
    let (name, adjoint) = (format_ident!("{name}"), format_ident!("{method}_adjoint"));
    let other_type: Type = parse_quote!(#other);
    let (left, right) = (referent(ty), referent(&other_type));
    let mut generics = block.generics.clone();
    for real in reals {
        generics.make_where_clause().predicates.push(parse_quote!(#real: #runtime::Real));
    }
    let (generics, _, where_clause) = generics.split_for_impl();
    let body = match *method {
        "neg" => quote! {
            type Left = #left;
            fn pull_back(self, left: Option<&mut Self::Left>, seed: Self::Output) {
                #adjoint(self, left, (), seed);
            }
        },
        _ if method.ends_with("_assign") => quote! {
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
    };
    let header = match *method {
        "neg" => quote!(#runtime::operators::Neg),
        _ => quote!(#runtime::operators::#name<#other>),
    };
    let function = rewritten.function(arguments, block, reals);
    Some(quote! {
        const _: () = {
            #function
            impl #generics #header for #ty #where_clause { #body }
        };
    })
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
        quote! {
            #[#runtime::differentiate(reverse, wrt(#(#wrt),*), #reals companions, untaped, crate = #runtime)]
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
