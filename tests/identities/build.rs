//! Lists the corpus: a module and a test for each of its files.

use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../corpus");
    println!("cargo::rerun-if-changed={}", corpus.display());
    let mut files: Vec<PathBuf> = fs::read_dir(&corpus)
        .expect("the corpus is there")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.file_name().is_some_and(|name| name != "main.rs"))
        .collect();
    files.sort();
    let mut source = String::new();
    for path in files {
        let name = path.file_stem().and_then(|stem| stem.to_str()).expect("a name in Unicode");
        source += &format!("#[path = {path:?}]\npub mod {name};\n\n");
        source += &format!("#[test]\nfn {name}() {{\n    {name}::check();\n    crate::compared({name:?});\n}}\n\n");
    }
    let out = env::var_os("OUT_DIR").expect("cargo sets the output directory");
    fs::write(Path::new(&out).join("corpus.rs"), source).expect("the output directory can be written");
}
