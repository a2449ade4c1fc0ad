//! Several nodes on one record, with people who ask twice, nodes that overtake each other, storage
//! that breaks and processes that start anew, all by chance from a seed.
//!
//! Whatever happens: what was answered is on record at its index for ever, one key names one
//! entry, and every node folds the same forum.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use ledger::Readable as _;
use ledger::storage::Breakage;
use registrar::{Ask, Receipt, Registrar, Rejected};

use crate::commands::{FOUNDING, admit, declare, delegation, secretariat};
use crate::shared::Shared;
use crate::site::Site;

const SEEDS: u64 = 12;
const STEPS: usize = 150;
const NODES: usize = 3;
const MEMBERS: [&str; 8] = ["FRA", "SEN", "BRA", "KEN", "FJI", "CHN", "RUS", "USA"];

/// Chance that can be had again (xorshift).
struct Dice(u64);

impl Dice {
    fn below(&mut self, count: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % count as u64).unwrap_or(0)
    }

    fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }
}

/// Where each command was answered to be, by its key.
#[derive(Default)]
struct Answered(BTreeMap<String, u64>);

impl Answered {
    /// Notes an answer, which must agree with every answer before.
    fn note(&mut self, ask: &Ask, answer: &Result<Receipt, Rejected>) {
        let Ok(Receipt { index, repeated }) = answer else {
            return;
        };
        let key = ask.key.as_str().to_owned();
        match self.0.get(&key) {
            Some(before) => {
                assert_eq!(before, index, "{key} was answered twice");
                assert!(*repeated, "{key} was entered twice");
            }
            None => assert!(
                self.0.values().all(|taken| taken != index),
                "two commands were answered to be entry {index}"
            ),
        }
        self.0.insert(key, *index);
    }
}

struct Node {
    handle: Shared,
    registrar: Arc<Registrar>,
}

struct World {
    site: Site,
    nodes: Vec<Node>,
    dice: Dice,
    asked: Vec<Ask>,
    answered: Arc<Mutex<Answered>>,
    /// The bytes that were on record at the last look.
    bytes: Vec<Vec<u8>>,
}

impl World {
    fn of(seed: u64) -> Self {
        let site = Site::new();
        drop(site.founded());
        let nodes = (0..NODES).map(|_| node(&site)).collect();
        Self {
            nodes,
            dice: Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1),
            asked: Vec::new(),
            answered: Arc::default(),
            bytes: site.shared.bytes(),
            site,
        }
    }

    /// Something new, or what was asked before, under its key.
    fn ask(&mut self) -> Ask {
        if !self.asked.is_empty() && self.dice.once_in(4) {
            return self.asked[self.dice.below(self.asked.len())].clone();
        }
        let key = format!("{}", self.asked.len());
        let ask = if self.dice.once_in(3) {
            secretariat(&key, admit(MEMBERS[self.dice.below(MEMBERS.len())]))
        } else {
            let option = ["yes", "no"][self.dice.below(2)];
            delegation(&key, "COL", declare(option))
        };
        self.asked.push(ask.clone());
        ask
    }

    fn step(&mut self) {
        let place = self.dice.below(NODES);
        if self.dice.once_in(5) {
            self.overtake(place);
        }
        if self.dice.once_in(8) {
            let breakages = [
                Breakage::BeforeAppend,
                Breakage::BeforeReply,
                Breakage::Full,
            ];
            let breakage = breakages[self.dice.below(3)];
            self.site.shared.record().break_next(breakage);
        }
        if self.dice.once_in(6) {
            let asks = vec![self.ask(), self.ask()];
            // A batch has no keys to be asked for again by: what it entered is found below.
            drop(self.nodes[place].registrar.submit_all(asks));
        } else {
            let ask = self.ask();
            let answer = self.nodes[place].registrar.submit(&ask);
            lock(&self.answered).note(&ask, &answer);
        }
        for node in &mut self.nodes {
            // Whatever did not come about is not left for a later step, in which it might be this
            // very node that is to be overtaken by itself.
            node.handle.before_append(|| {});
            if node.registrar.sign().is_err() || self.dice.once_in(20) {
                *node = self::node(&self.site);
            }
        }
        self.look();
    }

    /// While the node is about to append, another one enters something, perhaps the same.
    fn overtake(&mut self, place: usize) {
        let other = (place + 1 + self.dice.below(NODES - 1)) % NODES;
        let registrar = Arc::clone(&self.nodes[other].registrar);
        let (ask, answered) = (self.ask(), Arc::clone(&self.answered));
        self.nodes[place].handle.before_append(move || {
            let answer = registrar.submit(&ask);
            lock(&answered).note(&ask, &answer);
        });
    }

    /// Nothing that was on record has changed, and every answer stands.
    fn look(&mut self) {
        let bytes = self.site.shared.bytes();
        assert!(bytes.starts_with(&self.bytes), "the record was changed");
        self.bytes = bytes;
        let mut record = self.site.shared.handle();
        for (key, index) in &lock(&self.answered).0 {
            let named = ledger::IdempotencyKey::new(key).expect("a key");
            let found = record.by_key(&named).expect("memory can be read");
            assert_eq!(found, Some(*index), "{key}");
        }
    }

    fn end(&mut self) {
        let anew = self.site.open();
        for node in &self.nodes {
            assert!(node.registrar.catch_up().is_ok());
            assert_eq!(node.registrar.read().forum, anew.read().forum);
            assert_eq!(node.registrar.read().root, anew.read().root);
        }
    }
}

fn node(site: &Site) -> Node {
    let handle = site.shared.handle();
    let registrar = Arc::new(site.open_on(&handle));
    Node { handle, registrar }
}

fn lock(answered: &Mutex<Answered>) -> std::sync::MutexGuard<'_, Answered> {
    answered.lock().unwrap_or_else(PoisonError::into_inner)
}

#[test]
fn nodes_that_overtake_break_and_start_anew_keep_one_record() {
    let mut entered = 0;
    for seed in 1..=SEEDS {
        let mut world = World::of(seed);
        for _ in 0..STEPS {
            world.step();
        }
        world.end();
        entered += world.bytes.len() as u64 - FOUNDING;
        assert!(!lock(&world.answered).0.is_empty());
    }
    assert!(SEEDS * 50 < entered, "little was tried: {entered} entries");
}
