//! Runs of text and the space they take.

/// A line of text in several styles.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Text(pub Vec<Run>);

/// A piece of text in one style.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Run {
    pub text: String,
    pub style: Style,
}

/// How a run is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    Upright,
    Italic,
    Subscript,
    Superscript,
}

/// The size of sub- and superscripts, relative to that of the line.
pub(crate) const SCRIPT: f64 = 0.7;

impl Text {
    pub(crate) fn upright(text: impl Into<String>) -> Self {
        Self(vec![Run { text: text.into(), style: Style::Upright }])
    }

    pub(crate) fn push(&mut self, text: impl Into<String>, style: Style) {
        self.0.push(Run { text: text.into(), style });
    }

    pub(crate) fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// An estimate of the width, on the wide side: the reader's fonts are not known here.
    pub(crate) fn width(&self, size: f64) -> f64 {
        let width = |run: &Run| {
            let scale = match run.style {
                Style::Upright | Style::Italic => 1.0,
                Style::Subscript | Style::Superscript => SCRIPT,
            };
            run.text.chars().map(advance).sum::<f64>() * scale * size
        };
        self.0.iter().map(width).sum()
    }
}

/// The advance of a character in units of the font size: between that of Times, which most readers have, and that of
/// wider faces.
fn advance(character: char) -> f64 {
    1.08 * match character {
        'i' | 'j' | 'l' | 't' | '.' | ',' | '|' | ' ' | '·' => 0.28,
        'f' | 'r' | 's' | '(' | ')' | '/' => 0.37,
        'm' | 'w' | 'M' | 'W' => 0.78,
        '+' | '−' | '=' | '×' | '√' => 0.62,
        'A'..='Z' => 0.66,
        _ => 0.51,
    }
}
