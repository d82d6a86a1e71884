//! Builds the crate by itself: without an allocator, with one, and with the functions of `libm`.

use std::path::Path;
use std::process::Command;

/// Runs cargo for this package alone, so that no other one turns on features of the runtime.
#[track_caller]
fn cargo(arguments: &[&str]) {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("alone");
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .args(["--package", "autodiff-no-std", "--no-default-features"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env("CARGO_TARGET_DIR", target)
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "cargo {arguments:?}:\n{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn a_device_needs_neither_std_nor_an_allocator() {
    cargo(&["build", "--example", "device", "--features", "device", "--config", "profile.dev.panic='abort'"]);
}

#[test]
fn gradients_are_right_without_std() {
    cargo(&["test", "--lib"]);
    cargo(&["test", "--lib", "--features", "alloc"]);
    cargo(&["test", "--lib", "--features", "libm"]);
}
