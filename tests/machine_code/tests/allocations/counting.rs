//! An allocator that counts what each thread asks of it.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

/// What has been allocated.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Allocated {
    /// How often; growing counts as allocating anew.
    pub(crate) calls: usize,
    pub(crate) bytes: usize,
}

/// Nothing.
pub(crate) const NOTHING: Allocated = Allocated { calls: 0, bytes: 0 };

struct Counting;

thread_local! {
    static ALLOCATED: Cell<Allocated> = const { Cell::new(NOTHING) };
    /// The bytes that are in use, less than none where another thread has allocated them.
    static IN_USE: Cell<isize> = const { Cell::new(0) };
    static PEAK: Cell<isize> = const { Cell::new(0) };
}

// SAFETY: everything is handed on to the system's allocator as it is.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATED.with(|allocated| {
            let Allocated { calls, bytes } = allocated.get();
            allocated.set(Allocated { calls: calls + 1, bytes: bytes + layout.size() });
        });
        IN_USE.with(|in_use| {
            in_use.set(in_use.get() + layout.size() as isize);
            PEAK.with(|peak| peak.set(peak.get().max(in_use.get())));
        });
        // SAFETY: the caller keeps the contract of `alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        IN_USE.with(|in_use| in_use.set(in_use.get() - layout.size() as isize));
        // SAFETY: the caller keeps the contract of `dealloc`.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// What running `of` allocates.
pub(crate) fn allocated<T>(of: impl FnOnce() -> T) -> Allocated {
    let before = ALLOCATED.get();
    std::hint::black_box(of());
    let after = ALLOCATED.get();
    Allocated { calls: after.calls - before.calls, bytes: after.bytes - before.bytes }
}

/// The most bytes that are in use at once while `of` runs, beyond those that are before.
pub(crate) fn peak<T>(of: impl FnOnce() -> T) -> usize {
    let before = IN_USE.get();
    PEAK.set(before);
    std::hint::black_box(of());
    usize::try_from(PEAK.get() - before).unwrap_or_default()
}

/// What a companion allocates beyond what its function does.
pub(crate) fn extra<T, U>(f: impl FnOnce() -> T, companion: impl FnOnce() -> U) -> Allocated {
    let (own, all) = (allocated(f), allocated(companion));
    Allocated { calls: all.calls - own.calls, bytes: all.bytes - own.bytes }
}

#[test]
fn an_allocation_is_counted() {
    assert_eq!(allocated(|| vec![1.0_f64; 4]), Allocated { calls: 1, bytes: 32 });
}

#[test]
fn growing_is_counted() {
    let grown = || {
        let mut numbers = vec![1.0_f64; 4];
        numbers.reserve_exact(2);
        numbers
    };
    assert_eq!(allocated(grown), Allocated { calls: 2, bytes: 80 });
}

#[test]
fn the_peak_is_of_what_is_there_at_once() {
    let twice = || {
        drop(vec![1.0_f64; 10]);
        vec![1.0_f64; 4]
    };
    assert_eq!(peak(twice), 80);
}
