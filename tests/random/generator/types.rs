//! The types of the programs: structs, nested and not, an enum and an option, and what parameters of them are.

/// A type of `src/types.rs`.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum Kind {
    Pair,
    Frame,
    /// The enum, of the variant that it is examined with.
    Shape(usize),
    Model,
    /// An `Option<f64>`, which is examined as `Some` or `None`.
    Option(bool),
}

/// How a parameter of such a type is taken.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum Passing {
    Value,
    /// `mut p`
    Variable,
    Reference,
    /// `&mut p`
    Changed,
}

impl Kind {
    pub(super) fn random(random: &mut fastrand::Rng) -> Self {
        match random.u8(0..10) {
            0..3 => Self::Pair,
            3..5 => Self::Frame,
            5..8 => Self::Shape(random.usize(..4)),
            8 => Self::Model,
            _ => Self::Option(random.u8(0..4) > 0),
        }
    }

    /// Whether values are of the same type, whatever the variant.
    pub(super) fn is_like(self, other: Self) -> bool {
        std::mem::discriminant(&self) == std::mem::discriminant(&other)
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Pair => "Pair",
            Self::Frame => "Frame",
            Self::Shape(_) => "Shape",
            Self::Model => "Model",
            Self::Option(_) => "Option<f64>",
        }
    }

    /// How many reals a value has when it is examined.
    pub(super) fn reals(self) -> usize {
        match self {
            Self::Pair => 2,
            Self::Frame => 5,
            Self::Shape(variant) => [0, 1, 2, 2][variant],
            Self::Model => 4 + 5,
            Self::Option(some) => usize::from(some),
        }
    }

    /// A value of the reals in `at` from `start` on.
    pub(super) fn value(self, start: usize) -> String {
        let pair = |start: usize| format!("Pair {{ a: at[{start}], b: at[{}] }}", start + 1);
        let frame = |start: usize| {
            let w = format!("array::<3>(&at[{}..{}])", start + 2, start + 5);
            format!("Frame {{ at: {}, w: {w}, turns: 3 }}", pair(start))
        };
        match self {
            Self::Pair => pair(start),
            Self::Frame => frame(start),
            Self::Shape(0) => "Shape::Flat".to_owned(),
            Self::Shape(1) => format!("Shape::Round(at[{start}])"),
            Self::Shape(2) => format!("Shape::Long {{ a: at[{start}], b: at[{}] }}", start + 1),
            Self::Shape(_) => format!("Shape::Framed({})", pair(start)),
            Self::Model => {
                let cells = format!("at[{start}..{}].to_vec()", start + 2);
                let (gain, extra) = (start + 2, start + 3);
                let frame = frame(start + 4);
                format!("Model {{ cells: {cells}, gain: at[{gain}], extra: Some(at[{extra}]), frame: {frame} }}")
            }
            Self::Option(true) => format!("Some(at[{start}])"),
            Self::Option(false) => "None".to_owned(),
        }
    }
}

impl Passing {
    pub(super) fn random(random: &mut fastrand::Rng, kind: Kind) -> Self {
        match (random.u8(0..6), kind) {
            (_, Kind::Option(_)) => Self::Value,
            (0..3, _) | (_, Kind::Model) => Self::Reference,
            (3, Kind::Pair | Kind::Frame) => Self::Variable,
            _ => Self::Value,
        }
    }

    /// What stands before an argument.
    pub(super) fn prefix(self) -> &'static str {
        match self {
            Self::Value | Self::Variable => "",
            Self::Reference => "&",
            Self::Changed => "&mut ",
        }
    }
}
