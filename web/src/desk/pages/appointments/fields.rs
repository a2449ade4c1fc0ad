//! The fields of forms about appointments.

use language::{Arg, Lang};
use procedure::appointment::call::{QUESTION_LENGTH_MAX, QUESTIONS_MAX};
use procedure::appointment::{Term, View};
use procedure::body::Leaving;
use procedure::id::PostId;

use crate::desk::appointments::{About, Officer, PLACES, Vacancy, officer_value, questionnaire};
use crate::desk::pages::form::{Choice, Control, Field};
use crate::desk::pages::matter::fields::{FORMATS, choice};
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;

/// Some of these posts.
pub(crate) fn posts(r: &Reader<'_>, posts: &[PostId]) -> Field {
    let choices = posts.iter().map(|post| {
        let label = Fragment::text(&r.post_text(post));
        Choice::new(post.as_str(), label, false)
    });
    Field::new(
        r,
        "posts",
        "appointing-posts",
        Control::Any(choices.collect()),
    )
}

/// Until when nominations are open.
pub(crate) fn until(r: &Reader<'_>) -> Field {
    Field::new(r, "until", "appointing-until", Control::Time)
}

/// What candidates are asked: one question a line, the reader's language first.
pub(crate) fn questions(r: &Reader<'_>) -> Vec<Field> {
    let most = [
        ("questions", QUESTIONS_MAX.into()),
        ("characters", QUESTION_LENGTH_MAX.into()),
    ];
    let field = |(place, (lang, name)): (usize, (Lang, &'static str))| {
        let language = format!("<bdi lang=\"{}\">{}</bdi>", lang.tag(), lang.endonym());
        Field {
            label: r.tell(
                "appointing-questions-in",
                &[("language", Arg::Html(&language))],
            ),
            // Said once, below the first of them.
            hint: (place == 0).then(|| r.tell("appointing-questions-hint", &most)),
            ..Field::new(r, name, "appointing-posts", Control::Lines).optional()
        }
    };
    let fields = questionnaire::in_order(r.lang()).into_iter();
    fields.enumerate().map(field).collect()
}

/// A candidate for each place, the first day, and for how long.
pub(crate) fn slate(r: &Reader<'_>, about: &About) -> Vec<Field> {
    let places = PLACES.into_iter().zip(&about.vacancies);
    let mut fields: Vec<Field> = places.map(|(name, it)| place(r, name, it)).collect();
    let terms = [Term::Full, Term::Rest].map(|it| choice(r, "slate-term", it.key()));
    fields.push(Field::new(r, "from", "appointing-from", Control::Day));
    fields.push(Field::new(
        r,
        "term",
        "appointing-term",
        Control::One(terms.into()),
    ));
    fields
}

/// Who would fill one place. Nobody is offered before another but by number.
fn place(r: &Reader<'_>, name: &'static str, vacancy: &Vacancy) -> Field {
    let choices = vacancy.candidates.iter().map(|id| {
        let known = r.view.forum.appointments.candidate(*id);
        let member = known.map_or("", |it| r.member_text(it.member));
        let label = Fragment::markup(format!(
            "{} – {}",
            r.candidate_plain(*id),
            crate::pages::fragment::escaped(member)
        ));
        Choice::new(&id.to_string(), label, false)
    });
    let control = Control::Listed(choices.collect());
    let post = r.post_text(&vacancy.post);
    let number = vacancy.number;
    let label = r.tell(
        "appointing-place",
        &[("post", (&post).into()), ("number", number.into())],
    );
    Field {
        label,
        ..Field::new(r, name, "appointing-posts", control)
            .conditional()
            .without_hint()
    }
}

/// A consultation.
pub(crate) fn consulting(r: &Reader<'_>, about: &About) -> Vec<Field> {
    let formats = FORMATS.map(|it| choice(r, "deciding-format", it.key()));
    let lines = |name: &'static str, key: &str| Field::new(r, name, key, Control::Lines).optional();
    vec![
        Field::new(r, "with", "appointing-with", Control::Code).conditional(),
        Field::new(r, "on", "deciding-on", Control::Day),
        Field::new(r, "format", "deciding-format", Control::One(formats.into())),
        Field::new(
            r,
            "held-by",
            "appointing-held-by",
            Control::Listed(officers(r, &about.officers)),
        )
        .optional(),
        lines("summary", "deciding-summary"),
        lines("confidential", "deciding-confidential"),
    ]
}

/// A view, and its reasons.
pub(crate) fn view(r: &Reader<'_>) -> Vec<Field> {
    let views = View::ALL.map(|it| choice(r, "view", it.key()));
    vec![
        Field::new(
            r,
            "view",
            "appointing-view-field",
            Control::One(views.into()),
        ),
        Field::new(r, "reasons", "appointing-reasons", Control::Lines).optional(),
    ]
}

/// Why a candidate no longer stands.
pub(crate) fn reason(r: &Reader<'_>) -> Field {
    Field::new(r, "reason", "person-reason", Control::Lines).optional()
}

/// Who stands in, from when until when.
pub(crate) fn interim(r: &Reader<'_>, about: &About) -> Vec<Field> {
    vec![
        Field::new(
            r,
            "officer",
            "appointing-officer",
            Control::One(officers(r, &about.officers)),
        ),
        Field::new(r, "from", "appointing-from", Control::Day),
        Field::new(r, "until", "appointing-interim-until", Control::Day),
    ]
}

/// Whose term ended, when, and why.
pub(crate) fn end(r: &Reader<'_>, about: &About) -> Vec<Field> {
    let why = Leaving::ALL.map(|it| choice(r, "left", it.key()));
    vec![
        Field::new(
            r,
            "holder",
            "appointing-holder",
            Control::One(officers(r, &about.holders)),
        ),
        Field::new(r, "from", "appointing-left-from", Control::Day),
        Field::new(r, "why", "appointing-why", Control::One(why.into())).optional(),
    ]
}

/// Somebody in office: name, member, office, body.
fn officers(r: &Reader<'_>, officers: &[Officer]) -> Vec<Choice> {
    let choices = officers.iter().map(|it| {
        let (office, body) = (r.office(it.kind), r.view.forum.bodies.get(&it.body));
        let body = body.map_or_else(|| Fragment::text(it.body.as_str()), |it| r.name(&it.name));
        let (name, member) = (r.office_holder(&it.person), r.member_text(it.member));
        let member = crate::pages::fragment::escaped(member);
        let label = Fragment::markup(format!("{name} – {member} – {office}, {body}"));
        Choice::new(&officer_value(it), label, false)
    });
    choices.collect()
}
