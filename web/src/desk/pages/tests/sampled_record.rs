//! Samples of what the record says of a delegation, of its forms, and of disputes at the desk.

use language::Lang;
use procedure::id::{MemberId, PositionId};
use procedure::question::Position;

use super::sampled::HOSTILE;
use crate::Html;
use crate::desk::our_record::doing::{
    ANNOTATE, About, CONFIRM, CORRECT, DISPUTE, Doing, RETRACT, SETTLE, WITHDRAW,
};
use crate::desk::pages::form::Answers;
use crate::desk::pages::our_record::{OurRecord, Said};
use crate::desk::pages::{Desk, disputes, our_record};

const KEY: &str = "a-key";

/// The position of France in the small forum, disputed by it in words that would do harm.
fn about(at: &Desk<'_>) -> About {
    let forum = at.view.forum;
    let position = forum.questions.position(PositionId(3)).unwrap().clone();
    About {
        question: forum.questions.get(&position.question).cloned(),
        dispute: forum.disputes.open(position.id).cloned(),
        member: Some(MemberId::new("FRA").unwrap()),
        lang: Lang::Fr,
        position,
    }
}

pub(super) fn pages(at: &Desk<'_>) -> Vec<(&'static str, Html)> {
    let forum = at.view.forum;
    let france = MemberId::new("FRA").unwrap();
    let ours = || -> Vec<Position> {
        let all = forum.questions.positions();
        let ours = all.filter(|it| crate::desk::our_record::is_of(it, france));
        ours.cloned().collect()
    };
    let said = |position| Said {
        position,
        is_new: true,
        open: vec!["confirm", "correct", "annotate", "dispute", "withdraw"],
    };
    let since = "2026-04-01T12:00:00Z".parse().unwrap();
    let all = ours().into_iter().map(said).collect();
    let full = OurRecord::of(forum, all, 1, Some(since));
    let about = about(at);
    let faulty = Answers::default().with("words", HOSTILE);
    let asked = |doing: &Doing| our_record::ask(at, KEY, doing, &about, &faulty);
    let stands = procedure::Refusal::DisputeStands {
        dispute: procedure::id::DisputeId(1),
        position: about.position.id,
    };
    let offers: [(&Doing, _); 2] = [(&RETRACT, Ok(())), (&SETTLE, Err(stands))];
    vec![
        ("our-record", our_record::list(at, france, &full)),
        ("our-record-confirm", asked(&CONFIRM)),
        ("our-record-correct", asked(&CORRECT)),
        ("our-record-annotate", asked(&ANNOTATE)),
        ("our-record-dispute", asked(&DISPUTE)),
        ("our-record-withdraw", asked(&WITHDRAW)),
        ("disputes", disputes::list(at)),
        ("dispute", disputes::one(at, &about, &offers)),
        (
            "dispute-settle",
            disputes::ask(at, KEY, &SETTLE, &about, &faulty),
        ),
        (
            "dispute-retract",
            disputes::ask(at, KEY, &RETRACT, &about, &faulty),
        ),
    ]
}
