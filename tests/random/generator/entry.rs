//! How a function is listed for the test: adapters that give it and its companion one shape, and its source.

use super::function::{Function, Mode, Parameter, Returns};
use super::types::Type;

/// The table's line while it is put together.
#[derive(Default)]
struct Entry {
    /// What stands before the calls.
    locals: String,
    shadows: String,
    arguments: Vec<String>,
    shadowed: Vec<String>,
    returned: Vec<String>,
    /// What takes the gradient down.
    copies: String,
    /// What is left behind `&mut`, weighted.
    left: String,
    reals: usize,
    integer: bool,
}

impl Function {
    /// The function's line in the table.
    pub(super) fn entry(&self, types: &[Type]) -> String {
        let start = if self.returns == Returns::Pair { "0.0" } else { "f64::NAN" };
        let mut entry = Entry::default();
        for (position, parameter) in self.parameters.iter().enumerate() {
            entry.add(parameter, &format!("{position}"), start, types);
        }
        let path = match &self.method {
            Some(kind) => format!("<{}>::{}", types[*kind].written, self.name),
            None => self.name.clone(),
        };
        let (companion, weigh) = match self.returns {
            Returns::Number => ("grad", ""),
            Returns::Pair => ("vjp", "weighted"),
            Returns::Outcome | Returns::Maybe => ("grad", "succeeded"),
        };
        let mut shadowed = entry.shadowed;
        let returned = match entry.returned.is_empty() {
            true => "value".to_owned(),
            false => format!("(value, {})", entry.returned.join(", ")),
        };
        if self.returns == Returns::Pair {
            shadowed.push("WEIGHTS".to_owned());
        }
        let (arguments, shadowed) = (entry.arguments.join(", "), shadowed.join(", "));
        let Entry { locals, shadows, copies, left, reals, integer, .. } = entry;
        let (taken, weigh_companion) = match self.returns {
            Returns::Outcome => (format!("let Ok({returned}) = {path}_{companion}({shadowed}) else"), ""),
            Returns::Maybe => (format!("let Some({returned}) = {path}_{companion}({shadowed}) else"), ""),
            _ => (format!("let {returned} = {path}_{companion}({shadowed})"), weigh),
        };
        let taken = match self.returns {
            Returns::Outcome | Returns::Maybe => format!("{taken} {{ d.fill(0.0); return FAILED; }}"),
            _ => taken,
        };
        let source = format!("r#\"{}\"#", self.source);
        format!(
            "Program {{ source: {source}, reals: {reals}, integer: {integer}, \
             primal: |at, n| {{ {locals}let value = {path}({arguments}); {weigh}(value){left} }}, \
             companion: |at, n, d| {{ {locals}{shadows}{taken}; \
             {copies}{weigh_companion}(value){left} }} }},\n"
        )
    }
}

impl Entry {
    fn add(&mut self, parameter: &Parameter, id: &str, start: &str, types: &[Type]) {
        let reals = self.reals;
        let end = reals + parameter.reals(types);
        self.reals = end;
        let (local, shadow) = (format!("l{id}"), format!("d{id}"));
        let part = format!("d[{reals}..{end}]");
        let array = |length: &usize| format!("array::<{length}>(&at[{reals}..{end}])");
        // The argument, the shadow if it is by reference, and how the gradient is taken down.
        let (argument, begins, copy) = match parameter {
            Parameter::Value(_) => (format!("at[{reals}]"), None, format!("d[{reals}] = {shadow}; ")),
            Parameter::Reference(_) => {
                (format!("&at[{reals}]"), Some(start.to_owned()), format!("d[{reals}] = {shadow}; "))
            }
            Parameter::Integer(_) => {
                self.integer = true;
                self.arguments.push("n".to_owned());
                self.shadowed.push("n".to_owned());
                return;
            }
            Parameter::Slice(_, length) => (
                format!("&at[{reals}..{end}]"),
                Some(format!("[{start}; {length}]")),
                format!("{part}.copy_from_slice(&{shadow}); "),
            ),
            Parameter::Array(_, length) => (array(length), None, format!("{part}.copy_from_slice(&{shadow}); ")),
            Parameter::ArrayReference(_, length) => (
                format!("&{}", array(length)),
                Some(format!("[{start}; {length}]")),
                format!("{part}.copy_from_slice(&{shadow}); "),
            ),
            Parameter::Lent(_, length) => {
                self.locals += &format!("let mut {local} = {}; ", array(length));
                self.left += &format!(" + weighed(&{local})");
                (
                    format!("&mut {local}"),
                    Some(format!("weights::<{length}>()")),
                    format!("{part}.copy_from_slice(&{shadow}); "),
                )
            }
            Parameter::Record(_, kind, mode) => {
                let (declared, length) = (&types[*kind], types[*kind].reals);
                let name = declared.constructor();
                self.integer |= declared.varies;
                let value = format!("{name}(&at[{reals}..{end}], n)");
                let (argument, begins) = match mode {
                    Mode::Value => (value, None),
                    Mode::Reference => (format!("&{value}"), Some(format!("{name}(&[{start}; {length}], n)"))),
                    Mode::Mutable => {
                        self.locals += &format!("let mut {local} = {value}; ");
                        self.left += &format!(
                            " + weighed(&{{ let mut r = [0.0; {length}]; {name}_reals(&{local}, &mut r); r }})"
                        );
                        (format!("&mut {local}"), Some(format!("{name}(&weights::<{length}>(), n)")))
                    }
                };
                (argument, begins, format!("{name}_reals(&{shadow}, &mut {part}); "))
            }
            Parameter::Records(_, kind, count) => {
                let (declared, length) = (&types[*kind], types[*kind].reals);
                let name = declared.constructor();
                self.integer |= declared.varies;
                let one = |at: usize| format!("{name}(&at[{}..], n)", reals + at * length);
                let all: Vec<String> = (0..*count).map(one).collect();
                let begin = format!("{name}(&[{start}; {length}], n)");
                let begins: Vec<String> = (0..*count).map(|_| begin.clone()).collect();
                let copy = |at: usize| format!("{name}_reals(&{shadow}[{at}], &mut d[{}..]); ", reals + at * length);
                (
                    format!("&[{}]", all.join(", ")),
                    Some(format!("[{}]", begins.join(", "))),
                    (0..*count).map(copy).collect(),
                )
            }
        };
        self.arguments.push(argument.clone());
        self.shadowed.push(argument);
        self.copies += &copy;
        match begins {
            Some(begins) => {
                self.shadows += &format!("let mut {shadow} = {begins}; ");
                self.shadowed.push(format!("&mut {shadow}"));
            }
            None => self.returned.push(shadow),
        }
    }
}
