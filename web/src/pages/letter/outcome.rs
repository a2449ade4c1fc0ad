//! The letter by which the members are told what came of a matter: a decision, or none.

use language::Arg;
use procedure::Noun;
use procedure::id::DecisionId;
use procedure::matter::{Closed, Decision, Matter, Stage};

use super::{Letter, Row, draw, effect};
use crate::pages::decisions;
use crate::pages::fragment::Fragment;
use crate::pages::matter::{self, found, part};
use crate::pages::parts::Part;
use crate::pages::reader::Reader;
use crate::{Html, NotFound, Viewpoint};

/// The letter on a decision.
pub fn of_decision(view: &Viewpoint<'_>, key: &str) -> Result<Html, NotFound> {
    let missing = || NotFound::of(Noun::Decision, key);
    let id = DecisionId::new(key).map_err(|_| missing())?;
    let decision = view.forum.matters.decision(&id).ok_or_else(missing)?;
    let matter = view.forum.matters.get(decision.matter);
    Ok(decided(
        &Reader::of(view),
        decision,
        matter.ok_or_else(missing)?,
    ))
}

/// The letter on what came of a matter; not found while nothing has.
pub fn of_matter(view: &Viewpoint<'_>, key: &str) -> Result<Html, NotFound> {
    let matter = found(view, key)?;
    let missing = || NotFound::of(Noun::Matter, key);
    let r = Reader::of(view);
    match &matter.stage {
        Stage::Decided(decision) => {
            let decision = view.forum.matters.decision(decision).ok_or_else(missing)?;
            Ok(decided(&r, decision, matter))
        }
        Stage::Closed(_) => Ok(closed(&r, matter)),
        _ => Err(missing()),
    }
}

fn decided(r: &Reader<'_>, decision: &Decision, matter: &Matter) -> Html {
    let number = decision.id.as_str();
    let how = Fragment::text(r.say(&format!("decision-how-{}", decision.how.key())));
    let mut head = vec![
        (r.say("letter-from"), r.body(&matter.body)),
        (r.say("letter-to"), Fragment::text(r.say("letter-to-all"))),
        (r.say("letter-date"), r.date(decision.on)),
        (r.say("letter-reference"), reference(r, matter)),
        (r.say("letter-how"), how),
        (r.say("letter-declared"), decisions::declared(r, decision)),
    ];
    head.extend(cancelled(r, decision));
    let text = matter::text_decided(r, matter, decision);
    let parts = [
        Some(decisions::rule(r, decision, matter)),
        text,
        Some(effect::of(r, matter, Some(decision))),
        Some(attached(r, matter)),
    ];
    let letter = Letter {
        title: r.plain("letter-decision-title", &[("number", number.into())]),
        subject: r.wording(&matter.title),
        head,
        opening: r.say("letter-outcome-opening"),
        parts: parts.into_iter().flatten().collect(),
        entry: r.entry_of(Noun::Decision, number),
        about: (
            format!("/decisions/{number}"),
            r.plain("decision-number", &[("number", number.into())]),
        ),
    };
    draw(r, letter)
}

fn closed(r: &Reader<'_>, matter: &Matter) -> Html {
    let number = matter.id.to_string();
    let mut head = vec![
        (r.say("letter-from"), r.body(&matter.body)),
        (r.say("letter-to"), Fragment::text(r.say("letter-to-all"))),
    ];
    let why = matter.closed.as_ref();
    head.extend(why.map(|closed| (r.say("letter-date"), r.date(closed.on))));
    head.push((r.say("letter-outcome"), matter::stage(r, matter)));
    head.extend(why.map(|closed| reason(r, closed)));
    let mut rule = matter::rule_in_words(r, matter);
    rule.extend(why.map(|closed| {
        let applied = r.citation(&closed.rule);
        matter::labelled(r, "decision-applied", &applied)
    }));
    let parts = [
        matter::subject::about(r, matter),
        Some(part(r, "rule", rule)),
        matter::text(r, matter),
        Some(effect::of(r, matter, None)),
        Some(attached(r, matter)),
    ];
    let letter = Letter {
        title: r.plain("letter-outcome-title", &[("number", (&number).into())]),
        subject: r.wording(&matter.title),
        head,
        opening: r.say("letter-outcome-opening"),
        parts: parts.into_iter().flatten().collect(),
        entry: r.entry_of(Noun::Matter, &number),
        about: (
            matter::path(matter.id),
            r.plain("matter-number", &[("number", (&number).into())]),
        ),
    };
    draw(r, letter)
}

fn reference(r: &Reader<'_>, matter: &Matter) -> Fragment {
    let number = matter.id.to_string();
    let label = r.plain("matter-number", &[("number", (&number).into())]);
    r.link(&matter::path(matter.id), &Fragment::text(&label))
}

fn reason(r: &Reader<'_>, closed: &Closed) -> Row {
    let reason = r.english(closed.reason.as_str());
    (r.say("matter-closed-reason"), reason)
}

fn cancelled(r: &Reader<'_>, decision: &Decision) -> Option<Row> {
    let by = decision.cancelled_by.as_ref()?;
    let label = r.plain("decision-number", &[("number", by.as_str().into())]);
    let by = r.link(&format!("/decisions/{by}"), &Fragment::text(&label));
    let reason = decision.cancelled_because.as_ref();
    let reason = reason.map_or_else(Fragment::default, |it| r.english(it.as_str()));
    let said = r.tell(
        "letter-cancelled-by",
        &[
            ("decision", Arg::Html(by.as_str())),
            ("reason", Arg::Html(reason.as_str())),
        ],
    );
    Some((r.say("letter-cancelled"), said))
}

/// What delegations attached; that nothing was is said, too.
fn attached(r: &Reader<'_>, matter: &Matter) -> Part {
    let lines = matter.attached.iter().map(|it| matter::attached(r, it));
    part(r, "attached", lines.collect())
}
