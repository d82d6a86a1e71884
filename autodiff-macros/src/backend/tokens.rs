//! Expressions with their precedence, so that parentheses stand only where they are needed.

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};
use quote::quote;

/// How tightly an expression binds, loosest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Precedence {
    Any,
    Or,
    And,
    Compare,
    Add,
    Mul,
    Cast,
    Unary,
    Atom,
}

/// An expression where a block follows: a literal of a struct stands in parentheses there.
pub(super) fn before_block(tokens: TokenStream) -> TokenStream {
    let mut path = false;
    let literal = tokens.clone().into_iter().any(|tree| match tree {
        TokenTree::Group(group) => std::mem::take(&mut path) && group.delimiter() == Delimiter::Brace,
        TokenTree::Ident(ident) => {
            path = ident.to_string().starts_with(char::is_uppercase);
            false
        }
        // The arguments of a generic one.
        TokenTree::Punct(punct) => {
            path &= punct.as_char() == '>';
            false
        }
        TokenTree::Literal(_) => false,
    });
    if literal { quote!((#tokens)) } else { tokens }
}

pub(super) struct Expression {
    pub(super) tokens: TokenStream,
    pub(super) precedence: Precedence,
}

impl Expression {
    pub(super) fn new(tokens: TokenStream, precedence: Precedence) -> Self {
        Expression { tokens, precedence }
    }

    pub(super) fn atom(tokens: TokenStream) -> Self {
        Expression::new(tokens, Precedence::Atom)
    }

    /// Code of which only the tokens are known.
    pub(super) fn foreign(tokens: TokenStream) -> Self {
        let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
        let precedence = match trees.split_first() {
            Some((TokenTree::Punct(sign), rest))
                if matches!(sign.as_char(), '&' | '*' | '-' | '!') && rest.iter().all(is_tight) =>
            {
                Precedence::Unary
            }
            _ if trees.iter().all(is_tight) && !has_keyword(&trees) => Precedence::Atom,
            _ => Precedence::Any,
        };
        Expression { tokens, precedence }
    }

    pub(super) fn at_least(self, precedence: Precedence) -> TokenStream {
        if self.precedence < precedence {
            let tokens = self.tokens;
            quote!((#tokens))
        } else {
            self.tokens
        }
    }
}

/// Part of a path, a method chain, a call or a literal.
fn is_tight(token: &TokenTree) -> bool {
    match token {
        TokenTree::Punct(punct) => match punct.as_char() {
            '.' => punct.spacing() == Spacing::Alone,
            ':' | '!' | '<' | '>' => true,
            _ => false,
        },
        _ => true,
    }
}

fn has_keyword(trees: &[TokenTree]) -> bool {
    let spaced_comparison = trees.iter().enumerate().any(|(index, token)| {
        matches!(token, TokenTree::Punct(punct) if matches!(punct.as_char(), '<' | '>'))
            && !trees[..index].iter().any(|before| matches!(before, TokenTree::Punct(punct) if punct.as_char() == ':'))
    });
    spaced_comparison
        || trees.iter().any(|token| {
            matches!(token, TokenTree::Ident(ident) if ["as", "if", "match", "move", "return", "mut"].iter().any(|word| ident == word))
        })
}

/// Puts operands in the place of their holes.
pub(super) fn fill(code: TokenStream, operand: &mut dyn FnMut(usize, bool) -> Expression) -> TokenStream {
    let trees: Vec<TokenTree> = code.into_iter().collect();
    let mut out = TokenStream::new();
    for (index, tree) in trees.iter().enumerate() {
        match tree {
            TokenTree::Ident(ident) => match ident.to_string().strip_prefix("__operand_").map(str::parse) {
                Some(Ok(number)) => {
                    let before = index.checked_sub(1).and_then(|before| trees.get(before));
                    let needed = surroundings(before, trees.get(index + 1));
                    let receiver = matches!(trees.get(index + 1), Some(TokenTree::Punct(dot)) if dot.as_char() == '.');
                    out.extend(operand(number, receiver).at_least(needed));
                }
                _ => out.extend([tree.clone()]),
            },
            TokenTree::Group(group) => {
                let inner = fill(group.stream(), operand);
                let mut filled = Group::new(group.delimiter(), inner);
                filled.set_span(group.span());
                out.extend([TokenTree::Group(filled)]);
            }
            other => out.extend([other.clone()]),
        }
    }
    out
}

/// How tightly an operand must bind between two tokens.
fn surroundings(before: Option<&TokenTree>, after: Option<&TokenTree>) -> Precedence {
    let separates = |token: Option<&TokenTree>| match token {
        None => true,
        Some(TokenTree::Punct(punct)) => {
            matches!(punct.as_char(), ',' | ';') || (punct.as_char() == '=' && punct.spacing() == Spacing::Alone)
        }
        Some(_) => false,
    };
    match (before, after) {
        (_, Some(TokenTree::Punct(punct))) if matches!(punct.as_char(), '.' | '?') => Precedence::Atom,
        (_, Some(TokenTree::Group(group))) if group.delimiter() != Delimiter::Brace => Precedence::Atom,
        (before, after) if separates(before) && separates(after) => Precedence::Any,
        (Some(TokenTree::Punct(punct)), after) if separates(after) && matches!(punct.as_char(), '&' | '*' | '!') => {
            Precedence::Unary
        }
        _ => Precedence::Unary,
    }
}

/// Whether a name occurs.
pub(super) fn occurs(tokens: TokenStream, name: &str) -> bool {
    tokens.into_iter().any(|tree| match tree {
        TokenTree::Ident(ident) => ident == name,
        TokenTree::Group(group) => occurs(group.stream(), name),
        _ => false,
    })
}
