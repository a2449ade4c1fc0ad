//! What was put for decision, one matter a line.

use procedure::Noun;
use procedure::id::MemberId;
use procedure::matter::{Matter, Stage};

use super::{Definition, columns};
use crate::keys;

pub(super) const TABLE: Definition = Definition {
    name: "matters",
    columns: COLUMNS,
    lines: |source, write| {
        for matter in source.forum.matters.iter() {
            write(line(source, matter));
        }
    },
};

columns! {
    line(source, matter: &Matter) {
        "matter" Number = matter.id.0;
        "title" Text = source.names().words(&matter.title);
        "subject" Key = matter.subject.key();
        "body" Key = matter.body.as_str();
        "mode" Key = matter.mode.key();
        "provision" Key = matter.provision.as_str();
        "put_by" Key = keys::seat(&matter.put_by);
        "put_at" Instant = matter.put_at;
        "stage" Key = matter.stage.key();
        "text" Key = matter.text().map(|text| text.sha256.to_string());
        "opened_at" Instant = matter.opened.as_ref().map(|opened| opened.at);
        "silence_ends" Instant = matter.silence_ends();
        "entitled" Number = matter.opened.as_ref().map(|opened| opened.entitled.len());
        "spoken" Keys = codes(matter.spoken());
        "objecting" Keys = codes(matter.standing_objections().map(|it| it.member));
        "dissociated" Keys = dissociated(matter);
        "decision" Key = decision(matter);
        "entry" Number = (source.entry_of)(Noun::Matter, &matter.id.to_string());
        "entry_url" Address = (source.entry_of)(Noun::Matter, &matter.id.to_string())
            .map(|index| source.entry_url(index));
    }
}

/// Members by their codes, separated by spaces.
pub(super) fn codes(members: impl IntoIterator<Item = MemberId>) -> String {
    let codes: Vec<String> = members.into_iter().map(|it| it.to_string()).collect();
    codes.join(" ")
}

fn dissociated(matter: &Matter) -> String {
    let words = matter.attached.iter();
    let dissociations = words.filter(|it| it.given == procedure::matter::Given::Dissociation);
    let members: std::collections::BTreeSet<MemberId> = dissociations.map(|it| it.member).collect();
    codes(members)
}

fn decision(matter: &Matter) -> Option<String> {
    match &matter.stage {
        Stage::Decided(decision) => Some(decision.to_string()),
        _ => None,
    }
}
