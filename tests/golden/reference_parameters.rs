fn spring_grad(
    stretch: &f64,
    d_stretch: &mut f64,
    stiffness: &f64,
    d_stiffness: &mut f64,
) -> f64 {
    let t = 0.5 * *stiffness * *stretch;
    *d_stretch = t + t;
    *d_stiffness = *stretch * *stretch * 0.5;
    t * *stretch
}
pub fn reference_parameters_grad(
    position: &f64,
    d_position: &mut f64,
    stiffness: f64,
    wall: &f64,
    d_wall: &mut f64,
) -> (f64, f64) {
    let stretch = *position - 1.0;
    let rest = *wall - *position;
    let (t, tape) = spring_augmented(&stretch, &stiffness);
    let t_1 = stiffness * stiffness;
    let (t_2, tape_1) = spring_augmented(&rest, &t_1);
    let (t_3, tape_2) = spring_augmented(wall, &0.1);
    let mut d_wall_1 = -0.0;
    spring_adjoint(wall, &mut d_wall_1, &0.1, ::autodiff_runtime::Constant, tape_2, 1.0);
    let mut d_rest = -0.0;
    let mut d_argument = -0.0;
    spring_adjoint(&rest, &mut d_rest, &t_1, &mut d_argument, tape_1, 2.0);
    let t_1 = d_argument * stiffness;
    let mut d_stretch = -0.0;
    let mut d_stiffness = -0.0;
    spring_adjoint(&stretch, &mut d_stretch, &stiffness, &mut d_stiffness, tape, 1.0);
    let d_stiffness = t_1 + t_1 + d_stiffness;
    *d_position = d_stretch - d_rest;
    *d_wall = d_wall_1 + d_rest;
    (t + 2.0 * t_2 + t_3, d_stiffness)
}
