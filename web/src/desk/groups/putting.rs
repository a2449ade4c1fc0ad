//! What a group has worked out is put for decision, as any matter is: here the form knows the
//! subject, and asks only for the title, the way and the rule.

use language::Lang;
use procedure::Act;
use procedure::act::MatterPut;
use procedure::id::{BodyId, MatterId, ProvisionId};
use procedure::matter::{Mode, Subject};
use text::Wording;

use super::doing::{About, Given};
use super::thing::Thing;
use crate::desk::answers::{NAME_MAX, Reading};
use crate::desk::pages::form::Field;
use crate::desk::pages::groups::fields as drawn;
use crate::pages::reader::Reader;

/// The body that decides where a group does not decide for itself.
const PLENARY: &str = "plenary";

/// The rule that stands in the form at first.
const BY_CONSENSUS: &str = "decision-by-consensus";

/// Which body decides.
pub(super) enum Body<'a> {
    Plenary,
    Group(&'a BodyId),
}

/// The fields.
pub(super) fn fields(r: &Reader<'_>, _: &About) -> Vec<Field> {
    drawn::putting(r)
}

/// What stands in them at first: the title of what is put.
pub(super) fn given(about: &About) -> Given {
    let title = match &about.thing {
        Thing::Recommendation(it) => Some(&it.title),
        Thing::Report(it) => it.newest().map(|newest| &newest.title),
        _ => None,
    };
    let lang = Lang::from_tag(about.lang).unwrap_or(Lang::En);
    let read = title.and_then(|title| title.for_reader(publish::tongue(lang)));
    let (tag, title) = read.map_or((about.lang, ""), |(tongue, version)| {
        (tongue.tag(), version.words.as_str())
    });
    vec![
        ("title", title.chars().take(NAME_MAX).collect()),
        ("lang", tag.to_owned()),
        ("mode", Mode::InMeeting.key().to_owned()),
        ("provision", BY_CONSENSUS.to_owned()),
    ]
}

/// A sample of it.
pub(super) fn sample(about: &About) -> Given {
    let mut sample = given(about);
    sample.insert(0, ("title", "1".to_owned()));
    sample
}

/// The matter as it is put.
pub(super) fn read(reading: &mut Reading<'_>, body: &Body<'_>, subject: Subject) -> Option<Act> {
    let title = reading.words("title", NAME_MAX);
    let lang = reading.known("lang", Lang::from_tag);
    let mode = reading.known("mode", |key| {
        Mode::ALL.into_iter().find(|mode| mode.key() == key)
    });
    let provision = reading.known("provision", |key| ProvisionId::new(key).ok());
    let body = match body {
        Body::Plenary => BodyId::new(PLENARY).ok()?,
        Body::Group(body) => (*body).clone(),
    };
    let put = MatterPut {
        matter: MatterId(1),
        body,
        subject,
        title: Wording::new(publish::tongue(lang?), title?),
        mode: mode?,
        provision: provision?,
        text: None,
    };
    Some(put.into())
}
