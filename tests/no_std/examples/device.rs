//! What runs on a device. rustc refuses it if anything in it needs `std`, which has a panic handler of its own, or an allocator, since
//! there is none. `tests/builds.rs` builds it.

#![no_std]

use autodiff_no_std::{numbers, sequences};

/// One step of gradient descent.
pub extern "C" fn step(x: f64, rate: f64) -> f64 {
    let point = numbers::Point { x, y: rate };
    let (_, d_point, d_rate) = numbers::stretched_grad(point, rate);
    let (_, d_x) = numbers::nested_grad(x).unwrap_or((0.0, 0.0));
    let (mut place, mut d_place) = ([x, rate, 1.0], [0.0; 3]);
    let (_, d_energy) = sequences::energy_grad(&place, &mut d_place, rate);
    sequences::diffuse_vjp(&mut place, &mut d_place);
    x - rate * (d_point.x + d_rate + d_x + d_energy + d_place[0])
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}
