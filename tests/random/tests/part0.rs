//! The first quarter of the random programs.

autodiff_random::part!(0);
