//! One state of a matter, the steps out of it, and what must hold of each.

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use procedure::id::{MatterId, PersonId};
use procedure::matter::attach::AttachWords;
use procedure::matter::change_text::ChangeText;
use procedure::matter::close::CloseMatter;
use procedure::matter::consult::RecordConsultation;
use procedure::matter::decide_by_silence::DecideBySilence;
use procedure::matter::extend::ExtendDeadline;
use procedure::matter::gavel::Gavel;
use procedure::matter::hold::AskHold;
use procedure::matter::object::{ON_ITS_WAY, Object};
use procedure::matter::open::OpenMatter;
use procedure::matter::resume::ResumeSilence;
use procedure::matter::test_consensus::TestConsensus;
use procedure::matter::withdraw_objection::WithdrawObjection;
use procedure::matter::{Closing, Format, Given, How, Matter, Mode, Paragraphs, Stage};
use procedure::{Command, Forum, Seat};

use crate::forum::{
    MEMBERS, Setting, ask, chair, delegation, held, hours, member, start, with_a_matter, words,
};

const MATTER: MatterId = MatterId(1);

/// A forum with one matter, and the time of day.
#[derive(Clone)]
pub(crate) struct State {
    forum: Forum,
    now: Timestamp,
}

/// What can be asked, or time passing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Wait,
    Object(usize),
    Withdraw(usize),
    Hold,
    Dissociate,
    Consult,
    Change,
    Extend,
    Resume,
    Ask,
    Gavel,
    Clerk,
    Close(Closing),
}

impl Step {
    pub(crate) fn all() -> Vec<Self> {
        let mut all = vec![
            Self::Wait,
            Self::Hold,
            Self::Dissociate,
            Self::Consult,
            Self::Change,
            Self::Extend,
            Self::Resume,
            Self::Ask,
            Self::Gavel,
            Self::Clerk,
            Self::Close(Closing::NotAdopted),
            Self::Close(Closing::TakenNoteOf),
        ];
        all.extend(
            (0..MEMBERS.len()).flat_map(|place| [Self::Object(place), Self::Withdraw(place)]),
        );
        all
    }
}

impl State {
    /// The matter as it was just opened.
    pub(crate) fn opened(setting: Setting) -> Self {
        let mut forum = with_a_matter(setting);
        let now = start();
        let silence = setting.mode == Mode::Silence;
        let deadline = silence.then(|| civil(now + hours(96)));
        let open = OpenMatter {
            matter: MATTER,
            present: None,
            tzdb: deadline.map(|_| words("2026a")),
            deadline,
        };
        ask(&mut forum, now, chair(), open.into()).expect("it is opened");
        Self { forum, now }
    }

    pub(crate) fn matter(&self) -> &Matter {
        self.forum.matters.get(MATTER).expect("the matter")
    }

    pub(crate) fn stage(&self) -> &'static str {
        self.matter().stage.key()
    }

    /// What has a bearing on what can come next.
    pub(crate) fn signature(&self) -> String {
        let matter = self.matter();
        let objections: String = self.objections().into_iter().collect();
        let pause = matter.pause_ends.map(|ends| ends <= self.now);
        let held = matter.holds.first().map(|hold| hold.until.at <= self.now);
        format!(
            "{} {objections} clock {} pause {pause:?} held {held:?} texts {} apart {} consulted {} extended {}",
            self.stage(),
            self.clock(),
            matter.texts.len(),
            matter.attached.len(),
            matter.consultations.len(),
            self.extended(),
        )
    }

    /// Where the last objection of each member stands, whichever member it is: what one may do
    /// next the others may.
    fn objections(&self) -> Vec<char> {
        let mut objections: Vec<char> = MEMBERS.iter().map(|code| self.objected(code)).collect();
        objections.sort_unstable();
        objections
    }

    /// How many states this one stands for: as many as members can change places.
    pub(crate) fn stands_for(&self) -> usize {
        let objections = self.objections();
        let same = |kind: char| objections.iter().filter(|it| **it == kind).count();
        let ways = |count: usize| (1..=count).product::<usize>();
        let alike: usize = ['-', 'w', 'l', 's']
            .map(|kind| ways(same(kind)))
            .iter()
            .product();
        ways(objections.len()) / alike
    }

    /// Where a member's last objection stands.
    fn objected(&self, code: &str) -> char {
        let own = |o: &&procedure::matter::Objection| o.member == member(code);
        match self.matter().objections.iter().rev().find(own) {
            None => '-',
            Some(last) if last.withdrawn.is_some() => 'w',
            Some(last) if last.late => 'l',
            Some(_) => 's',
        }
    }

    /// How the time of day stands to the end of silence.
    fn clock(&self) -> &'static str {
        let Some(ends) = self.matter().silence_ends() else {
            return "none";
        };
        match self.now {
            now if now + hours(1) < ends => "early",
            now if now <= ends => "last",
            now if now <= ends + ON_ITS_WAY => "passed",
            _ => "over",
        }
    }

    fn extended(&self) -> bool {
        let deadline = self.matter().deadline().map(|end| end.at);
        deadline.is_some_and(|end| end.as_second() % 60 == 1)
    }

    /// The state after a step; `None` where it is refused, or would change nothing.
    pub(crate) fn after(&self, step: Step) -> Option<Self> {
        let mut after = self.clone();
        if step == Step::Wait {
            after.now = self.later()?;
            return Some(after);
        }
        let (seat, command) = self.asked(step)?;
        ask(&mut after.forum, self.now, seat, command).ok()?;
        Some(after)
    }

    /// The next instant at which something is otherwise.
    fn later(&self) -> Option<Timestamp> {
        let matter = self.matter();
        if matter.stage.is_over() {
            return None;
        }
        let second = SignedDuration::from_secs(1);
        let mut instants = vec![];
        if let Some(ends) = matter.silence_ends() {
            instants.extend([ends - second, ends + second, ends + ON_ITS_WAY + second]);
        }
        instants.extend(matter.pause_ends);
        instants.extend(matter.holds.iter().map(|hold| hold.until.at));
        instants.into_iter().filter(|at| self.now < *at).min()
    }

    fn asked(&self, step: Step) -> Option<(Seat, Command)> {
        let (matter, now) = (self.matter(), self.now);
        let text = matter.text().map(|text| text.sha256.clone());
        Some(match step {
            Step::Object(place) => {
                let object = Object {
                    matter: MATTER,
                    text,
                    paragraphs: Paragraphs::default(),
                    reasons: None,
                    in_confidence: None,
                    received: now,
                };
                (delegation(place), object.into())
            }
            Step::Withdraw(place) => {
                let own = |o: &&procedure::matter::Objection| o.member == member(MEMBERS[place]);
                let objection = matter.objections.iter().rev().find(own)?.id;
                let withdraw = WithdrawObjection {
                    matter: MATTER,
                    objection,
                };
                (delegation(place), withdraw.into())
            }
            Step::Hold => {
                let hold = AskHold {
                    matter: MATTER,
                    until: civil(now + hours(120)),
                    words: None,
                };
                (delegation(4), hold.into())
            }
            // Said once: what is said again has no bearing on what can come next.
            Step::Dissociate if matter.attached.is_empty() => {
                let attach = AttachWords {
                    matter: MATTER,
                    given: Given::Dissociation,
                    paragraphs: Paragraphs(vec![words("27")]),
                    words: words("Ours."),
                };
                (delegation(3), attach.into())
            }
            Step::Consult if matter.consultations.is_empty() => {
                (chair(), self.consultation().into())
            }
            Step::Change if matter.texts.len() < 2 => (chair(), self.change().into()),
            Step::Wait | Step::Dissociate | Step::Consult | Step::Change => return None,
            Step::Extend => (chair(), self.extension()?.into()),
            Step::Resume => {
                let resume = ResumeSilence {
                    matter: MATTER,
                    deadline: civil(now + hours(96)),
                    tzdb: words("2026a"),
                };
                (chair(), resume.into())
            }
            Step::Ask => {
                let (matter, session) = (MATTER, None);
                (
                    chair(),
                    TestConsensus {
                        matter,
                        session,
                        meeting: None,
                    }
                    .into(),
                )
            }
            Step::Gavel => {
                let confirmed_by = PersonId::new("p-2").expect("a key");
                let matter = MATTER;
                let gavel = Gavel {
                    matter,
                    confirmed_by,
                };
                (chair(), gavel.into())
            }
            Step::Clerk => (Seat::Clerk, DecideBySilence { matter: MATTER }.into()),
            Step::Close(closing) => {
                let close = CloseMatter {
                    matter: MATTER,
                    closing,
                    reason: words("So wished."),
                };
                (chair(), close.into())
            }
        })
    }

    fn consultation(&self) -> RecordConsultation {
        RecordConsultation {
            matter: MATTER,
            with: vec![member("COL")],
            on: self.forum.civil_day(self.now),
            format: Format::Bilateral,
            summary: None,
            confidential: None,
            would_meet: None,
        }
    }

    fn change(&self) -> ChangeText {
        let running = self.matter().mode == Mode::Silence && self.matter().stage == Stage::Open;
        let deadline = running.then(|| civil(self.now + hours(96)));
        ChangeText {
            matter: MATTER,
            text: held("b2"),
            changed: None,
            tzdb: deadline.map(|_| words("2026a")),
            deadline,
        }
    }

    /// To a time that tells itself apart by its last second; once.
    fn extension(&self) -> Option<ExtendDeadline> {
        let running = self.matter().deadline()?.at;
        let at_a_minute = running.as_second() - running.as_second() % 60;
        let later = Timestamp::from_second(at_a_minute).ok()? + hours(24);
        (!self.extended()).then(|| ExtendDeadline {
            matter: MATTER,
            deadline: civil(later + SignedDuration::from_secs(1)),
            tzdb: words("2026a"),
            reason: words("More time."),
        })
    }

    /// What must hold of every step.
    pub(crate) fn leads_rightly(&self, step: Step, after: &Self) {
        let (before, then) = (self.matter(), after.matter());
        let standing = before.standing_objections().count();
        assert!(before.texts.len() <= then.texts.len(), "a text is gone");
        assert!(before.objections.len() <= then.objections.len());
        assert!(
            !before.stage.is_over() || then.stage == before.stage,
            "it was over"
        );
        if let (false, Stage::Decided(id)) = (before.stage.is_over(), &then.stage) {
            let taken = after.forum.matters.decision(id).expect("a decision");
            assert_eq!(
                standing,
                0,
                "{step:?} over an objection: {}",
                self.signature()
            );
            assert!(before.held(self.now).is_none(), "{step:?} while held");
            assert_eq!(taken.entitled, 5);
            if taken.how == How::Silence {
                assert_eq!((step, self.clock()), (Step::Clerk, "over"));
            } else {
                assert_eq!(step, Step::Gavel);
                assert!(before.pause_ends.is_some_and(|ends| ends <= self.now));
            }
        }
        let running = before.mode == Mode::Silence && before.stage == Stage::Open;
        if let (Step::Object(_), true) = (step, running) {
            let in_time = matches!(self.clock(), "early" | "last");
            assert_eq!(then.stage != Stage::Open, in_time, "{}", self.signature());
        }
        assert_eq!(
            after.forum.questions.positions().count(),
            0,
            "a stance was written"
        );
    }
}

fn civil(at: Timestamp) -> jiff::civil::DateTime {
    let zone = TimeZone::get("America/New_York").expect("a zone");
    zone.to_datetime(at)
}
