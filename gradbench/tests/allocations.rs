//! How often the derivatives of the evals allocate: a count that belongs to the evals' sizes, not to the machine.

#[path = "../benches/cases/mod.rs"]
mod cases;

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::hint::black_box;

struct Counting;

thread_local! {
    static CALLS: Cell<usize> = const { Cell::new(0) };
}

// SAFETY: everything is handed on to the system's allocator as it is.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        CALLS.set(CALLS.get() + 1);
        // SAFETY: the caller keeps the contract of `alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller keeps the contract of `dealloc`.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn allocations(of: impl FnOnce() -> f64) -> usize {
    let before = CALLS.get();
    black_box(of());
    CALLS.get() - before
}

/// Of each eval, how often its derivative allocates at most, for its working memory and its results as well.
const AT_MOST: [(&str, usize); 8] = [
    // A record for each of 20 points and 4 components, in the product with a triangular matrix.
    ("gmm", 156),
    // A tape behind a pointer for each of the 40 rows of the Jacobian.
    ("ba", 43),
    // For each of 19 characters, the working memory and the tapes of two layers.
    ("lstm", 417),
    // The zeros of what is constant for each of 60 points, which an optimised build does without.
    ("kmeans", 122),
    ("llsq", 0),
    ("lse", 0),
    ("det", 0),
    // What the working memory was at each step, in vectors that grow.
    ("ode", 72),
];

#[test]
fn derivatives_allocate_no_more_than_is_known() {
    let mut more = Vec::new();
    for mut case in cases::small() {
        case.companion();
        let count = allocations(|| case.companion());
        if let Some((_, at_most)) = AT_MOST.iter().find(|(name, _)| *name == case.name())
            && count > *at_most
        {
            more.push((case.name(), count));
        }
    }
    assert!(more.is_empty(), "{more:?}");
}
