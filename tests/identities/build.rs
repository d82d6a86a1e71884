//! Lists the corpus, in parts: a module and a test for each of its files.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// They build side by side.
const PARTS: usize = 2;

fn main() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../corpus");
    println!("cargo::rerun-if-changed={}", corpus.display());
    let mut files: Vec<PathBuf> = fs::read_dir(&corpus)
        .expect("the corpus is there")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.file_name().is_some_and(|name| name != "main.rs"))
        .collect();
    files.sort();
    let name = |path: &Path| path.file_stem().and_then(|stem| stem.to_str()).expect("a name in Unicode").to_owned();
    let names: Vec<String> = files.iter().map(|path| name(path)).collect();
    let mut parts = vec![(String::new(), BTreeSet::new()); PARTS];
    for (index, (path, name)) in files.iter().zip(&names).enumerate() {
        let (source, modules) = &mut parts[index % PARTS];
        modules.insert(index);
        *source += &format!(
            "#[test]\nfn {name}() {{\n    {name}::check();\n    support::compared(module_path!(), {name:?});\n}}\n\n"
        );
        // Functions of other files that this one calls.
        let text = fs::read_to_string(path).expect("a readable file");
        let paths = text.split("crate::").skip(1).chain(text.split("super::").skip(1));
        let called = paths.filter_map(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next());
        modules.extend(called.filter_map(|called| names.iter().position(|name| name == called)));
    }
    let out = env::var_os("OUT_DIR").expect("cargo sets the output directory");
    for (part, (mut source, modules)) in parts.into_iter().enumerate() {
        for module in modules {
            source += &format!("#[path = {:?}]\npub mod {};\n\n", files[module], names[module]);
        }
        let file = Path::new(&out).join(format!("part{part}.rs"));
        fs::write(file, source).expect("the output directory can be written");
    }
}
