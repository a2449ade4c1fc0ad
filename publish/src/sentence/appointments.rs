//! Sentences about posts, candidates, slates and appointments.

use language::Arg;
use procedure::act::{
    CandidateNominated, CriteriaSet, InterimNamed, NominationsCalled, PostEstablished,
    SlateAppointed, SlateConsulted, SlatePut, ViewFiled,
};
use procedure::appointment::{Appointed, RestsOn};
use procedure::id::PostId;
use procedure::matter::Format;
use procedure::{Act, Seat};

use super::Telling;
use super::matters::when;

/// The sentence of an act about appointments; `None` for any other act.
pub(super) fn told(to: &Telling<'_>, act: &Act) -> Option<String> {
    Some(match act {
        Act::PostEstablished(act) => established(to, act),
        Act::NominationsCalled(act) => called(to, act),
        Act::CandidateNominated(act) => nominated(to, act),
        Act::CandidacyWithdrawn(act) => {
            let candidate = act.candidate.to_string();
            let args = [("candidate", (&candidate).into())];
            to.say("act-candidacy-withdrawn", &args)
        }
        Act::ClassificationRecorded(act) => {
            to.titled("act-classification-recorded", "title", &act.title)
        }
        Act::CriteriaSet(act) => criteria(to, act),
        Act::SlatePut(act) => put(to, act),
        Act::SlateConsulted(act) => consulted(to, act),
        Act::ViewFiled(act) => view(to, act),
        Act::SlateAppointed(act) => appointed(to, act),
        Act::InterimNamed(act) => interim(to, act),
        _ => return None,
    })
}

fn established(to: &Telling<'_>, act: &PostEstablished) -> String {
    let body = to.names.body(&act.body);
    let places = act.places.to_string();
    to.say(
        "act-post-established",
        &[
            ("body", (&body).into()),
            ("title", to.names.words(&act.title).into()),
            ("places", (&places).into()),
        ],
    )
}

fn called(to: &Telling<'_>, act: &NominationsCalled) -> String {
    let (when, posts) = (when(to, &act.until), posts(to, &act.posts));
    let mut args = vec![("when", Arg::from(&when)), ("posts", (&posts).into())];
    if act.questionnaire.is_empty() {
        return to.say("act-nominations-called", &args);
    }
    let count = act.questionnaire.len().to_string();
    args.push(("count", (&count).into()));
    to.say("act-nominations-called-asking", &args)
}

fn nominated(to: &Telling<'_>, act: &CandidateNominated) -> String {
    let seat = super::seats::seat(to, &Seat::Delegation(act.member));
    let (candidate, posts) = (act.candidate.to_string(), posts(to, &act.posts));
    to.say(
        "act-candidate-nominated",
        &[
            ("seat", (&seat).into()),
            ("candidate", (&candidate).into()),
            ("posts", (&posts).into()),
        ],
    )
}

fn criteria(to: &Telling<'_>, act: &CriteriaSet) -> String {
    let (set, count) = (act.set.to_string(), act.criteria.len().to_string());
    let posts = posts(to, &act.posts);
    to.say(
        "act-criteria-set",
        &[
            ("set", (&set).into()),
            ("count", (&count).into()),
            ("posts", (&posts).into()),
        ],
    )
}

fn put(to: &Telling<'_>, act: &SlatePut) -> String {
    let slate = act.slate.to_string();
    let named: Vec<PostId> = act.fills.iter().map(|fill| fill.post.clone()).collect();
    let posts = posts(to, &named);
    let candidates = act.fills.iter().flat_map(|fill| &fill.candidates);
    let candidates: Vec<String> = candidates.map(ToString::to_string).collect();
    let candidates = language::list(to.names.lang, &candidates);
    let mut args = vec![
        ("slate", Arg::from(&slate)),
        ("candidates", (&candidates).into()),
        ("posts", (&posts).into()),
    ];
    let Some(replaced) = act.replaces.map(|replaced| replaced.to_string()) else {
        return to.say("act-slate-put", &args);
    };
    args.push(("replaced", (&replaced).into()));
    to.say("act-slate-put-replacing", &args)
}

fn consulted(to: &Telling<'_>, act: &SlateConsulted) -> String {
    let (slate, date) = (act.slate.to_string(), to.date(act.on));
    let mut args = vec![("slate", Arg::from(&slate)), ("date", (&date).into())];
    let count = act.with.len().to_string();
    if act.format == Format::OpenToAll {
        args.push(("count", (&count).into()));
        return to.say("act-slate-consulted-open-to-all", &args);
    }
    let names: Vec<String> = act.with.iter().map(|id| to.names.member(*id)).collect();
    let members = language::list(to.names.lang, &names);
    args.push(("members", (&members).into()));
    to.say("act-slate-consulted", &args)
}

fn view(to: &Telling<'_>, act: &ViewFiled) -> String {
    let seat = super::seats::seat(to, &Seat::Delegation(act.member));
    let slate = act.slate.to_string();
    let key = format!("act-view-filed-{}", act.view.key());
    to.say(
        &key,
        &[("seat", (&seat).into()), ("slate", (&slate).into())],
    )
}

fn appointed(to: &Telling<'_>, act: &SlateAppointed) -> String {
    let slate = act.slate.to_string();
    let holders: Vec<String> = act.holders.iter().map(|it| holder(to, it)).collect();
    let holders = holders.join("; ");
    let mut args = vec![("slate", Arg::from(&slate)), ("holders", (&holders).into())];
    match &act.rests_on {
        RestsOn::Chair { .. } => {}
        RestsOn::Members { decision }
        | RestsOn::Arrangement {
            arrangement: decision,
            ..
        } => args.push(("decision", decision.as_str().into())),
    }
    to.say(
        &format!("act-slate-appointed-{}", act.rests_on.key()),
        &args,
    )
}

/// The post, the name where it is shown, the member.
fn holder(to: &Telling<'_>, holder: &Appointed) -> String {
    let (post, member) = (post(to, &holder.post), to.names.member(holder.member));
    let mut args = vec![("post", Arg::from(&post)), ("member", (&member).into())];
    let appointments = &to.names.forum.appointments;
    let candidate = appointments.candidate(holder.candidate);
    let Some(name) = candidate.and_then(|candidate| candidate.name.open()) else {
        return to.say("act-holder-withheld", &args);
    };
    args.push(("name", name.as_str().into()));
    to.say("act-holder", &args)
}

fn interim(to: &Telling<'_>, act: &InterimNamed) -> String {
    let (post, body) = (post(to, &act.post), to.names.body(&act.body));
    let (member, date) = (to.names.member(act.member), to.date(act.until));
    to.say(
        "act-interim-named",
        &[
            ("office", to.names.post(act.office).into()),
            ("body", (&body).into()),
            ("member", (&member).into()),
            ("date", (&date).into()),
            ("post", (&post).into()),
        ],
    )
}

fn posts(to: &Telling<'_>, ids: &[PostId]) -> String {
    let titles: Vec<String> = ids.iter().map(|id| post(to, id)).collect();
    language::list(to.names.lang, &titles)
}

/// The title of a post, or its key where it is not on record.
fn post(to: &Telling<'_>, id: &PostId) -> String {
    to.names.post_title(id)
}
