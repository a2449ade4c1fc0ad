//! Posts, candidates, slates, classifications and those in office.

mod announcement;
mod candidate;
mod classifications;
mod criterion;
mod explorer;
mod findings;
mod holders;
mod post;
mod posts;
mod slate;

pub use announcement::announcement;
pub use candidate::candidate;
pub use classifications::{classification, classifications};
pub use explorer::slates;
pub use holders::office_holders;
pub use post::post;
pub use posts::posts;
pub use slate::slate;

pub(crate) use candidate::{
    said as statement_lines, stated as candidate_stated, stated_lines,
    statement as candidate_statement,
};
pub(crate) use findings::verdict as verdict_mark;
pub(crate) use post::line as candidate_line;
pub(crate) use slate::{
    consultation as consultation_line, named as counted_members, standing_mark as slate_mark,
};

use jiff::civil::Date;
use language::Arg;
use procedure::Forum;
use procedure::appointment::{Interim, Post};
use procedure::body::Office;

use super::fragment::Fragment;
use super::parts::Part;
use super::reader::Reader;

/// A part whose heading and words for none follow from its key.
fn part(r: &Reader<'_>, key: &'static str, lines: Vec<Fragment>) -> Part {
    Part {
        key,
        heading: r.say(&format!("posts-part-{key}")),
        lines,
        none: r.say(&format!("posts-part-{key}-none")),
    }
}

/// The times in office of a post, past ones included, in the order of entering.
fn offices<'a>(forum: &'a Forum, post: &Post) -> impl Iterator<Item = &'a Office> + use<'a> {
    let body = forum.bodies.get(&post.body);
    let offices = body.map_or(&[][..], |body| &body.offices);
    let kind = post.office;
    offices.iter().filter(move |office| office.post == kind)
}

/// Whether somebody is in office on a day.
fn in_office(office: &Office, day: Date) -> bool {
    office.from <= day && office.until.is_none_or(|until| day < until)
}

/// Whether somebody stands in on a day.
fn stands_in(interim: &Interim, day: Date) -> bool {
    interim.from <= day && day < interim.until
}

/// Who, of which member, since when and until when.
fn held(r: &Reader<'_>, office: &Office) -> Fragment {
    let name = office.name.open().map_or_else(
        || Fragment::text(r.say("name-withheld")),
        |name| Fragment::quoted(name.as_str()),
    );
    let (member, from) = (r.member(office.member), r.date(office.from));
    let mut args = vec![
        ("name", Arg::Html(name.as_str())),
        ("member", Arg::Html(member.as_str())),
        ("from", Arg::Html(from.as_str())),
    ];
    let until = office.until.and_then(|until| until.yesterday().ok());
    let until = until.map(|last| r.date(last));
    let Some(last) = &until else {
        return r.tell("held-since", &args);
    };
    args.push(("until", Arg::Html(last.as_str())));
    let held = r.tell("held-until", &args);
    let Some(left) = office.left else {
        return held;
    };
    let why = r.say(&format!("left-{}", left.key()));
    let args = [("what", Arg::Html(held.as_str())), ("why", why.into())];
    r.tell("with-reason", &args)
}

/// Who stands in, until when.
fn interim(r: &Reader<'_>, interim: &Interim) -> Fragment {
    let (name, member) = (r.office_holder(&interim.person), r.member(interim.member));
    let last = interim.until.yesterday().unwrap_or(interim.until);
    let (from, until) = (r.date(interim.from), r.date(last));
    r.tell(
        "held-interim",
        &[
            ("name", Arg::Html(name.as_str())),
            ("member", Arg::Html(member.as_str())),
            ("from", Arg::Html(from.as_str())),
            ("until", Arg::Html(until.as_str())),
        ],
    )
}
