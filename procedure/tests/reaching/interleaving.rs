//! The same acts in any order that is permitted give the same outcome.

use procedure::id::MatterId;
use procedure::matter::attach::AttachWords;
use procedure::matter::concern::RaiseConcern;
use procedure::matter::decide_by_silence::DecideBySilence;
use procedure::matter::hold::AskHold;
use procedure::matter::object::Object;
use procedure::matter::open::OpenMatter;
use procedure::matter::{Given, Mode, OnBreak, Paragraphs, Stage};
use procedure::{Command, Forum, Seat};

use crate::forum::{Setting, ask, chair, delegation, held, hours, start, with_a_matter, words};

const MATTER: MatterId = MatterId(1);

fn opened(on_break: OnBreak) -> Forum {
    let mode = Mode::Silence;
    let mut forum = with_a_matter(Setting { mode, on_break });
    let open = OpenMatter {
        matter: MATTER,
        present: None,
        deadline: Some("2026-04-05T12:00:00".parse().expect("a civil time")),
        tzdb: Some(words("2026a")),
    };
    ask(&mut forum, start(), chair(), open.into()).expect("it is opened");
    forum
}

/// What five delegations say at about the same time, each through another node.
fn said(objecting: bool) -> Vec<(Seat, Command)> {
    let at = start() + hours(1);
    let attach = |given| AttachWords {
        matter: MATTER,
        given,
        paragraphs: Paragraphs(vec![words("27")]),
        words: words("Ours."),
    };
    let concern = RaiseConcern {
        matter: MATTER,
        paragraphs: Paragraphs::default(),
        words: words("Ours."),
    };
    let hold = AskHold {
        matter: MATTER,
        until: "2026-04-05T18:00:00".parse().expect("a civil time"),
        words: None,
    };
    let object = |text: &str| Object {
        matter: MATTER,
        text: Some(held(text).sha256),
        paragraphs: Paragraphs::default(),
        reasons: None,
        in_confidence: None,
        received: at,
    };
    let mut said: Vec<(Seat, Command)> = vec![
        (delegation(0), attach(Given::Dissociation).into()),
        (delegation(1), attach(Given::Reservation).into()),
        (delegation(2), concern.into()),
    ];
    if objecting {
        said.push((delegation(3), object("a1").into()));
        said.push((delegation(4), object("a1").into()));
    } else {
        said.push((delegation(3), hold.into()));
    }
    said
}

/// What does not depend on the order: how far it has come, and who has said what.
fn outcome(forum: &Forum) -> String {
    let matter = forum.matters.get(MATTER).expect("the matter");
    let mut lines: Vec<String> = Vec::new();
    lines.extend(
        matter
            .attached
            .iter()
            .map(|a| format!("{} {}", a.member, a.given.key())),
    );
    lines.extend(
        matter
            .concerns
            .iter()
            .map(|c| format!("{} concern", c.member)),
    );
    lines.extend(matter.holds.iter().map(|h| format!("{} hold", h.member)));
    lines.extend(
        matter
            .objections
            .iter()
            .map(|o| format!("{} objection {}", o.member, o.late)),
    );
    lines.sort();
    let decisions = forum
        .matters
        .decisions()
        .map(|d| format!("{:?}", (&d.how, &d.dissociated)));
    let decisions: Vec<String> = decisions.collect();
    format!("{} {lines:?} {decisions:?}", matter.stage.key())
}

fn orders(of: usize) -> Vec<Vec<usize>> {
    if of == 0 {
        return vec![Vec::new()];
    }
    let mut all = Vec::new();
    for order in orders(of - 1) {
        for place in 0..of {
            let mut longer = order.clone();
            longer.insert(place, of - 1);
            all.push(longer);
        }
    }
    all
}

#[test]
fn any_permitted_interleaving_gives_the_same_outcome() {
    let mut tried = 0;
    for (on_break, objecting) in [
        (OnBreak::Pauses, true),
        (OnBreak::Reopens, true),
        (OnBreak::Reopens, false),
    ] {
        let mut outcomes = std::collections::BTreeSet::new();
        for order in orders(said(objecting).len()) {
            let mut forum = opened(on_break);
            for place in order {
                let (seat, command) = said(objecting).swap_remove(place);
                ask(&mut forum, start() + hours(1), seat, command).expect("it is permitted");
            }
            // The clerk asks on every node; once is enough, and no time is too often.
            for _ in 0..3 {
                let clerk = DecideBySilence { matter: MATTER };
                let _ = ask(&mut forum, start() + hours(120), Seat::Clerk, clerk.into());
            }
            outcomes.insert(outcome(&forum));
            tried += 1;
        }
        assert_eq!(outcomes.len(), 1, "{outcomes:#?}");
    }
    assert_eq!(tried, 120 + 120 + 24);
}

#[test]
fn where_a_break_ends_it_the_order_decides_who_broke_it_and_not_that_it_is_over() {
    for order in [[3, 4], [4, 3]] {
        let mut forum = opened(OnBreak::Ends);
        let [first, second] = order.map(|place| said(true).swap_remove(place));
        ask(&mut forum, start() + hours(1), first.0, first.1).expect("it is permitted");
        let again = ask(&mut forum, start() + hours(1), second.0, second.1);
        assert_eq!(
            again.map_err(|refusal| refusal.code()).err(),
            Some("WrongStage")
        );
        let matter = forum.matters.get(MATTER).expect("the matter");
        assert!(matches!(matter.stage, Stage::Closed(_)));
    }
}
