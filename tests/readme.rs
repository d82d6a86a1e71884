//! What the documents quote and point to is what there is. The README's examples are tested as documentation of the
//! runtime.

use std::path::Path;

const README: &str = include_str!("../README.md");

/// The documents with their names.
const DOCUMENTS: &[(&str, &str)] = &[
    ("README.md", README),
    ("ARCHITECTURE.md", include_str!("../ARCHITECTURE.md")),
    ("CONTRIBUTING.md", include_str!("../CONTRIBUTING.md")),
    ("CHANGELOG.md", include_str!("../CHANGELOG.md")),
];

/// The gradient of the same function in the corpus, as it is generated.
const GENERATED: &str = include_str!("golden/article_graph.rs");

#[test]
fn the_generated_code_is_quoted_as_it_is() {
    let generated = GENERATED.replace("pub fn article_graph_grad", "fn backprop_grad");
    assert!(README.contains(generated.trim()), "the README should quote:\n{generated}");
}

#[test]
fn links_lead_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (name, text) in DOCUMENTS {
        let targets = text.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(target, _)| target);
        let local: Vec<&str> = targets.filter(|target| !target.starts_with("https://")).collect();
        for target in local {
            assert!(root.join(target).exists(), "{name} points to {target}");
        }
    }
}

/// What is said to work is shown by functions of the corpus, which are tested.
#[test]
fn what_works_is_shown() {
    let corpus = include_str!("corpus/main.rs");
    let (_, works) = README.split_once("## What works").expect("the section");
    let (works, _) = works.split_once("These do not yet").expect("its end");
    let rows: Vec<&str> =
        works.lines().filter(|line| line.starts_with("| ") && !line.contains("for example")).collect();
    assert!(rows.len() > 10, "only {rows:?}");
    for row in rows {
        let names: Vec<&str> =
            row.split("(tests/corpus/").skip(1).filter_map(|rest| rest.split(".rs)").next()).collect();
        assert!(!names.is_empty(), "nothing shows {row}");
        for name in names {
            assert!(corpus.lines().any(|line| line.trim() == name), "the corpus does not test {name}");
        }
    }
}

/// Paths of this repository that are written as code.
#[test]
fn files_that_are_named_exist() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (name, text) in DOCUMENTS {
        let code = text.split('`').skip(1).step_by(2);
        for path in code.filter(|code| ["tests/", "examples/", "autodiff-"].iter().any(|start| code.starts_with(start)))
        {
            let is_pattern = path.contains(['<', '*', ' ']);
            assert!(is_pattern || root.join(path).exists(), "{name} names {path}");
        }
    }
}
