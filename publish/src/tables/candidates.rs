//! Candidates, one a line and post. What is sealed or was erased is empty.

use procedure::Noun;
use procedure::appointment::Candidate;
use procedure::id::PostId;

use super::{Definition, columns};

pub(super) const TABLE: Definition = Definition {
    name: "candidates",
    columns: COLUMNS,
    lines: |source, write| {
        for candidate in source.forum.appointments.candidates() {
            for post in &candidate.posts {
                write(line(source, &(candidate, post)));
            }
        }
    },
};

columns! {
    line(source, standing: &(&Candidate, &PostId)) {
        "candidate" Number = standing.0.id.0;
        "candidacy" Key = if standing.0.withdrawn.is_some() { "withdrawn" } else { "standing" };
        "post" Key = standing.1.as_str();
        "member" Key = standing.0.member.as_str();
        "member_name" Text = source.names().member(standing.0.member);
        "counted" Key = standing.0.counted.as_str();
        "person_name" Text = standing.0.name.open().map(ToString::to_string);
        "gender" Key = standing.0.stated.open().and_then(|it| it.gender).map(|it| it.key().to_owned());
        "expertise" Keys = standing.0.stated.open().map(fields);
        "audience" Key = standing.0.audience.key();
        "consented" Date = standing.0.consent.on;
        "entry" Number = (source.entry_of)(Noun::Candidate, &standing.0.id.to_string());
    }
}

fn fields(stated: &procedure::appointment::Stated) -> String {
    let fields: Vec<&str> = stated
        .expertise
        .iter()
        .map(|it| it.field.as_str())
        .collect();
    fields.join(" ")
}
