//! Writes the random programs: `AUTODIFF_PROGRAMS` of them (1400 if not set), from the seed in `AUTODIFF_SEED`.

use std::env;
use std::fs;
use std::path::PathBuf;

mod generator;

const PROGRAMS: u64 = 1400;
const SEED: u64 = 1;

/// Each part is a test of its own, so that they build side by side.
const PARTS: u64 = 4;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=generator");
    let (seed, programs) = (setting("AUTODIFF_SEED", SEED), setting("AUTODIFF_PROGRAMS", PROGRAMS));
    let directory = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets the output directory"));
    for part in 0..PARTS {
        let source =
            generator::generate(seed.wrapping_mul(PARTS).wrapping_add(part), programs.div_ceil(PARTS) as usize);
        fs::write(directory.join(format!("part{part}.rs")), source).expect("the output directory can be written");
    }
    println!("cargo::rustc-env=AUTODIFF_SEED={seed}");
}

fn setting(name: &str, default: u64) -> u64 {
    println!("cargo::rerun-if-env-changed={name}");
    match env::var(name) {
        Ok(text) => text.parse().unwrap_or_else(|_| panic!("{name} must be a number, not `{text}`")),
        Err(_) => default,
    }
}
