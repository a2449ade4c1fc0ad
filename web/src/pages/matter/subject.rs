//! What a matter is about, by name and with links: the recommendation, the mandate, the slate.

use language::Arg;
use procedure::follow_up::Disposition;
use procedure::id::{ProvisionId, SessionId};
use procedure::matter::{Matter, Subject};

use super::{labelled, part, provision};
use crate::pages::fragment::Fragment;
use crate::pages::parts::Part;
use crate::pages::reader::Reader;
use crate::pages::thematic::naming;

/// The part that says so; nothing where a matter is about the text alone that it brings.
pub(in crate::pages) fn about(r: &Reader<'_>, matter: &Matter) -> Option<Part> {
    let lines = named(r, &matter.subject);
    (!lines.is_empty()).then(|| part(r, "subject", lines))
}

/// What the subject names, a line for each.
pub(in crate::pages) fn named(r: &Reader<'_>, subject: &Subject) -> Vec<Fragment> {
    match subject {
        Subject::Wording { .. } | Subject::Text => Vec::new(),
        Subject::Agenda { session } => vec![self::session(r, session)],
        Subject::Document { document } => vec![r.document(document)],
        Subject::Reading {
            provision: id,
            reading,
        } => {
            let known = r.view.forum.provisions.get(id);
            let read = known.and_then(|it| it.readings.iter().find(|it| it.reading == *reading));
            let words = read.map(|it| r.wording(&it.words));
            std::iter::once(provision(r, id)).chain(words).collect()
        }
        Subject::Understanding {
            provision: id,
            words,
        } => this_once(r, id, words.as_str(), Vec::new()),
        Subject::Arrangement {
            provision: id,
            posts,
            words,
            ..
        } => {
            let posts = posts.iter().map(|post| r.post(post)).collect();
            this_once(r, id, words.as_str(), posts)
        }
        Subject::Slate { slate } => vec![r.slate(*slate)],
        _ => of_groups(r, subject),
    }
}

/// A session by its name, linked to its page.
pub(in crate::pages) fn session(r: &Reader<'_>, id: &SessionId) -> Fragment {
    let known = r.view.forum.sessions.get(id);
    let label = known.map_or_else(|| Fragment::text(id.as_str()), |it| r.name(&it.name));
    r.link(&format!("/sessions/{id}"), &label)
}

fn this_once(r: &Reader<'_>, id: &ProvisionId, words: &str, posts: Vec<Fragment>) -> Vec<Fragment> {
    let mut lines = vec![provision(r, id)];
    lines.extend(posts);
    lines.push(r.english(words));
    lines
}

/// What comes from the thematic groups.
fn of_groups(r: &Reader<'_>, subject: &Subject) -> Vec<Fragment> {
    match subject {
        Subject::Mandate { mandate } => vec![naming::mandate(r, *mandate)],
        Subject::Topics { body, topics } => {
            let topics = topics.iter().map(|topic| naming::topic(r, *topic));
            std::iter::once(r.body(body)).chain(topics).collect()
        }
        Subject::Briefer { briefer } => vec![naming::briefer(r, *briefer)],
        Subject::Recommendation {
            recommendation,
            revision,
        } => vec![naming::recommendation(r, *recommendation), at(r, *revision)],
        Subject::Disposition {
            report,
            recommendation,
            revision,
            disposition,
            words,
        } => {
            let mut lines = vec![
                naming::recommendation(r, *recommendation),
                at(r, *revision),
                naming::report(r, *report),
                made_of_it(r, *disposition),
            ];
            lines.extend(words.as_ref().map(|words| {
                let words = r.english(words.as_str());
                labelled(r, label(*disposition), &words)
            }));
            lines
        }
        _ => Vec::new(),
    }
}

fn at(r: &Reader<'_>, revision: u32) -> Fragment {
    let revision = revision.to_string();
    r.tell(
        "recommendation-revision",
        &[("revision", Arg::Html(&revision))],
    )
}

fn made_of_it(r: &Reader<'_>, disposition: Disposition) -> Fragment {
    let said = Fragment::text(r.say(&format!("disposition-{}", disposition.key())));
    labelled(r, "matter-subject-disposition", &said)
}

/// What the words with a disposition are called.
fn label(disposition: Disposition) -> &'static str {
    match disposition {
        Disposition::Returned => "recommendation-questions-asked",
        Disposition::AdoptedWithAmendment => "recommendation-amendment",
        _ => "recommendation-words",
    }
}
