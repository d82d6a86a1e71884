//! Code that is passed through: its variables become operands, the rest stays as written.

use super::format::captures;
use super::stmt::name_of;
use super::{Flow, Hint, Lower, Operand, Stop, Value};
use crate::diagnostics::Problem;
use crate::ir::hash::HashSet;
use crate::ir::{Construct, Foreign, Part, Storage, Ty, hole};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};
use std::rc::Rc;
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, Ident, Lit, Macro, Pat, Token};

/// The macros whose arguments are expressions.
const STATEMENTS: [&str; 10] = [
    "assert",
    "assert_eq",
    "assert_ne",
    "debug_assert",
    "debug_assert_eq",
    "debug_assert_ne",
    "println",
    "eprintln",
    "print",
    "eprint",
];
const DIVERGING: [&str; 4] = ["panic", "unreachable", "todo", "unimplemented"];
const VALUES: [&str; 8] = ["format", "vec", "cfg", "concat", "stringify", "line", "file", "column"];

impl Lower<'_> {
    /// An operand as it stands in foreign code; its leaves are appended to `args`.
    pub(super) fn operand_tokens(&mut self, operand: &Operand, args: &mut Vec<Value>) -> TokenStream {
        match operand {
            Operand::Leaf(value) => {
                let index = args.iter().position(|arg| arg == value).unwrap_or_else(|| {
                    args.push(*value);
                    args.len() - 1
                });
                hole(index).to_token_stream()
            }
            Operand::Place(place) => {
                let tokens = self.operand_tokens(&Operand::Leaf(*place), args);
                if self.is_borrowed(*place) { quote!(*#tokens) } else { tokens }
            }
            Operand::Variable(var) => {
                let operand = self.state.get(var).cloned().unwrap_or_default();
                self.operand_tokens(&operand, args)
            }
            Operand::Tuple(parts) => match &parts[..] {
                [part] => {
                    let part = self.operand_tokens(part, args);
                    quote!((#part,))
                }
                parts => {
                    let parts: Vec<_> = parts.iter().map(|part| self.operand_tokens(part, args)).collect();
                    quote!((#(#parts),*))
                }
            },
            Operand::Ref(inner) | Operand::RefMut(inner) => {
                let reference = match operand {
                    Operand::RefMut(_) => quote!(&mut),
                    _ => quote!(&),
                };
                if let Operand::Place(place) = **inner
                    && self.is_borrowed(place)
                {
                    return self.operand_tokens(&Operand::Leaf(place), args);
                }
                let inner = self.operand_tokens(inner, args);
                quote!(#reference #inner)
            }
            Operand::Closure(closure) => {
                let syntax = Expr::Closure(closure.0.syntax().clone());
                self.capture(syntax, args).to_token_stream()
            }
            Operand::Function(path) => path.0.to_token_stream(),
            Operand::List(items) => {
                let items: Vec<_> = items.0.iter().map(|item| self.operand_tokens(item, args)).collect();
                quote!([#(#items),*])
            }
            Operand::Iterate(iterate) => match iterate.0.as_part() {
                Some(Part::Range { start: Some(start), end, inclusive }) => {
                    let start = self.operand_tokens(&Operand::Leaf(start), args);
                    let end = end.map(|end| self.operand_tokens(&Operand::Leaf(end), args));
                    let dots = if inclusive { quote!(..=) } else { quote!(..) };
                    quote!((#start #dots #end))
                }
                _ => {
                    self.diagnostics.report_at(self.builder.span, &Problem::IteratorArgument);
                    quote!(())
                }
            },
            Operand::Optional { payload, error, .. } if **error != Operand::Undefined => {
                let error = self.operand_tokens(error, args);
                match &**payload {
                    Operand::Undefined => quote!(Err(#error.unwrap())),
                    payload => {
                        let payload = self.operand_tokens(payload, args);
                        quote!(match #error { None => Ok(#payload), Some(error) => Err(error) })
                    }
                }
            }
            Operand::Optional { tag, payload, .. } => {
                let tag = self.operand_tokens(&Operand::Leaf(*tag), args);
                match &**payload {
                    Operand::Undefined => quote!(None),
                    payload => {
                        let payload = self.operand_tokens(payload, args);
                        quote!(#tag.then_some(#payload))
                    }
                }
            }
            Operand::Undefined => quote!(()),
        }
    }

    fn is_borrowed(&self, place: Value) -> bool {
        self.builder.function.data(place).storage == Storage::Borrowed
    }

    /// An expression as it is written, but for its variables.
    pub(super) fn captured(&mut self, expr: &Expr, construct: Construct) -> Operand {
        let mut args = Vec::new();
        let code = self.capture(expr.clone(), &mut args).to_token_stream();
        let foreign = Foreign { code, args, construct, pure_: true, statement: false };
        self.foreign_value(foreign, Ty::Opaque, expr.span())
    }

    fn capture(&mut self, mut expr: Expr, args: &mut Vec<Value>) -> Expr {
        Capture { lower: self, args, shadowed: Vec::new() }.visit_expr_mut(&mut expr);
        expr
    }

    /// The value of a variable, as an operand of foreign code.
    fn variable_tokens(&mut self, ident: &Ident, args: &mut Vec<Value>) -> Option<TokenStream> {
        let var = self.find(ident)?;
        let operand = self.state.get(&var).cloned().unwrap_or_default();
        Some(self.operand_tokens(&operand, args))
    }

    pub(super) fn macro_call(&mut self, mac: &Macro, hint: &Hint) -> Flow {
        let name = name_of(&mac.path);
        if name == "vec" {
            return self.vec_macro(mac, hint);
        }
        let diverges = DIVERGING.contains(&name.as_str());
        if name == "matches" {
            return self.matches_macro(mac);
        }
        if !diverges && !STATEMENTS.contains(&name.as_str()) && !VALUES.contains(&name.as_str()) {
            return Ok(self.refuse(&mac.path, &Problem::UnknownMacro(name)));
        }
        let parser = Punctuated::<Expr, Token![,]>::parse_terminated;
        let Ok(arguments) = parser.parse2(mac.tokens.clone()) else {
            return Ok(self.refuse(&mac.path, &Problem::UnknownMacro(name)));
        };
        let mut args = Vec::new();
        let mut capture = Capture { lower: self, args: &mut args, shadowed: Vec::new() };
        let tokens = capture.macro_arguments(&arguments);
        let path = &mac.path;
        let code = match mac.delimiter {
            // A panic points at the user's line.
            syn::MacroDelimiter::Bracket(_) => quote_spanned!(mac.span()=> #path![#tokens]),
            _ => quote_spanned!(mac.span()=> #path!(#tokens)),
        };
        let statement = !VALUES.contains(&name.as_str());
        let foreign = Foreign { code, args, construct: Construct::Macro(name), pure_: false, statement };
        if diverges {
            self.push_foreign(foreign, Vec::new(), mac.span());
            return Err(Stop::Diverge);
        }
        if statement {
            self.push_foreign(foreign, Vec::new(), mac.span());
            return Ok(Operand::UNIT);
        }
        Ok(self.foreign_value(foreign, Ty::Opaque, mac.span()))
    }

    /// `matches!(expr, pattern)` is a `match`.
    fn matches_macro(&mut self, mac: &Macro) -> Flow {
        let parser = |input: syn::parse::ParseStream<'_>| {
            let expr: Expr = input.parse()?;
            input.parse::<Token![,]>()?;
            let pat = Pat::parse_multi_with_leading_vert(input)?;
            let guard = if input.peek(Token![if]) {
                input.parse::<Token![if]>()?;
                Some(input.parse::<Expr>()?)
            } else {
                None
            };
            input.parse::<Option<Token![,]>>()?;
            Ok((expr, pat, guard))
        };
        match parser.parse2(mac.tokens.clone()) {
            Ok((expr, pat, guard)) => {
                let operand = self.scrutinee(&expr, std::iter::once(&pat))?;
                let yes: Expr = syn::parse_quote!(true);
                let no: Expr = syn::parse_quote!(false);
                self.match_arms(
                    &operand,
                    vec![
                        (pat, guard, Rc::new(|lower: &mut Lower<'_>| lower.expr(&yes, &None))),
                        (syn::parse_quote!(_), None, Rc::new(|lower: &mut Lower<'_>| lower.expr(&no, &None))),
                    ],
                    mac.span(),
                )
            }
            Err(error) => {
                self.diagnostics.report_text(error.span(), error.to_string());
                Ok(Operand::Undefined)
            }
        }
    }
}

/// Replaces the function's variables, and leaves alone those that the code itself binds.
struct Capture<'l, 'd> {
    lower: &'l mut Lower<'d>,
    args: &'l mut Vec<Value>,
    shadowed: Vec<HashSet<String>>,
}

impl Capture<'_, '_> {
    fn shadow(&mut self, pats: &[&Pat]) {
        let mut idents = Vec::new();
        for pat in pats {
            super::pattern::collect_bindings(pat, &mut idents);
        }
        let names = idents.iter().map(super::hygienic);
        match self.shadowed.last_mut() {
            Some(scope) => scope.extend(names),
            None => self.shadowed.push(names.collect()),
        }
    }

    fn scoped(&mut self, body: impl FnOnce(&mut Self)) {
        self.shadowed.push(HashSet::default());
        body(self);
        self.shadowed.pop();
    }

    /// The arguments of a macro, and what its format string captures.
    fn macro_arguments(&mut self, arguments: &Punctuated<Expr, Token![,]>) -> TokenStream {
        let mut named: HashSet<String> = HashSet::default();
        let mut parts = Vec::new();
        for argument in arguments {
            let mut argument = argument.clone();
            // `name = value` names an argument of the format string, it assigns nothing.
            if let Expr::Assign(assign) = &mut argument
                && let Expr::Path(path) = &*assign.left
            {
                named.insert(path.path.to_token_stream().to_string());
                self.visit_expr_mut(&mut assign.right);
            } else {
                self.visit_expr_mut(&mut argument);
            }
            parts.push(argument.to_token_stream());
        }
        let format = arguments.iter().find_map(|argument| match argument {
            Expr::Lit(syn::ExprLit { lit: Lit::Str(text), .. }) => Some((text.value(), text.span())),
            _ => None,
        });
        let Some((format, span)) = format else { return quote!(#(#parts),*) };
        for capture in captures(&format) {
            let Ok(mut ident) = syn::parse_str::<Ident>(&capture) else { continue };
            ident.set_span(span);
            if named.insert(capture)
                && let Some(value) = self.variable_tokens(&ident)
            {
                parts.push(quote!(#ident = #value));
            }
        }
        quote!(#(#parts),*)
    }

    /// The value of one of the function's variables, as an operand.
    fn variable_tokens(&mut self, ident: &Ident) -> Option<TokenStream> {
        let name = super::hygienic(ident);
        let own = self.shadowed.iter().any(|scope| scope.contains(&name));
        if own { None } else { self.lower.variable_tokens(ident, self.args) }
    }
}

impl VisitMut for Capture<'_, '_> {
    fn visit_expr_mut(&mut self, node: &mut Expr) {
        if let Expr::Path(path) = node
            && path.qself.is_none()
            && let Some(ident) = path.path.get_ident()
        {
            if let Some(tokens) = self.variable_tokens(ident) {
                *node = Expr::Verbatim(tokens);
            }
            return;
        }
        visit_mut::visit_expr_mut(self, node);
    }

    fn visit_expr_call_mut(&mut self, node: &mut syn::ExprCall) {
        visit_mut::visit_expr_call_mut(self, node);
        // A closure's name has become the closure.
        if let Expr::Verbatim(tokens) = &*node.func
            && tokens.clone().into_iter().count() > 1
        {
            *node.func = Expr::Verbatim(quote!((#tokens)));
        }
    }

    fn visit_expr_closure_mut(&mut self, node: &mut syn::ExprClosure) {
        self.scoped(|capture| {
            capture.shadow(&node.inputs.iter().collect::<Vec<_>>());
            capture.visit_expr_mut(&mut node.body);
        });
    }

    fn visit_arm_mut(&mut self, node: &mut syn::Arm) {
        self.scoped(|capture| {
            capture.shadow(&[&node.pat]);
            visit_mut::visit_arm_mut(capture, node);
        });
    }

    fn visit_block_mut(&mut self, node: &mut syn::Block) {
        self.scoped(|capture| visit_mut::visit_block_mut(capture, node));
    }

    fn visit_local_mut(&mut self, node: &mut syn::Local) {
        visit_mut::visit_local_mut(self, node);
        self.shadow(&[&node.pat]);
    }

    fn visit_expr_if_mut(&mut self, node: &mut syn::ExprIf) {
        self.scoped(|capture| visit_mut::visit_expr_if_mut(capture, node));
    }

    fn visit_expr_let_mut(&mut self, node: &mut syn::ExprLet) {
        visit_mut::visit_expr_let_mut(self, node);
        self.shadow(&[&node.pat]);
    }

    fn visit_expr_for_loop_mut(&mut self, node: &mut syn::ExprForLoop) {
        self.visit_expr_mut(&mut node.expr);
        self.scoped(|capture| {
            capture.shadow(&[&node.pat]);
            capture.visit_block_mut(&mut node.body);
        });
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}

    fn visit_macro_mut(&mut self, node: &mut Macro) {
        let name = name_of(&node.path);
        let known = [&STATEMENTS[..], &DIVERGING, &VALUES].iter().any(|names| names.contains(&name.as_str()));
        let arguments = Punctuated::<Expr, Token![,]>::parse_terminated.parse2(node.tokens.clone());
        match arguments.ok().filter(|_| known) {
            Some(arguments) => node.tokens = self.macro_arguments(&arguments),
            None => self.lower.diagnostics.report(&node.path, &Problem::NestedMacro(name)),
        }
    }
}
