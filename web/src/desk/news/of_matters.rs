//! Which matters are told by letter, and to whom: a clock that starts, moves or starts again goes to
//! every delegation entitled to speak; an objection goes to the Chair who is to meet it.

use procedure::id::MatterId;
use procedure::matter::Matter;
use procedure::{Act, Forum, Seat};

use super::News;

/// What an act about a matter brings to which seats; the forum is as it stands after the act.
pub(super) fn of(forum: &Forum, act: &Act) -> Option<News> {
    match act {
        Act::MatterOpened(act) => to_the_entitled(forum, act.matter),
        Act::TextChanged(act) => to_the_entitled(forum, act.matter),
        Act::DeadlineExtended(act) => to_the_entitled(forum, act.matter),
        Act::SilenceResumed(act) => to_the_entitled(forum, act.matter),
        Act::ObjectionRaised(act) => {
            let matter = forum.matters.get(act.matter)?;
            Some(News {
                seats: vec![Seat::Chair(matter.body.clone())],
                path: path(matter),
                until: None,
            })
        }
        _ => None,
    }
}

fn to_the_entitled(forum: &Forum, matter: MatterId) -> Option<News> {
    let matter = forum.matters.get(matter)?;
    let opened = matter.opened.as_ref()?;
    let entitled = opened.entitled.iter().copied();
    Some(News {
        seats: entitled.map(Seat::Delegation).collect(),
        path: path(matter),
        until: opened.deadline.as_ref().map(|deadline| deadline.at),
    })
}

fn path(matter: &Matter) -> String {
    format!("/desk/matters/{}", matter.id.0)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;
    use crate::desk::groups::folded::{act, forum};

    #[test]
    fn a_clock_that_starts_goes_to_every_delegation_entitled_until_its_end() {
        let opened = act("matter-opened", |_| {});
        let Act::MatterOpened(body) = &opened else {
            unreachable!("the golden act is of its kind")
        };
        let forum = forum(&["matter-put", "matter-opened"]);
        let news = of(&forum, &opened).unwrap();
        let entitled: Vec<Seat> = body
            .entitled
            .iter()
            .copied()
            .map(Seat::Delegation)
            .collect();
        assert!(!entitled.is_empty());
        assert_eq!(news.seats, entitled);
        assert_eq!(news.path, "/desk/matters/1");
        assert_eq!(
            news.until,
            body.deadline.as_ref().map(|deadline| deadline.at)
        );
    }

    #[test]
    fn an_objection_goes_to_the_chair_of_the_body_alone() {
        let forum = forum(&["matter-put", "matter-opened", "objection-raised"]);
        let news = of(&forum, &act("objection-raised", |_| {})).unwrap();
        let body = forum.matters.iter().next().unwrap().body.clone();
        assert_eq!(news.seats, [Seat::Chair(body)]);
        assert_eq!(news.until, None);
    }

    #[test]
    fn a_concern_is_no_letter() {
        let forum = forum(&["matter-put", "matter-opened"]);
        assert!(of(&forum, &act("concern-raised", |_| {})).is_none());
    }
}
