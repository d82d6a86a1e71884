//! Tokens as a person would write them, for messages and documentation.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// Tokens as text, a statement a line.
pub(crate) fn format(tokens: &TokenStream) -> String {
    let mut printer = Printer { out: String::new(), depth: 0, angles: 0 };
    printer.stream(tokens.clone(), false);
    printer.out.trim_end().to_string()
}

struct Printer {
    out: String,
    depth: usize,
    /// Open lists of generic arguments.
    angles: usize,
}

impl Printer {
    fn stream(&mut self, tokens: TokenStream, inline: bool) {
        let trees: Vec<TokenTree> = tokens.into_iter().collect();
        for (index, tree) in trees.iter().enumerate() {
            let before = index.checked_sub(1).and_then(|before| trees.get(before));
            let tight = self.is_generic(before, tree);
            if !tight
                && needs_space(before, index.checked_sub(2).and_then(|index| trees.get(index)), tree)
                && !self.at_line_start()
            {
                self.out.push(' ');
            }
            match tree {
                TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => self.block(group.stream()),
                TokenTree::Group(group) => {
                    let (open, close) = match group.delimiter() {
                        Delimiter::Parenthesis => ("(", ")"),
                        Delimiter::Bracket => ("[", "]"),
                        _ => ("", ""),
                    };
                    self.out.push_str(open);
                    self.stream(group.stream(), true);
                    self.out.push_str(close);
                }
                other => self.out.push_str(&other.to_string()),
            }
            if matches!(tree, TokenTree::Punct(punct) if punct.as_char() == ';') && !inline {
                self.newline();
            }
            // A block that is a match arm or a statement ends its line.
            if matches!(tree, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
                && !inline
                && trees.get(index + 1).is_some_and(|next| matches!(next, TokenTree::Ident(word) if word != "else"))
            {
                self.newline();
            }
        }
    }

    /// Whether a token is set tight as part of a type's arguments: `Vec<f64>`.
    fn is_generic(&mut self, before: Option<&TokenTree>, tree: &TokenTree) -> bool {
        let punct = |tree: &TokenTree, c: char| matches!(tree, TokenTree::Punct(punct) if punct.as_char() == c);
        let after_type =
            matches!(before, Some(TokenTree::Ident(ident)) if ident.to_string().starts_with(char::is_uppercase));
        let opened = before.is_some_and(|before| punct(before, '<')) && self.angles > 0;
        if punct(tree, '<') && after_type {
            self.angles += 1;
            return true;
        }
        if punct(tree, '>') && self.angles > 0 && !before.is_some_and(|before| punct(before, '-') || punct(before, '='))
        {
            self.angles -= 1;
            return true;
        }
        opened
    }

    fn block(&mut self, tokens: TokenStream) {
        self.out.push('{');
        self.depth += 1;
        self.newline();
        self.stream(tokens, false);
        self.depth -= 1;
        self.newline();
        self.out.push('}');
    }

    fn at_line_start(&self) -> bool {
        self.out.trim_end_matches(' ').ends_with('\n') || self.out.is_empty()
    }

    fn newline(&mut self) {
        let end = self.out.trim_end_matches(' ').len();
        self.out.truncate(end);
        if !self.out.ends_with('\n') {
            self.out.push('\n');
        }
        self.out.push_str(&"    ".repeat(self.depth));
    }
}

fn needs_space(before: Option<&TokenTree>, further: Option<&TokenTree>, tree: &TokenTree) -> bool {
    let Some(before) = before else { return false };
    let symbol = |tree: &TokenTree| match tree {
        TokenTree::Punct(punct) => Some(punct.as_char()),
        _ => None,
    };
    // A sign or a reference rather than an operator.
    let prefix = match (before, further) {
        (TokenTree::Punct(punct), further) if matches!(punct.as_char(), '-' | '&' | '*' | '!') => match further {
            None => true,
            Some(TokenTree::Punct(other)) => other.as_char() != '>' && other.spacing() == Spacing::Alone,
            Some(TokenTree::Ident(word)) => {
                ["else", "return", "in", "match", "if"].iter().any(|keyword| word == keyword)
            }
            Some(_) => false,
        },
        _ => false,
    };
    if prefix {
        return false;
    }
    match (symbol(before), symbol(tree)) {
        (_, Some(',' | ';' | '.' | '?')) | (Some('.'), _) => false,
        (Some(','), _) => true,
        (_, Some(':')) => false,
        (Some(':'), _) => further.and_then(symbol) != Some(':'),
        (Some(_), Some(_)) => !matches!(before, TokenTree::Punct(punct) if punct.spacing() == Spacing::Joint),
        (_, Some('!')) => false,
        (None, None) => {
            !matches!(
                (before, tree),
                (TokenTree::Ident(_), TokenTree::Group(group)) if group.delimiter() != Delimiter::Brace
            ) || matches!(before, TokenTree::Ident(word) if ["let", "match", "if", "in", "return"].iter().any(|keyword| word == keyword))
        }
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::format;
    use quote::quote;

    #[test]
    fn types_read_as_rust_is_written() {
        for text in ["&HashMap<String, f64>", "Option<Vec<f64>>", "a < b", "(f64, &[f64; 3])"] {
            let tokens: proc_macro2::TokenStream = text.parse().expect("tokens");
            assert_eq!(format(&tokens), text);
        }
    }

    #[test]
    fn statements_read_as_rust_is_written() {
        let text = format(&quote! {
            let d_x = -seed * x.cos();
            let (d_a, d_b) = match branch { Branch::Then(t) => { (d_a + t, -0.0) } Branch::Else => { (d_a, 1.0 - b) } };
            f_adjoint(x, &mut d_x, ::autodiff_runtime::Constant, d_y);
        });
        assert_eq!(
            text,
            "let d_x = -seed * x.cos();\n\
             let (d_a, d_b) = match branch {\n    Branch::Then(t) => {\n        (d_a + t, -0.0)\n    }\n    \
             Branch::Else => {\n        (d_a, 1.0 - b)\n    }\n};\n\
             f_adjoint(x, &mut d_x, ::autodiff_runtime::Constant, d_y);"
        );
    }
}
