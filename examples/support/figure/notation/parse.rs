//! The arithmetic part of Rust's expressions.

/// An arithmetic expression.
#[derive(Debug, PartialEq)]
pub(crate) enum Expression {
    Number(String),
    Name(String),
    Negative(Box<Expression>),
    Binary(Box<Expression>, char, Box<Expression>),
    /// `f(x, y)` or `x.f(y)`, both as `f` of `x` and `y`.
    Call(String, Vec<Expression>),
}

impl Expression {
    /// Whether nothing can bind tighter than what holds this together.
    pub(crate) fn is_atom(&self) -> bool {
        matches!(self, Self::Number(_) | Self::Name(_))
    }
}

/// Reads an expression of numbers, names, `+ - * / %`, parentheses and calls; `None` for anything else.
pub(crate) fn parse(source: &str) -> Option<Expression> {
    let mut parser = Parser { rest: source };
    let tree = parser.sum()?;
    parser.rest.trim().is_empty().then_some(tree)
}

struct Parser<'a> {
    rest: &'a str,
}

impl Parser<'_> {
    fn sum(&mut self) -> Option<Expression> {
        self.chain(&['+', '-'], Self::product)
    }

    fn product(&mut self) -> Option<Expression> {
        self.chain(&['*', '/', '%'], Self::signed)
    }

    fn chain(&mut self, operators: &[char], operand: fn(&mut Self) -> Option<Expression>) -> Option<Expression> {
        let mut left = operand(self)?;
        while let Some(operator) = operators.iter().find(|operator| self.eat(**operator)) {
            left = Expression::Binary(Box::new(left), *operator, Box::new(operand(self)?));
        }
        Some(left)
    }

    fn signed(&mut self) -> Option<Expression> {
        if self.eat('-') {
            return Some(Expression::Negative(Box::new(self.signed()?)));
        }
        let mut tree = self.atom()?;
        while self.eat('.') {
            let name = self.word(|c| c.is_alphanumeric() || c == '_')?;
            let mut arguments = vec![tree];
            arguments.extend(self.arguments()?);
            tree = Expression::Call(name, arguments);
        }
        Some(tree)
    }

    fn atom(&mut self) -> Option<Expression> {
        if self.eat('(') {
            let inner = self.sum()?;
            return self.eat(')').then_some(inner);
        }
        self.rest = self.rest.trim_start();
        if self.rest.starts_with(|c: char| c.is_ascii_digit()) {
            return self.number().map(Expression::Number);
        }
        let mut name = self.word(|c| c.is_alphanumeric() || c == '_')?;
        while self.rest.starts_with("::") {
            self.rest = &self.rest[2..];
            name = self.word(|c| c.is_alphanumeric() || c == '_')?;
        }
        if self.rest.starts_with('(') {
            return Some(Expression::Call(name, self.arguments()?));
        }
        Some(Expression::Name(name))
    }

    /// A literal. Its point is followed by a digit or by nothing that could be a method.
    fn number(&mut self) -> Option<String> {
        let mut digits = self.word(|c| c.is_alphanumeric() || c == '_')?;
        let after_point = self.rest.strip_prefix('.');
        if let Some(rest) = after_point.filter(|rest| !rest.starts_with(char::is_alphabetic)) {
            self.rest = rest;
            digits.push('.');
            digits.push_str(&self.word(|c| c.is_alphanumeric() || c == '_').unwrap_or_default());
        }
        if digits.ends_with('e') && self.eat('-') {
            digits.push('-');
            digits.push_str(&self.word(|c| c.is_alphanumeric() || c == '_')?);
        }
        Some(digits)
    }

    fn arguments(&mut self) -> Option<Vec<Expression>> {
        let mut arguments = Vec::new();
        if !self.eat('(') {
            return None;
        }
        while !self.eat(')') {
            arguments.push(self.sum()?);
            if !self.eat(',') && !self.rest.trim_start().starts_with(')') {
                return None;
            }
        }
        Some(arguments)
    }

    fn word(&mut self, belongs: fn(char) -> bool) -> Option<String> {
        let end = self.rest.find(|c| !belongs(c)).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        (!word.is_empty()).then(|| word.to_owned())
    }

    fn eat(&mut self, expected: char) -> bool {
        let rest = self.rest.trim_start().strip_prefix(expected);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }
}
