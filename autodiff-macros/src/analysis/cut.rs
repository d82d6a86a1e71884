//! What to record and what to compute again: a minimum cut.
//!
//! Each value that the reverse sweep needs is either recorded, at a price, or computed again from its operands, at
//! another, if these are there. The cheapest choice is a minimum cut between what can't be computed again and what is
//! needed: an edge through each value stands for recording it, an edge to it from the source for computing it again.

use crate::ir::Value;
use crate::ir::hash::HashMap;
use std::collections::VecDeque;

/// What a value costs to have in the reverse sweep.
pub(crate) struct Price {
    /// To record it.
    pub(crate) record: u32,
    /// To compute it again from its operands; `None` if it can't be.
    pub(crate) again: Option<u32>,
    pub(crate) operands: Vec<Value>,
}

#[derive(Default)]
pub(crate) struct Cut {
    nodes: HashMap<Value, usize>,
    values: Vec<Value>,
    edges: Vec<Edge>,
    outgoing: Vec<Vec<usize>>,
}

struct Edge {
    to: usize,
    left: u32,
}

const SOURCE: usize = 0;
const SINK: usize = 1;
const ENDLESS: u32 = u32::MAX / 4;

impl Cut {
    /// The values to record, given those that are needed; `price` is `None` for what is there anyway.
    pub(crate) fn choose(needed: &[Value], price: impl Fn(Value) -> Option<Price>) -> Vec<Value> {
        let mut cut = Cut { outgoing: vec![Vec::new(), Vec::new()], ..Cut::default() };
        let mut queue: VecDeque<Value> = needed.iter().copied().collect();
        let mut seen = crate::ir::hash::HashSet::default();
        while let Some(value) = queue.pop_front() {
            if !seen.insert(value) {
                continue;
            }
            let Some(Price { record, again, operands }) = price(value) else { continue };
            let node = cut.node(value);
            cut.edge(node, node + 1, record);
            cut.edge(SOURCE, node, again.unwrap_or(ENDLESS));
            if again.is_some() {
                for operand in operands {
                    if price(operand).is_some() {
                        let from = cut.node(operand);
                        cut.edge(from + 1, node, ENDLESS);
                        queue.push_back(operand);
                    }
                }
            }
        }
        for value in needed {
            if let Some(node) = cut.nodes.get(value).copied() {
                cut.edge(node + 1, SINK, ENDLESS);
            }
        }
        while cut.augment() {}
        let reached = cut.reached();
        // Recorded is what is there on the one side and wanted on the other.
        let recorded = cut.values.iter().filter(|value| {
            let node = cut.nodes[value];
            reached[node] && !reached[node + 1]
        });
        let mut recorded: Vec<Value> = recorded.copied().collect();
        recorded.sort_unstable();
        recorded
    }

    /// Each value is two nodes, before and after the edge that stands for recording it.
    fn node(&mut self, value: Value) -> usize {
        if let Some(node) = self.nodes.get(&value) {
            return *node;
        }
        let node = self.outgoing.len();
        self.nodes.insert(value, node);
        self.values.push(value);
        self.outgoing.extend([Vec::new(), Vec::new()]);
        node
    }

    fn edge(&mut self, from: usize, to: usize, capacity: u32) {
        self.outgoing[from].push(self.edges.len());
        self.edges.push(Edge { to, left: capacity });
        self.outgoing[to].push(self.edges.len());
        self.edges.push(Edge { to: from, left: 0 });
    }

    /// Sends more along a shortest path that has room, if there is one.
    fn augment(&mut self) -> bool {
        let mut by: Vec<Option<usize>> = vec![None; self.outgoing.len()];
        let mut queue = VecDeque::from([SOURCE]);
        while let Some(node) = queue.pop_front() {
            for &index in &self.outgoing[node] {
                let Edge { to, left } = &self.edges[index];
                let (to, left) = (*to, *left);
                if left > 0 && to != SOURCE && by[to].is_none() {
                    by[to] = Some(index);
                    queue.push_back(to);
                }
            }
        }
        let mut steps = Vec::new();
        let mut node = SINK;
        while node != SOURCE {
            let Some(index) = by[node] else { return false };
            steps.push(index);
            node = self.edges[index ^ 1].to;
        }
        let room = steps.iter().map(|index| self.edges[*index].left).min().unwrap_or(0);
        for index in steps {
            self.edges[index].left -= room;
            self.edges[index ^ 1].left = self.edges[index ^ 1].left.saturating_add(room);
        }
        room > 0
    }

    fn reached(&self) -> Vec<bool> {
        let mut reached = vec![false; self.outgoing.len()];
        reached[SOURCE] = true;
        let mut queue = VecDeque::from([SOURCE]);
        while let Some(node) = queue.pop_front() {
            for &index in &self.outgoing[node] {
                let Edge { to, left } = &self.edges[index];
                let (to, left) = (*to, *left);
                if left > 0 && !reached[to] {
                    reached[to] = true;
                    queue.push_back(to);
                }
            }
        }
        reached
    }
}

#[cfg(test)]
mod tests {
    use super::{Cut, Price};
    use crate::ir::Value;

    fn price(record: u32, again: Option<u32>, operands: &[u32]) -> Option<Price> {
        Some(Price { record, again, operands: operands.iter().map(|index| Value(*index)).collect() })
    }

    #[test]
    fn what_can_be_computed_from_nothing_is_not_recorded() {
        let chosen = Cut::choose(&[Value(1)], |value| match value.0 {
            1 => price(40, Some(1), &[0]),
            _ => None,
        });
        assert!(chosen.is_empty());
    }

    #[test]
    fn one_source_of_two_needed_values_is_recorded_once() {
        let chosen = Cut::choose(&[Value(1), Value(2)], |value| match value.0 {
            0 => price(40, None, &[]),
            _ => price(40, Some(1), &[0]),
        });
        assert_eq!(chosen, [Value(0)]);
    }

    #[test]
    fn one_value_of_two_sources_is_recorded_itself() {
        let chosen = Cut::choose(&[Value(2)], |value| match value.0 {
            2 => price(40, Some(1), &[0, 1]),
            _ => price(40, None, &[]),
        });
        assert_eq!(chosen, [Value(2)]);
    }

    #[test]
    fn what_is_dear_to_compute_is_recorded() {
        let chosen = Cut::choose(&[Value(1)], |value| match value.0 {
            1 => price(40, Some(200), &[0]),
            _ => None,
        });
        assert_eq!(chosen, [Value(1)]);
    }

    #[test]
    fn a_flag_is_recorded_rather_than_what_it_is_made_of() {
        // acc, x[i], max(acc, x[i]), max == acc
        let chosen = Cut::choose(&[Value(3)], |value| match value.0 {
            0 => price(64, None, &[]),
            1 => price(64, Some(1), &[]),
            2 => price(64, Some(1), &[0, 1]),
            _ => price(24, Some(1), &[2, 0]),
        });
        assert_eq!(chosen, [Value(3)]);
    }
}
