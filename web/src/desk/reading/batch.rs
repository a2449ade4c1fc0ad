//! A statement with all that is read in it: its suggestions, how each stands, and who looks at what.

use jiff::{SignedDuration, Timestamp};
use ledger::Hash;
use procedure::Noun;
use procedure::id::StatementId;
use procedure::question::{Evidence, Position};
use procedure::statement::Statement;
use reading::{Calibration, Prepared, Suggested, Suggestions};

use super::state::{State, states};
use crate::NotFound;
use crate::desk::acting::Acting;
use crate::desk::answer::Unanswered;
use crate::desk::asking::Asking;
use crate::desk::opinion;

/// For how long what one person looks at is offered to nobody else.
const HELD: SignedDuration = SignedDuration::from_mins(5);

/// What is read at one statement.
pub(super) struct Batch {
    pub(super) statement: Statement,
    pub(super) text: String,
    pub(super) read: Suggestions,
    /// How each suggestion stands, in their order.
    pub(super) states: Vec<State>,
    /// The model that was asked for a second opinion.
    pub(super) model: Option<String>,
    /// The first bytes of passages that others look at.
    held: Vec<u64>,
    person: String,
    now: Timestamp,
}

impl Batch {
    /// The statement that the address names.
    pub(super) fn of(asking: &Asking<'_>, acting: &Acting) -> Result<Self, Unanswered> {
        let statement = named(asking)?;
        let missing =
            || Unanswered::Missing(NotFound::of(Noun::Statement, asking.named.get("statement")));
        let text = opinion::text_of(asking, &statement)?.ok_or_else(missing)?;
        let opinion = opinion::kept(asking, &statement)?;
        let person = acting.person().to_string();
        let (judged, patterns, held) = {
            let accounts = asking.accounts();
            let judged = accounts.judgements(statement.id.0)?;
            (
                judged,
                accounts.patterns_judged()?,
                accounts.passages_held(asking.now)?,
            )
        };
        let patterns = patterns.iter();
        let calibration =
            Calibration::of(patterns.map(|it| (it.pattern, it.confirmed, it.rejected)));
        let prepared = asking.forum(|forum| Prepared::of(forum, &statement));
        // The forum is not held while a text is read.
        let read = asking
            .means
            .readings
            .of(statement.text.as_str(), prepared, &text);
        let claims = opinion.as_ref().map(|it| &it.claims[..]);
        let (read, states) = asking.forum(|forum| {
            let mut all = reading::suggested_of(forum, &statement, &text, &read, claims);
            all.calibrate(&calibration);
            let states = states(forum, &all, &judged);
            (all, states)
        });
        let of_others = held
            .iter()
            .filter(|it| it.statement == statement.id.0 && it.person != person);
        Ok(Self {
            held: of_others.map(|it| it.passage).collect(),
            model: opinion.map(|it| it.model),
            now: asking.now,
            statement,
            text,
            read,
            states,
            person,
        })
    }

    /// Its page, without the language.
    pub(super) fn path(&self) -> String {
        format!("/desk/reading/{}", self.statement.id)
    }

    /// The place of the suggestion with this key.
    pub(super) fn place(&self, key: Option<&str>) -> Option<usize> {
        let key = key?;
        self.read.all.iter().position(|it| it.key == key)
    }

    pub(super) fn suggested(&self, at: usize) -> Option<(&Suggested, State)> {
        Some((self.read.all.get(at)?, *self.states.get(at)?))
    }

    /// Whether somebody else looks at the passage of a suggestion.
    pub(super) fn is_held(&self, at: usize) -> bool {
        let passage = self.read.all.get(at).map(passage);
        passage.is_some_and(|it| self.held.contains(&it))
    }

    /// How many others look at passages of this text.
    pub(super) fn others(&self) -> usize {
        self.held.len()
    }

    /// The next one for the person: what is open after the one named, then from the beginning;
    /// then what was laid aside. What others look at is passed over.
    pub(super) fn next(&self, after: Option<usize>) -> Option<usize> {
        let from = after.map_or(0, |at| at + 1);
        let order = || (from..self.states.len()).chain(0..from.min(self.states.len()));
        let free = |at: &usize| Some(*at) != after && !self.is_held(*at);
        let first = |state: State| order().find(|at| self.states[*at] == state && free(at));
        first(State::Open).or_else(|| first(State::Later))
    }

    /// Holds the passage of a suggestion for the person; whether it is theirs.
    pub(super) fn hold(&self, asking: &Asking<'_>, at: usize) -> Result<bool, Unanswered> {
        let Some(passage) = self.read.all.get(at).map(passage) else {
            return Ok(false);
        };
        let until = self.now.saturating_add(HELD).unwrap_or(Timestamp::MAX);
        let mut accounts = asking.accounts();
        let number = self.statement.id.0;
        Ok(accounts.hold_passage(number, passage, &self.person, self.now, until)?)
    }

    /// Keeps how far it has come, for the overview.
    pub(super) fn keep(&self, asking: &Asking<'_>) -> Result<(), Unanswered> {
        let count = |many: usize| u32::try_from(many).unwrap_or(u32::MAX);
        let open = self.states.iter().filter(|it| **it == State::Open).count();
        let (found, open) = (count(self.states.len()), count(open));
        Ok(asking
            .accounts()
            .keep_read(self.statement.id.0, found, open, self.now)?)
    }

    /// A key under which what comes of a suggestion is entered once, whoever confirms it; another
    /// one after the position that came of it was retracted.
    pub(super) fn entry_key(&self, asking: &Asking<'_>, it: &Suggested) -> String {
        let document = &self.statement.document;
        let former = asking.forum(|forum| {
            let positions = forum.questions.positions();
            let of_this = |position: &&Position| match &position.evidence {
                Evidence::Cited(source) => source.document == *document,
                Evidence::Declaration => false,
            };
            let former = positions.filter(|position| position.retracted.is_some());
            former.filter(of_this).map(|position| position.id.0).max()
        });
        let former = former.unwrap_or(0);
        let named = format!(
            "{} {} {} {former}",
            self.statement.id, self.statement.text, it.key
        );
        format!("reading-{}", Hash::of(named.as_bytes()).to_hex())
    }
}

/// The first byte of the passage in which a suggestion stands.
fn passage(it: &Suggested) -> u64 {
    it.sentence.start.min(it.evidence.start) as u64
}

fn named(asking: &Asking<'_>) -> Result<Statement, Unanswered> {
    let named = asking.named.get("statement");
    let missing = || Unanswered::Missing(NotFound::of(Noun::Statement, named));
    let number = named.parse().map_err(|_| missing())?;
    let found = asking.forum(|forum| forum.statements.get(StatementId(number)).cloned());
    found
        .filter(|it| it.id.to_string() == named)
        .ok_or_else(missing)
}
