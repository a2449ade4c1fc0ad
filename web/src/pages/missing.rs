//! The page that says what exists where something was asked for that does not.

use askama::Template;
use language::Arg;
use procedure::Noun;
use procedure::id::QuestionId;

use super::drawn;
use super::fragment::Fragment;
use super::reader::Reader;
use super::shell::{Section, Shell};
use crate::{Html, NotFound, Sought, Viewpoint};

/// How many near keys are offered.
const NEAR_MAX: usize = 5;
/// How many characters the search is offered with.
const TYPED_MAX: usize = 60;

#[derive(Template)]
#[template(path = "missing.html")]
struct Missing<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    heading: Fragment,
    near: Vec<Fragment>,
    /// What the search is offered with: the key, unless it is an address.
    typed: String,
    list: Fragment,
}

/// Says that nothing is there, and what is.
pub fn not_found(view: &Viewpoint<'_>, missing: &NotFound) -> Html {
    let r = Reader::of(view);
    let shown: String = missing.key.chars().take(80).collect();
    let key = Fragment::markup(format!("<bdi>{}</bdi>", Fragment::text(&shown)));
    let message = match missing.sought {
        Sought::Page => "missing-page".to_owned(),
        Sought::Language => "missing-language".to_owned(),
        Sought::Entry => "missing-entry".to_owned(),
        Sought::Of(noun) => format!("missing-{}", noun.key()),
    };
    let section = section_of(missing.sought);
    let label = Fragment::text(r.say(list_label(section)));
    drawn(&Missing {
        shell: Shell::new(&r, section, r.say("missing-title")),
        heading: r.tell(&message, &[("key", Arg::Html(key.as_str()))]),
        near: near(&r, missing),
        typed: typed(missing, &shown),
        list: r.link(section.path(), &label),
        r: &r,
    })
}

/// The words of what was asked for; the last part of an address of which nothing else is known.
fn typed(missing: &NotFound, shown: &str) -> String {
    let last = shown.rsplit('/').find(|part| !part.is_empty());
    let words = match missing.sought {
        Sought::Of(_) => shown,
        Sought::Page => last.unwrap_or_default(),
        Sought::Language | Sought::Entry => "",
    };
    words
        .replace(['-', '_'], " ")
        .chars()
        .take(TYPED_MAX)
        .collect()
}

const fn section_of(sought: Sought) -> Section {
    match sought {
        Sought::Page | Sought::Language => Section::None,
        Sought::Entry => Section::Record,
        Sought::Of(noun) => match noun {
            Noun::Member => Section::Members,
            Noun::Group => Section::Groups,
            Noun::Body
            | Noun::Office
            | Noun::Session
            | Noun::Meeting
            | Noun::AgendaItem
            | Noun::Wording
            | Noun::Mandate
            | Noun::Topic
            | Noun::Task
            | Noun::Output
            | Noun::Briefer
            | Noun::Input
            | Noun::Scenario
            | Noun::Inject
            | Noun::Recommendation
            | Noun::Paragraph
            | Noun::Point
            | Noun::Alternative
            | Noun::Divergence
            | Noun::View
            | Noun::Report
            | Noun::Correction => Section::Sessions,
            Noun::Document | Noun::RollCall | Noun::Statement => Section::Documents,
            Noun::Element => Section::Framework,
            Noun::Provision | Noun::Reading | Noun::Terms => Section::Provisions,
            Noun::Matter
            | Noun::Objection
            | Noun::Consultation
            | Noun::Decision
            | Noun::Hold
            | Noun::LanguageVersion
            | Noun::Vote => Section::Matters,
            Noun::Post
            | Noun::Call
            | Noun::Candidate
            | Noun::Classification
            | Noun::Class
            | Noun::Criterion
            | Noun::Slate => Section::Posts,
            Noun::Question | Noun::Option | Noun::Position | Noun::Dispute | Noun::Annotation => {
                Section::Questions
            }
            Noun::Seal
            | Noun::Credentials
            | Noun::Passkey
            | Noun::Person
            | Noun::Observer
            | Noun::Stakeholder => Section::Record,
        },
    }
}

const fn list_label(section: Section) -> &'static str {
    match section {
        Section::Questions => "all-questions",
        Section::Members => "all-members",
        Section::Groups => "all-groups",
        Section::Sessions => "all-sessions",
        Section::Matters => "all-matters",
        Section::Posts => "all-posts",
        Section::Provisions => "all-provisions",
        Section::Framework => "all-framework",
        Section::Documents => "all-documents",
        Section::Record => "all-record",
        _ => "first-page",
    }
}

/// The things whose keys are nearest to what was asked for, as links.
fn near(r: &Reader<'_>, missing: &NotFound) -> Vec<Fragment> {
    let forum = r.view.forum;
    let candidates: Vec<(String, Fragment)> = match missing.sought {
        Sought::Of(Noun::Member) => {
            let members = forum.members.iter();
            members
                .flat_map(|m| {
                    let name = r.bare(&m.name).to_owned();
                    [m.id.to_string(), name].map(|key| (key, r.member(m.id)))
                })
                .collect()
        }
        Sought::Of(Noun::Group) => {
            let groups = forum.groups.iter();
            groups.map(|g| (g.id.to_string(), r.group(&g.id))).collect()
        }
        Sought::Of(Noun::Body) => {
            let bodies = forum.bodies.iter();
            bodies.map(|b| (b.id.to_string(), r.body(&b.id))).collect()
        }
        Sought::Of(Noun::Question) => {
            let questions = forum.questions.iter();
            questions
                .map(|q| (q.id.to_string(), r.question(&q.id)))
                .collect()
        }
        // Whatever is near or not: the question whose option it would be.
        Sought::Of(Noun::Option) => return question_here(r).into_iter().collect(),
        Sought::Of(Noun::Session) => {
            let sessions = forum.sessions.iter();
            sessions
                .map(|s| {
                    let path = format!("/sessions/{}", s.id);
                    (s.id.to_string(), r.link(&path, &r.name(&s.name)))
                })
                .collect()
        }
        Sought::Of(Noun::Provision) => {
            let provisions = forum.provisions.iter();
            provisions
                .map(|p| {
                    let path = format!("/provisions/{}", p.id);
                    (p.id.to_string(), r.link(&path, &r.name(&p.title)))
                })
                .collect()
        }
        Sought::Of(Noun::Document) => {
            let documents = forum.documents.iter();
            documents
                .map(|d| (d.id.to_string(), r.document(&d.id)))
                .collect()
        }
        Sought::Of(Noun::RollCall) => {
            let calls = forum.roll_calls.iter();
            calls
                .map(|c| {
                    let link = super::act::roll_call_link(r, &c.document);
                    (c.document.to_string(), link)
                })
                .collect()
        }
        sought => of_appointments(r, sought),
    };
    nearest(&missing.key, candidates)
}

/// Posts and classifications by their keys.
fn of_appointments(r: &Reader<'_>, sought: Sought) -> Vec<(String, Fragment)> {
    let known = &r.view.forum.appointments;
    match sought {
        Sought::Of(Noun::Post) => {
            let posts = known.posts();
            posts
                .map(|it| (it.id.to_string(), r.post(&it.id)))
                .collect()
        }
        Sought::Of(Noun::Classification) => {
            let bases = known.classifications();
            bases
                .map(|it| (it.id.to_string(), r.basis(&it.id)))
                .collect()
        }
        _ => Vec::new(),
    }
}

/// The question on whose page the reader is, which shows its options.
fn question_here(r: &Reader<'_>) -> Option<Fragment> {
    let key = r.view.path.strip_prefix("/questions/")?;
    let id = QuestionId::new(key).ok()?;
    r.view.forum.questions.get(&id)?;
    Some(r.question(&id))
}

fn nearest(asked: &str, candidates: Vec<(String, Fragment)>) -> Vec<Fragment> {
    let asked: Vec<char> = asked.to_lowercase().chars().take(60).collect();
    // One change in three characters: more would be a guess.
    let bound = (asked.len() / 3).max(1);
    let mut near: Vec<(usize, Fragment)> = candidates
        .into_iter()
        .map(|(key, link)| (distance(&asked, &key.to_lowercase()), link))
        .filter(|(distance, _)| *distance <= bound)
        .collect();
    near.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| a.1.as_str().cmp(b.1.as_str())));
    near.dedup_by(|a, b| a.1 == b.1);
    near.truncate(NEAR_MAX);
    near.into_iter().map(|(_, link)| link).collect()
}

/// How many characters must be put in, left out or changed to turn one key into the other.
fn distance(asked: &[char], key: &str) -> usize {
    let mut row: Vec<usize> = (0..=asked.len()).collect();
    for (line, letter) in key.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = line + 1;
        for (place, other) in asked.iter().enumerate() {
            let changed = diagonal + usize::from(*other != letter);
            diagonal = row[place + 1];
            row[place + 1] = changed.min(row[place] + 1).min(diagonal + 1);
        }
    }
    row[asked.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_distance_counts_changes() {
        let asked = |text: &str| text.chars().collect::<Vec<char>>();
        assert_eq!(distance(&asked("col"), "col"), 0);
        assert_eq!(distance(&asked("colm"), "col"), 1);
        assert_eq!(distance(&asked("cal"), "col"), 1);
        assert_eq!(distance(&asked(""), "col"), 3);
    }

    #[test]
    fn only_what_is_near_is_offered_and_the_nearest_first() {
        let of = |key: &str| (key.to_owned(), Fragment::text(key));
        let near = nearest(
            "dtg-topic",
            vec![of("elevation"), of("dtg-topics"), of("dtg-format")],
        );
        assert_eq!(near[0].as_str(), "dtg-topics");
        assert!(!near.iter().any(|link| link.as_str() == "elevation"));
    }
}
