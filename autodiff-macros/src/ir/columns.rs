//! What the pattern of an arm says of each of the values that a `match` is on.

use super::{Arm, Value, binder};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// A pattern of one scrutinee, with a placeholder for each of its bindings.
pub(crate) struct Column {
    pub(crate) scrutinee: Value,
    pub(crate) pattern: TokenStream,
    pub(crate) bindings: Vec<Value>,
}

impl Arm {
    /// The pattern by scrutinees; none where it binds something by alternatives of several.
    pub(crate) fn columns(&self, scrutinees: &[Value]) -> Option<Vec<Column>> {
        if let [scrutinee] = *scrutinees {
            let (pattern, bindings) = (self.pattern.clone(), self.bindings.clone());
            return Some(vec![Column { scrutinee, pattern, bindings }]);
        }
        let mut trees = self.pattern.clone().into_iter();
        let group = match (trees.next(), trees.next()) {
            (Some(TokenTree::Group(group)), None) if group.delimiter() == Delimiter::Parenthesis => group,
            _ => return self.bindings.is_empty().then(Vec::new),
        };
        let mut patterns = vec![TokenStream::new()];
        // Commas between the arguments of a type are within a pattern.
        let mut depth = 0;
        for tree in group.stream() {
            match &tree {
                TokenTree::Punct(punct) if punct.as_char() == '<' => depth += 1,
                TokenTree::Punct(punct) if punct.as_char() == '>' => depth -= 1,
                TokenTree::Punct(punct) if punct.as_char() == ',' && depth == 0 => {
                    patterns.push(TokenStream::new());
                    continue;
                }
                _ => {}
            }
            patterns.last_mut()?.extend([tree]);
        }
        if patterns.len() != scrutinees.len() {
            return self.bindings.is_empty().then(Vec::new);
        }
        let columns = scrutinees.iter().zip(patterns).map(|(scrutinee, pattern)| {
            let mut bindings = Vec::new();
            let pattern = self.numbered(pattern, &mut bindings);
            Column { scrutinee: *scrutinee, pattern, bindings }
        });
        Some(columns.collect())
    }

    /// The pattern with placeholders numbered as its bindings are.
    fn numbered(&self, pattern: TokenStream, bindings: &mut Vec<Value>) -> TokenStream {
        let tree = |tree| match tree {
            TokenTree::Ident(ident) => {
                let bound = self.bindings.iter().enumerate().find(|(index, _)| ident == binder(*index));
                TokenTree::Ident(bound.map_or(ident, |(_, value)| {
                    let index = bindings.iter().position(|known| known == value).unwrap_or_else(|| {
                        bindings.push(*value);
                        bindings.len() - 1
                    });
                    binder(index)
                }))
            }
            TokenTree::Group(group) => {
                TokenTree::Group(Group::new(group.delimiter(), self.numbered(group.stream(), bindings)))
            }
            other => other,
        };
        pattern.into_iter().map(tree).collect()
    }
}
