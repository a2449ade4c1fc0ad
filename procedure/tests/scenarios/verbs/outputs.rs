//! Verbs about recommendations, divergences, reports, and what is done then.

use procedure::divergence::join::JoinView;
use procedure::divergence::record::RecordDivergence;
use procedure::divergence::{HeldBy, View};
use procedure::follow_up::assign::AssignImplementation;
use procedure::follow_up::report::ReportImplementation;
use procedure::id::{
    BodyId, DivergenceId, DocumentId, InputId, MemberId, PositionId, RecommendationId, ReportId,
    ScenarioId, StatementId, TopicId,
};
use procedure::recommendation::close_point::ClosePoint;
use procedure::recommendation::hold_alternative::HoldAlternative;
use procedure::recommendation::open_point::OpenPoint;
use procedure::recommendation::put::PutRecommendation;
use procedure::recommendation::revise::ReviseParagraph;
use procedure::recommendation::support::DeclareSupport;
use procedure::recommendation::withdraw::WithdrawRecommendation;
use procedure::recommendation::{Basis, Behind, Support};
use procedure::report::compile::CompileReport;
use procedure::report::edit_prose::EditProse;
use procedure::report::file_correction::FileCorrection;
use procedure::report::settle_correction::SettleCorrection;
use procedure::report::transmit::TransmitReport;
use procedure::report::{Edition, Passage};
use procedure::{Asked, Command, Seat};

use super::thematic::{all_quoted, number_after, one_of, one_wording, wordings};
use crate::phrase::{Phrase, Read, misread};

/// `puts recommendation "title" on topic N before BODY saying "…" … (towards output N) (resting on
/// [place]|position N|statement N|input N|scenario N …)`
pub(crate) fn put(phrase: &mut Phrase) -> Read<Command> {
    let title = one_wording(phrase, "A recommendation.")?;
    phrase.then("on topic")?;
    let topic = TopicId(phrase.parsed("a number")?);
    phrase.then("before")?;
    let body = phrase.key(BodyId::new)?;
    phrase.then("saying")?;
    let paragraphs = wordings(phrase)?;
    let output = number_after(phrase, "towards output")?;
    let mut evidence = Vec::new();
    while phrase.says("resting on") {
        evidence.push(behind(phrase)?);
    }
    Ok(PutRecommendation {
        body,
        topic,
        title,
        paragraphs,
        output,
        evidence,
    }
    .into())
}

fn behind(phrase: &mut Phrase) -> Read<Behind> {
    if let Some(number) = number_after(phrase, "position")? {
        return Ok(Behind::Position(PositionId(number.into())));
    }
    if let Some(number) = number_after(phrase, "statement")? {
        return Ok(Behind::Statement(StatementId(number)));
    }
    if let Some(number) = number_after(phrase, "input")? {
        return Ok(Behind::Input(InputId(number)));
    }
    if let Some(number) = number_after(phrase, "scenario")? {
        return Ok(Behind::Scenario(ScenarioId(number)));
    }
    phrase.citation().map(Behind::Cited)
}

/// `joins in proposing recommendation N`, `supports recommendation N`, `no longer supports
/// recommendation N`
pub(crate) fn support(phrase: &mut Phrase, support: Support) -> Read<Command> {
    Ok(DeclareSupport {
        recommendation: recommendation(phrase)?,
        support,
    }
    .into())
}

/// `revises paragraph N of recommendation N reading N to "words"|nothing`
pub(crate) fn revise(phrase: &mut Phrase) -> Read<Command> {
    let paragraph = phrase.parsed("a number")?;
    phrase.then("of")?;
    let recommendation = recommendation(phrase)?;
    phrase.then("reading")?;
    let base = phrase.parsed("a number")?;
    phrase.then("to")?;
    let words = if phrase.says("nothing") {
        None
    } else {
        Some(one_wording(phrase, "Other words.")?)
    };
    Ok(ReviseParagraph {
        recommendation,
        paragraph,
        base,
        words,
    }
    .into())
}

/// `opens point on recommendation N (paragraph N) ("words") (with "…" …)`
pub(crate) fn open_point(phrase: &mut Phrase) -> Read<Command> {
    let recommendation = recommendation(phrase)?;
    let paragraph = number_after(phrase, "paragraph")?;
    let words = phrase.quoted_or("This is not clear to us.")?;
    let alternatives = if phrase.says("with") {
        all_quoted(phrase)?
    } else {
        Vec::new()
    };
    Ok(OpenPoint {
        recommendation,
        paragraph,
        words,
        alternatives,
    }
    .into())
}

/// `holds alternative N|none at point N of recommendation N (for MEMBER by [place]|position
/// N|declaration)`
pub(crate) fn hold(phrase: &mut Phrase, asked: &Asked) -> Read<Command> {
    phrase.then("alternative")?;
    let alternative = number_or_none(phrase)?;
    phrase.then("at point")?;
    let point = phrase.parsed("a number")?;
    phrase.then("of")?;
    let recommendation = recommendation(phrase)?;
    let HeldBy { member, basis } = holder(phrase, asked)?;
    Ok(HoldAlternative {
        recommendation,
        point,
        member,
        alternative,
        basis,
    }
    .into())
}

/// `closes point N of recommendation N ("words")`
pub(crate) fn close_point(phrase: &mut Phrase) -> Read<Command> {
    let point = phrase.parsed("a number")?;
    phrase.then("of")?;
    Ok(ClosePoint {
        recommendation: recommendation(phrase)?,
        point,
        words: phrase.quoted()?,
    }
    .into())
}

/// `withdraws recommendation N ("why")`
pub(crate) fn withdraw(phrase: &mut Phrase) -> Read<Command> {
    Ok(WithdrawRecommendation {
        recommendation: RecommendationId(phrase.parsed("a number")?),
        reason: phrase.quoted_or("It is covered elsewhere.")?,
    }
    .into())
}

/// `records divergence "question" in BODY (on topic N) (view "words" (held by MEMBER by
/// [place]|position N|declaration …) …)`
pub(crate) fn diverge(phrase: &mut Phrase) -> Read<Command> {
    let question = one_wording(phrase, "A question.")?;
    phrase.then("in")?;
    let body = phrase.key(BodyId::new)?;
    let topic = number_after(phrase, "on topic")?.map(TopicId);
    let mut views = Vec::new();
    while phrase.says("view") {
        let words = phrase.quoted_or("A view.")?;
        let mut holders = Vec::new();
        while phrase.says("held by") {
            let member = phrase.key(MemberId::new)?;
            phrase.then("by")?;
            let basis = basis(phrase)?;
            holders.push(HeldBy { member, basis });
        }
        views.push(View { words, holders });
    }
    Ok(RecordDivergence {
        body,
        topic,
        question,
        views,
    }
    .into())
}

/// `joins view N|none of divergence N (for MEMBER by [place]|position N|declaration)`
pub(crate) fn join(phrase: &mut Phrase, asked: &Asked) -> Read<Command> {
    let view = number_or_none(phrase)?;
    phrase.then("of divergence")?;
    let divergence = DivergenceId(phrase.parsed("a number")?);
    let HeldBy { member, basis } = holder(phrase, asked)?;
    Ok(JoinView {
        divergence,
        member,
        view,
        basis,
    }
    .into())
}

/// `drafts report of BODY (until DAY)`, `revises report N of BODY (until DAY)`, `makes report N of
/// BODY final`
pub(crate) fn compile(phrase: &mut Phrase, edition: Edition) -> Read<Command> {
    phrase.then("report")?;
    let report = if phrase.says("of") {
        None
    } else {
        let report = ReportId(phrase.parsed("a number")?);
        phrase.then("of")?;
        Some(report)
    };
    let body = phrase.key(BodyId::new)?;
    let edition = if phrase.says("anew") {
        Edition::Draft
    } else {
        edition
    };
    if edition == Edition::Final {
        phrase.then("final")?;
    }
    let title = one_wording(phrase, "Report of the first cycle")?;
    Ok(CompileReport {
        report,
        body,
        edition,
        title,
        corrections_until: phrase.day_after("until")?,
    }
    .into())
}

/// `writes PLACE of report N reading N "words"`
pub(crate) fn write(phrase: &mut Phrase) -> Read<Command> {
    let place = one_of(phrase, &Passage::ALL, Passage::key)?;
    phrase.then("of")?;
    let report = report(phrase)?;
    phrase.then("reading")?;
    Ok(EditProse {
        report,
        place,
        base: phrase.parsed("a number")?,
        words: one_wording(phrase, "The group met in December.")?,
    }
    .into())
}

/// `corrects PLACE of report N ("words")`
pub(crate) fn correct(phrase: &mut Phrase) -> Read<Command> {
    let place = one_of(phrase, &Passage::ALL, Passage::key)?;
    phrase.then("of")?;
    Ok(FileCorrection {
        report: report(phrase)?,
        place,
        words: phrase.quoted_or("We hold the other alternative.")?,
    }
    .into())
}

/// `settles correction N of report N as taken|not-taken ("words")`
pub(crate) fn settle(phrase: &mut Phrase) -> Read<Command> {
    let correction = phrase.parsed("a number")?;
    phrase.then("of")?;
    let report = report(phrase)?;
    phrase.then("as")?;
    let taken = match phrase.word()?.as_str() {
        "taken" => true,
        "not-taken" => false,
        other => return misread(format!("a correction is taken or not-taken, not `{other}`")),
    };
    Ok(SettleCorrection {
        report,
        correction,
        taken,
        words: phrase.quoted_or("The report is revised.")?,
    }
    .into())
}

/// `transmits report N`
pub(crate) fn transmit(phrase: &mut Phrase) -> Read<Command> {
    let report = report(phrase)?;
    Ok(TransmitReport { report }.into())
}

/// `assigns recommendation N to HOLDERS until DAY ("words")`
pub(crate) fn assign(phrase: &mut Phrase) -> Read<Command> {
    let recommendation = recommendation(phrase)?;
    phrase.then("to")?;
    let who = phrase.holders()?;
    phrase.then("until")?;
    let due = phrase.parsed("a day")?;
    Ok(AssignImplementation {
        recommendation,
        who,
        words: one_wording(phrase, "Run the first test of contacts.")?,
        due,
    }
    .into())
}

/// `reports on recommendation N (task N) ("words") (on DAY) (shown by DOCUMENT) (done)`
pub(crate) fn progress(phrase: &mut Phrase, asked: &Asked) -> Read<Command> {
    phrase.then("on")?;
    let recommendation = recommendation(phrase)?;
    let task = number_after(phrase, "task")?;
    let words = phrase.quoted_or("We tested ours.")?;
    let on = super::day(phrase, asked)?;
    let document = if phrase.says("shown by") {
        Some(phrase.key(DocumentId::new)?)
    } else {
        None
    };
    Ok(ReportImplementation {
        recommendation,
        task,
        words,
        on,
        document,
        done: phrase.says("done"),
    }
    .into())
}

fn recommendation(phrase: &mut Phrase) -> Read<RecommendationId> {
    phrase.then("recommendation")?;
    Ok(RecommendationId(phrase.parsed("a number")?))
}

fn report(phrase: &mut Phrase) -> Read<ReportId> {
    phrase.then("report")?;
    Ok(ReportId(phrase.parsed("a number")?))
}

fn number_or_none(phrase: &mut Phrase) -> Read<Option<u32>> {
    if phrase.says("none") {
        return Ok(None);
    }
    phrase.parsed("a number").map(Some)
}

/// Who holds it and what shows it: the asking delegation by its own declaration, where nobody is
/// named.
fn holder(phrase: &mut Phrase, asked: &Asked) -> Read<HeldBy> {
    if phrase.says("for") {
        let member = phrase.key(MemberId::new)?;
        phrase.then("by")?;
        let basis = basis(phrase)?;
        return Ok(HeldBy { member, basis });
    }
    let Seat::Delegation(member) = asked.by.seat else {
        return misread("`for MEMBER by …` is due from a seat that is no delegation");
    };
    let basis = Basis::Declaration;
    Ok(HeldBy { member, basis })
}

fn basis(phrase: &mut Phrase) -> Read<Basis> {
    if phrase.says("declaration") {
        return Ok(Basis::Declaration);
    }
    if let Some(number) = number_after(phrase, "position")? {
        return Ok(Basis::Position(PositionId(number.into())));
    }
    phrase.citation().map(Basis::Cited)
}
