pub fn mutable_constants_grad(
    mut counter: Counter,
    spare: Option<Counter>,
    mut closure: impl FnMut() -> f64,
    x: f64,
) -> (f64, f64) {
    enum Branch<A> {
        Arm0(A),
        Arm1,
    }
    let first = counter.next() + counter.next();
    let (second, branch) = match spare {
        Some(mut spare) if first > 0.0 => {
            spare.next();
            let t = spare.next();
            (x * t, Branch::Arm0(t))
        }
        _ => (x * x, Branch::Arm1),
    };
    let t = counter.next();
    let t_1 = closure();
    let t_2 = t_1 + first;
    let d_second = t;
    let d_x = match branch {
        Branch::Arm0(t) => t_2 + d_second * t,
        Branch::Arm1 => {
            let t_3 = d_second * x;
            t_2 + t_3 + t_3
        }
    };
    (first * x + t * second + t_1 * x, d_x)
}
fn drawn_grad(counter: Option<Counter>, x: f64) -> (f64, f64) {
    enum Branch<A> {
        Arm0(A),
        Arm1,
    }
    let (value, branch) = match counter {
        Some(mut counter) => {
            counter.next();
            let t = counter.next();
            (t * x, Branch::Arm0(t))
        }
        _ => (x * x, Branch::Arm1),
    };
    let d_x = match branch {
        Branch::Arm0(t) => t,
        Branch::Arm1 => x + x,
    };
    (value, d_x)
}
fn guarded_grad(x: f64, limit: u32) -> (f64, f64) {
    let _ = x.clamp(1.0, f64::from(limit));
    (x, 1.0)
}
