//! The imports run one way.
//!
//! `lib -> pipeline -> {frontend, transform, backend} -> analysis -> rules -> ir -> diagnostics`; the three in the
//! middle do not know each other; `syn` is for the layers that read or write Rust.

use std::path::{Path, PathBuf};

/// Each layer with the layers that it may import.
const LAYERS: &[(&str, &[&str])] = &[
    ("diagnostics", &[]),
    ("ir", &["diagnostics"]),
    ("rules", &["ir", "diagnostics"]),
    ("arguments", &["diagnostics"]),
    ("derive", &["diagnostics"]),
    ("operators", &["arguments", "diagnostics"]),
    ("blocks", &["operators", "frontend", "arguments", "diagnostics"]),
    ("analysis", &["ir", "rules", "diagnostics"]),
    ("frontend", &["analysis", "arguments", "rules", "ir", "diagnostics"]),
    ("transform", &["analysis", "rules", "ir", "diagnostics"]),
    ("backend", &["analysis", "rules", "ir", "diagnostics"]),
];

/// The layers that read or write Rust syntax.
const SYNTACTIC: &[&str] = &["arguments", "blocks", "derive", "operators", "frontend", "backend", "pipeline", "tests"];

fn sources(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a readable folder") {
        let path = entry.expect("a readable entry").path();
        if path.is_dir() {
            sources(&path, out);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            out.push(path);
        }
    }
}

fn layer(path: &Path, root: &Path) -> String {
    let relative = path.strip_prefix(root).expect("inside the crate");
    let first = relative.components().next().expect("a path").as_os_str().to_string_lossy();
    first.trim_end_matches(".rs").to_string()
}

/// The names after `crate::` in a line of code.
fn imports(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices("crate::").filter_map(|(index, path)| {
        let rest = &text[index + path.len()..];
        rest.split(|c: char| !c.is_alphanumeric() && c != '_').next()
    })
}

#[test]
fn imports_run_downwards_only() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&root, &mut files);
    for file in files {
        let from = layer(&file, &root);
        let text = std::fs::read_to_string(&file).expect("a readable file");
        if let Some((_, allowed)) = LAYERS.iter().find(|(name, _)| *name == from) {
            for to in imports(&text).filter(|to| LAYERS.iter().any(|(name, _)| name == to)) {
                assert!(to == from || allowed.contains(&to), "{} imports {to}", file.display());
            }
        }
        if !SYNTACTIC.contains(&from.as_str()) {
            let names_syn = text.lines().any(|line| line.contains("syn::") && !line.trim_start().starts_with("//"));
            assert!(!names_syn, "{} names `syn`", file.display());
        }
        let names_compiler = from != "lib" && text.contains("proc_macro::");
        assert!(!names_compiler || from == "tests", "{} names `proc_macro`", file.display());
    }
}

#[test]
fn the_runtime_does_not_know_the_compiler() {
    let mut files = Vec::new();
    sources(&super::corpus::root().join("autodiff-runtime/src"), &mut files);
    for file in files {
        let text = std::fs::read_to_string(&file).expect("a readable file");
        let uses = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        let known: Vec<_> = uses.filter(|line| line.contains("autodiff_macros") && !line.contains("pub use")).collect();
        assert!(known.is_empty(), "{}: {known:?}", file.display());
    }
}
