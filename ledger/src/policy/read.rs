//! Reads a policy file, line by line.

use super::{BYTES_MAX, Error, Group, Member, Needed, Policy, Witness};
use crate::note::{Algorithm, VerifierKey};
use std::collections::{HashMap, HashSet};

/// The name that stands for no quorum, and so cannot be given.
const NONE: &[u8] = b"none";

/// What has been read so far.
#[derive(Default)]
struct Reading<'a> {
    logs: Vec<VerifierKey>,
    witnesses: Vec<Witness>,
    groups: Vec<Group>,
    quorum: Option<Needed>,
    names: HashMap<&'a [u8], Member>,
    in_groups: HashSet<&'a [u8]>,
}

pub(super) fn policy(bytes: &[u8]) -> Result<Policy, Error> {
    if BYTES_MAX < bytes.len() {
        return Err(Error {
            line: 0,
            reason: "it is longer than 256 KiB",
        });
    }
    let mut reading = Reading::default();
    for (place, line) in bytes.split(|byte| *byte == b'\n').enumerate() {
        reading.line(line).map_err(|reason| Error {
            line: place + 1,
            reason,
        })?;
    }
    let quorum = reading.quorum.ok_or(Error {
        line: 0,
        reason: "it has no quorum line",
    })?;
    let Reading {
        logs,
        witnesses,
        groups,
        ..
    } = reading;
    Ok(Policy {
        logs,
        witnesses,
        groups,
        quorum,
    })
}

impl<'a> Reading<'a> {
    fn line(&mut self, line: &'a [u8]) -> Result<(), &'static str> {
        if line
            .iter()
            .any(|byte| (*byte < 0x20 && *byte != b'\t') || *byte == 0x7f)
        {
            return Err("it has a control character other than a tab");
        }
        let mut words = line
            .split(|byte| matches!(byte, b' ' | b'\t'))
            .filter(|word| !word.is_empty());
        let Some(first) = words.next() else {
            return Ok(());
        };
        if first.starts_with(b"#") {
            return Ok(());
        }
        let words: Vec<&[u8]> = words.collect();
        match (first, words.as_slice()) {
            (b"log", [key] | [key, _]) => self.log(key),
            (b"witness", [name, key]) => self.witness(name, key, None),
            (b"witness", [name, key, address]) => self.witness(name, key, Some(address)),
            (b"group", [name, threshold, members @ ..]) => self.group(name, threshold, members),
            (b"quorum", [name]) => self.quorum(name),
            (b"log" | b"witness" | b"group" | b"quorum", _) => {
                Err("it has too few or too many words")
            }
            _ => Err("it begins with none of log, witness, group, quorum and #"),
        }
    }

    fn log(&mut self, key: &[u8]) -> Result<(), &'static str> {
        let key = verifier(key, Algorithm::Ed25519)?;
        if self.logs.iter().any(|log| log.as_bytes() == key.as_bytes()) {
            return Err("this log's key is listed already");
        }
        self.logs.push(key);
        Ok(())
    }

    fn witness(
        &mut self,
        name: &'a [u8],
        key: &[u8],
        address: Option<&[u8]>,
    ) -> Result<(), &'static str> {
        let key = verifier(key, Algorithm::Cosignature)?;
        if self
            .witnesses
            .iter()
            .any(|witness| witness.key.as_bytes() == key.as_bytes())
        {
            return Err("this witness's key is listed already");
        }
        self.name(name, Member::Witness(self.witnesses.len()))?;
        let address = address.map(<[u8]>::to_vec);
        self.witnesses.push(Witness {
            name: name.to_vec(),
            key,
            address,
        });
        Ok(())
    }

    fn group(
        &mut self,
        name: &'a [u8],
        threshold: &[u8],
        names: &[&'a [u8]],
    ) -> Result<(), &'static str> {
        let threshold = match threshold {
            b"all" => names.len(),
            b"any" => 1,
            digits => number(digits).ok_or("its threshold is not all, any or a number")?,
        };
        if names.is_empty() || threshold < 1 || names.len() < threshold {
            return Err("its threshold is not between 1 and the number of its members");
        }
        let mut members = Vec::new();
        for member in names {
            members.push(
                *self
                    .names
                    .get(member)
                    .ok_or("a member is not defined above")?,
            );
            if !self.in_groups.insert(member) {
                return Err("a member is in a group already");
            }
        }
        self.name(name, Member::Group(self.groups.len()))?;
        self.groups.push(Group {
            name: name.to_vec(),
            threshold,
            members,
        });
        Ok(())
    }

    fn quorum(&mut self, name: &[u8]) -> Result<(), &'static str> {
        if self.quorum.is_some() {
            return Err("there is a quorum line already");
        }
        let needed = match name {
            NONE => Needed::Nobody,
            name => Needed::Member(
                *self
                    .names
                    .get(name)
                    .ok_or("its name is not defined above")?,
            ),
        };
        self.quorum = Some(needed);
        Ok(())
    }

    fn name(&mut self, name: &'a [u8], member: Member) -> Result<(), &'static str> {
        if name == NONE {
            return Err("the name none is not for witnesses or groups");
        }
        match self.names.insert(name, member) {
            None => Ok(()),
            Some(_) => Err("its name is defined already"),
        }
    }
}

fn verifier(text: &[u8], algorithm: Algorithm) -> Result<VerifierKey, &'static str> {
    let key = str::from_utf8(text)
        .ok()
        .and_then(|text| VerifierKey::parse(text).ok());
    let key = key.ok_or("its key is not a verifier key that this release can use")?;
    if key.algorithm() == algorithm {
        Ok(key)
    } else {
        Err("its key is for another kind of signature")
    }
}

/// A number in its one decimal form.
fn number(digits: &[u8]) -> Option<usize> {
    let number = crate::checkpoint::decimal(str::from_utf8(digits).ok()?)?;
    usize::try_from(number).ok()
}
