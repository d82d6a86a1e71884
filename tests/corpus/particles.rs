//! Structs in slices, vectors and other structs: literals, update syntax, patterns, fields that are changed.

use autodiff::check_flat;
use autodiff_runtime::{Differentiable, differentiate};

#[derive(Clone, Debug, PartialEq, Differentiable)]
pub struct Particle {
    position: [f64; 2],
    velocity: (f64, f64),
    mass: f64,
    kind: u8,
}

#[derive(Clone, Debug, Differentiable)]
pub struct World {
    particles: Vec<Particle>,
    gravity: f64,
    #[differentiable(constant)]
    names: std::collections::BTreeMap<u8, String>,
}

#[differentiate(reverse, wrt(particle, dt))]
fn advanced(particle: &Particle, dt: f64) -> Particle {
    let Particle { position: [x, y], velocity: (u, v), .. } = particle;
    Particle { position: [x + dt * u, y + dt * v], velocity: (*u, *v - dt * x.sin()), ..particle.clone() }
}

#[differentiate(reverse, wrt(particles))]
fn kinetic(particles: &[Particle]) -> f64 {
    particles.iter().filter(|p| p.kind != 0).map(|p| 0.5 * p.mass * (p.velocity.0.powi(2) + p.velocity.1.powi(2))).sum()
}

#[differentiate(reverse, wrt(world, dt))]
pub fn particles(world: &World, dt: f64) -> f64 {
    let mut state: Vec<Particle> = Vec::new();
    for particle in &world.particles {
        let mut next = advanced(particle, dt);
        next.velocity.1 -= world.gravity * dt;
        next.position[0] *= 1.0 + 0.1 * dt;
        if next.kind == 0 {
            next.mass = particle.mass * world.gravity;
        }
        state.push(next);
    }
    let centre = state.iter().map(|p| p.mass * p.position[1]).sum::<f64>();
    kinetic(&state) + centre * state[0].mass
}

fn world(v: &[f64]) -> World {
    let particle = |p: &[f64], kind| Particle { position: [p[0], p[1]], velocity: (p[2], p[3]), mass: p[4], kind };
    let particles = vec![particle(&v[..5], 0), particle(&v[5..10], 3)];
    World { particles, gravity: v[10], names: std::collections::BTreeMap::new() }
}

pub fn check() {
    let point = [0.3, -0.5, 1.0, 0.4, 2.0, 1.3, 0.8, -0.6, 0.2, 1.5, 9.0, 0.1];
    check_flat(
        |v| particles(&world(v), v[11]),
        |v, d| {
            // What was in the shadow before is of no consequence.
            let mut d_world = world(&[f64::NAN; 12]);
            let (value, d_dt) = particles_grad(&world(v), &mut d_world, v[11]);
            for (p, d) in d_world.particles.iter().zip(d.chunks_mut(5)) {
                d.copy_from_slice(&[p.position[0], p.position[1], p.velocity.0, p.velocity.1, p.mass]);
            }
            assert_eq!(d_world.particles[1].kind, 3);
            d[10] = d_world.gravity;
            d[11] = d_dt;
            value
        },
        &[&point],
    );
    let particle = world(&point).particles.remove(0);
    let seed = Particle { position: [1.0, 0.0], velocity: (0.0, 1.0), mass: 2.0, kind: 0 };
    let mut d_particle = Particle { position: [0.0; 2], velocity: (0.0, 0.0), mass: 1.0, kind: 0 };
    let (value, d_dt) = advanced_vjp(&particle, &mut d_particle, 0.1, seed);
    assert_eq!(value, advanced(&particle, 0.1));
    approx::assert_relative_eq!(d_dt, 1.0 - 0.3_f64.sin(), max_relative = 1e-15);
    assert_eq!(d_particle.position[1], 0.0);
    approx::assert_relative_eq!(d_particle.position[0], 1.0 - 0.1 * 0.3_f64.cos(), max_relative = 1e-15);
    assert_eq!((d_particle.velocity, d_particle.mass), ((0.1, 1.0), 3.0));
}
