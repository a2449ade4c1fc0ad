//! Trees and proofs against another implementation of RFC 6962, the crate `ct-merkle`.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use ct_merkle::mem_backed_tree::MemoryBackedTree;
use ct_merkle::{ConsistencyProof, InclusionProof};
use ledger::{Hash, Tree};
use proptest::prelude::*;
use sha2::Sha256;

fn both(entries: &[Vec<u8>]) -> (Tree, MemoryBackedTree<Sha256, Vec<u8>>) {
    let (mut ours, mut theirs) = (Tree::new(), MemoryBackedTree::new());
    for entry in entries {
        ours.append(entry);
        theirs.push(entry.clone());
    }
    (ours, theirs)
}

fn bytes(path: &[Hash]) -> Vec<u8> {
    path.iter().flat_map(|hash| *hash.as_bytes()).collect()
}

proptest! {
    #[test]
    fn another_implementation_agrees(
        entries in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..20), 1..300),
        index in any::<prop::sample::Index>(), old in any::<prop::sample::Index>(),
    ) {
        let (ours, theirs) = both(&entries);
        prop_assert!(ours.root().as_bytes().as_slice() == theirs.root().as_bytes().as_slice());

        let index = index.index(entries.len());
        let path = bytes(&ours.inclusion(index as u64, ours.size()).unwrap());
        prop_assert!(path == theirs.prove_inclusion(index).as_bytes());
        let proof = InclusionProof::<Sha256>::from_bytes(path);
        prop_assert!(theirs.root().verify_inclusion(&entries[index], index as u64, &proof).is_ok());

        let old = 1 + old.index(entries.len());
        let path = bytes(&ours.consistency(old as u64, ours.size()).unwrap());
        prop_assert!(path == theirs.prove_consistency(entries.len() - old).as_bytes());
        let proof = ConsistencyProof::<Sha256>::try_from_bytes(path).unwrap();
        let (_, before) = both(&entries[..old]);
        prop_assert!(theirs.root().verify_consistency(&before.root(), &proof).is_ok());
    }
}
