//! The fourth quarter of the random programs.

autodiff_random::part!(3);
