//! A forum that is served, mirrored, stopped, and served again from its mirror by the program.
#![expect(clippy::unwrap_used, reason = "a test may fail by panicking")]

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

use ledger::SignedCheckpoint;
use ledger::cosignature::cosign;
use ledger::note::{Algorithm, SignerKey};

/// The public address, of the original and of the mirror alike.
const ADDRESS: &str = "http://forum.example";

/// How often it is tried whether the site answers, and how long between two tries.
const TRIES: u32 = 600;
const BETWEEN: Duration = Duration::from_millis(100);

/// A site being served; stopped when it is dropped.
struct Served {
    process: Child,
    listen: String,
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

struct Answer {
    status: u16,
    body: Vec<u8>,
}

impl Answer {
    fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }
}

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("mirrored")
        .join(name);
    let _ = std::fs::remove_dir_all(&folder);
    folder
}

fn travaux(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_travaux"));
    command
        .args(arguments)
        .current_dir(env!("CARGO_TARGET_TMPDIR"));
    command
}

fn ran(arguments: &[&str]) -> Output {
    let output = travaux(arguments).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{arguments:?}: {said}");
    output
}

/// Serves with these arguments besides where to listen, and waits until it answers.
fn serve(arguments: &[&str]) -> Served {
    let free = TcpListener::bind("127.0.0.1:0").unwrap();
    let listen = free.local_addr().unwrap().to_string();
    drop(free);
    let process = travaux(&["serve", "--listen", &listen, "--address", ADDRESS])
        .args(arguments)
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let served = Served { process, listen };
    for _ in 0..TRIES {
        if TcpStream::connect(&served.listen).is_ok() && get(&served, "/healthz").status == 200 {
            return served;
        }
        std::thread::sleep(BETWEEN);
    }
    panic!("{arguments:?}: nothing is served");
}

fn ask(served: &Served, method: &str, path: &str, body: &str) -> Answer {
    let mut stream = TcpStream::connect(&served.listen).unwrap();
    let length = body.len();
    let request = format!(
        "{method} {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: {length}\r\n\
         \r\n{body}"
    );
    stream.write_all(request.as_bytes()).unwrap();
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).unwrap();
    let end = bytes
        .windows(4)
        .position(|four| four == b"\r\n\r\n")
        .unwrap();
    let status = std::str::from_utf8(&bytes[9..12]).unwrap().parse().unwrap();
    Answer {
        status,
        body: bytes.split_off(end + 4),
    }
}

fn get(served: &Served, path: &str) -> Answer {
    ask(served, "GET", path, "")
}

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

/// Waits until the site shows so many entries.
fn wait_for(served: &Served, size: u64) {
    for _ in 0..TRIES {
        if get(served, "/healthz")
            .text()
            .contains(&format!("\"size\":{size}"))
        {
            return;
        }
        std::thread::sleep(BETWEEN);
    }
    panic!("the mirror does not follow to {size} entries");
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
fn cosigned(served: &Served, witness: &SignerKey) {
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
        if is_page && !address.ends_with(".atom") {
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
}

fn refused(arguments: &[&str]) -> (i32, String) {
    let output = travaux(&["serve", "--listen", "127.0.0.1:0"])
        .args(arguments)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    (output.status.code().unwrap(), said)
}

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
        said.contains("add the line: log 127.0.0.1:8080/record+"),
        "{said}"
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
