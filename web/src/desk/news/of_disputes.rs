//! Which disputes about positions are told by letter, and to whom: what is disputed goes to whoever
//! keeps the record of the question, what is settled to the delegation that raised it.

use procedure::id::{DisputeId, PositionId};
use procedure::question::Settlement;
use procedure::{Act, Forum, Seat};

use super::News;

/// What an act about a dispute brings to which seats; the forum is as it stands after the act.
pub(super) fn of(forum: &Forum, act: &Act) -> Option<News> {
    match act {
        Act::PositionDisputed(act) => Some(to_keepers(forum, act.dispute, act.position)),
        Act::DisputeSettled(act) => Some(match act.settlement {
            // The delegation itself let it be.
            Settlement::Withdrawn => to_keepers(forum, act.dispute, act.position),
            Settlement::Retracted | Settlement::Declared(_) => News {
                seats: vec![Seat::Delegation(forum.disputes.get(act.dispute)?.member)],
                path: format!("/desk/our-record#p{}", act.position),
                until: None,
            },
        }),
        _ => None,
    }
}

/// To the rapporteur of the body before which the question stands, and to the secretariat.
fn to_keepers(forum: &Forum, dispute: DisputeId, position: PositionId) -> News {
    let position = forum.questions.position(position);
    let question = position.and_then(|it| forum.questions.get(&it.question));
    let rapporteur = question.map(|it| Seat::Rapporteur(it.body.clone()));
    News {
        seats: rapporteur.into_iter().chain([Seat::Secretariat]).collect(),
        path: format!("/desk/disputes/{dispute}"),
        until: None,
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;
    use crate::desk::groups::folded::{act, after};

    fn told(forum: &Forum, act: &Act) -> (Vec<String>, String) {
        let news = of(forum, act).unwrap();
        let seats = news.seats.iter().map(|seat| {
            let of = seat.of().unwrap_or_default();
            format!("{} {of}", seat.key())
        });
        (seats.collect(), news.path)
    }

    /// Position 42 of the golden acts, disputed by Colombia.
    fn disputed() -> Forum {
        let dispute =
            |number: u32| act("position-disputed", |body| body["dispute"] = number.into());
        after((1..=3).map(dispute))
    }

    #[test]
    fn what_is_disputed_goes_to_those_who_keep_the_record() {
        let (seats, path) = told(&disputed(), &act("position-disputed", |_| {}));
        assert_eq!(seats.last().unwrap(), "secretariat ");
        assert_eq!(path, "/desk/disputes/3");
    }

    #[test]
    fn what_is_settled_goes_to_the_delegation_unless_it_let_it_be() {
        let settled = |how: &str| {
            act("dispute-settled", |body| {
                body["dispute"] = 2.into();
                body["settlement"] = how.into();
            })
        };
        let (seats, path) = told(&disputed(), &settled("retracted"));
        assert_eq!(seats, ["delegation COL"]);
        assert!(path.starts_with("/desk/our-record#p"));
        let (seats, _) = told(&disputed(), &settled("withdrawn"));
        assert_eq!(seats.last().unwrap(), "secretariat ");
    }
}
