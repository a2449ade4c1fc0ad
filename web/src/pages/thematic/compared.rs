//! Two versions of a report beside each other: what stands in one and not in the other.

use language::Arg;
use observatory::thematic::comparison::{About, Change, Detail, Difference, Listed, comparison};
use procedure::Noun;
use procedure::id::{RecommendationId, ReportId};
use procedure::report::{Compiled, Report};
use text::Wording;

use super::report::{edition, of_number};
use super::{naming, told};
use crate::pages::drawn;
use crate::pages::fragment::{Fragment, escaped};
use crate::pages::parts::{InParts, Part};
use crate::pages::reader::Reader;
use crate::pages::shell::{Item, Shell};
use crate::{Html, NotFound, Viewpoint};

/// The comparison of two versions of a report; where they are not named, of the last two.
pub(super) fn compared(
    view: &Viewpoint<'_>,
    key: &str,
    from: Option<u64>,
    to: Option<u64>,
) -> Result<Html, NotFound> {
    let missing = || NotFound::of(Noun::Report, key);
    let id = ReportId(key.parse().map_err(|_| missing())?);
    let report = view.forum.reports.get(id).ok_or_else(missing)?;
    let newest = report.newest().ok_or_else(missing)?;
    let to = to.unwrap_or_else(|| u64::from(newest.version));
    let from = from.unwrap_or_else(|| to.saturating_sub(1).max(1));
    let earlier = of_number(report, from).ok_or_else(missing)?;
    let later = of_number(report, to).ok_or_else(missing)?;
    let r = Reader::of(view);
    let title = title(&r, id, from, to);
    let parts = comparison(earlier, later)
        .into_iter()
        .map(|(place, differences)| Part {
            key: place.key(),
            heading: r.say(&format!("report-part-{}", place.key())),
            lines: differences.iter().map(|it| difference(&r, it)).collect(),
            none: "",
        });
    let parts: Vec<Part> = parts.collect();
    Ok(drawn(&InParts {
        shell: shell(&r, report, &title),
        heading: Fragment::text(&title),
        lede: lede(&r, earlier, later),
        facts: facts(&r, report, parts.is_empty()),
        parts,
        r: &r,
    }))
}

/// "Report 1: versions 1 and 2 compared".
fn title(r: &Reader<'_>, id: ReportId, from: u64, to: u64) -> String {
    let (id, from, to) = (id.to_string(), from.to_string(), to.to_string());
    r.plain(
        "compare-title",
        &[
            ("number", (&id).into()),
            ("from", (&from).into()),
            ("to", (&to).into()),
        ],
    )
}

fn shell(r: &Reader<'_>, report: &Report, title: &str) -> Shell {
    let mut shell = super::shell(r, &report.body, title);
    shell.crumbs.push(Item {
        href: r.view.link(&format!("/reports/{}", report.id)),
        label: Fragment::text(&naming::numbered(r, "report-number", report.id.0)),
        current: false,
    });
    shell
}

fn lede(r: &Reader<'_>, earlier: &Compiled, later: &Compiled) -> Fragment {
    let (from, to) = (edition(r, earlier), edition(r, later));
    r.tell(
        "compare-heading",
        &[("from", (&from).into()), ("to", (&to).into())],
    )
}

fn facts(r: &Reader<'_>, report: &Report, same: bool) -> Vec<Fragment> {
    if report.versions.len() < 2 {
        return vec![Fragment::text(r.say("compare-only-one"))];
    }
    let key = if same { "compare-same" } else { "compare-lede" };
    vec![Fragment::text(r.say(key))]
}

fn difference(r: &Reader<'_>, difference: &Difference<'_>) -> Fragment {
    let about = about(r, difference.about);
    match &difference.change {
        Change::Added => {
            let mark = told::mark(r, "compare-added", "in-force");
            Fragment::markup(format!("{mark} {about}"))
        }
        Change::LeftOut => {
            let mark = told::mark(r, "compare-removed", "contested");
            Fragment::markup(format!("{mark} {about}"))
        }
        Change::Changed(details) => {
            let mark = told::mark(r, "compare-changed", "unverified");
            let details: Vec<String> = details
                .iter()
                .map(|it| format!("<li>{}</li>", detail(r, it)))
                .collect();
            let details = details.concat();
            Fragment::markup(format!("{mark} {about}<ul>{details}</ul>"))
        }
    }
}

fn about(r: &Reader<'_>, about: About) -> Fragment {
    match about {
        About::Recommendation(id) => naming::recommendation(r, id),
        About::Withdrawn(id) => {
            let link = naming::recommendation(r, id);
            let mark = escaped(r.say("recommendation-state-withdrawn"));
            Fragment::markup(format!("{link} ({mark})"))
        }
        About::Settled(id, point) => {
            let link = naming::recommendation(r, id);
            let number = naming::numbered(r, "point-number", point);
            Fragment::markup(format!("{link} · {}", escaped(&number)))
        }
        About::Divergence(id) => naming::divergence(r, id),
        About::Output(number) => Fragment::text(&naming::numbered(r, "output-number", number)),
        About::Statement(id) => naming::statement(r, id),
        About::Input(id) => naming::input(r, id),
        About::Briefer(id) => naming::briefer(r, id),
        About::Scenario(id) => naming::scenario(r, id),
        About::Prose => Fragment::text(r.say("compare-prose")),
    }
}

fn detail(r: &Reader<'_>, detail: &Detail<'_>) -> Fragment {
    match detail {
        Detail::Revision(from, to) => {
            let (from, to) = (from.to_string(), to.to_string());
            let args = [("from", (&from).into()), ("to", (&to).into())];
            r.tell("compare-revision", &args)
        }
        Detail::PointOpened(number) => point(r, "compare-point-opened", *number),
        Detail::PointClosed(number) => point(r, "compare-point-closed", *number),
        Detail::Serves(id, consensus) => served(r, "compare-serves", *id, *consensus),
        Detail::ServesNoMore(id, consensus) => served(r, "compare-serves-no-more", *id, *consensus),
        Detail::Joined(listed, members) => people(r, "compare-joined", *listed, members),
        Detail::Left(listed, members) => people(r, "compare-left", *listed, members),
        Detail::Words(was, is) => words(r, *was, *is),
    }
}

fn point(r: &Reader<'_>, key: &str, number: u32) -> Fragment {
    let point = naming::numbered(r, "point-number", number);
    r.tell(key, &[("point", (&point).into())])
}

fn served(r: &Reader<'_>, key: &str, id: RecommendationId, consensus: bool) -> Fragment {
    let link = naming::recommendation(r, id);
    let state = r.say(if consensus {
        "recommendation-state-consensus"
    } else {
        "recommendation-state-developing"
    });
    r.tell(
        key,
        &[
            ("recommendation", Arg::Html(link.as_str())),
            ("state", state.into()),
        ],
    )
}

fn people(r: &Reader<'_>, key: &str, of: Listed, members: &[procedure::id::MemberId]) -> Fragment {
    let names = r.list(&r.members(members));
    let listed = listed(r, of);
    r.tell(
        key,
        &[
            ("listed", (&listed).into()),
            ("members", Arg::Html(names.as_str())),
        ],
    )
}

fn listed(r: &Reader<'_>, listed: Listed) -> String {
    match listed {
        Listed::Proposers => r.say("recommendation-proposers").to_owned(),
        Listed::Supporters => r.say("recommendation-supporters").to_owned(),
        Listed::Dissociated => r.say("decision-dissociated").to_owned(),
        Listed::View(number) => naming::numbered(r, "view-number", number),
        Listed::Alternative(point, number) => {
            let (point, number) = (point.to_string(), number.to_string());
            let args = [("point", (&point).into()), ("number", (&number).into())];
            r.plain("compare-alternative", &args)
        }
    }
}

/// The words before and now, each in its own block.
fn words(r: &Reader<'_>, was: Option<&Wording>, is: Option<&Wording>) -> Fragment {
    let block = |tag: &str, wording: Option<&Wording>| {
        wording.map_or_else(String::new, |wording| {
            format!("<{tag}>{}</{tag}>", r.wording(wording))
        })
    };
    let (was, is) = (block("del", was), block("ins", is));
    Fragment::markup(format!("<p class=\"words\">{was} {is}</p>"))
}
