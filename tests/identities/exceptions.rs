//! Files of the corpus that are not compared, each with the reason.

/// Without forward mode.
pub(crate) const REVERSE_ONLY: &[(&str, &str)] = &[
    ("handwritten_rule", "its rule is in reverse only"),
    ("handwritten_clip", "its rules are in reverse only"),
    ("fallible_rule", "its rule is in reverse only"),
    ("rule_in_place", "its rules are in reverse only"),
    ("function_parameters", "its bounds are of functions in reverse"),
    (
        "function_parameters_forward",
        "its bounds are of functions that go forwards, and no further; its checks compare the modes",
    ),
    ("nested_gradients", "what is in a derivative is differentiated once more only"),
];

/// With forward mode, but without comparisons.
pub(crate) const UNCOMPARED: &[(&str, &str)] = &[
    ("call_counter", "it counts its calls"),
    ("checkpointed_noise", "its generator gives other numbers at each call"),
    ("counted_calls", "it counts its calls"),
    ("drawn_noise", "it draws from a generator that each call moves on"),
    ("drawn_weights", "it draws from a generator that each call moves on"),
    ("effects_in_calls", "what it calls counts its calls"),
    ("effects_in_conditions", "it counts evaluations of its conditions"),
    ("effects_to_second_order", "it counts its draws, and compares to second order itself"),
    ("parsed_power", "it counts what is parsed"),
    ("recursive_descent", "it reads from a reader that each call moves on"),
    ("traced_loop", "it counts what it calls"),
];

/// With forward mode, but not with several tangents at once.
pub(crate) const WITHOUT_LANES: &[(&str, &str)] = &[
    ("boxed_trees", "a type that holds itself, and variants that are imported by name"),
    ("forward_types", "its rule has one tangent"),
    ("function_parameters_second_order", "functions that are parameters have one tangent"),
    ("handwritten_orders", "its rules have one tangent"),
    ("matrix_statistics", "matrices have one tangent"),
    ("matrix_summaries", "matrices have one tangent"),
    ("measured_quantities", "its literals do not say of what a generic struct is"),
    ("nalgebra_models", "matrices have one tangent"),
    ("ndarray_models", "arrays have one tangent"),
    ("optimisation_pairs", "its checks are of any float, and do not ask for lanes"),
    ("optimisation_sequences", "its checks are of any float, and do not ask for lanes"),
    ("running_moments", "its literals do not say of what a generic struct is"),
];
