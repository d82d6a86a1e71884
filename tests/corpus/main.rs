//! Functions as people write them, one a file: each names its purpose, holds one annotated function of the file's name
//! with the helpers that it calls, and checks the companions at points that reach every branch.
//!
//! The files are the single source of test input: other tests read them, too.
#![allow(missing_docs, reason = "every `check` does the same")]

macro_rules! corpus {
    ($($name:ident)+) => {
        $(
            pub mod $name;

            #[test]
            fn $name() {
                $name::check();
            }
        )+

        const NAMES: &[&str] = &[$(stringify!($name)),+];
    };
}

corpus! {
    ackley
    aliased_types
    angle_units
    arm_reach
    article_graph
    assertions
    attributes_kept
    autoregression
    beale
    beta_density
    bilinear_sample
    black_scholes
    block_values
    branch_mutation
    call_counter
    casts
    cielab
    classification
    complex_division
    conditions_as_values
    constant_arguments
    constant_calls
    continued_fraction
    cross_entropy
    cubic_root
    dead_branches
    decibel
    deferred_initialisation
    deferred_tuple
    doppler_units
    early_returns
    effects_in_calls
    eigenvalues
    else_if_ladder
    exponential_methods
    exponential_paths
    extrema
    float_remainder
    friction_force
    garch
    gated_unit
    gelu
    handwritten_clip
    handwritten_rule
    haversine
    heston_drift
    himmelblau
    hodgkin_huxley
    huber_loss
    hygiene
    hygiene_items
    hyperbolic_methods
    hyperbolic_paths
    income_tax
    inner_modules
    integer_locals
    kalman_track
    kepler_anomaly
    lennard_jones
    literal_sides
    local_references
    log_gamma
    log_sum_exp
    lorentz_boost
    match_bool
    match_pairs
    match_ranges
    methods_of_self
    michaelis_menten
    mixed_precision
    mobius_map
    mutable_constants
    mutable_parameter
    mutual_recursion
    nested_annotated
    nested_plain
    nested_recursive
    nested_return
    nested_tuples
    normal_distribution
    option_chain
    option_match
    optional_discount
    pattern_parameters
    pendulum_chaos
    planck_radiation
    plane_rotation
    power_by_squaring
    power_methods
    power_paths
    printing
    projectile_drag
    quaternion_rotation
    reassigned_reads
    redlich_kwong
    reference_parameters
    referenced_tuple
    renamed_companions
    renamed_helper
    repeated_expressions
    return_in_block
    return_in_match
    returned_early_record
    returned_tuples
    rosenbrock
    rounding
    runge_kutta
    sabr_volatility
    selected_arguments
    shadowing
    short_circuit
    signs
    single_precision
    smoothstep
    softplus
    sphere_drag
    spline_segment
    srgb_luminance
    student_likelihood
    trigonometry_methods
    trigonometry_paths
    tuple_fields
    tuple_swap
    two_link_arm
    untaken_branch
    unused_parameters
    user_constants
    van_der_waals
    wind_chill
}

#[test]
fn every_file_is_listed_in_order() {
    let directory = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/corpus");
    let mut files: Vec<String> = std::fs::read_dir(directory)
        .expect("the corpus is there")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.file_name().is_some_and(|name| name != "main.rs"))
        .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
        .collect();
    files.sort();
    assert_eq!(NAMES, files);
}
