//! A post: who holds it and held it, how it is filled, who stands for it, by which criteria.

use language::Arg;
use procedure::Noun;
use procedure::appointment::{Candidate, Post, Slate};
use procedure::id::PostId;
use procedure::provision::{Provision, Standing};

use super::{criterion, held, in_office, interim, offices, part, stands_in};
use crate::desk::pages::moment::moment;
use crate::pages::drawn;
use crate::pages::fragment::Fragment;
use crate::pages::parts::{InParts, Part};
use crate::pages::provision::standing_mark;
use crate::pages::reader::Reader;
use crate::pages::shell::{Section, Shell};
use crate::{Html, NotFound, Viewpoint};

/// The page of the post with this key.
pub fn post(view: &Viewpoint<'_>, key: &str) -> Result<Html, NotFound> {
    let missing = || NotFound::of(Noun::Post, key);
    let id = PostId::new(key).map_err(|_| missing())?;
    let post = view.forum.appointments.post(&id).ok_or_else(missing)?;
    let r = Reader::of(view);
    let body = r.body(&post.body);
    Ok(drawn(&InParts {
        shell: Shell::new(&r, Section::Posts, r.bare(&post.title)),
        heading: r.wording(&post.title),
        lede: r.tell("post-lede", &[("body", Arg::Html(body.as_str()))]),
        facts: facts(&r, post),
        parts: parts(&r, post),
        r: &r,
    }))
}

fn facts(r: &Reader<'_>, post: &Post) -> Vec<Fragment> {
    let vacant = r.view.forum.vacant(post, r.view.day());
    let counted = |key: &str, count: u32| r.tell(key, &[("count", u64::from(count).into())]);
    let mut facts = vec![
        counted("post-places", post.places),
        counted("post-vacant", vacant),
    ];
    facts.extend(post.term_months.map(|months| counted("post-term", months)));
    let source = r.citation(&post.source);
    facts.push(r.tell("known-from", &[("source", Arg::Html(source.as_str()))]));
    facts.extend(r.certainty(post.certainty));
    facts.extend(r.entry_of(Noun::Post, post.id.as_str()));
    facts
}

fn parts(r: &Reader<'_>, post: &Post) -> Vec<Part> {
    let day = r.view.day();
    let all = || offices(r.view.forum, post);
    let now = all().filter(|office| in_office(office, day));
    let now = now.map(|office| held(r, office));
    let standing_in = post.interims.iter().filter(|it| stands_in(it, day));
    let now = now.chain(standing_in.map(|it| interim(r, it)));
    let earlier = all().filter(|office| office.until.is_some_and(|until| until <= day));
    let earlier = earlier.map(|office| held(r, office));
    let over = post.interims.iter().filter(|it| it.until <= day);
    let earlier = earlier.chain(over.map(|it| interim(r, it)));
    let candidates = r.view.forum.appointments.candidates();
    let candidates = candidates.filter(|it| it.posts.contains(&post.id));
    let slates = r.view.forum.appointments.slates().rev();
    let slates = slates.filter(|slate| slate.posts().any(|it| *it == post.id));
    vec![
        part(r, "holders", now.collect()),
        part(r, "rule", rule(r, post)),
        part(r, "call", call(r, post)),
        part(r, "questionnaire", questionnaire(r, post)),
        part(r, "candidates", candidates.map(|it| line(r, it)).collect()),
        part(r, "criteria", criteria(r, post)),
        part(r, "slates", slates.map(|it| slate(r, it)).collect()),
        part(r, "earlier", earlier.collect()),
    ]
}

/// The provision; every reading of it while it is open, each with the way to who holds it.
fn rule(r: &Reader<'_>, post: &Post) -> Vec<Fragment> {
    let Some(provision) = r.view.forum.provisions.get(&post.provision) else {
        return Vec::new();
    };
    let link = r.link(
        &format!("/provisions/{}", provision.id),
        &r.name(&provision.title),
    );
    let mark = standing_mark(r, &provision.standing);
    let mut lines = vec![Fragment::markup(format!("{link} {mark}"))];
    lines.extend(readings(r, provision));
    if matches!(provision.standing, Standing::Open) {
        lines.push(Fragment::text(r.say("post-rule-open")));
    }
    lines.push(r.labelled("post-decided-by", &r.body(&post.decided_by)));
    lines
}

fn readings(r: &Reader<'_>, provision: &Provision) -> Vec<Fragment> {
    let shown = provision
        .readings
        .iter()
        .filter(|it| match &provision.standing {
            Standing::InForce { reading } => it.reading == *reading,
            Standing::Open | Standing::Unverified => true,
        });
    shown
        .map(|reading| {
            let words = r.wording(&reading.words);
            r.tell("post-reading", &[("reading", Arg::Html(words.as_str()))])
        })
        .collect()
}

fn call(r: &Reader<'_>, post: &Post) -> Vec<Fragment> {
    let called = post.call.as_ref().map(|call| {
        let until = moment(r, call.until.at);
        r.tell("post-call-until", &[("when", Arg::Html(until.as_str()))])
    });
    called.into_iter().collect()
}

/// What candidates are asked.
fn questionnaire(r: &Reader<'_>, post: &Post) -> Vec<Fragment> {
    let asked = post.call.iter().flat_map(|call| &call.questionnaire);
    asked.map(|question| r.wording(question)).collect()
}

/// A candidate with the member and whether the candidacy stands.
pub(crate) fn line(r: &Reader<'_>, candidate: &Candidate) -> Fragment {
    let (link, member) = (r.candidate(candidate.id), r.member(candidate.member));
    let withdrawn = candidate.withdrawn.as_ref().map(|_| {
        let label = Fragment::text(r.say("candidate-withdrawn"));
        Fragment::markup(format!(" <span class=\"mark contested\">{label}</span>"))
    });
    let withdrawn = withdrawn.unwrap_or_default();
    Fragment::markup(format!("{link} · {member}{withdrawn}"))
}

fn criteria(r: &Reader<'_>, post: &Post) -> Vec<Fragment> {
    let set = r.view.forum.criteria_for(&post.provision, &[&post.id]);
    let criteria = set.map_or(&[][..], |set| &set.criteria);
    criteria.iter().map(|it| criterion::line(r, it)).collect()
}

fn slate(r: &Reader<'_>, slate: &Slate) -> Fragment {
    let link = r.slate(slate.id);
    let standing = super::slate::standing_mark(r, slate);
    Fragment::markup(format!("{link} {standing}"))
}
