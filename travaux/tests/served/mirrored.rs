//! A forum that is served, mirrored, stopped, and served again from its mirror.

use std::path::Path;

use ledger::SignedCheckpoint;
use ledger::cosignature::cosign;
use ledger::note::{Algorithm, SignerKey};

use crate::site::{Answer, Served, ask, folder, get, ran, refused, serve, wait_for};

/// What pages and programs are given, one address of each kind and more.
fn addresses(seal: &str) -> Vec<String> {
    let mut addresses: Vec<String> = [
        "/record/checkpoint",
        "/record/key",
        "/record/policy",
        "/record/openings",
        "/record/receipt/0",
        "/record/entry/17",
        "/record/tile/entries/000",
        "/record/tile/0/000",
        "/positions.csv",
        "/members.csv?lang=fr",
        "/api/v1",
        "/api/v1/record?limit=500",
        "/api/v1/positions?limit=500",
        "/api/v1/checkpoint",
        "/api/v1/witnesses",
        "/api/v1/proof/inclusion?index=3",
        "/api/v1/proof/consistency?from=100",
        "/en/record.atom",
        "/fr/sessions.ics",
        "/healthz",
        "/en/nothing",
        "/api/v1/nothing",
    ]
    .map(str::to_owned)
    .into();
    addresses.push(format!("/record/opening/{seal}"));
    let pages = [
        "/",
        "/questions",
        "/members",
        "/members/COL",
        "/groups",
        "/sessions",
        "/provisions",
        "/framework",
        "/documents",
        "/method",
        "/record",
        "/record/3",
        "/record/verify",
        "/data",
        "/bodies/plenary",
        "/questions?at=400",
    ];
    for lang in ["en", "ar", "zh"] {
        addresses.extend(pages.map(|page| format!("/{lang}{page}")));
    }
    addresses
}

/// The page without what a mirror says of itself.
fn without_notice(text: &str) -> String {
    let Some(from) = text.find("<p class=\"notice\">") else {
        return text.to_owned();
    };
    let to = from + text[from..].find("</p>").unwrap() + "</p>".len();
    format!("{}{}", &text[..from], &text[to..])
}

fn size_of(served: &Served) -> u64 {
    let note = get(served, "/record/checkpoint");
    SignedCheckpoint::parse(&note.body).unwrap().head().size
}

/// The first seal that anybody may see opened.
fn a_seal(served: &Served) -> String {
    let list = get(served, "/record/openings");
    let list: serde_json::Value = serde_json::from_slice(&list.body).unwrap();
    list["items"][0]["seal"].as_str().unwrap().to_owned()
}

/// Cosigns the newest checkpoint and sends it back.
pub(crate) fn cosigned(served: &Served, witness: &SignerKey) {
    let note = get(served, "/record/checkpoint");
    let mut signed = SignedCheckpoint::parse(&note.body).unwrap();
    let line = cosign(signed.note().text(), witness, 1_784_556_000).unwrap();
    signed.add(line).unwrap();
    let answer = ask(served, "POST", "/record/cosignatures", &signed.to_string());
    assert_eq!((answer.status, answer.text()), (200, "1\n"));
}

fn mirror_of(served: &Served, copy: &Path) {
    let site = format!("http://{}", served.listen);
    ran(&["mirror", &site, copy.to_str().unwrap()]);
}

#[test]
fn the_whole_site_is_served_from_a_mirror_when_the_original_is_gone() {
    let (data, copy) = (folder("data"), folder("copy"));
    let data_path = data.to_str().unwrap();
    let witness = SignerKey::from_seed("w.example", Algorithm::Cosignature, [5; 32]).unwrap();
    let policy = format!("witness W {}\nquorum W\n", witness.verifier());
    std::fs::create_dir_all(&data).unwrap();
    std::fs::write(data.join("policy.txt"), &policy).unwrap();

    let original = serve(&["--data", data_path, "--origin", "forum.example/record"]);
    cosigned(&original, &witness);
    mirror_of(&original, &copy);
    std::fs::write(copy.join("policy.txt"), &policy).unwrap();
    let seal = a_seal(&original);
    let addresses = addresses(&seal);
    let given: Vec<Answer> = addresses.iter().map(|it| get(&original, it)).collect();
    let receipt = copy.join("entry-0.tlog-proof");
    std::fs::write(&receipt, &get(&original, "/record/receipt/0").body).unwrap();
    drop(original);

    let mirror = serve(&["--mirror", copy.to_str().unwrap()]);
    let mut pages = 0;
    for (address, given) in addresses.iter().zip(&given) {
        let shown = get(&mirror, address);
        assert_eq!(shown.status, given.status, "{address}");
        let is_page = ["/en/", "/ar/", "/zh/"]
            .iter()
            .any(|lang| address.starts_with(lang));
        if is_page && !address.contains("record.atom") {
            assert!(shown.text().contains("<p class=\"notice\">"), "{address}");
            assert!(!given.text().contains("<p class=\"notice\">"), "{address}");
            assert_eq!(without_notice(shown.text()), given.text(), "{address}");
            pages += 1;
        } else {
            assert_eq!(shown.body, given.body, "{address}");
        }
    }
    assert_eq!(pages, 49);
    for (path, status) in [
        ("/en/", 405),
        ("/record/checkpoint", 405),
        ("/record/cosignatures", 403),
    ] {
        let answer = ask(&mirror, "POST", path, "x");
        assert_eq!(answer.status, status, "{path}: {}", answer.text());
    }

    // With the mirror alone, a stranger verifies everything, and the receipt with it.
    let state = folder("state");
    let arguments = [
        "verify",
        copy.to_str().unwrap(),
        "--receipt",
        receipt.to_str().unwrap(),
    ];
    ran(&[&arguments[..], &["--state", state.to_str().unwrap()]].concat());

    grows_and_withholds(&data, &copy, &mirror, &seal);
}

/// The original comes back, withholds a value, and is mirrored again: the mirror that is being
/// served follows, and shows the value no longer.
fn grows_and_withholds(data: &Path, copy: &Path, mirror: &Served, seal: &str) {
    let path = format!("/record/opening/{seal}");
    assert_eq!(get(mirror, &path).status, 200);
    ran(&[
        "withhold",
        seal,
        "--rule",
        "A/520/Rev.20",
        "--by",
        "p-1",
        "--confirmed-by",
        "p-2",
        "--reason",
        "the person asked for it",
        "--data",
        data.to_str().unwrap(),
    ]);
    let original = serve(&["--data", data.to_str().unwrap()]);
    let size = size_of(&original);
    mirror_of(&original, copy);
    wait_for(mirror, size);
    // Both still know how far the witness had come, one of them after a new start.
    for site in [&original, mirror] {
        let read = get(site, "/api/v1/witnesses");
        let read: serde_json::Value = serde_json::from_slice(&read.body).unwrap();
        assert_eq!(read["quorum"], "behind");
        assert_eq!(read["witnesses"][0]["size"], size - 1);
    }
    assert_eq!(get(mirror, &path).status, 410);
    assert!(
        !copy.join(&path[1..]).exists(),
        "the mirror deleted what it may not give out"
    );
    for address in ["/en/bodies/plenary", "/en/record", "/api/v1/bodies"] {
        let (shown, given) = (get(mirror, address), get(&original, address));
        assert_eq!(without_notice(shown.text()), given.text(), "{address}");
    }
    drop(original);
    for rotation in 1..=2 {
        turns_to_a_new_key(data, copy, mirror, rotation);
    }
}

/// The log gets another key, and the one before the last is taken out: the mirror that is being
/// served follows from key to key.
fn turns_to_a_new_key(data: &Path, copy: &Path, mirror: &Served, rotation: usize) {
    let data_path = data.to_str().unwrap();
    let persons = ["--by", "p-1", "--confirmed-by", "p-2"];
    let why = ["--reason", "its time has come", "--data", data_path];
    ran(&[&["rotate-key"][..], &persons, &why].concat());
    let file = data.join("log.key");
    let keys = std::fs::read_to_string(&file).unwrap();
    let two: Vec<&str> = keys.lines().take(2).collect();
    std::fs::write(&file, two.join("\n") + "\n").unwrap();

    let original = serve(&["--data", data_path]);
    mirror_of(&original, copy);
    wait_for(mirror, size_of(&original));
    let (shown, given) = (get(mirror, "/record/key"), get(&original, "/record/key"));
    assert_eq!(shown.text().lines().count(), rotation + 1);
    assert_eq!(shown.text().lines().next(), given.text().lines().next());
    let checkpoint = "/record/checkpoint";
    assert_eq!(
        get(mirror, checkpoint).body,
        get(&original, checkpoint).body
    );
}

#[test]
fn a_folder_that_is_no_mirror_or_a_damaged_one_is_not_served() {
    let nothing = folder("nothing");
    std::fs::create_dir_all(&nothing).unwrap();
    let (code, said) = refused(&["--mirror", nothing.to_str().unwrap()]);
    assert_eq!(code, 7, "{said}");
    assert!(said.contains("cannot be served"), "{said}");

    let (data, copy) = (folder("whole"), folder("damaged"));
    ran(&[
        "found",
        "global-mechanism",
        "--data",
        data.to_str().unwrap(),
    ]);
    ran(&[
        "export",
        copy.to_str().unwrap(),
        "--data",
        data.to_str().unwrap(),
    ]);
    let bundle = copy.join("record/tile/entries/000");
    let mut bytes = std::fs::read(&bundle).unwrap();
    bytes[1000] ^= 1;
    std::fs::write(&bundle, bytes).unwrap();
    let (code, said) = refused(&["--mirror", copy.to_str().unwrap()]);
    assert_ne!(code, 0, "{said}");
    assert!(said.contains("entr"), "{said}");
}
