//! Opening or renewing a delegation from a letter of credentials, and the standing of credentials.

use language::{Arg, Collation};
use procedure::Seat;

use super::ask::{self, Ask};
use super::form::{Answers, Choice, Control, Field, Form};
use super::frame::Place;
use super::naming::{self, Person};
use super::seat_officer::confirmer;
use super::{Desk, invite};
use crate::Html;
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;

/// The kinds of party that present letters.
pub(crate) const KINDS: [&str; 3] = ["delegation", "observer", "stakeholder"];

/// Who presents a letter: the first question.
pub(crate) fn who(at: &Desk<'_>, key: &str, answers: &Answers) -> Html {
    let r = Reader::of(&at.view);
    let kinds = KINDS.map(|kind| {
        let label = Fragment::text(r.say(&format!("open-kind-{kind}")));
        Choice::new(kind, label, false)
    });
    let fields = vec![
        Field::new(&r, "kind", "open-kind", Control::One(kinds.into())),
        Field::new(&r, "member", "open-member", Control::Listed(members(&r))).conditional(),
        Field::new(&r, "party_key", "open-key", Control::Code).conditional(),
    ];
    let form = form(&r, "/desk/credentials/open", key, fields, answers);
    page(&r, at, "open-title", None, Vec::new(), form)
}

/// What the letter says: the second question. `heads` are the people of the party known already,
/// `officers` those who may confirm that another head takes over.
pub(crate) fn letter(
    at: &Desk<'_>,
    key: &str,
    party: &Seat,
    slug: &str,
    heads: &[Person<'_>],
    officers: &[Person<'_>],
    answers: &Answers,
) -> Html {
    let r = Reader::of(&at.view);
    let mut fields = vec![
        Field::hidden("party", slug),
        Field::new(&r, "letter", "credentials-letter-file", Control::File).conditional(),
        Field::new(&r, "letter_hash", "credentials-letter-hash", Control::Code).conditional(),
        Field::new(
            &r,
            "issued_by",
            "credentials-issued-by",
            Control::Line("off"),
        ),
        Field::new(&r, "issued", "credentials-issued", Control::Day),
        head(&r, heads),
        Field::new(&r, "name", "open-name", Control::Line("off")).conditional(),
    ];
    fields.extend(invite::days(&r));
    fields.extend(invite::channel(&r).map(Field::conditional));
    fields.extend(second_officer(&r, officers));
    let mut form = form(&r, "/desk/credentials/letter", key, fields, answers);
    form.with_file = true;
    let facts = vec![(r.say("credentials-party"), naming::seat(&r, party))];
    page(&r, at, "open-title", None, facts, form)
}

/// Where credentials stand now.
pub(crate) fn standing(
    at: &Desk<'_>,
    key: &str,
    party: &Seat,
    slug: &str,
    officers: &[Person<'_>],
    answers: &Answers,
) -> Html {
    let r = Reader::of(&at.view);
    let standings = [
        "submitted",
        "provisional",
        "approved",
        "contested",
        "withdrawn",
    ];
    let standings = standings.map(|standing| {
        let label = Fragment::text(r.say(&format!("standing-{standing}")));
        Choice::new(standing, label, false)
    });
    let fields = vec![
        Field::new(
            &r,
            "standing",
            "standing-question",
            Control::One(standings.into()),
        ),
        Field::new(&r, "on", "credentials-stood-on", Control::Day),
        Field::new(&r, "document", "credentials-document", Control::Code).optional(),
        Field::new(&r, "note", "credentials-note", Control::Lines).optional(),
    ];
    let fields = fields
        .into_iter()
        .chain(second_officer(&r, officers))
        .collect();
    let path = format!("/desk/credentials/{slug}/standing");
    let form = form(&r, &path, key, fields, answers);
    let name = naming::seat_text(&r, party);
    let title = r.plain("standing-title", &[("party", Arg::from(&name))]);
    let ask = Ask {
        place: Place::Credentials,
        title,
        lede: Some(Fragment::text(r.say("standing-contested-note"))),
        facts: Vec::new(),
        form,
    };
    ask::page(&r, at, &ask)
}

/// Whom the letter names as head: somebody of the party, or somebody new.
fn head(r: &Reader<'_>, heads: &[Person<'_>]) -> Field {
    if heads.is_empty() {
        return Field::hidden("head", "new");
    }
    let mut known: Vec<Choice> = heads
        .iter()
        .map(|head| Choice::new(head.id, naming::person(r, head), false))
        .collect();
    let new = Fragment::text(r.say("open-head-new"));
    known.push(Choice::new("new", new, false));
    Field::new(r, "head", "open-head", Control::One(known))
}

/// Which other officer confirms, where two are needed; nothing to choose where there is none.
fn second_officer(r: &Reader<'_>, officers: &[Person<'_>]) -> Option<Field> {
    if officers.is_empty() {
        return None;
    }
    let mut field = confirmer(r, officers).conditional();
    if let Control::One(choices) = &mut field.control {
        let none = Fragment::text(r.say("credentials-second-none"));
        choices.insert(0, Choice::new("", none, true));
    }
    field.hint = Some(Fragment::text(r.say("credentials-second")));
    Some(field)
}

/// All members by name.
fn members(r: &Reader<'_>) -> Vec<Choice> {
    let members = r.view.forum.members.iter();
    let mut named: Vec<_> = members
        .map(|member| (r.bare(&member.name), member.id))
        .collect();
    Collation::of(r.lang()).sort_by_name(&mut named, |(name, _)| name);
    named
        .into_iter()
        .map(|(name, id)| Choice::new(id.as_str(), Fragment::text(name), false))
        .collect()
}

fn form(r: &Reader<'_>, path: &str, key: &str, fields: Vec<Field>, answers: &Answers) -> Form {
    let filled = fields.into_iter().map(|field| match field.control {
        // What is carried along is what it is.
        Control::Hidden => field,
        _ => field.filled(r, answers),
    });
    Form {
        action: r.view.link(path),
        key: key.to_owned(),
        fields: filled.collect(),
        submit: r.say("desk-continue"),
        back: Some(r.view.link(Place::Credentials.path())),
        with_file: false,
        more: None,
    }
}

fn page(
    r: &Reader<'_>,
    at: &Desk<'_>,
    title: &str,
    lede: Option<Fragment>,
    facts: Vec<(&'static str, Fragment)>,
    form: Form,
) -> Html {
    let ask = Ask {
        place: Place::Credentials,
        title: r.say(title).to_owned(),
        lede,
        facts,
        form,
    };
    ask::page(r, at, &ask)
}
