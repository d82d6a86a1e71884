//! The attribute's arguments: `forward, lanes, reverse, graph, wrt(x, p), name = "stem", crate = path, vjp = rule`.

use crate::diagnostics::{Diagnostics, Problem};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{LitInt, LitStr, Token, parenthesized};

#[derive(Clone)]
pub(crate) struct Arguments {
    pub(crate) reverse: bool,
    pub(crate) forward: bool,
    /// Several tangents at once as well.
    pub(crate) lanes: bool,
    pub(crate) graph: bool,
    /// Exactly the differentiable parameters, where the user lists them.
    pub(crate) wrt: Option<Vec<Ident>>,
    /// Type parameters of the `impl` around that stand for floats.
    pub(crate) reals: Vec<Ident>,
    /// Types whose arithmetic is that of floats.
    pub(crate) numbers: Vec<Ident>,
    /// Loops are run again from checkpoints, each so many iterations or further and further apart.
    pub(crate) checkpoint: Option<Option<usize>>,
    pub(crate) checkpoint_at: Span,
    /// Whether the function stands elsewhere, and only its companions are wanted.
    pub(crate) companions_only: bool,
    /// Whether a call hands nothing to its reverse.
    pub(crate) untaped: bool,
    /// Whether the function has no derivative, and others may call it with what is differentiable.
    pub(crate) bystander: bool,
    /// Whether its companions may be called in functions that are differentiated.
    pub(crate) nested: Option<Span>,
    /// Whether the function stands in an `impl` with the attribute.
    pub(crate) associated: bool,
    /// A macro that the output is handed to, for tests that compare companions.
    pub(crate) through: Option<TokenStream>,
    /// The companions' stem in place of the function's name.
    pub(crate) name: Option<String>,
    /// The path of the runtime.
    pub(crate) runtime: TokenStream,
    /// A rule by hand in place of a derived one.
    pub(crate) vjp: Option<TokenStream>,
    pub(crate) jvp: Option<TokenStream>,
    pub(crate) jvp_lanes: Option<TokenStream>,
    /// Whether it is written in the user's source, and not by a macro of theirs.
    pub(crate) in_source: bool,
    /// What has been given, and where.
    pub(crate) given: Vec<Ident>,
}

impl Default for Arguments {
    fn default() -> Self {
        Arguments {
            reverse: false,
            forward: false,
            lanes: false,
            graph: false,
            wrt: None,
            reals: Vec::new(),
            numbers: Vec::new(),
            checkpoint: None,
            checkpoint_at: Span::call_site(),
            companions_only: false,
            in_source: false,
            untaped: false,
            bystander: false,
            nested: None,
            associated: false,
            through: None,
            name: None,
            runtime: quote!(::autodiff_runtime),
            vjp: None,
            jvp: None,
            jvp_lanes: None,
            given: Vec::new(),
        }
    }
}

impl Arguments {
    pub(crate) fn parse(tokens: TokenStream, diagnostics: &mut Diagnostics) -> Self {
        let first = tokens.clone().into_iter().next();
        let in_source = first.is_some_and(|token| crate::diagnostics::is_in_source(token.span()));
        let mut arguments = Arguments { in_source, ..Arguments::default() };
        let parser = |input: ParseStream<'_>| {
            while !input.is_empty() {
                arguments.argument(input, diagnostics)?;
                if !input.is_empty() {
                    input.parse::<Token![,]>()?;
                }
            }
            Ok(())
        };
        if let Err(error) = parser.parse2(tokens) {
            diagnostics.report_text(error.span(), error.to_string());
        } else if !arguments.reverse && !arguments.forward {
            diagnostics.report_at(Span::call_site(), &Problem::NoMode);
        } else if let Some(nested) = arguments.nested
            && !(arguments.reverse && arguments.forward)
        {
            diagnostics.report_at(nested, &Problem::NestedModes);
        } else if arguments.lanes && !arguments.forward {
            diagnostics.report_at(Span::call_site(), &Problem::LanesOfReverse);
        } else {
            arguments.check_modes(diagnostics);
        }
        if arguments.checkpoint.is_some() && arguments.vjp.is_some() {
            diagnostics.report_at(arguments.checkpoint_at, &Problem::CheckpointedRule);
        }
        arguments
    }

    /// What is given is for a mode that is given as well.
    fn check_modes(&self, diagnostics: &mut Diagnostics) {
        let (reverse, forward) = (("reverse", self.reverse), ("forward", self.forward));
        let with_rule = ("jvp = ...", self.jvp.is_some());
        let of: [(&str, &[(&'static str, bool)]); 4] = [
            ("checkpoint", &[reverse]),
            ("vjp", &[reverse]),
            ("jvp", &[forward]),
            ("jvp_lanes", &[("lanes", self.lanes), with_rule]),
        ];
        for key in &self.given {
            let modes = of.iter().filter(|(name, _)| key == name).flat_map(|(_, modes)| *modes);
            for (mode, _) in modes.filter(|(_, given)| !given) {
                diagnostics.report(key, &Problem::WithoutEffect(key.to_string(), mode));
            }
        }
    }

    /// Whether `wrt` lists a parameter.
    pub(crate) fn is_listed(&self, name: &str) -> bool {
        self.wrt.as_ref().is_some_and(|wrt| wrt.iter().any(|listed| listed == name))
    }

    /// `forward, lanes, reverse,` as they are asked for, for the attribute of another item.
    pub(crate) fn modes(&self) -> TokenStream {
        let (forward, reverse) = (self.forward.then(|| quote!(forward,)), self.reverse.then(|| quote!(reverse,)));
        let lanes = self.lanes.then(|| quote!(lanes,));
        quote!(#forward #lanes #reverse)
    }

    fn argument(&mut self, input: ParseStream<'_>, diagnostics: &mut Diagnostics) -> syn::Result<()> {
        let key = input.call(Ident::parse_any)?;
        if self.given.contains(&key) {
            diagnostics.report(&key, &Problem::GivenTwice(key.to_string()));
        }
        self.given.push(key.clone());
        match key.to_string().as_str() {
            "reverse" => self.reverse = true,
            "graph" => self.graph = true,
            "forward" => self.forward = true,
            "lanes" => self.lanes = true,
            "wrt" => self.wrt = Some(list(input, &key, "`wrt` lists parameters in parentheses: `wrt(x, y)`")?),
            "real" => self.reals = list(input, &key, "`real` lists type parameters in parentheses: `real(T)`")?,
            "number" => self.numbers = list(input, &key, "`number` lists types in parentheses: `number(Quantity)`")?,
            "checkpoint" => (self.checkpoint, self.checkpoint_at) = (Some(every(input)?), key.span()),
            "companions" => self.companions_only = true,
            "nested" => self.nested = Some(key.span()),
            "associated" => self.associated = true,
            "untaped" => self.untaped = true,
            "bystander" => self.bystander = true,
            "name" | "crate" | "vjp" | "jvp" | "jvp_lanes" if !input.peek(Token![=]) => {
                return Err(syn::Error::new(key.span(), format!("`{key}` takes a value: `{key} = ...`")));
            }
            "name" => self.name = Some(stem(input)?),
            "crate" => self.runtime = path(input)?,
            "vjp" => self.vjp = Some(path(input)?),
            "jvp" => self.jvp = Some(path(input)?),
            "jvp_lanes" => self.jvp_lanes = Some(path(input)?),
            "through" => self.through = Some(path(input)?),
            other => {
                diagnostics.report(&key, &Problem::UnknownArgument(other.to_string()));
                // Over its value, to report the next one too.
                while !input.is_empty() && !input.peek(Token![,]) {
                    input.parse::<proc_macro2::TokenTree>()?;
                }
            }
        }
        Ok(())
    }
}

/// `(a, b)`
fn list(input: ParseStream<'_>, key: &Ident, otherwise: &str) -> syn::Result<Vec<Ident>> {
    if !input.peek(syn::token::Paren) {
        return Err(syn::Error::new(key.span(), otherwise));
    }
    let content;
    parenthesized!(content in input);
    Ok(content.parse_terminated(Ident::parse_any, Token![,])?.into_iter().collect())
}

/// `= 100`, `= sqrt` or nothing.
fn every(input: ParseStream<'_>) -> syn::Result<Option<usize>> {
    if !input.peek(Token![=]) {
        return Ok(None);
    }
    input.parse::<Token![=]>()?;
    let otherwise = "`checkpoint` takes a number of iterations, as `checkpoint = 100`, or `sqrt`";
    let span = input.span();
    if input.peek(LitInt) {
        let every: usize = input.parse::<LitInt>()?.base10_parse()?;
        return if every > 0 { Ok(Some(every)) } else { Err(syn::Error::new(span, otherwise)) };
    }
    match input.parse::<Ident>() {
        Ok(name) if name == "sqrt" => Ok(None),
        _ => Err(syn::Error::new(span, otherwise)),
    }
}

/// `= "stem"` or `= stem`.
fn stem(input: ParseStream<'_>) -> syn::Result<String> {
    input.parse::<Token![=]>()?;
    if input.peek(LitStr) {
        let literal: LitStr = input.parse()?;
        let ident: Ident = literal.parse()?;
        Ok(ident.to_string())
    } else {
        Ok(input.parse::<Ident>()?.to_string())
    }
}

/// `= some::path` or `= "some::path"`.
fn path(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    input.parse::<Token![=]>()?;
    let path: syn::Path = if input.peek(LitStr) {
        input.parse::<LitStr>()?.parse_with(syn::Path::parse_mod_style)?
    } else {
        input.parse()?
    };
    Ok(path.to_token_stream())
}
