//! A divergence: the question, each view in its holders' words, the holders and what shows it.

use std::collections::BTreeSet;

use procedure::Noun;
use procedure::divergence::{Divergence, View};
use procedure::id::{DivergenceId, MemberId};

use super::{naming, part, told};
use crate::pages::drawn;
use crate::pages::fragment::{Fragment, escaped};
use crate::pages::parts::InParts;
use crate::pages::reader::Reader;
use crate::{Html, NotFound, Viewpoint};

/// The page of the divergence with this number.
pub(super) fn divergence(view: &Viewpoint<'_>, key: &str) -> Result<Html, NotFound> {
    let missing = || NotFound::of(Noun::Divergence, key);
    let id = DivergenceId(key.parse().map_err(|_| missing())?);
    let shown = view.forum.divergences.get(id).ok_or_else(missing)?;
    let r = Reader::of(view);
    let title = naming::numbered(&r, "divergence-number", id.0);
    let mut views: Vec<Fragment> = observatory::thematic::numbered(&shown.views)
        .map(|(number, view)| self::view(&r, number, view))
        .collect();
    views.push(silent(&r, shown));
    Ok(drawn(&InParts {
        shell: super::shell(&r, &shown.body, &title),
        heading: r.headed(&title, &shown.question),
        lede: r.body(&shown.body),
        facts: facts(&r, shown),
        parts: vec![part(&r, "views", "divergence-views-heading", views)],
        r: &r,
    }))
}

fn facts(r: &Reader<'_>, shown: &Divergence) -> Vec<Fragment> {
    let topic = shown.topic.map(|topic| naming::topic(r, topic));
    let mut facts: Vec<Fragment> = topic.into_iter().collect();
    facts.extend(r.entry_of(Noun::Divergence, &shown.id.to_string()));
    facts
}

/// A view with its holders, none before another by preference.
pub(super) fn view(r: &Reader<'_>, number: u32, view: &View) -> Fragment {
    let label = escaped(&naming::numbered(r, "view-number", number));
    let words = told::quoted(&r.english(view.words.as_str()));
    let holders = told::held(r, &view.holders)
        .unwrap_or_else(|| Fragment::text(r.say("divergence-no-holder")));
    Fragment::markup(format!("<b>{label}</b>{words}{holders}"))
}

fn silent(r: &Reader<'_>, shown: &Divergence) -> Fragment {
    let holders = shown.views.iter().flat_map(|view| &view.holders);
    let holders: BTreeSet<MemberId> = holders.map(|holder| holder.member).collect();
    let all = r.view.forum.members.iter().count();
    r.count("divergence-silent", all.saturating_sub(holders.len()))
}
