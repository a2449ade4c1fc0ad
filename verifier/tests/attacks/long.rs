//! A long honest run: a log that grows by thousands of steps, followed by a witness, a mirror and a
//! verifier that start anew, lag and come back. Nothing is raised.

use std::io;
use std::path::Path;

use ledger::note::SignerKey;
use ledger::policy::Policy;
use ledger::tile::{self, Level};
use ledger::{Checkpoint, SignedCheckpoint, Tree, cosignature};
use verifier::mirror::Mirror;
use verifier::witness::{Witness, pull};
use verifier::{Disk, Folder, Given, Memory, Piece, Source, Stop, verify_published, write_opening};

use crate::honest::{BEGIN, ORIGIN, Record, enter, log_key, witness_key};
use crate::place::Place;
use crate::shown::{bundled, log, tree};

/// How many steps the log grows.
const STEPS: u64 = 2500;

/// How many entries it has at the end.
const SIZE: u64 = 5000;

/// An honest site at the size it has grown to.
struct Growing {
    record: Record,
    tree: Tree,
    size: u64,
    cosignatures: Vec<ledger::note::Signature>,
}

impl Growing {
    fn new() -> Self {
        let (_, record) = enter(usize::try_from(SIZE).unwrap());
        Self {
            tree: tree(&record.entries),
            record,
            size: 0,
            cosignatures: Vec::new(),
        }
    }

    fn grow(&mut self, size: u64) {
        self.size = size;
        self.cosignatures.clear();
    }

    fn checkpoint(&self) -> SignedCheckpoint {
        let head = ledger::tree::Head {
            size: self.size,
            root: self.tree.root_at(self.size).unwrap(),
        };
        let checkpoint = Checkpoint {
            origin: ORIGIN.to_owned(),
            head,
            extensions: Vec::new(),
        };
        let mut signed = checkpoint.sign(&log_key()).unwrap();
        for signature in &self.cosignatures {
            signed.add(signature.clone()).unwrap();
        }
        signed
    }

    fn tile(&self, tile: tile::Tile) -> Option<Vec<u8>> {
        let end = tile.range().end;
        match tile.level() {
            Level::Entries => (end <= self.size).then(|| bundled(&self.record.entries, tile)),
            Level::Hashes(level) => (end <= self.size >> (u32::from(level) * 8))
                .then(|| tile::hashes(&self.tree, tile).unwrap()),
        }
    }
}

impl Source for Growing {
    fn name(&self) -> String {
        "the site".into()
    }

    fn get(&mut self, piece: Piece) -> Result<Option<Vec<u8>>, Stop> {
        Ok(match piece {
            Piece::Checkpoint => Some(self.checkpoint().to_string().into_bytes()),
            Piece::Key => Some(log().to_string().into_bytes()),
            Piece::Tile(tile) => self.tile(tile),
            Piece::Opening(seal) => {
                let mut openings = self.record.openings.iter();
                openings
                    .find(|it| it.seal().unwrap() == seal)
                    .map(|it| write_opening(it).unwrap())
            }
        })
    }
}

/// Files without syncs: what is tested here is not the disk.
struct Quick;

impl Disk for Quick {
    fn replace(&mut self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        std::fs::create_dir_all(path.parent().unwrap())?;
        std::fs::write(path, bytes)
    }

    fn remove(&mut self, path: &Path) -> io::Result<()> {
        std::fs::remove_file(path)
    }
}

/// Numbers that look like chance, the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % sides
    }
}

struct Readers {
    place: Place,
    witness: Option<Witness>,
    mirror: Option<Mirror>,
    memory: Memory,
    policy: Policy,
}

impl Readers {
    fn new() -> Self {
        let place = Place::new("long");
        let memory = Memory::on(&place.path().join("seen"), Box::new(Quick));
        let key = witness_key("w/a").verifier();
        let policy = format!("log {}\nwitness a {key}\nquorum a\n", log());
        let policy = Policy::parse(policy.as_bytes()).unwrap();
        Self {
            place,
            witness: None,
            mirror: None,
            memory,
            policy,
        }
    }

    fn witness(&mut self) -> &Witness {
        let folder = self.place.path().join("witness");
        self.witness.get_or_insert_with(|| {
            let key: SignerKey = witness_key("w/a");
            let witness = Witness::on(&folder, key, Box::new(Quick)).unwrap();
            witness.follow(log()).unwrap();
            witness
        })
    }

    fn mirror(&mut self) -> &mut Mirror {
        let folder = self.place.path().join("mirror");
        self.mirror
            .get_or_insert_with(|| Mirror::on(&folder, Box::new(Quick)).unwrap())
    }

    fn verify(&mut self, source: &mut dyn Source, now: u64) {
        let progress = &mut |_, _| {};
        let mut given = Given {
            policy: Some(self.policy.clone()),
            fresh_seconds: Some(60),
            memory: Some(&mut self.memory),
            ..Given::at(now, progress)
        };
        let report = verify_published(source, &mut given).unwrap();
        assert_eq!(report.wrong, None, "{report}");
    }
}

#[test]
fn an_honest_log_raises_nothing_over_a_long_run() {
    let (mut site, mut readers, mut dice) = (Growing::new(), Readers::new(), Dice(20_260_720));
    let (mut pulls, mut copies, mut looks, mut restarts) = (0, 0, 0, 0);
    for _ in 0..STEPS {
        // Now and then nothing is entered between two checkpoints.
        let grown = site.size + dice.below(2 * SIZE / STEPS + 1);
        site.grow(grown.clamp(1, SIZE));
        // The entry after these comes a second later.
        let now = BEGIN + site.size;
        if dice.below(60) == 0 {
            readers.witness = None;
            readers.mirror = None;
            restarts += 1;
        }
        if dice.below(10) != 0 {
            let pulled = pull(readers.witness(), &log(), &mut site, now).unwrap();
            assert_eq!(pulled.head.size, site.size);
            pulls += 1;
        }
        if dice.below(4) == 0 {
            let done = readers.mirror().copy(&mut site, None, now, &mut |_, _| {});
            assert_eq!(done.unwrap().head.size, site.size);
            copies += 1;
        }
        if dice.below(80) == 0 {
            let text = site.checkpoint().note().text().to_owned();
            let line = cosignature::cosign(&text, &witness_key("w/a"), now).unwrap();
            site.cosignatures.push(line);
            readers.verify(&mut site, now);
            readers
                .mirror()
                .copy(&mut site, None, now, &mut |_, _| {})
                .unwrap();
            let folder = readers.place.path().join("mirror");
            readers.verify(&mut Folder::new(folder), now);
            looks += 1;
        }
    }
    assert!(4000 < site.size, "{}", site.size);
    assert!(readers.place.named("evidence").is_empty());
    println!(
        "{STEPS} steps to {} entries: {pulls} cosigned, {copies} copied, {looks} verified twice, \
         {restarts} restarts, nothing raised",
        site.size
    );
    assert!(20 < restarts && 15 < looks && 500 < copies && 2000 < pulls);
}
