//! The second quarter of the random programs.

autodiff_random::part!(1);
