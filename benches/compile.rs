//! What it takes to compile a function of 500 lines: the function alone, and with its companions.
//!
//! `cargo bench --bench compile` prints the times of rustc, and their ratios. Up to the types that is mostly the macro's own work, and then
//! LLVM's, which has the sums of adjoints in eight parts to do, a loop of the function after another. The macro is compiled without
//! optimisation, as it is for users. Companions that most functions have no use for, such as `f_vjp` beside `f_grad`, are compiled where
//! they are called, which is nowhere here.

use std::env;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant, SystemTime};

/// Blocks of ten lines.
const BLOCKS: usize = 50;

const RUNS: usize = 3;

fn main() {
    if !env::args().any(|argument| argument == "--bench") {
        return;
    }
    let folder = env::temp_dir().join(format!("autodiff-compile-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a writable folder");
    let [primal, both] = [("primal", false), ("both", true)].map(|(name, annotated)| {
        let path = folder.join(name).with_extension("rs");
        fs::write(&path, source(annotated)).expect("a writable file");
        path
    });
    println!("function of {} lines      alone  with companions  ratio", BLOCKS * 10);
    for (what, arguments) in [("types", &["--emit=metadata"][..]), ("code", &["--emit=obj", "-Copt-level=3"])] {
        let [alone, with] = [&primal, &both].map(|path| fastest(path, &folder, arguments).as_secs_f64());
        let ratio = with / alone;
        println!("{what:<24} {alone:>7.3} s {with:>14.3} s {ratio:>6.2}");
    }
    fs::remove_dir_all(&folder).expect("the folder is ours");
}

fn fastest(path: &Path, folder: &Path, arguments: &[&str]) -> Duration {
    let run = || {
        let start = Instant::now();
        let libraries = libraries();
        let status = Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
            .args(["--edition=2024", "--crate-type=lib", "--cap-lints=allow"])
            .args(arguments)
            .arg("--extern")
            .arg(format!("autodiff_runtime={}", runtime(&libraries).display()))
            .arg("-L")
            .arg(format!("dependency={}", libraries.display()))
            .arg("--out-dir")
            .arg(folder)
            .arg(path)
            .stdout(Stdio::null())
            .status();
        assert!(status.is_ok_and(|status| status.success()), "rustc compiles {}", path.display());
        start.elapsed()
    };
    (0..RUNS).map(|_| run()).min().expect("there are runs")
}

/// Where the benchmark's own dependencies are.
fn libraries() -> PathBuf {
    let program = env::current_exe().expect("a program has a path");
    program.parent().expect("a program is in a folder").to_owned()
}

/// The runtime as it has been built last.
fn runtime(libraries: &Path) -> PathBuf {
    let age = |path: &PathBuf| path.metadata().and_then(|data| data.modified()).unwrap_or(SystemTime::UNIX_EPOCH);
    let entries = fs::read_dir(libraries).expect("a readable folder").flatten().map(|entry| entry.path());
    let is_runtime = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        name.starts_with("libautodiff_runtime-") && name.ends_with(".rlib")
    };
    entries.filter(is_runtime).max_by_key(age).expect("the runtime has been built")
}

/// A function as of a model with many equations: arithmetic, loops over slices, branches.
fn source(annotated: bool) -> String {
    let mut text = String::new();
    if annotated {
        text += "#[autodiff_runtime::differentiate(reverse)]\n";
    }
    text += "pub fn model(x: &[f64], rates: &[f64], start: f64) -> f64 {\n    let mut total = 0.0;\n    let mut state = start;\n";
    for block in 0..BLOCKS {
        let _ = write!(
            text,
            "    let a{block} = x[{block}] * state + 0.5;
    let b{block} = (a{block} * rates[{block}]).tanh();
    let mut sum{block} = 0.0;
    for i in 0..x.len() {{
        sum{block} += (x[i] - b{block}) * rates[i];
    }}
    if sum{block} > total {{
        state = state * 0.9 + sum{block}.sin();
    }}
    total += b{block} * state / (1.0 + a{block} * a{block});
"
        );
    }
    text += "    total\n}\n";
    text
}
