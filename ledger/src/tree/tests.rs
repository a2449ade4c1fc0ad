//! The published vectors of Certificate Transparency, and agreement with RFC 6962 read naively.

use super::*;
use proptest::prelude::*;

/// The leaves of the Certificate Transparency test tree (transparency-dev/merkle, testonly).
const LEAVES: [&[u8]; 8] = [
    b"",
    b"\x00",
    b"\x10",
    b"\x20\x21",
    b"\x30\x31",
    b"\x40\x41\x42\x43",
    b"\x50\x51\x52\x53\x54\x55\x56\x57",
    b"\x60\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f",
];

/// Its roots at sizes 0 to 8, from the same source.
const ROOTS: [&str; 9] = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

#[test]
fn the_certificate_transparency_tree_has_its_roots() {
    let mut tree = Tree::new();
    assert_eq!(tree.root().to_hex(), ROOTS[0]);
    for (leaf, root) in LEAVES.iter().zip(&ROOTS[1..]) {
        tree.append(leaf);
        assert_eq!(tree.root().to_hex(), *root);
    }
    for (size, root) in (0..).zip(ROOTS) {
        assert_eq!(tree.root_at(size).unwrap().to_hex(), root);
    }
}

/// Entries that are small and all different.
fn grown(size: u64) -> (Vec<Vec<u8>>, Tree) {
    let entries: Vec<Vec<u8>> = (0..size).map(|n| n.to_be_bytes().to_vec()).collect();
    let mut tree = Tree::new();
    for entry in &entries {
        tree.append(entry);
    }
    (entries, tree)
}

/// MTH of RFC 6962, section 2.1, word for word.
fn mth(entries: &[Vec<u8>]) -> Hash {
    match entries {
        [] => Hash::of_nothing(),
        [entry] => Hash::leaf(entry),
        _ => {
            let (left, right) = entries.split_at(half(entries.len()));
            Hash::node(&mth(left), &mth(right))
        }
    }
}

/// PATH of RFC 6962, section 2.1.1.
fn audit(index: usize, entries: &[Vec<u8>]) -> Vec<Hash> {
    if entries.len() == 1 {
        return Vec::new();
    }
    let (left, right) = entries.split_at(half(entries.len()));
    let (mut path, sibling) = if index < left.len() {
        (audit(index, left), mth(right))
    } else {
        (audit(index - left.len(), right), mth(left))
    };
    path.push(sibling);
    path
}

/// SUBPROOF of RFC 6962, section 2.1.2.
fn subproof(old: usize, entries: &[Vec<u8>], known: bool) -> Vec<Hash> {
    if old == entries.len() {
        return if known {
            Vec::new()
        } else {
            vec![mth(entries)]
        };
    }
    let (left, right) = entries.split_at(half(entries.len()));
    let (mut path, sibling) = if old <= left.len() {
        (subproof(old, left, known), mth(right))
    } else {
        (subproof(old - left.len(), right, false), mth(left))
    };
    path.push(sibling);
    path
}

fn half(entries: usize) -> usize {
    entries.next_power_of_two() / 2
}

fn head(tree: &Tree, size: u64) -> Head {
    Head {
        size,
        root: tree.root_at(size).unwrap(),
    }
}

/// Every size, index and pair of sizes up to 40: same roots and proofs as the naive reading, and
/// the proofs verify.
#[test]
fn small_trees_agree_with_rfc_6962_read_naively() {
    let (entries, tree) = grown(40);
    for size in 0..=40_u64 {
        let part = &entries[..usize::try_from(size).unwrap()];
        assert_eq!(tree.root_at(size).unwrap(), mth(part));
        for index in 0..size {
            let place = usize::try_from(index).unwrap();
            let path = tree.inclusion(index, size).unwrap();
            assert_eq!(path, audit(place, part));
            verify_inclusion(Hash::leaf(&part[place]), index, head(&tree, size), &path).unwrap();
        }
        for old in 0..=size {
            let path = tree.consistency(old, size).unwrap();
            if 0 < old {
                assert_eq!(path, subproof(usize::try_from(old).unwrap(), part, true));
            }
            verify_consistency(head(&tree, old), head(&tree, size), &path).unwrap();
        }
    }
}

#[test]
fn what_the_tree_does_not_have_is_refused() {
    let (_, tree) = grown(5);
    assert_eq!(tree.root_at(6), Err(Error::Beyond { asked: 6, size: 5 }));
    assert_eq!(
        tree.inclusion(5, 5),
        Err(Error::Beyond { asked: 5, size: 5 })
    );
    assert_eq!(
        tree.inclusion(0, 6),
        Err(Error::Beyond { asked: 6, size: 5 })
    );
    assert_eq!(
        tree.consistency(4, 3),
        Err(Error::Beyond { asked: 4, size: 3 })
    );
    assert_eq!(
        tree.consistency(3, 6),
        Err(Error::Beyond { asked: 6, size: 5 })
    );
    assert_eq!(
        (tree.leaf(5), tree.subtree(2, 1), tree.subtree(64, 0)),
        (None, None, None)
    );
}

/// Nothing but the empty tree with its own root is extended by an empty proof of size 0.
#[test]
fn the_empty_tree_has_one_root() {
    let (_, tree) = grown(3);
    let wrong = Head {
        size: 0,
        root: tree.root(),
    };
    assert_eq!(
        verify_consistency(wrong, tree.head(), &[]),
        Err(Error::Root)
    );
    assert_eq!(
        verify_consistency(head(&tree, 0), tree.head(), &[tree.root()]),
        Err(Error::Length)
    );
    let none = Head {
        size: 0,
        root: Hash::of_nothing(),
    };
    assert_eq!(
        verify_inclusion(Hash::leaf(b""), 0, none, &[]),
        Err(Error::Beyond { asked: 0, size: 0 })
    );
}

/// All the ways of changing a proof that a liar has: another hash, one more, one less, another
/// index, size or root.
fn changed(path: &[Hash], place: usize) -> Vec<Vec<Hash>> {
    let other = Hash::of(b"other");
    let mut longer = path.to_vec();
    longer.insert(place.min(path.len()), other);
    let mut changes = vec![longer];
    if place < path.len() {
        let (mut shorter, mut replaced) = (path.to_vec(), path.to_vec());
        shorter.remove(place);
        replaced[place] = other;
        changes.extend([shorter, replaced]);
    }
    changes
}

proptest! {
    #[test]
    fn large_trees_prove_what_they_hold(
        size in 1_u64..3000, index in any::<prop::sample::Index>(), old in any::<prop::sample::Index>(),
    ) {
        let (entries, tree) = grown(size);
        let place = index.index(entries.len());
        let old = old.index(entries.len()) as u64;
        prop_assert_eq!(tree.root(), mth(&entries));
        let path = tree.inclusion(place as u64, size).unwrap();
        prop_assert_eq!(&path, &audit(place, &entries));
        let leaf = Hash::leaf(&entries[place]);
        prop_assert!(verify_inclusion(leaf, place as u64, tree.head(), &path).is_ok());
        let path = tree.consistency(old, size).unwrap();
        prop_assert!(verify_consistency(head(&tree, old), tree.head(), &path).is_ok());
    }

    #[test]
    fn a_changed_inclusion_proof_proves_nothing(
        size in 1_u64..200, index in any::<prop::sample::Index>(), place in 0_usize..9,
    ) {
        let (entries, tree) = grown(size);
        let index = index.index(entries.len());
        let leaf = Hash::leaf(&entries[index]);
        let (index, head) = (index as u64, tree.head());
        let path = tree.inclusion(index, size).unwrap();
        for wrong in changed(&path, place) {
            prop_assert!(verify_inclusion(leaf, index, head, &wrong).is_err());
        }
        prop_assert!(verify_inclusion(Hash::leaf(b"other"), index, head, &path).is_err());
        prop_assert!(verify_inclusion(leaf, index + 1, head, &path).is_err());
        let moved = Head { root: Hash::of(b"other"), ..head };
        prop_assert!(verify_inclusion(leaf, index, moved, &path).is_err());
    }

    #[test]
    fn a_changed_consistency_proof_proves_nothing(
        size in 2_u64..200, old in any::<prop::sample::Index>(), place in 0_usize..9,
    ) {
        let (entries, tree) = grown(size);
        let old = 1 + old.index(entries.len() - 1) as u64;
        let path = tree.consistency(old, size).unwrap();
        let (before, after) = (head(&tree, old), tree.head());
        for wrong in changed(&path, place) {
            prop_assert!(verify_consistency(before, after, &wrong).is_err());
        }
        let forked = Head { root: Hash::of(b"fork"), ..before };
        prop_assert!(verify_consistency(forked, after, &path).is_err());
        let rewritten = Head { root: Hash::of(b"fork"), ..after };
        prop_assert!(verify_consistency(before, rewritten, &path).is_err());
        prop_assert!(verify_consistency(after, before, &path).is_err());
    }

    /// A stranger's proof may claim any size; it is judged without trouble.
    #[test]
    fn any_proof_is_judged_without_a_panic(
        index in any::<u64>(), old in any::<u64>(), new in any::<u64>(),
        path in prop::collection::vec(any::<[u8; 32]>().prop_map(Hash::from), 0..70),
    ) {
        let root = Hash::of(b"root");
        let _ = verify_inclusion(root, index, Head { size: new, root }, &path);
        let _ = verify_consistency(Head { size: old, root }, Head { size: new, root }, &path);
    }
}
