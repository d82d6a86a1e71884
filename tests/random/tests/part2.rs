//! The third quarter of the random programs.

autodiff_random::part!(2);
