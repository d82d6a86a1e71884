//! The companions' documentation: what they return, in which order, and the statements of the reverse sweep.

use super::companion::{Companions, Tape};
use super::emit::Body;
use super::signature::Kind;
use crate::diagnostics::format;

impl Companions {
    /// The gradients that are returned, in words.
    fn returned(&self) -> String {
        let names = self.returned_names();
        match &names[..] {
            [] => "Returns the value.".to_string(),
            [name] => format!("Returns the value and the derivative with respect to `{name}`."),
            names => {
                let list: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
                format!("Returns the value and the derivatives with respect to {}, in this order.", list.join(", "))
            }
        }
    }
}

pub(super) fn with_value(companions: &Companions, kind: Kind, body: &Body) -> Vec<String> {
    let mut docs = heading(companions, kind);
    let runtime = format!("{}::", format(companions.runtime()));
    let backward = format(&body.backward).replace(&runtime, "");
    if !backward.is_empty() {
        docs.extend(["", " The reverse sweep:", " ```text"].map(str::to_string));
        docs.extend(backward.lines().map(|line| format!(" {line}")));
        docs.push(" ```".to_string());
    }
    docs
}

fn heading(companions: &Companions, kind: Kind) -> Vec<String> {
    let function = companions.function_name();
    let what = match kind {
        Kind::Gradient => format!(" The value of [`{function}`] and its gradient."),
        _ => format!(
            " The value of [`{function}`] and the product of its Jacobian, transposed, with the cotangent `{}`.",
            companions.seed()
        ),
    };
    let mut docs = vec![what, String::new(), format!(" {}", companions.returned())];
    let shadows = companions.shadow_names();
    if !shadows.is_empty() {
        let list: Vec<_> = shadows.iter().map(|name| format!("`{name}`")).collect();
        let verb = if kind == Kind::Gradient { "overwrites" } else { "adds to" };
        docs.push(format!(" It {verb} {}.", list.join(", ")));
    }
    docs
}

pub(super) fn by_rule(companions: &Companions, kind: Kind) -> Vec<String> {
    let mut docs = heading(companions, kind);
    docs.extend([String::new(), " By a hand-written rule.".to_string()]);
    docs
}

pub(super) fn augmented(companions: &Companions) -> Vec<String> {
    let tape = match companions.tape_is() {
        Tape::Gradient => " It is the gradient.",
        Tape::Jacobian(_) => " It is the gradient of each result.",
        Tape::Sweep => " It is the reverse sweep, with what that needs of the forward sweep.",
        Tape::Nothing => " It is empty: the reverse runs the forward sweep again.",
        Tape::Initial => " It is what the function changes, as it was: the reverse runs the forward sweep again.",
    };
    vec![
        format!(
            " A call of [`{}`] that is reversed later, for generated code: the value and the tape for the reverse.",
            companions.function_name()
        ),
        tape.to_string(),
    ]
}

pub(super) fn adjoint(companions: &Companions) -> Vec<String> {
    vec![
        format!(" The reverse of a call of [`{}`], for generated code.", companions.function_name()),
        String::new(),
        " Each argument is followed by the slot of its adjoint, a `&mut` to add to or `Constant`; the tape and the cotangent follow."
            .to_string(),
    ]
}

pub(super) fn seeded(companions: &Companions) -> Vec<String> {
    vec![
        format!(" A call of [`{}`] whose cotangent is known, for generated code: the value.", companions.function_name()),
        String::new(),
        " Each argument is followed by the slot of its adjoint, a `&mut` to add to or `Constant`; the cotangent follows.".to_string(),
    ]
}

pub(super) fn graph(companions: &Companions) -> Vec<String> {
    vec![format!(
        " The computation graph of [`{}`] at these arguments: values on the nodes, partial derivatives on the edges.",
        companions.function_name()
    )]
}

pub(super) fn jvp(companions: &Companions) -> Vec<String> {
    let function = companions.function_name();
    let mut docs = vec![
        format!(
            " The value of [`{function}`] and its tangent, the product of its Jacobian with the tangents of the arguments."
        ),
        String::new(),
    ];
    if companions.is_in_lanes() {
        docs[0] = format!(
            " The value of [`{function}`] and several tangents of it, each the product of its Jacobian with the tangents of the \
             arguments in one lane."
        );
    }
    docs.push(match companions.is_unit() {
        true => " Each differentiable argument is followed by its tangent; those behind `&mut` become the tangents of what is there in the end.".to_string(),
        false => " Each differentiable argument is followed by its tangent. Returns the value and its tangent.".to_string(),
    });
    docs
}

pub(super) fn tangent(companions: &Companions) -> Vec<String> {
    vec![
        format!(" A call of [`{}`] and its tangent, for generated code.", companions.function_name()),
        String::new(),
        " Each argument is followed by the slot of its tangent: the tangent or `Constant`.".to_string(),
    ]
}

pub(super) fn tangent_tangent(companions: &Companions) -> Vec<String> {
    vec![
        format!(
            " A call of [`{}`] and its tangent, and the tangent of both, for generated code.",
            companions.function_name()
        ),
        String::new(),
        " Each argument is followed by the slots of how it changes, of its tangent, and of how that changes."
            .to_string(),
    ]
}

pub(super) fn hvp(companions: &Companions) -> Vec<String> {
    let function = companions.function_name();
    let mut docs = vec![
        format!(" The value of [`{function}`], its gradient, and the product of its Hessian with a direction."),
        String::new(),
        " Each differentiable argument is followed by its direction.".to_string(),
    ];
    let names = companions.returned_names();
    if !names.is_empty() {
        let list: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
        docs.push(format!(" Returns the value, the gradients and then the products of {}.", list.join(", ")));
    }
    let shadows = companions.shadow_names();
    if !shadows.is_empty() {
        let list: Vec<_> =
            shadows.iter().map(|name| format!("`{name}` by the gradient, `t_{name}` by the product")).collect();
        docs.push(format!(" It overwrites {}.", list.join(", ")));
    }
    docs
}

pub(super) fn augmented_tangent(companions: &Companions) -> Vec<String> {
    vec![
        format!(
            " A call of [`{}`] and its tangent, with what its reverse and the tangent of that need, for generated code.",
            companions.function_name()
        ),
        String::new(),
        " Each argument is followed by the slot of its tangent: the tangent or `Constant`.".to_string(),
    ]
}

pub(super) fn adjoint_tangent(companions: &Companions) -> Vec<String> {
    vec![
        format!(
            " The reverse of a call of [`{}`] and the tangent of that, for generated code.",
            companions.function_name()
        ),
        String::new(),
        " Each argument is followed by the slots of its tangent, of its adjoint and of the adjoint's tangent; what the forward sweep has handed over, the cotangent and its tangent follow."
            .to_string(),
    ]
}
