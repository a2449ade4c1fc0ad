//! Every target for libFuzzer: `FUZZ_TARGET` names the one to run.
#![no_main]

use std::sync::LazyLock;

static TARGET: LazyLock<fuzz::Target> = LazyLock::new(|| {
    let name = std::env::var("FUZZ_TARGET").unwrap_or_default();
    let found = fuzz::TARGETS.iter().find(|target| target.name == name);
    let names: Vec<_> = fuzz::TARGETS.iter().map(|target| target.name).collect();
    *found.unwrap_or_else(|| panic!("set FUZZ_TARGET to one of: {}", names.join(", ")))
});

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let _ = (TARGET.run)(bytes);
});
