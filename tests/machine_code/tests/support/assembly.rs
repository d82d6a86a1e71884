//! The optimised assembly of this package, by symbol.

use std::collections::HashMap;
use std::fmt;
use std::path::Path;
use std::process::Command;

/// The functions of a listing in assembly language.
pub(crate) struct Assembly {
    /// The instructions of each symbol.
    functions: HashMap<String, Vec<String>>,
    /// Symbols that stand for another.
    aliases: HashMap<String, String>,
}

/// What running a function costs, as far as counting tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cost {
    pub(crate) instructions: usize,
    /// Divisions, roots and calls among them.
    pub(crate) slow: usize,
}

impl Assembly {
    /// Compiles this package, in a target folder of its own that the next run finds again.
    pub(crate) fn of_this_package() -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("machine_code");
        let status = Command::new(env!("CARGO"))
            .args(["rustc", "--quiet", "--release", "--lib", "--package", env!("CARGO_PKG_NAME")])
            .arg("--manifest-path")
            .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"))
            .arg("--target-dir")
            .arg(&folder)
            .args(["--", "--emit", "asm", "-C", "codegen-units=1"])
            .env_remove("RUSTFLAGS")
            .status()
            .expect("cargo runs");
        assert!(status.success(), "the package compiles");
        let listing = newest(&folder.join("release/deps"));
        Self::parse(&std::fs::read_to_string(listing).expect("the listing is text"))
    }

    fn parse(listing: &str) -> Self {
        let (mut functions, mut aliases) = (HashMap::new(), HashMap::new());
        let mut current: Option<(String, Vec<String>)> = None;
        for line in listing.lines() {
            let text = line.trim();
            if let Some((alias, symbol)) = alias(text) {
                aliases.insert(alias.to_owned(), symbol.to_owned());
            } else if let Some(label) = line.strip_suffix(':').filter(|label| !is_local(label)) {
                current = Some((label.to_owned(), Vec::new()));
            } else if text.contains("endproc") {
                functions.extend(current.take());
            } else if let Some((_, instructions)) = &mut current
                && text.starts_with(|first: char| first.is_ascii_lowercase())
                && !text.ends_with(':')
            {
                instructions.push(text.to_owned());
            }
        }
        Self { functions, aliases }
    }

    /// The symbol of `function` in `module`, whichever way names are mangled.
    pub(crate) fn symbol(&self, module: &str, function: &str) -> &str {
        let path = format!("{}{module}{}{function}", module.len(), function.len());
        let mut symbols = self.functions.keys().chain(self.aliases.keys()).filter(|symbol| symbol.contains(&path));
        symbols.next().unwrap_or_else(|| panic!("`{module}::{function}` is not in the listing"))
    }

    /// Whether two symbols are the same code.
    pub(crate) fn are_one(&self, left: &str, right: &str) -> bool {
        self.resolve(left) == self.resolve(right)
    }

    pub(crate) fn cost(&self, symbol: &str) -> Cost {
        let instructions = &self.functions[self.resolve(symbol)];
        let slow = |text: &&String| {
            let name = text.split_whitespace().next().unwrap_or_default();
            ["div", "fdiv", "sqrt", "fsqrt", "vdiv", "vsqrt", "call", "bl"].iter().any(|slow| name.starts_with(slow))
        };
        Cost { instructions: instructions.len(), slow: instructions.iter().filter(slow).map(|text| lanes(text)).sum() }
    }

    fn resolve<'a>(&'a self, symbol: &'a str) -> &'a str {
        self.aliases.get(symbol).map_or(symbol, String::as_str)
    }
}

impl fmt::Display for Cost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} instructions, {} of them slow", self.instructions, self.slow)
    }
}

/// How many numbers an instruction works on.
fn lanes(instruction: &str) -> usize {
    let name = instruction.split_whitespace().next().unwrap_or_default();
    if name.ends_with("pd") || instruction.contains(".2d") { 2 } else { 1 }
}

/// `alias = symbol`, or `.set alias, symbol`.
fn alias(text: &str) -> Option<(&str, &str)> {
    let (alias, symbol) = match text.strip_prefix(".set") {
        Some(set) => set.split_once(',')?,
        None => text.split_once(" = ")?,
    };
    Some((alias.trim(), symbol.trim()))
}

fn is_local(label: &str) -> bool {
    label.starts_with('.') || label.starts_with('L') || label.starts_with(char::is_whitespace)
}

fn newest(folder: &Path) -> std::path::PathBuf {
    let entries = std::fs::read_dir(folder).expect("the target folder is there");
    entries
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "s"))
        .max_by_key(|path| path.metadata().and_then(|data| data.modified()).expect("a time"))
        .expect("a listing")
}
