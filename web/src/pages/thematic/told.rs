//! Small sentences that several pages of a group have: labelled values, holders and what shows
//! that they hold something, marks.

use language::Arg;
use procedure::divergence::HeldBy;
use procedure::id::MemberId;
use procedure::recommendation::{Basis, Behind};
use text::Wording;

use super::naming;
use crate::pages::fragment::{Fragment, escaped};
use crate::pages::reader::Reader;

/// "Label: value".
pub(super) fn labelled(r: &Reader<'_>, label: &str, value: &Fragment) -> Fragment {
    let label = escaped(r.say(label));
    r.tell(
        "label-value",
        &[
            ("label", Arg::Html(&label)),
            ("value", Arg::Html(value.as_str())),
        ],
    )
}

/// A message with one argument that is already markup.
pub(super) fn with(r: &Reader<'_>, key: &str, name: &str, value: &Fragment) -> Fragment {
    r.tell(key, &[(name, Arg::Html(value.as_str()))])
}

/// "Label (3): A, B and C"; nothing where there are none.
pub(super) fn counted(r: &Reader<'_>, label: &str, members: &[MemberId]) -> Option<Fragment> {
    if members.is_empty() {
        return None;
    }
    let names = r.list(&r.members(members));
    let label = escaped(r.say(label));
    let said = r.tell(
        "label-counted",
        &[
            ("label", Arg::Html(&label)),
            ("count", members.len().into()),
            ("names", Arg::Html(names.as_str())),
        ],
    );
    Some(said)
}

/// Who holds something, those with the same evidence together: nobody stands here without any.
pub(super) fn held(r: &Reader<'_>, holders: &[HeldBy]) -> Option<Fragment> {
    let mut by_basis: Vec<(&Basis, Vec<MemberId>)> = Vec::new();
    for holder in holders {
        match by_basis
            .iter_mut()
            .find(|(basis, _)| *basis == &holder.basis)
        {
            Some((_, members)) => members.push(holder.member),
            None => by_basis.push((&holder.basis, vec![holder.member])),
        }
    }
    let said = by_basis.into_iter().map(|(of, members)| {
        let (names, basis) = (r.list(&r.members(&members)), basis(r, of));
        let args = [
            ("names", Arg::Html(names.as_str())),
            ("basis", Arg::Html(basis.as_str())),
        ];
        r.tell("held-by", &args).to_string()
    });
    let said: Vec<String> = said.collect();
    (!said.is_empty()).then(|| Fragment::markup(said.join("<br>")))
}

/// What shows that a member holds something.
fn basis(r: &Reader<'_>, basis: &Basis) -> Fragment {
    match basis {
        Basis::Declaration => Fragment::text(r.say("basis-declared")),
        Basis::Cited(citation) => r.citation(citation),
        Basis::Position(id) => naming::position(r, *id),
    }
}

/// What a recommendation rests on.
pub(super) fn behind(r: &Reader<'_>, behind: &Behind) -> Fragment {
    match behind {
        Behind::Cited(citation) => r.citation(citation),
        Behind::Position(id) => held_position(r, *id),
        Behind::Statement(id) => naming::statement(r, *id),
        Behind::Input(id) => naming::input(r, *id),
        Behind::Scenario(id) => naming::scenario(r, *id),
    }
}

/// A position with its holder and its stance, since it stands alone here.
fn held_position(r: &Reader<'_>, id: procedure::id::PositionId) -> Fragment {
    let link = naming::position(r, id);
    let Some(position) = r.view.forum.questions.position(id) else {
        return link;
    };
    let holder = r.holder(&position.holder);
    let stance = crate::pages::line::stance(r, position);
    Fragment::markup(format!("{holder} · {stance} · {link}"))
}

/// A mark with a class of the style sheet.
pub(super) fn mark(r: &Reader<'_>, key: &str, class: &str) -> Fragment {
    let label = escaped(r.say(key));
    Fragment::markup(format!("<span class=\"mark {class}\">{label}</span>"))
}

/// Words as a block of their own.
pub(super) fn quoted(words: &Fragment) -> Fragment {
    Fragment::markup(format!("<p class=\"words\">{words}</p>"))
}

/// Wordings as a numbered list.
pub(super) fn ordered<'w>(
    r: &Reader<'_>,
    items: impl Iterator<Item = (u32, &'w Wording)>,
) -> Fragment {
    let items: Vec<String> = items
        .map(|(number, words)| format!("<li value=\"{number}\">{}</li>", r.wording(words)))
        .collect();
    Fragment::markup(format!("<ol class=\"words\">{}</ol>", items.concat()))
}
