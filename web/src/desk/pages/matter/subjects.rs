//! What a matter can be about, chosen from what is on record.

use crate::desk::pages::form::{Choice, Control, Group};
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;
use crate::shown::shown;

/// Everything on record that can be put, by kind; first the text that the form brings with it.
pub(super) fn offered(r: &Reader<'_>) -> Control {
    let text = Fragment::text(r.say("deciding-subject-text"));
    let text = Group {
        heading: None,
        choices: vec![Choice::new("text", text, false)],
    };
    let kinds = [
        ("agenda", agendas(r)),
        ("wording", wordings(r)),
        ("document", documents(r)),
        ("reading", readings(r)),
        ("understanding", rules(r)),
        ("slate", slates(r)),
        ("arrangement", arrangements(r)),
    ];
    let groups = kinds.into_iter().map(|(kind, named)| Group {
        heading: Some(Fragment::text(r.say(&format!("deciding-subject-{kind}")))),
        choices: named
            .into_iter()
            .map(|(key, name)| Choice::new(&format!("{kind} {key}"), Fragment::text(&name), false))
            .collect(),
    });
    let groups = groups.filter(|group| !group.choices.is_empty());
    Control::Grouped(std::iter::once(text).chain(groups).collect())
}

/// A key and what it names.
type Named = (String, String);

fn agendas(r: &Reader<'_>) -> Vec<Named> {
    let sessions = r.view.forum.sessions.iter();
    sessions
        .map(|it| (it.id.to_string(), shown(r.bare(&it.name))))
        .collect()
}

fn wordings(r: &Reader<'_>) -> Vec<Named> {
    let items = r.view.forum.agendas.items();
    let all = items.flat_map(|item| item.wordings.iter().map(move |it| (item, it)));
    all.map(|(item, wording)| {
        let name = format!("{}: {}", item.id, shown(r.bare(&wording.description)));
        (wording.id.to_string(), name)
    })
    .collect()
}

fn documents(r: &Reader<'_>) -> Vec<Named> {
    let documents = r.view.forum.documents.iter();
    documents
        .map(|it| {
            let symbol = it.id.to_string();
            (
                symbol.clone(),
                format!("{symbol}: {}", shown(r.bare(&it.title))),
            )
        })
        .collect()
}

fn readings(r: &Reader<'_>) -> Vec<Named> {
    let rules = r.view.forum.provisions.iter();
    let all = rules.flat_map(|rule| rule.readings.iter().map(move |it| (rule, it)));
    all.map(|(rule, reading)| {
        let key = format!("{}/{}", rule.id, reading.reading);
        let words = shown(r.bare(&reading.words));
        (key, format!("{}: {words}", shown(r.bare(&rule.title))))
    })
    .collect()
}

/// The slates that nobody has decided on.
fn slates(r: &Reader<'_>) -> Vec<Named> {
    let slates = r.view.forum.appointments.slates();
    let open = slates.filter(|it| it.appointed.is_none() && it.replaced_by.is_none());
    open.map(|it| (it.id.to_string(), r.slate_number(it.id)))
        .collect()
}

/// As by which reading of their rule posts could be filled this once.
fn arrangements(r: &Reader<'_>) -> Vec<Named> {
    let posts = r.view.forum.appointments.posts();
    let rules: Vec<String> = posts.map(|it| it.provision.to_string()).collect();
    let mut all = readings(r);
    all.retain(|(key, _)| {
        let rule = key.split('/').next().unwrap_or_default();
        rules.iter().any(|it| it == rule)
    });
    all
}

fn rules(r: &Reader<'_>) -> Vec<Named> {
    let rules = r.view.forum.provisions.iter();
    rules
        .map(|it| (it.id.to_string(), shown(r.bare(&it.title))))
        .collect()
}
