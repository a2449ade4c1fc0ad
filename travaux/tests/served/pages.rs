//! A site with the right record whose operator alters a page, seen from outside.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};

use ledger::note::{Algorithm, SignerKey};

use crate::mirrored::cosigned;
use crate::site::{Served, folder, get, serve_at, travaux};

/// Stands before a site and alters one page on its way.
struct Alters {
    listen: String,
    over: Arc<AtomicBool>,
    serving: Option<JoinHandle<()>>,
}

/// What is altered: on the page under a path, one text for another of the same length.
#[derive(Clone, Copy)]
struct Alteration {
    path: &'static str,
    from: &'static str,
    to: &'static str,
}

impl Alters {
    fn before(site: &Served, alteration: Alteration) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let listen = listener.local_addr().unwrap().to_string();
        let over = Arc::new(AtomicBool::new(false));
        let (site, stop) = (site.listen.clone(), Arc::clone(&over));
        let serving = thread::spawn(move || {
            for stream in listener.incoming() {
                if stop.load(Ordering::Relaxed) {
                    return;
                }
                pass(stream.unwrap(), &site, alteration);
            }
        });
        Self {
            listen,
            over,
            serving: Some(serving),
        }
    }

    fn address(&self) -> String {
        format!("http://{}", self.listen)
    }
}

impl Drop for Alters {
    fn drop(&mut self) {
        self.over.store(true, Ordering::Relaxed);
        drop(TcpStream::connect(&self.listen));
        drop(self.serving.take().map(JoinHandle::join));
    }
}

/// One request and its answer; then the connection is closed.
fn pass(mut reader: TcpStream, site: &str, alteration: Alteration) {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") {
        match reader.read(&mut byte) {
            Ok(1) => head.push(byte[0]),
            _ => return,
        }
    }
    let head = String::from_utf8(head).unwrap();
    let line = head.lines().next().unwrap();
    let request = format!("{line}\r\nHost: x\r\nConnection: close\r\n\r\n");
    let mut stream = TcpStream::connect(site).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    if line.split(' ').nth(1) == Some(alteration.path) {
        answer = altered(answer, alteration);
    }
    // Whoever has read enough may have gone.
    drop(reader.write_all(&answer));
}

fn altered(answer: Vec<u8>, Alteration { path, from, to }: Alteration) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let text = String::from_utf8(answer).unwrap();
    assert!(text.contains(from), "{path} has no {from}");
    text.replacen(from, to, 1).into_bytes()
}

/// What `verify` says, and its exit code.
fn verified(site: &str, pages: &str, state: &str) -> (i32, serde_json::Value, String) {
    let state = folder(state);
    let arguments = ["verify", site, "--pages", pages, "--json", "--state"];
    let output = travaux(&arguments).arg(&state).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let report = serde_json::from_slice(&output.stdout).unwrap_or_default();
    (output.status.code().unwrap(), report, said)
}

#[test]
fn a_page_that_was_altered_in_one_language_is_found() {
    let data = folder("pages");
    let site = serve_at("http://forum.example", &["--data", data.to_str().unwrap()]);
    let address = format!("http://{}", site.listen);

    // The honest site first: every page is the one that the record leads to.
    let (code, report, said) = verified(&address, "all", "pages-honest");
    assert_eq!(code, 0, "{said}");
    assert_eq!(report["good"], true, "{report}");
    let (compared, known) = (&report["pages"]["compared"], &report["pages"]["known"]);
    assert_eq!(compared, known);
    assert!(1_000 < known.as_u64().unwrap(), "{known}");
    assert!(
        report["notes"].to_string().contains("http://forum.example"),
        "{report}"
    );

    let arabic = get(&site, "/ar/members/COL");
    assert!(arabic.text().contains("COL"));
    for (alteration, shows) in [
        (
            Alteration {
                path: "/ar/members/COL",
                from: "lang=\"ar\"",
                to: "lang=\"fa\"",
            },
            "fa",
        ),
        (
            Alteration {
                path: "/positions.csv",
                from: "COL",
                to: "SEN",
            },
            "SEN",
        ),
    ] {
        let operator = Alters::before(&site, alteration);
        let path = alteration.path;
        let (code, report, said) = verified(&operator.address(), "all", "pages-altered");
        assert_eq!(code, 1, "{path}: {said}");
        let wrong = &report["wrong"];
        assert_eq!(wrong["kind"], "page", "{report}");
        let what = wrong["what"].as_str().unwrap();
        assert!(what.contains(&format!("{path} is not the page")), "{what}");
        assert!(what.contains(shows), "{what}");
        let entries = report["entries"].as_u64().unwrap();
        assert_eq!(wrong["index"].as_u64(), Some(entries - 1));
        let kept = report["evidence_kept"].as_str().unwrap();
        for name in ["shown.page", "drawn.page"] {
            assert!(std::path::Path::new(kept).join(name).exists(), "{name}");
        }
    }
}

#[test]
fn a_mirror_shows_the_pages_that_its_record_leads_to() {
    let (data, copy) = (folder("pages-data"), folder("pages-copy"));
    let data = data.to_str().unwrap();
    crate::site::ran(&["found", "global-mechanism", "--data", data]);
    crate::site::ran(&["export", copy.to_str().unwrap(), "--data", data]);
    let mirror = serve_at(
        "http://mirror.example",
        &["--mirror", copy.to_str().unwrap()],
    );
    let (code, report, said) =
        verified(&format!("http://{}", mirror.listen), "150", "pages-mirror");
    assert_eq!(code, 0, "{said}");
    assert_eq!(report["pages"]["compared"], 150, "{report}");
    assert!(report["notes"].to_string().contains("mirror"), "{report}");
}

/// Cosignatures come in at any time: what pages say of them is no difference.
#[test]
fn what_witnesses_have_signed_is_no_difference() {
    let data = folder("pages-witnessed");
    let witness = SignerKey::from_seed("w.example", Algorithm::Cosignature, [5; 32]).unwrap();
    std::fs::create_dir_all(&data).unwrap();
    let policy = format!("witness W {}\nquorum W\n", witness.verifier());
    std::fs::write(data.join("policy.txt"), policy).unwrap();
    let site = serve_at("http://forum.example", &["--data", data.to_str().unwrap()]);
    cosigned(&site, &witness);
    assert!(get(&site, "/en/record/3").text().contains("<bdi>W</bdi>"));
    let (code, report, said) = verified(&format!("http://{}", site.listen), "400", "witnessed");
    assert_eq!(code, 0, "{said}");
    assert_eq!(report["pages"]["compared"], 400, "{report}");
}

#[test]
fn pages_are_compared_with_a_site_and_by_a_number() {
    let lines = folder("pages-lines");
    std::fs::create_dir_all(&lines).unwrap();
    let lines = lines.join("record.jsonl");
    std::fs::write(&lines, "{}\n").unwrap();
    for (target, pages, said) in [
        ("http://127.0.0.1:9", "0", "a number from 1 on, or all"),
        (lines.to_str().unwrap(), "10", "name the address of a site"),
    ] {
        let output = travaux(&["verify", target, "--pages", pages])
            .output()
            .unwrap();
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(told.contains(said), "{told}");
        assert_ne!(output.status.code(), Some(0));
    }
}
