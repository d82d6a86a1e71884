//! What the compiler says of functions that it does not understand.

use std::path::Path;

/// Each file's errors, at the tokens that they are about. After a change, `TRYBUILD=overwrite cargo test --test ui`
/// records them anew, to be read before they are committed.
#[test]
fn errors_are_as_recorded() {
    trybuild::TestCases::new().compile_fail("tests/ui/*/*.rs");
}

/// Messages that no program is known to provoke: the compiler is broken, or has lost sight of a variable or a place.
const UNPROVOKED: [&str; 3] = ["Internal", "Lost", "ActiveIndex"];

/// Every other message of the catalogue stands in a recorded output.
#[test]
fn every_message_is_recorded() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let catalogue = std::fs::read_to_string(root.join("autodiff-macros/src/diagnostics/catalogue.rs"));
    let catalogue = catalogue.expect("the catalogue is there");
    let recorded = recorded(&root.join("tests/ui"));
    let variants = variants(&catalogue);
    assert!(variants.len() > 30, "only {variants:?}");
    let missing: Vec<_> = variants
        .into_iter()
        .filter(|variant| !UNPROVOKED.contains(variant))
        .map(|variant| (variant, message(&catalogue, variant)))
        .filter(|(_, message)| !recorded.contains(message))
        .collect();
    assert!(missing.is_empty(), "no file in tests/ui provokes {missing:#?}");
}

/// All recorded outputs, one after the other.
fn recorded(folder: &Path) -> String {
    let entries = std::fs::read_dir(folder).expect("the folder is there");
    entries
        .map(|entry| entry.expect("an entry").path())
        .map(|path| match path.extension() {
            _ if path.is_dir() => recorded(&path),
            Some(extension) if extension == "stderr" => std::fs::read_to_string(path).expect("the output is text"),
            _ => String::new(),
        })
        .collect()
}

/// The names of the catalogue's messages.
fn variants(catalogue: &str) -> Vec<&str> {
    let (_, body) = catalogue.split_once("enum Problem {").expect("the enum");
    let (body, _) = body.split_once("\n}").expect("its end");
    let names = body.lines().map(|line| line.trim().split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default());
    names.filter(|name| !name.is_empty()).collect()
}

/// The longest part of a message that is the same whatever it is about.
fn message(catalogue: &str, variant: &str) -> String {
    let mut arms = catalogue.split("Problem::").filter_map(|arm| arm.strip_prefix(variant));
    let arm = arms.find(|rest| !rest.starts_with(char::is_alphanumeric));
    let arm = arm.unwrap_or_else(|| panic!("`{variant}` has no message"));
    let arm = arm.replace("\\\"", "\u{0}");
    let texts = arm.split('"').skip(1).step_by(2).map(joined);
    let parts = texts.flat_map(|text| text.split(['{', '}']).step_by(2).map(str::to_owned).collect::<Vec<_>>());
    let longest = parts.max_by_key(String::len).expect("a message has text");
    longest.replace('\u{0}', "\"")
}

/// A string literal's lines, joined where a backslash ends one.
fn joined(literal: &str) -> String {
    let mut lines = literal.split("\\\n");
    let first = lines.next().unwrap_or_default().to_owned();
    lines.fold(first, |text, line| text + line.trim_start())
}
