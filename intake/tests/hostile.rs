//! Files damaged in every way chance finds: the reader refuses them or reads them, and never breaks.
//!
//! `INTAKE_ROUNDS` says how often each seed is damaged.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use std::path::{Path, PathBuf};

use intake::{paragraph_at, paragraphs, read};

const ROUNDS: u32 = 400;

/// The seeds of the fuzz targets, by the ending of the format they are of.
fn seeds() -> Vec<(&'static str, Vec<u8>)> {
    let formats = ["plain", "markdown", "html", "docx", "pdf"];
    let endings = ["a.txt", "a.md", "a.html", "a.docx", "a.pdf"];
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/corpus");
    let mut seeds = Vec::new();
    for (format, ending) in formats.into_iter().zip(endings) {
        let folder = corpus.join(format!("document_{format}"));
        let listed = std::fs::read_dir(folder).unwrap();
        let mut paths: Vec<PathBuf> = listed.map(|it| it.unwrap().path()).collect();
        paths.sort();
        seeds.extend(
            paths
                .iter()
                .map(|path| (ending, std::fs::read(path).unwrap())),
        );
    }
    seeds
}

/// A small generator, the same on every machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % (end.max(1) as u64)).unwrap()
    }
}

fn damaged(seed: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..=dice.below(6) {
        let at = dice.below(bytes.len());
        match dice.below(6) {
            0 => bytes.truncate(at),
            1 => bytes.insert(at, u8::try_from(dice.below(256)).unwrap()),
            2 => {
                let to = (at + dice.below(40)).min(bytes.len());
                let part = bytes[at..to].to_vec();
                bytes.extend(part);
            }
            3 => {
                let to = (at + dice.below(40)).min(bytes.len());
                bytes.drain(at..to);
            }
            4 => {
                let words: [&[u8]; 6] =
                    [b"<<", b">>", b"999999999", b" 0 R ", b"<w:p>", b"\xff\xff"];
                let word = words[dice.below(words.len())];
                bytes.splice(at..at, word.iter().copied());
            }
            _ => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte = byte.wrapping_add(u8::try_from(dice.below(255)).unwrap() + 1);
                }
            }
        }
    }
    bytes
}

#[test]
fn damaged_files_are_refused_or_read() {
    let rounds = std::env::var("INTAKE_ROUNDS")
        .ok()
        .and_then(|it| it.parse().ok());
    let mut dice = Dice(0x2026_0330);
    let (mut refused, mut understood) = (0, 0);
    for (name, seed) in seeds() {
        assert!(read(name, &seed).is_ok(), "a seed of {name}");
        for _ in 0..rounds.unwrap_or(ROUNDS) {
            let bytes = damaged(&seed, &mut dice);
            match read(name, &bytes) {
                Err(_) => refused += 1,
                Ok(document) => {
                    understood += 1;
                    for paragraph in paragraphs(&document.text) {
                        let found = paragraph_at(&document.text, paragraph.from);
                        assert_eq!(found, Some(paragraph));
                    }
                }
            }
        }
    }
    assert!(0 < refused && 0 < understood);
}
