//! Sentences about matters put for decision and what came of them.

use language::Arg;
use procedure::act::{
    ConcernRaised, ConsultationConfirmed, ConsultationHeld, DeadlineExtended, DecisionCancelled,
    DecisionTaken, HoldAsked, MatterClosed, MatterOpened, MatterPut, ObjectionRaised,
    ObjectionWithdrawn, SilenceResumed, TermsSet, TextChanged, VoteTaken, WordsAttached,
};
use procedure::id::{MatterId, MemberId};
use procedure::{Act, Moment, Seat};

use super::Telling;

/// The sentence of an act about a matter; `None` for any other act.
pub(super) fn told(to: &Telling<'_>, act: &Act) -> Option<String> {
    Some(match act {
        Act::TermsSet(act) => terms(to, act),
        Act::MatterPut(act) => put(to, act),
        Act::MatterOpened(act) => opened(to, act),
        Act::ConsensusTested(act) => numbered(to, "act-consensus-tested", act.matter, &[]),
        Act::ConcernRaised(act) => concern(to, act),
        Act::HoldAsked(act) => hold(to, act),
        Act::ObjectionRaised(act) => objection(to, act),
        Act::ObjectionWithdrawn(act) => withdrawn(to, act),
        Act::WordsAttached(act) => attached(to, act),
        Act::ConsultationHeld(act) => consultation(to, act),
        Act::ConsultationConfirmed(act) => confirmed(to, act),
        Act::TextChanged(act) => changed(to, act),
        Act::DeadlineExtended(act) => extended(to, act),
        Act::SilenceResumed(act) => resumed(to, act),
        Act::DecisionTaken(act) => decided(to, act),
        Act::MatterClosed(act) => closed(to, act),
        Act::DecisionCancelled(act) => cancelled(to, act),
        Act::VoteTaken(act) => voted(to, act),
        _ => return None,
    })
}

fn terms(to: &Telling<'_>, act: &TermsSet) -> String {
    let key = format!("act-terms-set-{}", act.mode.key());
    to.messages.text(&key).to_owned()
}

fn put(to: &Telling<'_>, act: &MatterPut) -> String {
    let title = to.names.words(&act.title).to_owned();
    numbered(
        to,
        "act-matter-put",
        act.matter,
        &[("title", (&title).into())],
    )
}

fn opened(to: &Telling<'_>, act: &MatterOpened) -> String {
    let title = title(to, act.matter);
    let Some(deadline) = &act.deadline else {
        let args = [("title", (&title).into())];
        return numbered(to, "act-matter-opened", act.matter, &args);
    };
    let when = when(to, deadline);
    let args = [("title", (&title).into()), ("when", (&when).into())];
    numbered(to, "act-matter-opened-until", act.matter, &args)
}

fn concern(to: &Telling<'_>, act: &ConcernRaised) -> String {
    of_member(to, "act-concern-raised", act.matter, act.member, &[])
}

fn hold(to: &Telling<'_>, act: &HoldAsked) -> String {
    let when = when(to, &act.until);
    let args = [("when", (&when).into())];
    of_member(to, "act-hold-asked", act.matter, act.member, &args)
}

fn objection(to: &Telling<'_>, act: &ObjectionRaised) -> String {
    let number = act.objection.to_string();
    let key = match (act.late, act.breaks) {
        (true, _) => "act-objection-raised-late".to_owned(),
        (_, Some(on_break)) => format!("act-objection-raised-{}", on_break.key()),
        (_, None) => "act-objection-raised".to_owned(),
    };
    let args = [("number", (&number).into())];
    of_member(to, &key, act.matter, act.member, &args)
}

fn withdrawn(to: &Telling<'_>, act: &ObjectionWithdrawn) -> String {
    let number = act.objection.to_string();
    let args = [("number", (&number).into())];
    of_member(to, "act-objection-withdrawn", act.matter, act.member, &args)
}

fn attached(to: &Telling<'_>, act: &WordsAttached) -> String {
    let key = format!("act-words-attached-{}", act.given.key());
    of_member(to, &key, act.matter, act.member, &[])
}

fn consultation(to: &Telling<'_>, act: &ConsultationHeld) -> String {
    let (number, date) = (act.consultation.to_string(), to.date(act.on));
    let names: Vec<String> = act.with.iter().map(|id| to.names.member(*id)).collect();
    let members = language::list(to.names.lang, &names);
    let args = [
        ("number", (&number).into()),
        ("date", (&date).into()),
        ("members", (&members).into()),
    ];
    numbered(to, "act-consultation-held", act.matter, &args)
}

fn confirmed(to: &Telling<'_>, act: &ConsultationConfirmed) -> String {
    let number = act.consultation.to_string();
    let args = [("number", (&number).into())];
    let key = "act-consultation-confirmed";
    of_member(to, key, act.matter, act.member, &args)
}

fn changed(to: &Telling<'_>, act: &TextChanged) -> String {
    let Some(deadline) = &act.deadline else {
        return numbered(to, "act-text-changed", act.matter, &[]);
    };
    let when = when(to, deadline);
    let args = [("when", (&when).into())];
    numbered(to, "act-text-changed-until", act.matter, &args)
}

fn extended(to: &Telling<'_>, act: &DeadlineExtended) -> String {
    let when = when(to, &act.deadline);
    let args = [
        ("when", (&when).into()),
        ("reason", act.reason.as_str().into()),
    ];
    numbered(to, "act-deadline-extended", act.matter, &args)
}

fn resumed(to: &Telling<'_>, act: &SilenceResumed) -> String {
    let when = when(to, &act.deadline);
    let args = [("when", (&when).into())];
    numbered(to, "act-silence-resumed", act.matter, &args)
}

fn decided(to: &Telling<'_>, act: &DecisionTaken) -> String {
    let title = title(to, act.matter);
    let key = format!("act-decision-taken-{}", act.how.key());
    to.say(
        &key,
        &[
            ("decision", act.decision.as_str().into()),
            ("title", (&title).into()),
        ],
    )
}

fn closed(to: &Telling<'_>, act: &MatterClosed) -> String {
    let title = title(to, act.matter);
    let key = format!("act-matter-closed-{}", act.closing.key());
    let args = [
        ("title", (&title).into()),
        ("reason", act.reason.as_str().into()),
    ];
    numbered(to, &key, act.matter, &args)
}

fn cancelled(to: &Telling<'_>, act: &DecisionCancelled) -> String {
    to.say(
        "act-decision-cancelled",
        &[
            ("decision", act.decision.as_str().into()),
            ("by", act.by_decision.as_str().into()),
            ("reason", act.reason.as_str().into()),
        ],
    )
}

fn voted(to: &Telling<'_>, act: &VoteTaken) -> String {
    let key = if act.carried {
        "act-vote-taken-carried"
    } else {
        "act-vote-taken-failed"
    };
    let args = [
        ("yes", act.yes.len().into()),
        ("no", act.no.len().into()),
        ("abstain", act.abstain.len().into()),
    ];
    numbered(to, key, act.matter, &args)
}

/// A message that names the matter by its number.
fn numbered(to: &Telling<'_>, key: &str, matter: MatterId, more: &[(&str, Arg<'_>)]) -> String {
    let number = matter.to_string();
    let mut args = vec![("matter", Arg::from(&number))];
    args.extend_from_slice(more);
    to.say(key, &args)
}

/// A message that begins with the delegation.
fn of_member(
    to: &Telling<'_>,
    key: &str,
    matter: MatterId,
    member: MemberId,
    more: &[(&str, Arg<'_>)],
) -> String {
    let seat = super::seats::seat(to, &Seat::Delegation(member));
    let mut args = vec![("seat", Arg::from(&seat))];
    args.extend_from_slice(more);
    numbered(to, key, matter, &args)
}

/// The title of a matter, which its other acts name by number only.
fn title(to: &Telling<'_>, matter: MatterId) -> String {
    let matter = to.names.forum.matters.get(matter);
    matter.map_or_else(
        || "–".to_owned(),
        |matter| to.names.words(&matter.title).to_owned(),
    )
}

/// The civil time that was meant, with its zone.
pub(super) fn when(to: &Telling<'_>, moment: &Moment) -> String {
    let date = to.date(moment.civil.date());
    let time = language::clock(to.names.lang, moment.civil.time());
    to.say(
        "matter-when",
        &[
            ("date", (&date).into()),
            ("time", (&time).into()),
            ("zone", moment.zone.as_str().into()),
        ],
    )
}
