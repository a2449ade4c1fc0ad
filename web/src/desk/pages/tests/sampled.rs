//! One sample of every page of the desk, with names that would do harm if they could.

use jiff::Timestamp;
use jiff::civil::date;
use language::Lang;
use procedure::act::PersonSeated;
use procedure::id::{MemberId, PersonId};
use procedure::question::Stance;
use procedure::seats::Role;
use procedure::{Act, By, Forum, Recorded, Refusal, Seat, Verb};
use registrar::Journal;

use super::{
    sampled_appointments, sampled_groups, sampled_matters, sampled_reading, sampled_record,
};
use crate::desk::pages::access::{Access, AccessPage};
use crate::desk::pages::check::{CheckPage, Second, Signature, Signing};
use crate::desk::pages::confirmations::ConfirmationLine;
use crate::desk::pages::credentials::PartyLine;
use crate::desk::pages::devices::PasskeyLine;
use crate::desk::pages::form::{Answers, Fault};
use crate::desk::pages::handed::Handed;
use crate::desk::pages::invitation::{AcceptPage, CodePage};
use crate::desk::pages::log::LogLine;
use crate::desk::pages::naming::Person;
use crate::desk::pages::officers::OfficerLine;
use crate::desk::pages::party::{Letter, PartyPage, Stood};
use crate::desk::pages::people::{Dispute, PeoplePage, PersonLine};
use crate::desk::pages::person::About;
use crate::desk::pages::receipt::ReceiptPage;
use crate::desk::pages::seat_officer::SeatChoice;
use crate::desk::pages::seats::HeldSeat;
use crate::desk::pages::sessions::SessionLine;
use crate::desk::pages::sign_in::{CeremonyPage, ProviderShown, Purpose};
use crate::desk::pages::tokens::TokenLine;
use crate::desk::pages::told::Told;
use crate::desk::pages::waiting::{Wait, What};
use crate::desk::pages::{self, Desk, Who};
use crate::pages::tests::fixture::{Founding, day, words};
use crate::{AsOf, Html, Notice, Viewpoint};

/// A name that would be markup, turns the text around, and is in two scripts.
pub(super) const HOSTILE: &str = "<img src=x onerror=alert(1)> \u{202e}مندوب & \"delegate\"";
/// A code that stands on one page alone.
pub(super) const CODE: &str = "7KQM-2XWF-PA9D-RRRR";

const KEY: &str = "a-key";
const OPTIONS: &str = r#"{"challenge":"AAAA","rpId":"forum.example"}"#;

/// What the samples are drawn from.
pub(super) struct Sample {
    founding: Founding,
    journal: Journal,
    france: Seat,
    secretariat: Seat,
    chair: Seat,
    reader: PersonId,
    position: Act,
    seated: Act,
    now: Timestamp,
}

impl Sample {
    pub(super) fn new() -> Self {
        let mut founding = Founding::small();
        dispute(&mut founding);
        let position = founding.recorded.iter().find_map(|it| match &it.act {
            Act::PositionRecorded(act) => {
                let mut act = (**act).clone();
                act.words = words("Chosen by all of us.");
                Some(Act::from(act))
            }
            _ => None,
        });
        let france = Seat::Delegation(MemberId::new("FRA").unwrap());
        let seated = PersonSeated {
            seat: france.clone(),
            person: PersonId::new("p-18").unwrap(),
            role: Role::Adviser,
            focal_point: true,
            from: date(2026, 5, 1),
            until: Some(date(2027, 1, 1)),
            invitation: None,
            confirmed_by: None,
            source: None,
        };
        Self {
            founding,
            journal: Journal::default(),
            france,
            secretariat: Seat::Secretariat,
            chair: Seat::read("chair", Some("plenary")).unwrap(),
            reader: PersonId::new("p-17").unwrap(),
            position: position.unwrap(),
            seated: seated.into(),
            now: "2026-07-20T14:00:00Z".parse().unwrap(),
        }
    }

    fn forum(&self) -> &Forum {
        &self.founding.forum
    }

    fn at<'a>(&'a self, lang: Lang, path: &'a str, seat: Option<&'a Seat>) -> Desk<'a> {
        Desk {
            view: Viewpoint {
                lang,
                forum: self.forum(),
                journal: &self.journal,
                size: 99,
                root: [7; 32],
                today: day("2026-05-01"),
                as_of: AsOf::Now,
                path,
                query: "",
                notice: Notice::None,
                rehearsal: false,
            },
            who: seat.map(|seat| Who {
                person: &self.reader,
                name: Some(HOSTILE),
                seat,
                seats: 2,
                contested: false,
                ends: "2026-05-01T12:00:00Z".parse().unwrap(),
            }),
            said: None,
        }
    }
}

/// France says that its position is reported wrongly, in words that would do harm.
fn dispute(founding: &mut Founding) {
    let body = serde_json::json!({
        "dispute": 1,
        "position": 3,
        "member": "FRA",
        "reason": HOSTILE.replace('\u{202e}', ""),
    });
    let act = Act::decode("position-disputed", &body.to_string()).unwrap();
    let recorded = Recorded {
        at: "2026-05-01T10:00:00Z".parse().unwrap(),
        on: None,
        by: By {
            seat: Seat::Delegation(MemberId::new("FRA").unwrap()),
            person: PersonId::new("p-17").unwrap(),
        },
        signed: Vec::new(),
        act,
    };
    founding.forum.apply(&recorded);
    founding.recorded.push(recorded);
}

fn hostile(id: &str) -> Person<'_> {
    Person {
        id,
        name: Some(HOSTILE),
    }
}

fn unnamed(id: &str) -> Person<'_> {
    Person { id, name: None }
}

const fn signing() -> Signing<'static> {
    Signing {
        options: OPTIONS,
        exact: "{\"act\":\"position-recorded\",\"note\":\"a < b\"}",
        address: "https://forum.example",
    }
}

/// All pages with their names.
pub(super) fn pages(sample: &Sample, lang: Lang) -> Vec<(&'static str, Html)> {
    let mut drawn = strangers(sample, lang);
    drawn.extend(own(sample, lang));
    drawn.extend(of_people(sample, lang));
    drawn.extend(of_the_secretariat(sample, lang));
    drawn.extend(meetings(sample, lang));
    drawn.extend(checks(sample, lang));
    drawn
}

/// Pages for those who are not signed in.
fn strangers(sample: &Sample, lang: Lang) -> Vec<(&'static str, Html)> {
    let at = sample.at(lang, "/sign-in", None);
    let providers = [ProviderShown {
        key: "un",
        name: HOSTILE,
    }];
    let ceremony = |purpose| CeremonyPage {
        purpose,
        options: OPTIONS,
        key: KEY,
        address: "https://forum.example",
        to: Some("/desk/people"),
        providers: &providers,
    };
    let faulty = Answers {
        values: vec![("code", "\u{202e}<img src=x>".to_owned())],
        faults: vec![("code", Fault::Missing)],
    };
    let code = |founding| CodePage {
        key: KEY,
        founding,
        answers: &faulty,
    };
    let accept = |founding| AcceptPage {
        key: KEY,
        founding,
        seat: &sample.france,
        role: "adviser",
        person: "p-18",
        expires: sample.now,
        asks_name: founding,
        answers: &faulty,
        options: OPTIONS,
        address: "https://forum.example",
        providers: &providers,
    };
    vec![
        (
            "sign-in",
            pages::sign_in::sign_in(&at, &ceremony(Purpose::SignIn)),
        ),
        ("code", pages::invitation::code(&at, &code(false))),
        ("accept", pages::invitation::accept(&at, &accept(false))),
        ("founding", pages::invitation::accept(&at, &accept(true))),
        (
            "leaving",
            pages::leaving::leaving(&at, HOSTILE, "https://id.example/?a=1&b=2"),
        ),
        ("failed", pages::told::told(&at, Told::SignInFailed)),
        ("needed", pages::told::told(&at, Told::SignInNeeded)),
        ("signed-out", pages::told::told(&at, Told::SignedOut)),
        ("over", pages::told::told(&at, Told::InvitationOver)),
        ("closed", pages::told::told(&at, Told::Closed)),
        ("busy", pages::told::told(&at, Told::Busy(61))),
        ("foreign", pages::told::told(&at, Told::Foreign)),
    ]
}

/// Pages about the person signed in.
fn own(sample: &Sample, lang: Lang) -> Vec<(&'static str, Html)> {
    let at = sample.at(lang, "/desk/seats", Some(&sample.france));
    let mut contested = at;
    contested.who = at.who.map(|who| Who {
        contested: true,
        ..who
    });
    let not_seated = Refusal::NotSeated {
        seat: sample.france.clone(),
        person: sample.reader.clone(),
    };
    let none = Answers::default();
    let mut drawn = vec![
        ("waiting", waiting(sample, &at)),
        ("waiting-contested", waiting(sample, &contested)),
        ("seats", seats(sample, &at)),
        (
            "leave",
            pages::seats::leave(&at, KEY, &sample.france, &none),
        ),
        ("sessions", sessions(sample, &at)),
        ("not-yours", pages::told::told(&at, Told::NotYours)),
        ("check-over", pages::told::told(&at, Told::CheckOver)),
        ("refused", pages::refused::refused(&at, &not_seated)),
        ("log", log(sample, &at)),
        ("declare", pages::declare::question(&at, KEY, &none)),
        ("declare-position", declare(sample, &at)),
    ];
    drawn.extend(tokens(sample, &at));
    drawn.extend(passkeys(sample, &at));
    let about = sampled_matters::about(&sample.france, &sample.reader, sample.now);
    drawn.extend(sampled_matters::pages(&at, &about));
    drawn.extend(sampled_groups::pages(&at, &sample.france, sample.now));
    drawn.extend(sampled_appointments::pages(&at, &sample.france, sample.now));
    drawn.extend(sampled_reading::pages(&at, &sample.reader));
    drawn.extend(sampled_record::pages(&at));
    drawn
}

fn seats(sample: &Sample, at: &Desk<'_>) -> Html {
    let held = |seat, slug: &str, stands| HeldSeat {
        seat,
        slug: slug.to_owned(),
        role: "alternate",
        focal_point: true,
        from: date(2026, 5, 1),
        until: Some(date(2026, 12, 31)),
        stands,
    };
    let held = [
        held(&sample.france, "delegation-FRA", true),
        held(&sample.chair, "chair-plenary", true),
        held(&sample.secretariat, "secretariat", false),
    ];
    pages::seats::seats(at, KEY, &held)
}

fn sessions(sample: &Sample, at: &Desk<'_>) -> Html {
    let session = |number: &str, is_this| SessionLine {
        number: number.to_owned(),
        is_this,
        seat: &sample.france,
        begun: sample.now,
        used: sample.now,
        browser: HOSTILE,
    };
    pages::sessions::sessions(at, KEY, &[session("1", true), session("2", false)])
}

fn tokens(sample: &Sample, at: &Desk<'_>) -> [(&'static str, Html); 3] {
    let verbs = [Verb::DeclarePosition, Verb::SeatPerson];
    let token = TokenLine {
        number: "5".to_owned(),
        label: HOSTILE,
        seat: &sample.france,
        verbs: &verbs,
        issued: sample.now,
        used: None,
    };
    let shown = Handed::Token {
        label: HOSTILE,
        token: "travaux_secret",
    };
    let none = Answers::default();
    [
        ("tokens", pages::tokens::tokens(at, KEY, &[token])),
        ("token-new", pages::tokens::new(at, KEY, &verbs, &none)),
        ("token-shown", pages::handed::handed(at, &shown)),
    ]
}

fn passkeys(sample: &Sample, at: &Desk<'_>) -> [(&'static str, Html); 4] {
    let passkey = PasskeyLine {
        number: 3,
        bound: true,
        enrolled: sample.now,
        entry: Some(41),
        ended: None,
    };
    let ceremony = |purpose| CeremonyPage {
        purpose,
        options: OPTIONS,
        key: KEY,
        address: "https://forum.example",
        to: None,
        providers: &[],
    };
    let (step_up, adding) = (ceremony(Purpose::StepUp), ceremony(Purpose::AddPasskey));
    let another = pages::devices::of_another(at, &hostile("p-18"), &[passkey]);
    [
        ("devices", pages::devices::devices(at, &[passkey])),
        ("devices-of-another", another),
        ("step-up", pages::sign_in::sign_in(at, &step_up)),
        ("add-passkey", pages::sign_in::sign_in(at, &adding)),
    ]
}

fn waiting(sample: &Sample, at: &Desk<'_>) -> Html {
    let waits = vec![
        Wait {
            what: What::Passkey,
            until: None,
            path: Some("/desk/devices".into()),
        },
        Wait {
            what: What::Term,
            until: Some("2026-12-31T05:00:00Z".parse().unwrap()),
            path: None,
        },
        Wait {
            what: What::Invitation(hostile("p-18")),
            until: Some(sample.now),
            path: Some("/desk/people".into()),
        },
        Wait {
            what: What::Credentials(&sample.france, "contested"),
            until: None,
            path: None,
        },
        Wait {
            what: What::Positions(3),
            until: None,
            path: None,
        },
    ];
    let now = "2026-12-30T01:00:00Z".parse().unwrap();
    pages::waiting::waiting(at, waits, now)
}

fn log(sample: &Sample, at: &Desk<'_>) -> Html {
    let lines = [
        LogLine {
            at: sample.now,
            person: Some(hostile("p-18")),
            what: "invited",
            about: Some(HOSTILE.to_owned()),
        },
        LogLine {
            at: sample.now,
            person: None,
            what: "a-key-of-a-later-version",
            about: None,
        },
    ];
    pages::log::log(at, &sample.france, &lines, Some("/desk/log?before=9"))
}

fn declare(sample: &Sample, at: &Desk<'_>) -> Html {
    let question = sample.forum().questions.iter().next().unwrap();
    pages::declare::position(
        at,
        KEY,
        question,
        &[(0, Stance::Oppose)],
        &Answers::default(),
    )
}

/// Pages about the people of a party.
fn of_people(sample: &Sample, lang: Lang) -> Vec<(&'static str, Html)> {
    let at = sample.at(lang, "/desk/people", Some(&sample.france));
    let faulty = Answers {
        values: vec![("name", String::new()), ("email", "a@b.org".to_owned())],
        faults: vec![("name", Fault::Missing), ("role", Fault::Choice)],
    };
    let about = |what| {
        let person = hostile("p-18");
        pages::person::about(&at, what, KEY, "/desk/people", &person, &Answers::default())
    };
    let access = |what| {
        let page = AccessPage {
            what,
            person: hostile("p-18"),
            count: 2,
            people: "/desk/people",
            key: KEY,
        };
        pages::access::access(&at, &page)
    };
    let handed = Handed::Invitation {
        person: hostile("p-18"),
        seat: &sample.france,
        link: "https://forum.example/en/invitation",
        code: CODE,
        expires: sample.now,
        back: "/desk/people",
    };
    let none = Answers::default();
    vec![
        ("people", people(sample, &at, Ok(()))),
        (
            "people-adviser",
            people(
                sample,
                &at,
                Err(Refusal::RoleMayNot {
                    role: Role::Adviser,
                    verb: Verb::SeatPerson,
                }),
            ),
        ),
        (
            "invite",
            pages::invite::invite(&at, KEY, &sample.france, &none),
        ),
        (
            "invite-faulty",
            pages::invite::invite(&at, KEY, &sample.france, &faulty),
        ),
        (
            "again",
            pages::invite::again(&at, KEY, &unnamed("p-18"), &none),
        ),
        ("role", about(About::Role)),
        ("remove", about(About::Remove)),
        ("dispute", about(About::Dispute)),
        ("access-sessions", access(Access::Sessions)),
        ("access-tokens", access(Access::Tokens)),
        ("handed", pages::handed::handed(&at, &handed)),
    ]
}

fn people(sample: &Sample, at: &Desk<'_>, invite: Result<(), Refusal>) -> Html {
    let may = invite.is_ok();
    let line = |person, passkeys, expires| PersonLine {
        person,
        is_reader: false,
        role: "alternate",
        focal_point: true,
        from: date(2026, 5, 1),
        until: Some(date(2026, 12, 31)),
        passkeys,
        expires,
        may: if may {
            vec![("people-remove-link", "/desk/people/p-18/remove".to_owned())]
        } else {
            Vec::new()
        },
        at_once: if may && expires.is_some() {
            vec![("people-withdraw", "/desk/people/p-19/withdraw".to_owned())]
        } else {
            Vec::new()
        },
    };
    let mut reader = line(hostile("p-17"), 2, None);
    reader.is_reader = true;
    let page = PeoplePage {
        party: &sample.france,
        present: vec![reader, line(unnamed("p-18"), 1, None)],
        invited: vec![line(hostile("p-19"), 0, Some(sample.now))],
        past: vec![line(hostile("p-20"), 0, None)],
        disputes: vec![Dispute {
            person: hostile("p-17"),
            by: hostile("p-18"),
            reason: HOSTILE,
        }],
        invite,
        one_focal_point: true,
        key: KEY,
    };
    pages::people::people(at, &page)
}

/// Pages of the secretariat.
/// Sessions and their meetings, and a form in which everything is wrong.
fn meetings(sample: &Sample, lang: Lang) -> Vec<(&'static str, Html)> {
    let at = sample.at(lang, "/desk/meetings", Some(&sample.secretariat));
    let mut sessions = sample.founding.forum.sessions.iter();
    let session = sessions.next().expect("a session");
    let faulty = Answers {
        values: vec![("opens", "\u{202e}<img src=x>".to_owned())],
        faults: vec![
            ("opens", Fault::Other("deciding-fault-time")),
            ("body", Fault::Choice),
        ],
    };
    vec![
        (
            "meetings",
            pages::meetings::list(&at, (session.opens, Timestamp::UNIX_EPOCH), true),
        ),
        (
            "schedule-meeting",
            pages::meetings::schedule(&at, KEY, session, &faulty),
        ),
    ]
}

fn of_the_secretariat(sample: &Sample, lang: Lang) -> Vec<(&'static str, Html)> {
    let at = sample.at(lang, "/desk/credentials", Some(&sample.secretariat));
    let officers = [hostile("p-2"), unnamed("p-3")];
    let party = PartyLine {
        party: &sample.france,
        slug: "delegation-FRA".to_owned(),
        standing: "contested",
        head: Some(hostile("p-17")),
    };
    let officer = OfficerLine {
        seat: &sample.chair,
        slug: "chair-plenary".to_owned(),
        person: hostile("p-5"),
        role: "officer",
        from: date(2026, 5, 1),
        until: None,
        may_end: true,
        of_own_seat: true,
    };
    let choice = SeatChoice {
        value: "chair-plenary/p-5".to_owned(),
        seat: &sample.chair,
        person: Some(hostile("p-5")),
        again: true,
    };
    let none = Answers::default();
    let refused = Err(Refusal::SeatsNotInForce);
    vec![
        (
            "credentials",
            pages::credentials::credentials(&at, &[party], &Ok(())),
        ),
        (
            "credentials-none",
            pages::credentials::credentials(&at, &[], &refused),
        ),
        ("party", party_page(sample, &at)),
        ("open", pages::letter::who(&at, KEY, &none)),
        (
            "letter",
            pages::letter::letter(
                &at,
                KEY,
                &sample.france,
                "delegation-FRA",
                &[hostile("p-17")],
                &officers,
                &none,
            ),
        ),
        (
            "standing",
            pages::letter::standing(&at, KEY, &sample.france, "delegation-FRA", &officers, &none),
        ),
        (
            "officers",
            pages::officers::officers(&at, &[officer], &Ok(()), None),
        ),
        (
            "officers-second",
            pages::officers::officers(&at, &[], &refused, Some("/desk/officers/second")),
        ),
        (
            "seat-officer",
            pages::seat_officer::seat(&at, KEY, &[choice], &officers, &none),
        ),
        (
            "unseat-officer",
            pages::seat_officer::unseat(
                &at,
                KEY,
                "chair-plenary",
                &hostile("p-5"),
                &officers,
                &none,
            ),
        ),
        (
            "second-officer",
            pages::seat_officer::second(&at, KEY, &none),
        ),
        ("closing", pages::close::close(&at, KEY, &officers, &none)),
        ("confirmations", confirmations(sample, &at)),
        (
            "confirmations-none",
            pages::confirmations::confirmations(&at, &[]),
        ),
        (
            "confirmation-asked",
            pages::told::told(&at, Told::ConfirmationAsked(sample.now)),
        ),
    ]
}

fn confirmations(sample: &Sample, at: &Desk<'_>) -> Html {
    let line = |id, is_own| ConfirmationLine {
        id,
        what: publish::sentence(&sample.seated, sample.forum(), at.view.lang),
        asked_by: hostile("p-2"),
        expires: sample.now,
        is_own,
    };
    pages::confirmations::confirmations(at, &[line("7", false), line("8", true)])
}

fn party_page(sample: &Sample, at: &Desk<'_>) -> Html {
    let sha256 = "ab".repeat(32);
    let letter = Letter {
        number: 4,
        head: hostile("p-17"),
        issued_by: HOSTILE,
        issued: date(2026, 4, 1),
        sha256: &sha256,
        kept: true,
        standings: vec![Stood {
            standing: "contested",
            on: date(2026, 4, 2),
            note: Some(HOSTILE),
        }],
    };
    let page = PartyPage {
        party: &sample.france,
        slug: "delegation-FRA",
        standing: "contested",
        letters: vec![letter],
        open: Ok(()),
        stand: Ok(()),
    };
    pages::party::party(at, &page)
}

/// Checks and receipts.
fn checks(sample: &Sample, lang: Lang) -> Vec<(&'static str, Html)> {
    let at = sample.at(lang, "/desk/check/1", Some(&sample.france));
    let beside = [
        ("person-name", HOSTILE.to_owned()),
        ("invite-email", "person@example.org".to_owned()),
    ];
    let page = |act, signature, second| CheckPage {
        action: "/desk/confirmations/7",
        key: KEY,
        act,
        seat: &sample.france,
        person: hostile("p-17"),
        on: Some(date(2026, 4, 30)),
        signature,
        second,
        beside: &[],
        change: Some("/desk/positions/new"),
    };
    let check = |page: &CheckPage<'_>| pages::check::check(&at, page);
    let (position, seated) = (&sample.position, &sample.seated);
    let mut with_person = page(seated, Signature::Required(signing()), Second::NotNeeded);
    with_person.beside = &beside;
    let asked = Second::AskedBy(hostile("p-2"));
    let will = Second::WillBeAsked(unnamed("p-3"));
    let receipt = |signed: &[u32], covered| {
        let page = ReceiptPage {
            index: 1234,
            act: position,
            signed,
            covered,
        };
        pages::receipt::receipt(&at, &page)
    };
    vec![
        (
            "check",
            check(&page(
                position,
                Signature::Required(signing()),
                Second::NotNeeded,
            )),
        ),
        (
            "check-unsigned",
            check(&page(seated, Signature::Unsigned, Second::NotNeeded)),
        ),
        ("check-none", check(&page(seated, Signature::None, will))),
        ("check-seated", check(&with_person)),
        (
            "confirmation",
            check(&page(seated, Signature::Required(signing()), asked)),
        ),
        ("receipt", receipt(&[3, 5], true)),
        ("receipt-unsigned", receipt(&[], false)),
    ]
}
