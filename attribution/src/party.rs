//! Holders as the text names them: lists, spokespersons, generic subjects, roles and pronouns.

mod generic;
mod list;
mod role;
mod single;
mod spokesperson;
mod titled;

pub(crate) use list::party_at;

/// One holder named in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Holder {
    /// ISO 3166-1 alpha-3, a group's id, `CHAIR`, `SECRETARIAT`, `OBS:…` or `unspecified-…`.
    pub(crate) id: &'static str,
    /// The State that speaks for the group.
    pub(crate) spoken_by: Option<&'static str>,
    /// How it is named: `list:e.g.`, `led-by`, …; empty when plainly.
    pub(crate) how: &'static str,
    /// Whether the name was in use on the day of the meeting.
    pub(crate) in_use: bool,
}

impl Holder {
    pub(crate) fn plain(id: &'static str) -> Self {
        Self {
            id,
            spoken_by: None,
            how: "",
            in_use: true,
        }
    }

    pub(crate) fn is_unspecified(&self) -> bool {
        self.id.starts_with("unspecified-")
    }

    /// A delegation or group, not a role, an observer or an unnamed many.
    pub(crate) fn is_named(&self) -> bool {
        !self.is_unspecified()
            && !self.id.starts_with("OBS:")
            && !matches!(self.id, "CHAIR" | "CO-CHAIR" | "SECRETARIAT")
    }
}

/// Who stands at one place of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Party {
    /// Index of its first word.
    pub(crate) start: usize,
    /// Index of the word after its last.
    pub(crate) end: usize,
    pub(crate) holders: Vec<Holder>,
    pub(crate) reference: Reference,
    /// Where the last name of a list without `and` begins: `supported by Norway, Japan said`.
    pub(crate) loose_last: Option<usize>,
    /// Where the second name begins, when a bare comma stands before it: `on Africa, Norway and Japan said`.
    pub(crate) loose_first: Option<usize>,
    /// Where a name after `and` begins that may begin its own clause: `in small countries and CHINA said`.
    pub(crate) loose_and: Option<usize>,
}

/// Whether the party is named here or refers to one named before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reference {
    Named,
    /// He, she, it, the delegation.
    One,
    /// They.
    Last,
    /// These delegations, the two.
    Those,
    /// Both.
    Both,
    /// The group.
    Group,
    /// We, I: whoever has the floor.
    Floor,
}

impl Party {
    pub(crate) fn is_generic(&self) -> bool {
        self.holders.first().is_some_and(Holder::is_unspecified)
    }

    pub(crate) fn is_many(&self) -> bool {
        1 < self.holders.len()
            || self.is_generic()
            || matches!(
                self.reference,
                Reference::Last | Reference::Those | Reference::Both | Reference::Floor
            )
    }
}
