//! Lists of numbers that are only taken apart again: `let [dx, dy] = [a[0] - b[0], a[1] - b[1]];`.
//!
//! Their elements are values like all others, with adjoints that are no memory, and a loop over such is no more than arithmetic.

use super::known::Known;
use crate::ir::hash::{HashMap, HashSet};
use crate::ir::{Alloc, Function, Name, Op, Part, Region, Stmt, Value, operands, regions, regions_mut, substitute};

pub(crate) fn scalars(mut function: Function) -> Function {
    let mut lists = Lists::default();
    lists.note(&function.body, &function);
    if lists.items.is_empty() {
        return function;
    }
    let known = Known::of(&function);
    lists.leave_out_whole(&function.body, &known);
    let mut elements = HashMap::default();
    let mut body = std::mem::take(&mut function.body);
    lists.take_apart(&mut body, &known, &mut elements);
    for (element, item) in &elements {
        let name = function.data(*element).name.clone();
        let item = &mut function.values[item.index()];
        if matches!(item.name, Name::None) {
            item.name = name;
        }
    }
    substitute(&mut body, &elements);
    function.body = body;
    function
}

#[derive(Default)]
struct Lists {
    /// What is in each list.
    items: HashMap<Value, Vec<Value>>,
    /// The elements' places: of which list, and the index.
    views: HashMap<Value, (Value, Value)>,
}

impl Lists {
    fn note(&mut self, region: &Region, function: &Function) {
        for stmt in &region.stmts {
            match (&stmt.op, &stmt.results[..]) {
                (Op::Alloc(Alloc::List { items, arity: 0, vec: false }), [list])
                    if items.iter().all(|item| function.ty(*item).is_real()) =>
                {
                    self.items.insert(*list, items.clone());
                }
                (Op::View { base, part: Part::Index(index), .. }, [view]) if self.items.contains_key(base) => {
                    self.views.insert(*view, (*base, *index));
                }
                _ => {}
            }
            regions(&stmt.op).into_iter().for_each(|inner| self.note(inner, function));
        }
    }

    /// The list that a place is an element of, or the place itself.
    fn list_of(&self, place: Value) -> Value {
        self.views.get(&place).map_or(place, |(list, _)| *list)
    }

    /// Forgets the lists that anything else is done with than to read an element that is known to be there.
    fn leave_out_whole(&mut self, region: &Region, known: &Known) {
        let forget = |lists: &mut Self, value: &Value| drop(lists.items.remove(&lists.list_of(*value)));
        for stmt in &region.stmts {
            match &stmt.op {
                Op::View { base, part: Part::Index(index), .. } => {
                    let there = |items: &Vec<Value>| known.number(*index).is_some_and(|index| index < items.len());
                    if !self.items.get(base).is_none_or(there) {
                        self.items.remove(base);
                    }
                }
                Op::Load { place, .. } if self.views.contains_key(place) => {}
                op => operands(op).iter().for_each(|operand| forget(self, operand)),
            }
            regions(&stmt.op).into_iter().for_each(|inner| self.leave_out_whole(inner, known));
        }
        region.yields().iter().for_each(|value| forget(self, value));
    }

    /// Drops the lists that are left, and what reads them; each element is then an item.
    fn take_apart(&self, region: &mut Region, known: &Known, elements: &mut HashMap<Value, Value>) {
        let element = |view: &Value| {
            let (list, index) = self.views.get(view)?;
            self.items.get(list)?.get(known.number(*index)?).copied()
        };
        let mut gone = HashSet::default();
        for stmt in &mut region.stmts {
            if let (Op::Load { place, .. }, [result]) = (&stmt.op, &stmt.results[..])
                && let Some(item) = element(place)
            {
                elements.insert(*result, elements.get(&item).copied().unwrap_or(item));
                gone.insert(*result);
            }
            regions_mut(&mut stmt.op).into_iter().for_each(|inner| self.take_apart(inner, known, elements));
        }
        let is_gone = |stmt: &Stmt| {
            let of_list = |result: Value| gone.contains(&result) || self.items.contains_key(&self.list_of(result));
            matches!(stmt.results[..], [result] if of_list(result))
        };
        region.stmts.retain(|stmt| !is_gone(stmt));
    }
}
