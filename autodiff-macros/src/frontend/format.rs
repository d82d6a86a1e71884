//! Format strings: which variables they capture inline.

/// The identifiers in `{name}`, `{name:.3}`, `{x:width$}` and their like.
pub(super) fn captures(format: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut rest = format;
    while let Some(open) = rest.find('{') {
        rest = &rest[open + 1..];
        if let Some(escaped) = rest.strip_prefix('{') {
            rest = escaped;
            continue;
        }
        let Some(close) = rest.find('}') else { break };
        let (argument, spec) = rest[..close].split_once(':').unwrap_or((&rest[..close], ""));
        names.extend(identifier(argument.trim()));
        // `width$` and `.precision$` name variables too.
        for part in spec.split('$').rev().skip(1) {
            let start = part.rfind(|c: char| !c.is_alphanumeric() && c != '_').map_or(0, |index| index + 1);
            names.extend(identifier(&part[start..]));
        }
        rest = &rest[close + 1..];
    }
    names
}

fn identifier(text: &str) -> Option<String> {
    let first = text.chars().next()?;
    (first.is_alphabetic() || first == '_').then(|| text.to_string())
}

#[cfg(test)]
mod tests {
    use super::captures;

    #[test]
    fn inline_captures_are_found() {
        assert_eq!(captures("{x} and {y:.3}"), ["x", "y"]);
        assert_eq!(captures("{{x}} {0} {} {:?} {z:?}"), ["z"]);
        assert_eq!(captures("{x:>width$.precision$}"), ["x", "precision", "width"]);
        assert_eq!(captures("no braces, an open {"), Vec::<String>::new());
    }
}
