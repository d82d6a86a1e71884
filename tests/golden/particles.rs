fn advanced_vjp(
    particle: &Particle,
    d_particle: &mut Particle,
    dt: f64,
    seed: Particle,
) -> (Particle, f64) {
    ::autodiff_runtime::shadow::check(d_particle, particle, "particle");
    let t = particle.velocity.0;
    let t_1 = particle.position[0];
    let t_2 = particle.velocity.1;
    let t_1 = [t_1 + dt * t, particle.position[1] + dt * t_2];
    let t_3 = particle.velocity.0;
    let t_4 = particle.velocity.1;
    let t_5 = particle.position[0];
    let sin_1 = t_5.sin();
    let t_6 = particle.clone();
    let t_3 = (t_3, t_4 - dt * sin_1);
    let value = Particle {
        position: t_1,
        velocity: t_3.clone(),
        ..::core::clone::Clone::clone(&t_6)
    };
    let mut d_value = seed;
    let mut d_place = [-0.0; 2];
    let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t_6);
    let mut d_place_2 = ::autodiff_runtime::shadow::zero_like(&t_3);
    ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_value.position);
    ::core::mem::swap(&mut d_value.position, &mut d_place_1.position);
    d_place_1.position = ::autodiff_runtime::shadow::zero_like(&d_value.position);
    ::autodiff_runtime::shadow::accumulate(&mut d_place_2, &d_value.velocity);
    ::core::mem::swap(&mut d_value.velocity, &mut d_place_1.velocity);
    d_place_1.velocity = ::autodiff_runtime::shadow::zero_like(&d_value.velocity);
    ::autodiff_runtime::shadow::accumulate(&mut d_place_1, &d_value);
    let t_1 = ::autodiff_runtime::shadow::take(&mut d_place_2.0);
    let t_3 = d_place_2.1;
    ::autodiff_runtime::shadow::accumulate(&mut *d_particle, &d_place_1);
    ::autodiff_runtime::Differentiable::accumulate(&mut d_particle.velocity.0, t_1);
    let t_1 = d_place[0];
    let t_4 = d_place[1];
    d_particle.position[1] += t_4;
    d_particle.velocity.1 += t_3 + t_4 * dt;
    d_particle.position[0] += t_1 - t_3 * dt * t_5.cos();
    let d_dt = ::autodiff_runtime::product(t_4, t_2) - t_3 * sin_1
        + ::autodiff_runtime::product(t_1, t);
    d_particle.velocity.0 += t_1 * dt;
    (value, d_dt)
}
fn kinetic_grad(particles: &[Particle], d_particles: &mut [Particle]) -> f64 {
    ::autodiff_runtime::shadow::check(d_particles, particles, "particles");
    ::autodiff_runtime::shadow::clear(d_particles, particles);
    let mut sum: f64 = -0.0;
    for i in 0..particles.len() {
        let t = particles[i].kind != 0;
        let sum_1 = if t {
            sum
                + 0.5 * particles[i].mass
                    * (particles[i].velocity.0.powi(2) + particles[i].velocity.1.powi(2))
        } else {
            sum
        };
        if t {
            let t = particles[i].velocity.1;
            let t_1 = particles[i].mass;
            let t_2 = particles[i].velocity.0;
            d_particles[i].velocity.1 += t * t_1;
            d_particles[i].velocity.0 += t_2 * t_1;
            d_particles[i].mass += (t_2.powi(2) + t.powi(2)) * 0.5;
        }
        sum = sum_1;
    }
    sum
}
pub fn particles_grad(world: &World, d_world: &mut World, dt: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_world, world, "world");
    let mut state: Vec<Particle> = ::autodiff_runtime::Vec::new();
    let t = world.particles.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let (t, tape) = advanced_augmented(&world.particles[i], dt);
        let mut next = t;
        let t = world.gravity;
        next.velocity.1 -= t * dt;
        let t = next.position[0];
        next.position[0] = t * (1.0 + 0.1 * dt);
        let t_1 = next.kind == 0;
        if t_1 {
            next.mass = world.particles[i].mass * world.gravity;
        }
        state.push(next);
        records.push((tape, t, t_1));
    }
    let t_1 = state.len();
    let mut sum: f64 = -0.0;
    for i in 0..t_1 {
        sum += state[i].mass * state[i].position[1];
    }
    let mut d_state = ::autodiff_runtime::shadow::zero_like(&state);
    let t_2 = kinetic_seeded(&state, &mut d_state, 1.0);
    let t_3 = state[0].mass;
    ::autodiff_runtime::shadow::clear(d_world, world);
    d_state[0].mass += sum;
    let d_sum = t_3;
    for i in 0..t_1 {
        let t = state[i].position[1];
        let t_1 = state[i].mass;
        d_state[i].position[1] += ::autodiff_runtime::product(d_sum, t_1);
        d_state[i].mass += d_sum * t;
    }
    let mut d_dt: f64 = 0.0;
    for i in (0..t).rev() {
        let (tape, t, t_1) = records.pop();
        let t_4 = world.gravity;
        let (_, mut d_next) = match d_state.pop() {
            Some(element_0) => (true, element_0),
            None => ::core::unreachable!(),
        };
        if t_1 {
            let t = world.gravity;
            let t_1 = world.particles[i].mass;
            let t_2 = ::autodiff_runtime::shadow::take(&mut d_next.mass);
            let t = ::autodiff_runtime::product(t_2, t);
            {
                let part = ::autodiff_runtime::product(t_2, t_1);
                ::autodiff_runtime::Differentiable::accumulate(
                    &mut d_world.gravity,
                    part,
                );
            }
            ::autodiff_runtime::Differentiable::accumulate(
                &mut d_world.particles[i].mass,
                t,
            );
        }
        let t_1 = ::autodiff_runtime::shadow::take(&mut d_next.position[0]);
        d_next.position[0] += t_1 * (1.0 + 0.1 * dt);
        let t_5 = ::autodiff_runtime::shadow::take(&mut d_next.velocity.1);
        d_next.velocity.1 += t_5;
        d_world.gravity -= t_5 * dt;
        let t_6 = d_next;
        let mut d_dt_1 = -0.0;
        advanced_adjoint(
            &world.particles[i],
            &mut d_world.particles[i],
            dt,
            &mut d_dt_1,
            tape,
            t_6,
        );
        d_dt += t_1 * t * 0.1 - t_5 * t_4 + d_dt_1;
    }
    (t_2 + sum * t_3, d_dt)
}
#[inline]
pub fn particles_augmented<'tape>(
    world: &World,
    dt: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& World, ::core::option::Option < & mut World >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let mut state: Vec<Particle> = ::autodiff_runtime::Vec::new();
    let t = world.particles.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let (t, tape) = advanced_augmented(&world.particles[i], dt);
        let mut next = t;
        let t = world.gravity;
        next.velocity.1 -= t * dt;
        let t = next.position[0];
        next.position[0] = t * (1.0 + 0.1 * dt);
        let t_1 = next.kind == 0;
        if t_1 {
            next.mass = world.particles[i].mass * world.gravity;
        }
        state.push(next);
        records.push((tape.keep_tape(), t, t_1));
    }
    let mut sum: f64 = -0.0;
    for i in 0..state.len() {
        sum += state[i].mass * state[i].position[1];
    }
    let (t, tape) = kinetic_augmented(&state);
    let tape = tape.keep_tape();
    let t_1 = state[0].mass;
    let tape = move |
        world: &World,
        mut d_world: ::core::option::Option<&mut World>,
        dt: f64,
        seed: f64|
    {
        let t_2 = state[0].mass;
        let t_3 = state.len();
        let t_4 = world.particles.len();
        let d_sum = seed * t_2;
        let mut d_state = ::autodiff_runtime::shadow::zero_like(&state);
        d_state[0].mass += seed * sum;
        kinetic_adjoint(&state, &mut d_state, tape, seed);
        for i in 0..t_3 {
            let t = state[i].position[1];
            let t_1 = state[i].mass;
            d_state[i].position[1] += ::autodiff_runtime::product(d_sum, t_1);
            d_state[i].mass += d_sum * t;
        }
        let mut d_dt: f64 = 0.0;
        for i in (0..t_4).rev() {
            let (tape, t, t_1) = records.pop();
            let t_2 = world.gravity;
            let (_, mut d_next) = match d_state.pop() {
                Some(element_0) => (true, element_0),
                None => ::core::unreachable!(),
            };
            if t_1 {
                let t = world.gravity;
                let t_1 = world.particles[i].mass;
                let t_2 = ::autodiff_runtime::shadow::take(&mut d_next.mass);
                let t = ::autodiff_runtime::product(t_2, t);
                if let Some(d_world) = &mut d_world {
                    {
                        let part = ::autodiff_runtime::product(t_2, t_1);
                        ::autodiff_runtime::Differentiable::accumulate(
                            &mut d_world.gravity,
                            part,
                        );
                    }
                }
                if let Some(d_world) = &mut d_world {
                    ::autodiff_runtime::Differentiable::accumulate(
                        &mut d_world.particles[i].mass,
                        t,
                    );
                }
            }
            let t_1 = ::autodiff_runtime::shadow::take(&mut d_next.position[0]);
            d_next.position[0] += t_1 * (1.0 + 0.1 * dt);
            let t_3 = ::autodiff_runtime::shadow::take(&mut d_next.velocity.1);
            d_next.velocity.1 += t_3;
            if let Some(d_world) = &mut d_world {
                d_world.gravity -= t_3 * dt;
            }
            let t_4 = d_next;
            let mut d_dt_1 = -0.0;
            advanced_adjoint(
                &world.particles[i],
                d_world.as_deref_mut().map(|d_world| &mut d_world.particles[i]),
                dt,
                &mut d_dt_1,
                tape,
                t_4,
            );
            d_dt += t_1 * t * 0.1 - t_3 * t_2 + d_dt_1;
        }
        d_dt
    };
    (
        t + sum * t_1,
        ::autodiff_runtime::nested!(
            tape, (& World, ::core::option::Option < & mut World >, f64, f64) -> f64
        ),
    )
}
