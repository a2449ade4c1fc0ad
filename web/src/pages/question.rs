//! A question: what is asked, the options, the hall, who holds what, who is silent.

use askama::Template;
use language::Arg;
use observatory::hall::{self as picture, Mark, Placed};
use observatory::question::{GroupSpoke, OptionView, QuestionView};
use observatory::seating::Seating;
use procedure::Noun;
use procedure::id::QuestionId;
use procedure::question::{Position, Question, Stance};

use super::fragment::Fragment;
use super::hall::{self, Table};
use super::line::{self, Batch, Line};
use super::reader::Reader;
use super::shell::{Section, Shell};
use super::{drawn, words};
use crate::{Html, NotFound, Viewpoint};

#[derive(Template)]
#[template(path = "question.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    definitions: Fragment,
    title: Fragment,
    about: Fragment,
    facts: Vec<Fragment>,
    options_heading: Fragment,
    options: Vec<OptionPart>,
    several: bool,
    blocks: Vec<Fragment>,
    silent_heading: Fragment,
    silent: Vec<Fragment>,
    groups: Vec<GroupPart>,
    rule: Option<Rule>,
    history: Vec<Line>,
    later: Option<Fragment>,
    action: String,
}

/// An option with its picture and its positions.
struct OptionPart {
    anchor: String,
    letter: Fragment,
    /// The option with its marks of language.
    title: Fragment,
    /// The option's words alone.
    name: Fragment,
    plain: String,
    tally: Fragment,
    picture: Fragment,
    legend: Vec<(Fragment, &'static str, Fragment)>,
    table: Table,
    stances: Vec<StancePart>,
}

struct StancePart {
    icon: Fragment,
    label: &'static str,
    tally: Fragment,
    batches: Vec<Batch>,
}

struct GroupPart {
    name: Fragment,
    summary: Fragment,
    without_heading: Fragment,
    without_own: Vec<Fragment>,
}

/// The provision the question concerns.
struct Rule {
    link: Fragment,
    standing: Fragment,
    summary: Fragment,
    readings: Vec<Fragment>,
}

/// The page of the question with this key.
pub fn question(view: &Viewpoint<'_>, key: &str) -> Result<Html, NotFound> {
    let missing = || NotFound::of(Noun::Question, key);
    let id = QuestionId::new(key).map_err(|_| missing())?;
    let shown = observatory::question::question(view.forum, &id, view.day());
    let shown = shown.ok_or_else(missing)?;
    let r = Reader::of(view);
    let seating = Seating::on(view.forum, view.day());
    let several = shown.options.len() > 1;
    let options: Vec<OptionPart> = shown
        .options
        .iter()
        .enumerate()
        .map(|(place, option)| option_part(&r, &seating, shown.question, option, place))
        .collect();
    Ok(drawn(&Page {
        shell: Shell::new(&r, Section::Questions, r.bare(&shown.question.title)),
        definitions: hall::definitions(&seating),
        title: r.wording(&shown.question.title),
        about: r.wording(&shown.question.about),
        facts: facts(&r, shown.question),
        options_heading: r.count("options-heading", options.len()),
        options,
        several,
        blocks: blocks(&r, &seating),
        silent_heading: silent_heading(&r, &shown),
        silent: r.members(&shown.silent),
        groups: shown.groups.iter().map(|g| group_part(&r, g)).collect(),
        rule: rule(&r, shown.question),
        history: Line::all(&r, &shown.history),
        later: later(&r, &shown),
        action: format!("/{}{}", view.lang.tag(), view.path),
        r: &r,
    }))
}

fn facts(r: &Reader<'_>, question: &Question) -> Vec<Fragment> {
    let forum = r.view.forum;
    let session = forum.sessions.get(&question.session);
    let session = session.map_or_else(
        || Fragment::text(question.session.as_str()),
        |session| r.name(&session.name),
    );
    let session = r.link(&format!("/sessions/{}", question.session), &session);
    let (body, date) = (r.body(&question.body), r.date(question.raised));
    let source = r.citation(&question.source);
    let mut facts = vec![
        r.tell(
            "question-raised",
            &[
                ("session", Arg::Html(session.as_str())),
                ("body", Arg::Html(body.as_str())),
                ("date", Arg::Html(date.as_str())),
            ],
        ),
        r.tell("question-source", &[("source", Arg::Html(source.as_str()))]),
    ];
    let item = question.agenda_item.as_ref().and_then(|item| {
        let item = forum.agendas.item(item)?;
        let label = r.tell("agenda-item-number", &[("number", item.number.into())]);
        let path = format!("/sessions/{}", item.session);
        Some(r.link(&path, &label))
    });
    if let Some(item) = item {
        facts.push(r.tell("question-item", &[("item", Arg::Html(item.as_str()))]));
    }
    facts.extend(r.entry_of(Noun::Question, question.id.as_str()));
    facts
}

fn option_part(
    r: &Reader<'_>,
    seating: &Seating,
    question: &Question,
    option: &OptionView<'_>,
    place: usize,
) -> OptionPart {
    let view = r.view;
    let id = &option.option.id;
    let marks = picture::on_option(view.forum, seating, &question.id, id, view.day());
    let plain = r.bare(&option.option.title).to_owned();
    OptionPart {
        anchor: format!("o-{id}"),
        letter: hall::letter_mark(place),
        title: r.wording(&option.option.title),
        name: r.name(&option.option.title),
        tally: words::tally(r, &option.tally),
        picture: hall::of_option(r, seating, &marks, &summary(r, &plain, option)),
        legend: legend(r, seating, &marks),
        table: hall::table(r, seating, &marks),
        stances: option
            .stances
            .iter()
            .map(|(stance, positions)| stance_part(r, *stance, positions))
            .collect(),
        plain,
    }
}

/// The picture in words: "Seats of all members. On “…”: 12 members, 1 group. …"
fn summary(r: &Reader<'_>, option: &str, shown: &OptionView<'_>) -> String {
    let tally = words::tally_text(r, &shown.tally);
    r.plain(
        "hall-summary",
        &[("option", option.into()), ("tally", (&tally).into())],
    )
}

fn stance_part(r: &Reader<'_>, stance: Stance, positions: &[&Position]) -> StancePart {
    let mut ordered = positions.to_vec();
    let names = language::Collation::of(r.lang());
    ordered.sort_by_cached_key(|position| {
        let name = r.holder_text(&position.holder);
        (super::provision::place(&position.holder), names.key(&name))
    });
    StancePart {
        icon: hall::mark(stance.key()),
        label: r.say(hall::stance_label(stance)),
        tally: words::tally(r, &observatory::Tally::of(positions.iter().copied())),
        batches: line::batches(r, &ordered),
    }
}

/// Each mark that occurs, with how many holders have it, and how many members have none.
fn legend(
    r: &Reader<'_>,
    seating: &Seating,
    marks: &[Placed<Mark>],
) -> Vec<(Fragment, &'static str, Fragment)> {
    let order = Stance::ALL
        .map(Mark::One)
        .into_iter()
        .chain([Mark::Several]);
    let mut legend: Vec<(Fragment, &'static str, Fragment)> = order
        .filter_map(|mark| {
            let of = |kind: fn(&procedure::Holder) -> bool| {
                let same = |placed: &&Placed<Mark>| placed.mark == mark && kind(&placed.holder);
                marks.iter().filter(same).count()
            };
            let tally = observatory::Tally {
                members: of(|holder| matches!(holder, procedure::Holder::Member(_))),
                groups: of(|holder| matches!(holder, procedure::Holder::Group(_))),
                officers: of(|holder| matches!(holder, procedure::Holder::Officer { .. })),
                unnamed: 0,
            };
            let label = r.say(hall::mark_label(mark));
            (!tally.is_empty()).then(|| (hall::mark(mark.key()), label, words::tally(r, &tally)))
        })
        .collect();
    let members = |placed: &&Placed<Mark>| matches!(placed.holder, procedure::Holder::Member(_));
    let without = seating.seats.len() - marks.iter().filter(members).count();
    legend.push((
        hall::mark("none"),
        r.say("position-none"),
        r.count("count-members", without),
    ));
    legend
}

/// The regional groups in the order of the hall, as a list numbered like the picture.
fn blocks(r: &Reader<'_>, seating: &Seating) -> Vec<Fragment> {
    let name = |block: &observatory::seating::Block| match &block.group {
        Some(group) => r.group(group),
        None => Fragment::text(r.say("region-none")),
    };
    seating.blocks.iter().map(name).collect()
}

fn silent_heading(r: &Reader<'_>, shown: &QuestionView<'_>) -> Fragment {
    r.tell(
        "silent-heading",
        &[
            ("count", shown.silent.len().into()),
            ("all", r.view.forum.members.len().into()),
        ],
    )
}

fn group_part(r: &Reader<'_>, spoke: &GroupSpoke<'_>) -> GroupPart {
    let (with, without) = (spoke.with_own.len(), spoke.without_own.len());
    let summary = if with + without == 0 {
        Fragment::text(r.say("group-members-unknown"))
    } else if with == 0 {
        r.count("group-none-spoke", without)
    } else {
        let names = r.list(&r.members(&spoke.with_own));
        r.tell(
            "group-some-spoke",
            &[
                ("members", Arg::Html(names.as_str())),
                ("count", (with + without).into()),
            ],
        )
    };
    GroupPart {
        name: r.group(&spoke.group.id),
        summary,
        without_heading: r.count("group-without-own", without),
        without_own: r.members(&spoke.without_own),
    }
}

fn rule(r: &Reader<'_>, question: &Question) -> Option<Rule> {
    let provision = r.view.forum.provisions.get(question.provision.as_ref()?)?;
    let path = format!("/provisions/{}", provision.id);
    let readings = provision.readings.iter();
    Some(Rule {
        link: r.link(&path, &r.name(&provision.title)),
        standing: super::provision::standing_mark(r, &provision.standing),
        summary: r.wording(&provision.summary),
        readings: readings.map(|reading| r.wording(&reading.words)).collect(),
    })
}

fn later(r: &Reader<'_>, shown: &QuestionView<'_>) -> Option<Fragment> {
    (shown.expressed_later > 0).then(|| r.count("as-of-later", shown.expressed_later))
}
