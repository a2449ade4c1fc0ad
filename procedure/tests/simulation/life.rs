//! One life of a forum: asked again and again, checked at every step and at the end.

use std::collections::BTreeMap;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use procedure::{Act, Asked, By, Command, Forum, Recorded, Refusal, Seat};

use crate::dice::Dice;
use crate::{appointing, commands, deciding, founding, properties, seating, vocabulary};

/// How often a forum is asked for something after its founding.
const ASKED: u64 = 120;

/// What came of all that was asked.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    acts: BTreeMap<&'static str, u64>,
    refusals: BTreeMap<&'static str, u64>,
}

pub(crate) struct Life {
    dice: Dice,
    at: Timestamp,
    forum: Forum,
    record: Vec<Recorded>,
    before: Vec<Command>,
    tally: Tally,
}

impl Life {
    pub(crate) fn new(seed: u64) -> Self {
        Self {
            dice: Dice::new(seed),
            at: vocabulary::founded_at(),
            forum: Forum::default(),
            record: Vec::new(),
            before: Vec::new(),
            tally: Tally::default(),
        }
    }

    pub(crate) fn live(mut self) -> Tally {
        let founder = Seat::Founder;
        for step in founding::steps() {
            // Now and then a step is left out, and everything that rests on it goes wrong.
            if !self.dice.percent(2) {
                self.ask(founder.clone(), step, None);
            }
        }
        let completes = self.dice.percent(90);
        if completes {
            self.ask(founder, commands::completion(), None);
        }
        // In half of all lives people take their seats, some time after the founding.
        let seated_after = self.dice.percent(50).then(|| self.dice.below(ASKED / 4));
        let mut asked = if seated_after.is_some() {
            2 * ASKED
        } else {
            ASKED
        };
        // In half of all lives matters are put and decided, mostly while nobody sits yet.
        let decides = self.dice.percent(50);
        if decides {
            asked += 2 * ASKED;
            for step in deciding::steps(&mut self.dice) {
                self.ask(Seat::Secretariat, step, None);
            }
        }
        // In some of those posts are filled.
        let appoints = decides && self.dice.percent(40);
        if appoints {
            asked += 2 * ASKED;
            for step in appointing::steps(&mut self.dice) {
                self.ask(Seat::Secretariat, step, None);
            }
        }
        for asked in 0..asked {
            if seated_after == Some(asked) {
                self.seat_officers();
            }
            if appoints && self.dice.percent(35) {
                self.ask_of_appointments();
            } else if decides && self.dice.percent(55) {
                self.ask_of_matters();
            } else if seated_after.is_some() && self.dice.percent(65) {
                self.ask_of_seats();
            } else {
                let command = self.command();
                let seat = self.seat(&command);
                self.ask_later(seat, command);
            }
        }
        self.refold();
        for (name, holds) in properties() {
            let held = catch_unwind(AssertUnwindSafe(|| holds(&self.forum, &self.record)));
            assert!(held.is_ok(), "it does not hold that {name}");
        }
        self.tally
    }

    /// Something new, or the same as once before.
    fn command(&mut self) -> Command {
        if !self.before.is_empty() && self.dice.percent(10) {
            return self.dice.one(&self.before).clone();
        }
        let command = commands::any(&mut self.dice);
        self.before.push(command.clone());
        command
    }

    /// Mostly the seat from which such a thing can be asked; otherwise any.
    fn seat(&mut self, command: &Command) -> Seat {
        let declares = matches!(
            command,
            Command::DeclarePosition(_)
                | Command::DisputePosition(_)
                | Command::AnnotatePosition(_)
        );
        let dice = &mut self.dice;
        match (dice.below(20), declares) {
            (0, _) => Seat::Clerk,
            (1, _) => Seat::Founder,
            (2, _) => Seat::Chair(vocabulary::body(dice)),
            (3, _) => Seat::Secretariat,
            (4, _) | (_, true) => Seat::Delegation(vocabulary::member(dice)),
            (_, false) if self.forum.founding_complete() => Seat::Secretariat,
            (_, false) => Seat::Founder,
        }
    }

    fn wait(&mut self) {
        let hours = i64::try_from(self.dice.below(10)).expect("few hours");
        let later = self.at.checked_add(SignedDuration::from_hours(hours));
        self.at = later.expect("an instant in 2026");
    }

    /// Asks after a while, now and then for another day than today's.
    fn ask_later(&mut self, seat: Seat, command: Command) {
        self.wait();
        let on = self
            .dice
            .percent(10)
            .then(|| vocabulary::day(&mut self.dice));
        self.ask(seat, command, on);
    }

    /// The two first officers are seated, and mostly enrol their passkeys.
    fn seat_officers(&mut self) {
        for steps in seating::first_officers(self.forum.civil_day(self.at)) {
            for (by, command) in steps {
                if self.dice.percent(90) {
                    self.ask_by(by, command, None);
                }
            }
        }
    }

    fn ask_of_seats(&mut self) {
        self.wait();
        let today = self.forum.civil_day(self.at);
        let (by, command) = seating::any(&mut self.dice, &self.forum, today);
        self.ask_by(by, command, None);
    }

    fn ask_of_matters(&mut self) {
        // Deadlines are days away, pauses seconds.
        let minutes = i64::try_from(self.dice.below(240)).expect("few minutes");
        self.at += SignedDuration::from_mins(minutes);
        let (seat, command) = deciding::any(&mut self.dice, &self.forum, self.at);
        self.ask(seat, command, None);
    }

    fn ask_of_appointments(&mut self) {
        let hours = i64::try_from(self.dice.below(6)).expect("few hours");
        self.at += SignedDuration::from_hours(hours);
        let (seat, command) = appointing::any(&mut self.dice, &self.forum, self.at);
        self.ask(seat, command, None);
    }

    fn ask(&mut self, seat: Seat, command: Command, on: Option<Date>) {
        let person = if self.forum.seats.in_force() {
            seating::holder(&mut self.dice, &self.forum, &seat)
        } else {
            vocabulary::person(&mut self.dice)
        };
        self.ask_by(By { seat, person }, command, on);
    }

    fn ask_by(&mut self, by: By, command: Command, on: Option<Date>) {
        let signed = seating::signing(&mut self.dice, &self.forum, &by, &command);
        let asked = Asked {
            at: self.at,
            on,
            by,
            signed,
        };
        match self.decide(&asked, command) {
            Ok(act) => self.enter(asked, act),
            Err(refusal) => *self.tally.refusals.entry(refusal.code()).or_default() += 1,
        }
    }

    /// Decides on the forum and on a copy of it: the same, and nothing changes.
    fn decide(&self, asked: &Asked, command: Command) -> Result<Act, Refusal> {
        let copy = self.forum.clone();
        let came = command.clone().decide(&self.forum, asked);
        assert_eq!(self.forum, copy, "deciding changes nothing");
        assert_eq!(came, command.decide(&copy, asked));
        came
    }

    fn enter(&mut self, asked: Asked, act: Act) {
        *self.tally.acts.entry(act.kind()).or_default() += 1;
        let recorded = Recorded {
            at: asked.at,
            on: asked.on,
            by: asked.by,
            signed: asked.signed,
            act,
        };
        let before = self.forum.clone();
        self.forum.apply(&recorded);
        // The Chair may ask twice within an instant; whatever else is entered leaves a trace.
        let asked_again = matches!(recorded.act, Act::ConsensusTested(_));
        assert!(
            asked_again || before != self.forum,
            "no trace of {recorded:?}"
        );
        self.record.push(recorded);
    }

    /// The fold of the record through its encoded bodies is the forum; at each act the command
    /// behind it leads to that act and to no other.
    fn refold(&self) {
        let mut again = Forum::default();
        for recorded in &self.record {
            let body = recorded.act.body().expect("a body can be encoded");
            let act = Act::decode(recorded.act.kind(), &body.to_string());
            let act = act.expect("what was encoded can be decoded");
            let came = Command::behind(&act).decide(&again, &recorded.asked());
            assert_eq!(came.as_ref(), Ok(&recorded.act), "the rules allowed it");
            again.apply(&Recorded {
                act,
                ..recorded.clone()
            });
        }
        assert_eq!(again, self.forum, "the record folds into the forum");
    }
}

impl Tally {
    pub(crate) fn add(&mut self, other: &Self) {
        for (kind, count) in &other.acts {
            *self.acts.entry(kind).or_default() += count;
        }
        for (code, count) in &other.refusals {
            *self.refusals.entry(code).or_default() += count;
        }
    }

    /// A simulation that only ever does the same shows nothing.
    pub(crate) fn is_varied(&self) {
        for (kind, times) in [
            ("position-recorded", 200),
            ("position-retracted", 200),
            ("group-left", 200),
            ("office-ended", 100),
            ("credentials-presented", 200),
            ("credentials-stood", 200),
            ("person-seated", 200),
            ("person-unseated", 200),
            ("role-changed", 50),
            ("head-disputed", 20),
            ("passkey-enrolled", 200),
            ("passkey-ended", 100),
            ("matter-opened", 500),
            ("objection-raised", 500),
            ("objection-withdrawn", 200),
            ("words-attached", 200),
            ("text-changed", 100),
            ("deadline-extended", 50),
            ("silence-resumed", 50),
            ("decision-taken", 500),
            ("decision-cancelled", 20),
            ("matter-closed", 50),
            ("vote-taken", 50),
            ("candidate-nominated", 500),
            ("candidacy-withdrawn", 100),
            ("slate-put", 200),
            ("slate-consulted", 200),
            ("view-filed", 200),
            ("slate-appointed", 50),
            ("interim-named", 20),
        ] {
            let count = self.acts.get(kind).copied().unwrap_or_default();
            assert!(
                times <= count,
                "only {count} acts of the kind {kind}: {self:?}"
            );
        }
        for code in [
            "AlreadyInGroup",
            "AlreadyRetracted",
            "ClockChange",
            "OwnDeclarationStands",
            "ReadingOpen",
            "SamePositionOnRecord",
            "SeatMayNot",
            "VotedTwice",
            "NotSeated",
            "SeatEnded",
            "RoleMayNot",
            "OfAnotherSeat",
            "SecondPersonNeeded",
            "SecondPersonNotSeated",
            "SignatureNeeded",
            "PasskeyDoesNotStand",
            "DeviceBoundNeeded",
            "HeadByLetterOnly",
            "TwoOfficersMustRemain",
            "CredentialsContested",
            "NotInvited",
            "DeadlineNotPassed",
            "DeadlineTooNear",
            "HoldStands",
            "NotAsked",
            "NotEntitled",
            "ObjectionOnRecord",
            "ObjectionStands",
            "SilenceOver",
            "SwitchedOff",
            "TextSuperseded",
            "WrongStage",
            "ApprovalNeeded",
            "CandidateWithdrew",
            "CountedForOne",
            "CriteriaNotMet",
            "NominationsClosed",
            "NotAllConsulted",
            "PlacesDiffer",
            "SlateReplaced",
        ] {
            let count = self.refusals.get(code).copied().unwrap_or_default();
            assert!(20 <= count, "only {count} refusals {code}: {self:?}");
        }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let acts: u64 = self.acts.values().sum();
        let refusals: u64 = self.refusals.values().sum();
        let (kinds, codes) = (self.acts.len(), self.refusals.len());
        write!(
            f,
            "{acts} acts of {kinds} kinds, {refusals} refusals of {codes} kinds"
        )
    }
}
