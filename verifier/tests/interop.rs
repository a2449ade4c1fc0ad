//! A second implementation that is not ours: Go's `golang.org/x/mod/sumdb` checks what we publish,
//! and we check what it makes.
//!
//! `cargo xtask test --only interop` brings Go and the package and sets `TRAVAUX_INTEROP`; without
//! them this test says so and passes.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::Command;

use ledger::note::{Algorithm, SignerKey, VerifierKey};
use ledger::tile::{self, Level, tiles_for};
use ledger::tree::{Head, verify_consistency, verify_inclusion};
use ledger::{
    By, Checkpoint, Entry, Hash, Readable as _, SignedCheckpoint, Tree, cosignature, seal,
};
use serde_json::{Value, json};
use verifier::mirror::Mirror;
use verifier::witness::{Witness, pull};
use verifier::{Folder, Keys, Piece, Published, Source as _, write_opening};

/// Enough for a full tile at level 1 and some at level 2.
const SIZE: u64 = 66_000;

/// Where Debian keeps the sources of Go packages.
const GOPATH: &str = "/usr/share/gocode";

/// An empty folder under cargo's own for tests.
fn scratch(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    drop(std::fs::remove_dir_all(&path));
    std::fs::create_dir_all(&path).unwrap();
    path
}

fn save(path: &Path, bytes: &[u8]) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, bytes).unwrap();
}

#[test]
fn go_checks_ours_and_we_check_gos() {
    let go = || {
        let mut go = Command::new("go");
        go.current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/interop"))
            .env("GO111MODULE", "off")
            .env("GOPATH", GOPATH)
            .env("GOFLAGS", "")
            .env(
                "GOCACHE",
                Path::new(env!("CARGO_TARGET_TMPDIR")).join("go-cache"),
            );
        go
    };
    let package = Path::new(GOPATH).join("src/golang.org/x/mod/sumdb/tlog");
    let there = package.is_dir() && go().arg("version").output().is_ok();
    if !there && std::env::var_os("TRAVAUX_INTEROP").is_none() {
        println!("skipped: Go or golang-golang-x-mod-dev is not installed");
        return;
    }
    let (ours, theirs) = (scratch("interop-ours"), scratch("interop-theirs"));
    publish(&ours);
    let ran = go()
        .args(["run", "."])
        .args([&ours, &theirs])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&ran.stdout);
    println!("{said}{}", String::from_utf8_lossy(&ran.stderr));
    assert!(ran.status.success(), "Go refuses what we publish");
    assert_eq!(said.lines().count(), 7, "{said}");
    check(&theirs);
    changed_is_refused(go(), &ours, &theirs);
}

/// The same with one byte of a tile changed: the other side must be able to say no.
fn changed_is_refused(mut go: Command, ours: &Path, theirs: &Path) {
    let tile = ours.join("record/tile/0/017");
    let mut bytes = std::fs::read(&tile).unwrap();
    bytes[100] ^= 1;
    std::fs::write(&tile, bytes).unwrap();
    let ran = go.args(["run", "."]).args([ours, theirs]).output().unwrap();
    assert!(!ran.status.success(), "Go takes a changed tile");
}

/// Publishes a record as a mirror has it, cosigned by a witness of ours, with proofs beside it.
fn publish(folder: &Path) {
    let site = folder.with_extension("site");
    drop(std::fs::remove_dir_all(&site));
    let key = SignerKey::from_seed("record.example/forum", Algorithm::Ed25519, [3; 32]).unwrap();
    let tree = write_site(&site, &key);
    let name = "witness.example/w1";
    let witness_key = SignerKey::from_seed(name, Algorithm::Cosignature, [4; 32]).unwrap();
    let witness = Witness::open(&scratch("interop-witness"), witness_key).unwrap();
    let keys = Keys::from(key.verifier());
    witness.follow(keys.clone()).unwrap();
    let mut source = Folder::new(&site);
    let pulled = pull(&witness, &keys, &mut source, 1_784_556_000).unwrap();
    save(&source.path(Piece::Checkpoint), pulled.note.as_bytes());
    let mut mirror = Mirror::open(folder).unwrap();
    mirror.copy(&mut source, None, 0, &mut |_, _| {}).unwrap();
    save(
        &folder.join("witness.key"),
        witness.verifier().to_string().as_bytes(),
    );
    let mut tiles = Published::in_folder(Folder::new(folder)).unwrap();
    write_proofs(folder, &tree, tiles.tiles().unwrap());
    std::fs::remove_dir_all(&site).unwrap();
}

fn write_site(site: &Path, key: &SignerKey) -> Tree {
    let mut folder = Folder::new(site);
    let (mut tree, mut entries) = (Tree::new(), Vec::new());
    for index in 0..SIZE {
        let mut body = json!({ "number": index, "contact": "someone — 哥伦比亚" });
        if index % 1000 == 0 {
            let nonce = *Hash::of(&index.to_be_bytes()).as_bytes();
            let (seal, opening) = seal::close(&mut body, "/contact", nonce).unwrap();
            let bytes = write_opening(&opening).unwrap();
            save(&folder.path(Piece::Opening(seal)), &bytes);
        }
        let bytes = entry(body).encode().unwrap();
        tree.append(&bytes);
        entries.push(bytes);
    }
    for tile in tiles_for(SIZE) {
        let bytes = match tile.level() {
            Level::Hashes(_) => tile::hashes(&tree, tile).unwrap(),
            Level::Entries => {
                let range = tile.range();
                let place = |index: u64| usize::try_from(index).unwrap();
                let entries = &entries[place(range.start)..place(range.end)];
                tile::bundle(entries.iter().map(Vec::as_slice)).unwrap()
            }
        };
        save(&folder.path(Piece::Tile(tile)), &bytes);
    }
    let checkpoint = Checkpoint {
        origin: key.verifier().name().to_owned(),
        head: tree.head(),
        extensions: Vec::new(),
    };
    let signed = checkpoint.sign(key).unwrap().to_string();
    save(&folder.path(Piece::Checkpoint), signed.as_bytes());
    save(
        &folder.path(Piece::Key),
        key.verifier().to_string().as_bytes(),
    );
    assert!(folder.get(Piece::Checkpoint).unwrap().is_some());
    tree
}

fn entry(body: Value) -> Entry {
    Entry {
        forum: "example-forum".into(),
        at: "2026-07-20T14:03:12.417Z".into(),
        on: None,
        by: By {
            seat: "secretariat".into(),
            of: None,
            person: "p-1".into(),
        },
        act: "application-received".into(),
        body,
        proof: None,
    }
}

/// Proofs from the tree, and consistency proofs as a witness builds them from tiles.
fn write_proofs<S: verifier::Source>(
    folder: &Path,
    tree: &Tree,
    tiles: &mut verifier::SignedTiles<S>,
) {
    let texts = |path: Vec<Hash>| -> Vec<String> { path.iter().map(Hash::to_base64).collect() };
    let (mut inclusion, mut consistency) = (Vec::new(), Vec::new());
    let mut size = 1;
    while size <= SIZE {
        let root = tree.root_at(size).unwrap().to_base64();
        for index in [0, size / 2, size - 1] {
            let path = texts(tree.inclusion(index, size).unwrap());
            let leaf = tree.leaf(index).unwrap().to_base64();
            inclusion.push(json!({
                "index": index, "size": size, "root": root, "other": leaf, "path": path
            }));
        }
        let path = texts(tiles.consistency(size).unwrap());
        consistency.push(json!({
            "old": size, "size": SIZE, "root": tree.root().to_base64(), "other": root, "path": path
        }));
        size += size / 7 + 1;
    }
    save(
        &folder.join("inclusion.json"),
        json!(inclusion).to_string().as_bytes(),
    );
    save(
        &folder.join("consistency.json"),
        json!(consistency).to_string().as_bytes(),
    );
}

/// Checks a record that Go made: checkpoint, cosignature, tiles, bundles, proofs.
fn check(folder: &Path) {
    let key = |name: &str| {
        let text = std::fs::read_to_string(folder.join(name)).unwrap();
        VerifierKey::parse(text.trim()).unwrap()
    };
    let (log, witness) = (key("record.key"), key("witness.key"));
    let mut record = Published::open(Folder::new(folder), log.clone().into()).unwrap();
    let size = record.size().unwrap();
    let mut read = 0;
    record
        .read(0..size, &mut |stored| {
            assert_eq!(
                stored.bytes,
                format!("entry {} of a log made elsewhere", stored.index).as_bytes()
            );
            stored.check().unwrap();
            read += 1;
            ControlFlow::Continue(())
        })
        .unwrap();
    assert_eq!(read, size);
    let note = SignedCheckpoint::parse(record.checkpoint().as_bytes()).unwrap();
    let signers = [log, witness.clone()];
    assert_eq!(note.note().verify(&signers).unwrap().len(), 2);
    let line = note
        .note()
        .signatures()
        .iter()
        .find(|it| witness.made(it))
        .unwrap();
    let time = cosignature::verify(&witness, note.note().text(), &line.bytes).unwrap();
    assert_eq!(time, 1_784_556_000);
    check_proofs(folder);
}

fn check_proofs(folder: &Path) {
    let proofs = |name: &str| -> Vec<Value> {
        serde_json::from_slice(&std::fs::read(folder.join(name)).unwrap()).unwrap()
    };
    let hash = |value: &Value| Hash::from_base64(value.as_str().unwrap()).unwrap();
    let path = |proof: &Value| -> Vec<Hash> {
        let path = proof["path"].as_array();
        path.map(|path| path.iter().map(hash).collect())
            .unwrap_or_default()
    };
    let number = |value: &Value| value.as_u64().unwrap();
    let head = |size: &Value, root: &Value| Head {
        size: number(size),
        root: hash(root),
    };
    let (included, grown) = (proofs("inclusion.json"), proofs("consistency.json"));
    assert!(20 < included.len() && 20 < grown.len());
    for proof in &included {
        let head = head(&proof["size"], &proof["root"]);
        verify_inclusion(
            hash(&proof["other"]),
            number(&proof["index"]),
            head,
            &path(proof),
        )
        .unwrap();
    }
    for proof in &grown {
        let (old, new) = (
            head(&proof["old"], &proof["other"]),
            head(&proof["size"], &proof["root"]),
        );
        verify_consistency(old, new, &path(proof)).unwrap();
    }
}
