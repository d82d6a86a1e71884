//! Variables and parameters under names that generated code would choose.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

const POINTS: [[f64; 2]; 3] = [[0.7, 1.3], [-0.4, 0.9], [1.7, -0.45]];

#[differentiate(reverse)]
fn adjoints(x: f64, d_x: f64) -> f64 {
    let d_d_x = x * d_x;
    let d_x_1 = d_d_x.sin() + d_x;
    let d_x = d_x_1 * x;
    d_x * d_d_x
}

#[differentiate(reverse)]
fn seeds(seed: f64, d_seed: f64) -> f64 {
    let seed_ = seed * d_seed;
    let seed = seed_.exp() + seed;
    seed * d_seed
}

#[differentiate(reverse)]
fn slots(slot_x: f64, x: f64) -> f64 {
    let slot_slot_x = seeds(slot_x, x);
    slot_slot_x * slot_x
}

#[differentiate(reverse)]
fn machinery(tape: f64, record: f64) -> f64 {
    let graph = tape * record;
    let branch = if graph > 0.0 {
        let value = graph.ln();
        let then = value * tape;
        then + value
    } else {
        let otherwise = graph * graph;
        otherwise * record
    };
    let adjoint = branch * graph;
    let gradient = adjoint + branch.cos();
    let result = gradient * tape;
    let argument = result + record;
    argument * result
}

#[differentiate(reverse)]
fn temporaries(t: f64, t_1: f64) -> f64 {
    let t_2 = (t * t_1).sin() * (t + t_1).cos();
    let d_t = (t_2 * t).exp() / (t_2 + 3.0);
    let t = (d_t * t_2).sin() * d_t;
    let (sin_t, cos_t) = t.sin_cos();
    sin_t * cos_t + (t * t_1).tanh()
}

#[differentiate(reverse)]
fn functions(sin: f64, max: f64) -> f64 {
    let exp = sin.sin() * max.exp();
    let sqrt = exp.abs().sqrt();
    let cos = sqrt.max(sin);
    cos * max.sin()
}

#[differentiate(reverse)]
fn raw(r#type: f64, r#match: f64) -> f64 {
    let r#loop = r#type * r#match;
    let r#fn = if r#loop > 0.0 { r#loop.sin() } else { r#type };
    r#fn * r#loop.cos()
}

#[differentiate(reverse)]
fn operands(__operand_0: f64, __binding_0: f64) -> f64 {
    let __operand_1 = __operand_0 * __binding_0;
    let steps = match __operand_1.floor() as i64 {
        0 => 1,
        __binding_1 => __binding_1.signum(),
    };
    let __result = __operand_1.sin() * steps as f64;
    __result + __operand_0.floor() * __binding_0
}

#[differentiate(reverse)]
fn underscored(_x: f64, __y: f64) -> f64 {
    let _z = _x * __y;
    _z * _x
}

#[allow(non_snake_case, reason = "as physicists write it")]
#[differentiate(reverse)]
fn upper_case(T: f64, V: f64) -> f64 {
    let R = 8.314;
    let P = R * T / V;
    let (A, B) = (P * T, P - V);
    A.sin() * B
}

#[differentiate(reverse)]
fn beyond_ascii(λ: f64, größe: f64) -> f64 {
    let 面積 = λ * größe;
    面積.sin() * größe
}

macro_rules! tests {
    ($($name:ident $companion:ident)*) => { $(
        mod $name {
            #[test]
            fn works() {
                super::check_gradient(
                    |[x, y]| super::$name(x, y),
                    |[x, y]| super::$companion(x, y),
                    &super::POINTS,
                );
            }
        }
    )* };
}

tests! {
    adjoints adjoints_grad
    seeds seeds_grad
    slots slots_grad
    machinery machinery_grad
    temporaries temporaries_grad
    functions functions_grad
    raw raw_grad
    operands operands_grad
    underscored underscored_grad
    upper_case upper_case_grad
    beyond_ascii beyond_ascii_grad
}
