//! What the tests need from outside: found, or installed where that can be done, or named.

use crate::place;
use crate::program::Program;
use std::path::{Path, PathBuf};

const CHROMIUM: &str = "/usr/bin/chromium";
/// Files of the fonts that a page in six languages needs, and the Debian packages that have them.
const FONTS: [(&str, &str); 2] = [
    (
        "/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf",
        "fonts-noto-core",
    ),
    (
        "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
        "fonts-noto-cjk",
    ),
];
/// Where Debian keeps Go's packages for transparency logs.
const GO_LOG_PACKAGES: &str = "/usr/share/gocode/src/golang.org/x/mod/sumdb";
/// The release of Node.js that the browser tests need at least.
const NODE_MAJOR_MIN: u32 = 20;

/// Chromium, the fonts, Node.js and the packages of `e2e/`.
///
/// # Errors
/// With the name of what has to be installed by hand.
pub(crate) fn browser() -> Result<(), String> {
    let mut missing = Vec::new();
    if !Path::new(CHROMIUM).exists() {
        missing.push("chromium");
    }
    missing.extend(
        FONTS
            .iter()
            .filter(|(file, _)| !Path::new(file).exists())
            .map(|(_, it)| *it),
    );
    if !Program::new("npm").word("--version").succeeds() {
        missing.extend(["nodejs", "npm"]);
    }
    debian(&missing)?;
    node_is_new_enough()?;
    node_packages()
}

/// Go, and the log packages of the Go project as Debian has them.
///
/// # Errors
/// With the name of what has to be installed by hand.
pub(crate) fn go() -> Result<(), String> {
    let mut missing = Vec::new();
    if !Program::new("go").word("version").succeeds() {
        missing.push("golang-go");
    }
    if !Path::new(GO_LOG_PACKAGES).exists() {
        missing.push("golang-golang-x-mod-dev");
    }
    debian(&missing)
}

/// Schemathesis in a Python environment of its own; says where its program is.
///
/// # Errors
/// With the name of what has to be installed by hand.
pub(crate) fn schemathesis() -> Result<PathBuf, String> {
    let wanted = place::browser_tests().join("requirements.txt");
    Ok(python("python", &wanted)?.join("bin/schemathesis"))
}

/// Python with a library of others that checks what passkeys sign; says where Python is.
///
/// # Errors
/// With the name of what has to be installed by hand.
pub(crate) fn passkeys_of_others() -> Result<PathBuf, String> {
    let wanted = place::root().join("verifier/interop/requirements.txt");
    Ok(python("python-interop", &wanted)?.join("bin/python"))
}

/// A Python environment of this name with what a list wants; says where it is.
fn python(name: &str, wanted: &Path) -> Result<PathBuf, String> {
    let environment = place::target().join("xtask").join(name);
    if !is_current(&environment, wanted) {
        drop(std::fs::remove_dir_all(&environment));
        let make = || Program::new("python3").words("-m venv").word(&environment);
        if make().quiet().is_err() {
            debian(&["python3", "python3-venv"])?;
            make().quiet()?;
        }
        Program::new(environment.join("bin/pip"))
            .words("install --quiet --disable-pip-version-check --requirement")
            .word(wanted)
            .quiet()?;
        mark_current(&environment, wanted)?;
    }
    Ok(environment)
}

/// The program that kills another at a system call, or makes the call fail.
///
/// # Errors
/// With the name of what has to be installed by hand.
pub(crate) fn strace() -> Result<(), String> {
    if Program::new("strace").word("--version").succeeds() {
        return Ok(());
    }
    debian(&["strace"])
}

/// Installs Debian packages, where these tools may.
fn debian(packages: &[&str]) -> Result<(), String> {
    if packages.is_empty() {
        return Ok(());
    }
    let names = packages.join(" ");
    let by_hand = format!("install these packages and run this again: {names}");
    let may = Program::new("id")
        .word("-u")
        .answer()
        .is_ok_and(|id| id.trim() == "0");
    if !may || !Path::new("/usr/bin/apt-get").exists() {
        return Err(by_hand);
    }
    println!("installing {names}");
    let apt = |line: &str| {
        Program::new("apt-get")
            .variable("DEBIAN_FRONTEND", "noninteractive")
            .words(line)
    };
    apt("update -qq")
        .quiet()
        .map_err(|why| format!("{why}; {by_hand}"))?;
    let install = apt("install -y -qq --no-install-recommends").words(&names);
    install.quiet().map_err(|why| format!("{why}; {by_hand}"))
}

fn node_is_new_enough() -> Result<(), String> {
    let version = Program::new("node").word("--version").answer()?;
    let major = version
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|it| it.parse().ok());
    match major {
        Some(major) if NODE_MAJOR_MIN <= major => Ok(()),
        _ => Err(format!(
            "Node.js is {}; install Node.js {NODE_MAJOR_MIN} or later and run this again",
            version.trim()
        )),
    }
}

fn node_packages() -> Result<(), String> {
    let tests = place::browser_tests();
    let (installed, wanted) = (tests.join("node_modules"), tests.join("package-lock.json"));
    if !is_current(&installed, &wanted) {
        Program::new("npm").word("ci").within(&tests).quiet()?;
        mark_current(&installed, &wanted)?;
    }
    Ok(())
}

/// Whether what lies in a directory was installed from the list as it is now.
fn is_current(directory: &Path, list: &Path) -> bool {
    let (marked, wanted) = (
        std::fs::read(directory.join("installed-from")),
        std::fs::read(list),
    );
    matches!((marked, wanted), (Ok(marked), Ok(wanted)) if marked == wanted)
}

fn mark_current(directory: &Path, list: &Path) -> Result<(), String> {
    let copied = std::fs::copy(list, directory.join("installed-from"));
    copied
        .map(drop)
        .map_err(|e| format!("note in {}: {e}", directory.display()))
}
