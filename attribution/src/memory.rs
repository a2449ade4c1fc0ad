//! Who spoke before: what he, they, these delegations and both refer to.

use crate::gazetteer::Gazetteer;
use crate::party::{Holder, Party, Reference};
use crate::stance::Stance;

#[derive(Debug, Default)]
pub(crate) struct Memory {
    /// Subjects of the paragraph, latest last; at most four.
    subjects: Vec<Vec<Holder>>,
    /// Those who joined the latest subject.
    company: Vec<Holder>,
    /// The stance taken last in the paragraph.
    stance: Option<Stance>,
}

impl Memory {
    /// A new paragraph: only the last subject is still in mind.
    pub(crate) fn paragraph(&mut self) {
        let keep = self.subjects.len().saturating_sub(1);
        self.subjects.drain(..keep);
        self.stance = None;
    }

    /// A heading, a new speaker: nobody is in mind.
    pub(crate) fn forget(&mut self) {
        self.subjects.clear();
        self.company.clear();
        self.stance = None;
    }

    pub(crate) fn stance(&self) -> Option<Stance> {
        self.stance
    }

    pub(crate) fn hold(&mut self, stance: Stance) {
        self.stance = Some(stance);
    }

    pub(crate) fn remember(&mut self, party: &Party) {
        self.remember_holders(&party.holders);
    }

    /// Those who support or join the subject remembered last: `they` are all of them.
    pub(crate) fn remember_company(&mut self, holders: &[Holder]) {
        self.company
            .extend(holders.iter().filter(|it| it.is_named()));
    }

    pub(crate) fn remember_holders(&mut self, holders: &[Holder]) {
        if !holders.is_empty() {
            self.company.clear();
        }
        if holders.is_empty() || self.subjects.last().is_some_and(|it| it == holders) {
            return;
        }
        if self.subjects.len() == 4 {
            self.subjects.remove(0);
        }
        self.subjects.push(holders.to_vec());
    }

    /// The holders a reference stands for, and the tag that says so.
    pub(crate) fn resolve(&self, reference: Reference) -> (Vec<Holder>, &'static str) {
        let latest = || self.subjects.iter().rev();
        match reference {
            Reference::Named | Reference::Floor => (Vec::new(), ""),
            Reference::One => (
                latest()
                    .take(2)
                    .find_map(|it| only_one(it))
                    .unwrap_or_default(),
                "anaphora:One",
            ),
            Reference::Last => {
                let mut all = latest().next().cloned().unwrap_or_default();
                all.extend(&self.company);
                (all, "anaphora:They")
            }
            Reference::Those => (
                latest()
                    .find(|it| 1 < it.len())
                    .cloned()
                    .unwrap_or_default(),
                "anaphora:These-delegations",
            ),
            Reference::Both => (self.both(), "anaphora:Both"),
            Reference::Group => (
                latest()
                    .find(|it| is_group(it))
                    .cloned()
                    .unwrap_or_default(),
                "anaphora:The-group",
            ),
        }
    }

    /// Two named together last, or the last two who spoke.
    fn both(&self) -> Vec<Holder> {
        if let Some(last) = self.subjects.last().filter(|it| it.len() == 2) {
            return last.clone();
        }
        let last = self.subjects.iter().rev().take(2).rev();
        last.flatten().copied().filter(Holder::is_named).collect()
    }
}

/// The one a subject names: Peru, or Peru and others.
fn only_one(holders: &[Holder]) -> Option<Vec<Holder>> {
    let mut known = holders.iter().filter(|it| !it.is_unspecified());
    let one = *known.next()?;
    known.next().is_none().then(|| vec![one])
}

fn is_group(holders: &[Holder]) -> bool {
    matches!(holders, [one] if Gazetteer::get().is_group(one.id))
}

#[cfg(test)]
mod tests {
    use super::Memory;
    use crate::party::{Holder, Party, Reference};

    fn party(ids: &[&'static str]) -> Party {
        let holders = ids.iter().map(|it| Holder::plain(it)).collect();
        Party {
            start: 0,
            end: 0,
            holders,
            reference: Reference::Named,
            loose_last: None,
            loose_first: None,
            loose_and: None,
        }
    }

    #[test]
    fn takes_up_who_was_last() {
        let mut memory = Memory::default();
        memory.remember(&party(&["PER", "CHL"]));
        memory.remember(&party(&["KEN"]));
        let ids = |reference| -> Vec<&str> {
            memory.resolve(reference).0.iter().map(|it| it.id).collect()
        };
        assert_eq!(ids(Reference::One), ["KEN"]);
        assert_eq!(ids(Reference::Those), ["PER", "CHL"]);
        assert_eq!(ids(Reference::Both), ["PER", "CHL", "KEN"]);
        assert!(ids(Reference::Group).is_empty());
    }
}
