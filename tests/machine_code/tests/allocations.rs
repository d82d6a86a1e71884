//! Companions of functions without arrays allocate nothing.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use autodiff_machine_code as functions;

/// Counts the allocations of each thread.
struct Counting;

thread_local! {
    static ALLOCATIONS: Cell<usize> = const { Cell::new(0) };
}

// SAFETY: everything is handed on to the system's allocator as it is.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.with(|count| count.set(count.get() + 1));
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

fn allocations<T>(of: impl FnOnce() -> T) -> usize {
    let before = ALLOCATIONS.get();
    std::hint::black_box(of());
    ALLOCATIONS.get() - before
}

macro_rules! tests {
    ($($name:ident($($argument:expr),*);)*) => {$(
        #[test]
        fn $name() {
            assert_eq!(allocations(|| functions::$name::generated($($argument),*)), 0);
        }
    )*};
}

tests! {
    article(2.0, 1.0);
    black_scholes(105.0, 98.0, 0.03, 0.2, 1.5);
    cutoff(1.2, 0.8, 1.1);
    drag(2.0, 1.3, 0.4);
    huber(1.2, 0.9, 0.5);
    kernel(0.7, 1.3, 2);
    leaky(0.7, 1.3, 0.2, 0.1);
    logistic(0.7, 1.3, 0.2);
    oscillation(1.5, 0.3, 2.0, 0.8);
    polar(1.5, 0.6, 0.8, -0.3);
    polynomial(1.5, 0.6, 0.8, -0.3, 2.0);
    ramp(0.3, 2.0, 1.1);
    rosenbrock(0.3, 0.7);
    smoothstep(0.1, 1.2, 0.7);
    yukawa(1.2, 0.8, 1.1);
    van_der_waals(1.3, 24.0, 300.0, 1.4, 0.04);
}

#[test]
fn an_allocation_is_counted() {
    assert_eq!(allocations(|| vec![1.0; 4]), 1);
}
