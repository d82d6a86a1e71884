pub fn pipe_losses_grad(pipe: &Pipe, d_pipe: &mut Pipe, flow: f64) -> (f64, f64) {
    enum Branch<A, B, C> {
        Arm0,
        Arm1(A),
        Arm2(B, C),
    }
    ::autodiff_runtime::shadow::check(d_pipe, pipe, "pipe");
    let length = pipe.length;
    let (friction, branch) = match &pipe.wall {
        Wall::Smooth => (0.01, Branch::Arm0),
        Wall::Rough { grain: grain, coating: coating } => {
            let t = *grain;
            let t_1 = coating.len() as f64;
            (0.01 + t * t_1, Branch::Arm1(t_1))
        }
        Wall::Bent(angle, weight) => {
            let t = *angle;
            let t_1 = *weight;
            (t * t_1, Branch::Arm2(t, t_1))
        }
    };
    let t = friction * length * flow;
    let t_1 = pipe.diameter;
    let powi_1 = t_1.powi(5);
    let t_2 = t * flow / powi_1;
    let t_3 = pipe.name.len() as f64;
    ::autodiff_runtime::shadow::clear(d_pipe, pipe);
    let t_4 = t_3 / powi_1;
    d_pipe.diameter -= t_4 * t_2 * (5.0 * t_1.powi(4));
    let t = t_4 * t;
    let t_1 = flow * (t_4 * flow);
    let d_flow = t + t;
    let d_friction = ::autodiff_runtime::product(t_1, length);
    let d_length = t_1 * friction;
    match branch {
        Branch::Arm0 => {}
        Branch::Arm1(t) => {
            let (mut d_grain, _) = match &mut d_pipe.wall {
                Wall::Rough { grain: part_0, coating: _ } => (part_0, ()),
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_grain += ::autodiff_runtime::product(d_friction, t);
        }
        Branch::Arm2(t, t_1) => {
            let (mut d_angle, mut d_weight) = match &mut d_pipe.wall {
                Wall::Bent(part_0, part_1) => (part_0, part_1),
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_weight += ::autodiff_runtime::product(d_friction, t);
            *d_angle += ::autodiff_runtime::product(d_friction, t_1);
        }
    }
    d_pipe.length += d_length;
    (t_2 * t_3, d_flow)
}
pub fn widened_grad(mut pipe: Pipe, mark: Option<String>) -> (f64, Pipe) {
    pipe.diameter *= 2.0;
    pipe.diameter += 0.1;
    let letters = match mark {
        Some(ref mark) => mark.len(),
        None => 1,
    };
    let t = pipe.diameter;
    let t_1 = pipe.diameter;
    let t_2 = letters as f64;
    let t_3 = mark.map_or(0.0, |mark| mark.len() as f64);
    let mut d_pipe = ::autodiff_runtime::shadow::zero_like(&pipe);
    d_pipe.diameter
        += ::autodiff_runtime::product(t_2, t) + ::autodiff_runtime::product(t_2, t_1);
    d_pipe.diameter += ::autodiff_runtime::shadow::take(&mut d_pipe.diameter);
    d_pipe.diameter += ::autodiff_runtime::shadow::take(&mut d_pipe.diameter) * 2.0;
    (t * t_1 * t_2 + t_3, d_pipe)
}
#[inline]
pub fn widened_augmented(
    mut pipe: Pipe,
    mark: Option<String>,
) -> (f64, ::autodiff_runtime::tape!((Pipe, f64) -> Pipe)) {
    pipe.diameter *= 2.0;
    pipe.diameter += 0.1;
    let letters = match mark {
        Some(ref mark) => mark.len(),
        None => 1,
    };
    let t = pipe.diameter;
    let t_1 = pipe.diameter;
    let t_2 = letters as f64;
    let t_3 = mark.map_or(0.0, |mark| mark.len() as f64);
    (
        t * t_1 * t_2 + t_3,
        move |pipe: Pipe, seed: f64| {
            let mut d_pipe = ::autodiff_runtime::shadow::zero_like(&pipe);
            let t_4 = seed * t_2;
            d_pipe.diameter
                += ::autodiff_runtime::product(t_4, t)
                    + ::autodiff_runtime::product(t_4, t_1);
            d_pipe.diameter += ::autodiff_runtime::shadow::take(&mut d_pipe.diameter);
            d_pipe.diameter
                += ::autodiff_runtime::shadow::take(&mut d_pipe.diameter) * 2.0;
            d_pipe
        },
    )
}
pub fn gauge_grad(pressure: Option<f64>, scale: Option<i32>) -> (f64, Option<f64>) {
    enum Branch1<A, B> {
        Arm0(A, B),
        Arm1,
    }
    enum Branch2<A, B, C> {
        Arm0(A, B, C),
        Arm1,
    }
    let (value, branch) = match &pressure {
        Some(pressure_1) => {
            let pressure = *pressure_1;
            let square = pressure * pressure;
            let (t, branch) = match scale {
                Some(ref scale) => {
                    let sqrt_square = square.sqrt();
                    let t = f64::from(*scale);
                    (sqrt_square * t, Branch1::Arm0(sqrt_square, t))
                }
                None => (square * pressure, Branch1::Arm1),
            };
            (t, Branch2::Arm0(pressure, square, branch))
        }
        None => (1.0, Branch2::Arm1),
    };
    let mut d_pressure = ::autodiff_runtime::shadow::zero_like(&pressure);
    match branch {
        Branch2::Arm0(pressure, square, branch) => {
            let (d_pressure_1, d_square) = match branch {
                Branch1::Arm0(sqrt_square, t) => (-0.0, t * (0.5 / sqrt_square)),
                Branch1::Arm1 => (square, pressure),
            };
            let t = d_square * pressure;
            let d_pressure_1 = d_pressure_1 + t + t;
            let mut d_pressure = match &mut d_pressure {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_pressure += d_pressure_1;
        }
        Branch2::Arm1 => {}
    }
    (value, d_pressure)
}
