//! Newton's method in 1,000 dimensions, without a matrix: conjugate gradients need products with the Hessian only, which `f_hvp` computes
//! at a small multiple of the cost of the function.
//!
//! Each variable and the next have a curved valley of Rosenbrock's, in which steepest descent takes many thousands of steps, and the valleys hang
//! together, so that what one variable does goes on to the next. Here the Newton step is approximated within a trust region by Steihaug's
//! conjugate gradients (T. Steihaug, "The conjugate gradient method and trust regions in large scale optimization", SIAM J. Numer. Anal. 20, 1983).

use autodiff_runtime::differentiate;

/// Rosenbrock's function of many variables, as `argmin_testfunctions` has it.
#[differentiate(forward, reverse)]
fn rosenbrock(x: &[f64]) -> f64 {
    x.windows(2).map(|pair| (1.0 - pair[0]).powi(2) + 100.0 * (pair[1] - pair[0].powi(2)).powi(2)).sum()
}

const DIMENSIONS: usize = 1000;
const TOLERANCE: f64 = 1e-9;
const ITERATIONS: usize = 5000;
/// How often a line is printed.
const EVERY: usize = 200;

fn main() {
    // The usual start, a little different for each pair. The minimum goes through the variables like a front.
    let mut rng = fastrand::Rng::with_seed(1);
    let mut x: Vec<f64> =
        (0..DIMENSIONS).map(|i| if i % 2 == 0 { -1.2 } else { 1.0 } + 0.2 * (rng.f64() - 0.5)).collect();
    assert_eq!(rosenbrock(&x), argmin_testfunctions::rosenbrock(&x));
    let mut gradient = vec![0.0; DIMENSIONS];
    let mut value = rosenbrock_grad(&x, &mut gradient);
    let (mut radius, mut products, mut iterations) = ((DIMENSIONS as f64).sqrt(), 0, 0);
    println!("iteration        value     gradient   radius   products");
    while norm(&gradient) > TOLERANCE {
        assert!(iterations < ITERATIONS, "not converged: the gradient is {:e}", norm(&gradient));
        if iterations % EVERY == 0 {
            println!("{iterations:9} {value:12.4e} {:12.4e} {radius:8.2} {products:10}", norm(&gradient));
        }
        let step = step(&x, &gradient, radius, &mut products);
        let moved = sum(&x, 1.0, &step.direction);
        let mut gradient_there = vec![0.0; DIMENSIONS];
        let value_there = rosenbrock_grad(&moved, &mut gradient_there);
        let ratio = (value - value_there) / step.decrease;
        if ratio < 0.25 {
            radius *= 0.25;
        } else if ratio > 0.75 && step.at_the_boundary {
            radius *= 2.0;
        }
        if ratio > 1e-4 {
            (x, value, gradient) = (moved, value_there, gradient_there);
        }
        iterations += 1;
    }
    println!("{iterations:9} {value:12.4e} {:12.4e} {radius:8.2} {products:10}", norm(&gradient));
    assert!(rosenbrock(&x) < 1e-15);
    assert!(x.iter().all(|x| (x - 1.0).abs() < 1e-6));
}

/// A step, and by how much the quadratic model says that the value decreases.
struct Step {
    direction: Vec<f64>,
    decrease: f64,
    at_the_boundary: bool,
}

/// Minimises the quadratic model at `x` within `radius`, as far as it pays.
fn step(x: &[f64], gradient: &[f64], radius: f64, products: &mut usize) -> Step {
    let mut hessian_times = |v: &[f64]| {
        *products += 1;
        let (mut again, mut product) = (vec![0.0; v.len()], vec![0.0; v.len()]);
        rosenbrock_hvp(x, v, &mut again, &mut product);
        product
    };
    let enough = norm(gradient) * norm(gradient).sqrt().min(0.5);
    let mut direction = vec![0.0; x.len()];
    let mut of_direction = vec![0.0; x.len()];
    let mut residual = gradient.to_vec();
    let mut search: Vec<f64> = residual.iter().map(|r| -r).collect();
    let mut at_the_boundary = false;
    for _ in 0..x.len() {
        let of_search = hessian_times(&search);
        let curvature = dot(&search, &of_search);
        let square = dot(&residual, &residual);
        let length = square / curvature;
        let next = sum(&direction, length, &search);
        if curvature <= 0.0 || norm(&next) >= radius {
            let length = to_the_boundary(&direction, &search, radius);
            direction = sum(&direction, length, &search);
            of_direction = sum(&of_direction, length, &of_search);
            at_the_boundary = true;
            break;
        }
        direction = next;
        of_direction = sum(&of_direction, length, &of_search);
        residual = sum(&residual, length, &of_search);
        if norm(&residual) < enough {
            break;
        }
        let momentum = dot(&residual, &residual) / square;
        search = residual.iter().zip(&search).map(|(r, s)| momentum * s - r).collect();
    }
    let decrease = -(dot(gradient, &direction) + 0.5 * dot(&direction, &of_direction));
    Step { direction, decrease, at_the_boundary }
}

/// How far along `search` from `direction` the trust region ends.
fn to_the_boundary(direction: &[f64], search: &[f64], radius: f64) -> f64 {
    let (a, b) = (dot(search, search), dot(direction, search));
    let c = dot(direction, direction) - radius * radius;
    ((b * b - a * c).sqrt() - b) / a
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn norm(a: &[f64]) -> f64 {
    dot(a, a).sqrt()
}

fn sum(a: &[f64], factor: f64, b: &[f64]) -> Vec<f64> {
    a.iter().zip(b).map(|(a, b)| a + factor * b).collect()
}
