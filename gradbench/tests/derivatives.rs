//! The derivatives of the evals: by companions and by hand, and against difference quotients.

#[path = "../benches/cases/mod.rs"]
mod cases;

use approx::relative_eq;
use autodiff::{check_flat, check_flat_vjp};
use autodiff_gradbench::evals::descent::Mode;
use autodiff_gradbench::evals::{ba, det, gmm, kmeans, llsq, lse, lstm, ode, particle, saddle};
use fastrand::Rng;

#[test]
fn companions_agree_with_derivatives_by_hand_and_overwrite_what_was_there() {
    for mut case in cases::small() {
        case.by_hand();
        let by_hand = case.derivative();
        let size = (by_hand.iter().map(|d| d * d).sum::<f64>() / by_hand.len() as f64).sqrt();
        for _ in 0..2 {
            case.companion();
            let companion = case.derivative();
            assert_eq!(companion.len(), by_hand.len());
            for (i, (d, exact)) in companion.iter().zip(&by_hand).enumerate() {
                assert!(
                    relative_eq!(d, exact, epsilon = 1e-12 * size, max_relative = 1e-9),
                    "{}, {i}: {d} or {exact}?",
                    case.name()
                );
            }
        }
    }
}

#[test]
fn values_by_hand_are_those_of_the_functions() {
    let returns_value = |name: &str| !["ba", "ht simple", "ht complicated", "kmeans"].contains(&name);
    for mut case in cases::small().into_iter().filter(|case| returns_value(case.name())) {
        let (primal, companion, by_hand) = (case.primal(), case.companion(), case.by_hand());
        assert_eq!(primal.to_bits(), companion.to_bits(), "{}", case.name());
        assert!(relative_eq!(primal, by_hand, max_relative = 1e-12), "{}: {primal} or {by_hand}?", case.name());
    }
}

#[test]
fn gmm_agrees_with_difference_quotients() {
    let (d, k) = (3, 2);
    let x = random(6 * d);
    let wishart = gmm::Wishart { gamma: 1.3, m: 2 };
    // The weights, the means, and the factors.
    let (mu, q, l) = (k, k + k * d, k + 2 * k * d);
    check_flat(
        |v| gmm::objective(&v[..mu], &v[mu..q], &v[q..l], &v[l..], &x, d, wishart),
        |v, d_v| {
            let (d_alpha, rest) = d_v.split_at_mut(mu);
            let (d_mu, rest) = rest.split_at_mut(q - mu);
            let (d_q, d_l) = rest.split_at_mut(l - q);
            gmm::objective_grad(&v[..mu], d_alpha, &v[mu..q], d_mu, &v[q..l], d_q, &v[l..], d_l, &x, d, wishart)
        },
        &[&random(l + k * d * (d - 1) / 2)],
    );
}

#[test]
fn ba_agrees_with_difference_quotients() {
    let feature = [0.4, -0.3];
    let camera = |v: &[f64]| ba::Camera::from(<[f64; 11]>::try_from(&v[..11]).expect("eleven numbers"));
    let point = |v: &[f64]| <[f64; 3]>::try_from(&v[11..14]).expect("three numbers");
    check_flat_vjp(
        |v| ba::reprojection_error(&camera(v), &point(v), v[14], &feature).to_vec(),
        |v, seed, d| {
            let (mut d_camera, mut d_point) = (camera(d), point(d));
            let seed = [seed[0], seed[1]];
            let (value, d_weight) =
                ba::reprojection_error_vjp(&camera(v), &mut d_camera, &point(v), &mut d_point, v[14], &feature, seed);
            d[..11].copy_from_slice(&<[f64; 11]>::from(d_camera));
            d[11..14].copy_from_slice(&d_point);
            d[14] += d_weight;
            value.to_vec()
        },
        &[&random(15)],
    );
}

#[test]
fn lstm_agrees_with_difference_quotients() {
    let (l, b) = (2, 2);
    let (state, sequence) = (random(2 * l * b), random(5 * b));
    let main = 8 * l * b;
    check_flat(
        |v| lstm::objective(&v[..main], &v[main..], &state, &sequence, b),
        |v, d_v| {
            let (d_main, d_extra) = d_v.split_at_mut(main);
            lstm::objective_grad(&v[..main], d_main, &v[main..], d_extra, &state, &sequence, b)
        },
        &[&random(main + 3 * b)],
    );
}

#[test]
fn llsq_agrees_with_difference_quotients() {
    check_flat(|x| llsq::primal(x, 7), |x, d_x| llsq::primal_grad(x, d_x, 7), &[&random(5), &random(1)]);
}

#[test]
fn lse_agrees_with_difference_quotients() {
    check_flat(lse::primal, lse::primal_grad, &[&random(9), &random(1)]);
}

#[test]
fn det_agrees_with_difference_quotients() {
    check_flat(|a| det::primal(a, 4), |a, d_a| det::primal_grad(a, d_a, 4), &[&random(16)]);
}

#[test]
fn ode_agrees_with_difference_quotients() {
    check_flat_vjp(|x| ode::primal(x, 4), |x, seed, d_x| ode::primal_vjp(x, d_x, 4, seed.to_vec()), &[&random(6)]);
}

#[test]
fn kmeans_agrees_with_difference_quotients() {
    let points = random(3 * 8);
    let near = |i: usize| points[i] + 0.01;
    let centroids: Vec<f64> = (0..6).map(near).collect();
    check_flat(|c| kmeans::cost(&points, c, 3), |c, d_c| kmeans::cost_grad(&points, c, d_c, 3), &[&centroids]);
}

#[test]
fn particle_agrees_with_difference_quotients_by_every_mode() {
    for inner in [Mode::Forward, Mode::Reverse] {
        let by_reverse = |w: &[f64], d_w: &mut [f64]| {
            let (value, derivative) = particle::miss_grad(w[0], inner);
            d_w[0] = derivative;
            value
        };
        let by_forward = |w: &[f64], d_w: &mut [f64]| {
            let (value, derivative) = particle::miss_jvp(w[0], 1.0, inner);
            d_w[0] = derivative;
            value
        };
        check_flat(|w| particle::miss(w[0], inner), by_reverse, &[&[0.0], &[0.2]]);
        check_flat(|w| particle::miss(w[0], inner), by_forward, &[&[0.0], &[0.2]]);
    }
}

/// The control that puts the particle at the origin, and the saddle point at it, up to the descent's precision.
#[test]
fn descents_end_where_they_should_in_every_mode() {
    for outer in [Mode::Forward, Mode::Reverse] {
        for inner in [Mode::Forward, Mode::Reverse] {
            let w = particle::control(&particle::Input { w: 0.0 }, outer, inner);
            assert!(particle::miss(w, inner) < 1e-6, "{w}");
            let point = saddle::saddle(&saddle::Input { start: [1.0, 1.0] }, outer, inner);
            assert!(point.iter().all(|x| x.abs() < 1e-4), "{point:?}");
        }
    }
}

/// Numbers between 0.2 and 1, always the same.
fn random(len: usize) -> Vec<f64> {
    let mut rng = Rng::with_seed(3);
    (0..len).map(|_| 0.2 + 0.8 * rng.f64()).collect()
}
