//! `/record/…`: what mirrors and verifiers read.

use ledger::tile::{self, Tile};
use ledger::{Hash, SignedCheckpoint, Tree};

use crate::fixture::Forum;

#[tokio::test]
async fn the_record_can_be_verified_from_outside() {
    let forum = Forum::small();
    let note = forum.found("/record/checkpoint").await;
    assert_eq!(note.header("Content-Type"), "text/plain; charset=utf-8");
    let keys = [forum.registrar.verifier().clone()];
    let signed = SignedCheckpoint::open(&note.body, "forum.example/small", &keys).unwrap();
    let size = signed.head().size;
    assert_eq!(size, forum.registrar.size());

    let mut tree = Tree::default();
    for tile in tile::tiles_for(size) {
        let answer = forum.found(&format!("/record/{tile}")).await;
        assert_eq!(answer.header("Content-Type"), "application/octet-stream");
        assert!(answer.header("Cache-Control").contains("immutable"));
        if tile.level() == tile::Level::Entries {
            for (bytes, index) in tile::entries(&answer.body, tile).unwrap().iter().zip(0..) {
                let alone = forum.found(&format!("/record/entry/{index}")).await;
                assert_eq!(alone.header("Content-Type"), "application/json");
                assert_eq!(&alone.body, bytes);
                tree.push(Hash::leaf(bytes));
            }
        } else {
            assert_eq!(
                tile::read_hashes(&answer.body, tile).unwrap().len() as u64,
                size
            );
        }
    }
    assert_eq!(tree.root(), signed.head().root);
}

#[tokio::test]
async fn what_is_beyond_the_record_is_not_there() {
    let forum = Forum::small();
    let size = forum.registrar.size();
    let beyond = Tile::new(tile::Level::Entries, 0, u16::try_from(size + 1).unwrap()).unwrap();
    for address in [
        format!("/record/{beyond}"),
        format!("/record/entry/{size}"),
        "/record/entry/01".into(),
        "/record/entry/-1".into(),
        "/record/entry/18446744073709551616".into(),
        "/record/tile/0/000".into(),
        "/record/tile/99/000".into(),
        "/record/tile/0/x1/000".into(),
        "/record/tile/entries".into(),
        "/record/tile/0/000.p/256".into(),
        "/record/nothing".into(),
    ] {
        let answer = forum.get(&address).await;
        assert_eq!(answer.status, 404, "{address}");
    }
    assert_eq!(forum.get("/record/checkpoint?x=1").await.status, 400);
}

#[tokio::test]
async fn entries_can_be_read_by_pages_anywhere() {
    let forum = Forum::small();
    for address in [
        "/record/checkpoint",
        "/record/entry/0",
        "/api/v1",
        "/positions.csv",
        "/en/record.atom",
    ] {
        let answer = forum.found(address).await;
        assert_eq!(
            answer.header("Access-Control-Allow-Origin"),
            "*",
            "{address}"
        );
        assert_eq!(
            answer.header("Cross-Origin-Resource-Policy"),
            "cross-origin"
        );
    }
    let page = forum.found("/en/").await;
    assert_eq!(page.header("Access-Control-Allow-Origin"), "");
    assert_eq!(page.header("Cross-Origin-Resource-Policy"), "same-origin");
}
