//! Policies that are refused at the start.

use std::path::Path;

use ledger::note::{Algorithm, SignerKey};

use crate::site::{folder, ran, refused};

#[test]
fn a_policy_that_cannot_be_used_is_refused_before_anything_is_founded() {
    let data = folder("policy");
    let named = folder("policies").join("p.txt");
    std::fs::create_dir_all(named.parent().unwrap()).unwrap();
    std::fs::write(&named, "# ours\nquorum nobody-we-know\n").unwrap();
    let (data, policy) = (data.to_str().unwrap(), named.to_str().unwrap());
    let (code, said) = refused(&["--data", data, "--policy", policy]);
    assert_eq!(code, 2, "{said}");
    assert!(
        said.contains("p.txt, line 2: its name is not defined above"),
        "{said}"
    );
    assert!(!Path::new(data).exists());
    let (code, said) = refused(&["--data", data, "--policy", "no-such-file"]);
    assert_eq!(code, 6, "{said}");
}

#[test]
fn a_policy_for_another_log_can_never_be_met() {
    let data = folder("other-log");
    ran(&[
        "found",
        "global-mechanism",
        "--data",
        data.to_str().unwrap(),
    ]);
    let other = SignerKey::from_seed("elsewhere/record", Algorithm::Ed25519, [1; 32]).unwrap();
    let policy = format!("log {}\nquorum none\n", other.verifier());
    std::fs::write(data.join("policy.txt"), policy).unwrap();
    let (code, said) = refused(&["--data", data.to_str().unwrap()]);
    assert_eq!(code, 2, "{said}");
    assert!(
        said.contains("add the line: log localhost:8080/record+"),
        "{said}"
    );
}
