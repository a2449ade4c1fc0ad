//! What was asked could not be entered: what it was, why not, and what can be done now.

use askama::Template;
use procedure::Refusal;
use procedure::id::ProvisionId;

use super::frame::{Frame, Place};
use super::{Desk, drawn};
use crate::Html;
use crate::pages::fragment::Fragment;
use crate::pages::matter::contested;
use crate::pages::reader::Reader;
use crate::pages::refusal;

#[derive(Template)]
#[template(path = "desk/refused.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Frame,
    why: Fragment,
    provision: Option<Fragment>,
    /// Who holds which reading of the rule, where it is read differently.
    readings: Vec<Fragment>,
    again: String,
}

/// The page of a refusal.
pub(crate) fn refused(at: &Desk<'_>, why: &Refusal) -> Html {
    let r = Reader::of(&at.view);
    drawn(&Page {
        shell: Frame::new(&r, at, Place::Other, r.say("desk-refused-title")),
        why: Fragment::text(&refusal(why, r.view.forum, r.lang())),
        provision: provision(&r, why),
        readings: readings(&r, why),
        again: r.view.link("/desk"),
        r: &r,
    })
}

/// The rule a refusal rests on, with its readings, where it names one.
fn provision(r: &Reader<'_>, why: &Refusal) -> Option<Fragment> {
    let Refusal::ReadingOpen { provision } = why else {
        return None;
    };
    let known = r.view.forum.provisions.iter();
    let known = known.into_iter().find(|it| it.id.as_str() == *provision)?;
    Some(r.link(&format!("/provisions/{provision}"), &r.name(&known.title)))
}

fn readings(r: &Reader<'_>, why: &Refusal) -> Vec<Fragment> {
    let Refusal::ReadingOpen { provision } = why else {
        return Vec::new();
    };
    ProvisionId::new(provision).map_or_else(|_| Vec::new(), |id| contested::readings(r, &id))
}
