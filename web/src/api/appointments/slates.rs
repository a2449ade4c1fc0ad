//! `/api/v1/slates`: the slates that were put, with everything found about them.

use jiff::Timestamp;
use jiff::civil::Date;
use procedure::Noun;
use procedure::appointment::{
    Appointment as OnRecordAppointment, Consulted, RestsOn, Slate as OnRecord,
};
use publish::keys;

use super::super::Resource;
use super::super::described::{wire, words};
use super::super::list::{Items, Looking};
use super::super::matters::FormatWord;
use super::super::parameter::{Parameter, Takes, parameter};
use super::VerdictWord;
use crate::failing::Failing;

words!(
    /// Where a slate stands.
    SlateStandingWord = ["put", "replaced", "appointed"]
);
words!(
    /// What a delegation makes of a slate. It is no ballot.
    ViewWord = ["support", "no-objection", "concern", "objection"]
);
words!(
    /// What an appointment rests on.
    RestsOnWord = ["chair", "members", "arrangement"]
);

wire! {
    /// The candidates for one post.
    SlateFill {
        /// The post, by key.
        post: String,
        /// The candidates, by number.
        candidates: Vec<u32>,
        /// The first day after their term; null where none is set.
        until: Option<Date>,
    }
}

wire! {
    /// What was found when the slate was put: one criterion under one classification.
    SlateFinding {
        /// The criterion, by key.
        criterion: String,
        /// The classification, by key; null where the test rests on none.
        basis: Option<String>,
        /// What came of it.
        verdict: VerdictWord,
        /// For how many places something was not stated.
        not_stated: u32,
    }
}

wire! {
    /// A view that a delegation filed. The newest of a member is the one that stands.
    SlateView {
        /// The member, by code.
        member: String,
        /// The view.
        view: ViewWord,
        /// The reasons; null where none are given or they are withheld.
        reasons: Option<String>,
        /// When it was entered.
        at: Timestamp,
    }
}

wire! {
    /// A consultation on a slate. Being consulted is not agreeing.
    SlateConsultation {
        /// The number among those on this slate, from 1.
        number: u32,
        /// The day.
        on: Date,
        /// How.
        format: FormatWord,
        /// The members spoken with, by code.
        with: Vec<String>,
        /// The seat from which it was recorded: `chair:plenary`.
        by: String,
        /// Who held it on behalf of that seat, under the pseudonym of the record; null where the
        /// seat itself did.
        held_by: Option<String>,
        /// What is public of it.
        summary: Option<String>,
    }
}

wire! {
    /// How those on a slate came into office.
    SlateAppointment {
        /// The day.
        on: Date,
        /// What it rests on.
        rests_on: RestsOnWord,
        /// The reading applied, by key; null where the members decided.
        reading: Option<String>,
        /// The members’ decision on the slate, where there is one.
        decision: Option<String>,
        /// The decision that agreed on a way for this case alone, where there is one.
        arrangement: Option<String>,
        /// How many members consultations had reached.
        consulted: u32,
    }
}

wire! {
    /// A slate: a candidate for each place to be filled.
    Slate {
        /// The number.
        slate: String,
        /// Where it stands.
        standing: SlateStandingWord,
        /// The body that decides.
        decided_by: String,
        /// The provision under which the posts are filled.
        provision: String,
        /// Who would fill which post.
        fills: Vec<SlateFill>,
        /// The first day in office.
        from: Date,
        /// The number of the criteria it was measured by.
        criteria_set: Option<u32>,
        /// What was found, every criterion under every classification.
        findings: Vec<SlateFinding>,
        /// When it was put.
        put: Timestamp,
        /// The slate it took the place of.
        replaces: Option<u32>,
        /// The slate that took its place.
        replaced_by: Option<u32>,
        /// The members spoken with in consultations, by code.
        consulted: Vec<String>,
        /// The members that no consultation has reached, by code.
        not_reached: Vec<String>,
        /// The consultations, in the order of entering.
        consultations: Vec<SlateConsultation>,
        /// All views, in the order of entering.
        views: Vec<SlateView>,
        /// How those on it came into office; null while nobody has.
        appointment: Option<SlateAppointment>,
        /// The index of its entry in the record.
        entry: Option<u64>,
        /// Where that entry can be read in its exact bytes.
        entry_url: Option<String>,
        /// The receipt that proves that entry (C2SP tlog-proof).
        proof_url: Option<String>,
    }
}

const PARAMETERS: &[Parameter] = &[
    parameter(
        "standing",
        Takes::Words(SlateStandingWord::ALL),
        "Slates that stand so.",
    ),
    parameter(
        "candidate",
        Takes::Key(Noun::Candidate),
        "Slates with this candidate.",
    ),
];

pub(super) const RESOURCE: Resource = Resource {
    name: "slates",
    about: "The slates, in the order in which they were put.",
    key: "slate",
    parameters: PARAMETERS,
    item: super::super::describe::<Slate>,
    read: None,
    list,
};

fn list(at: &Looking<'_>) -> Result<Items, Failing> {
    let candidate = at.filter("candidate");
    let with = |slate: &OnRecord| {
        let mut on = slate.candidates();
        candidate.is_none_or(|key| on.any(|id| id.to_string() == key))
    };
    let slates = at.fold.forum.appointments.slates();
    at.gather(
        Noun::Slate,
        slates.map(|slate| (slate.id.to_string(), slate)),
        |slate| at.passes("standing", standing(slate)) && with(slate),
        |slate| wire(at, slate),
    )
}

const fn standing(slate: &OnRecord) -> &'static str {
    match (&slate.appointed, slate.replaced_by) {
        (Some(_), _) => "appointed",
        (None, Some(_)) => "replaced",
        (None, None) => "put",
    }
}

fn wire(at: &Looking<'_>, slate: &OnRecord) -> Slate {
    let key = slate.id.to_string();
    let without = at.fold.forum.not_reached(slate);
    Slate {
        standing: SlateStandingWord(standing(slate)),
        decided_by: slate.decided_by.to_string(),
        provision: slate.provision.to_string(),
        fills: fills(slate),
        from: slate.from,
        criteria_set: slate.set.map(|set| set.0),
        findings: findings(slate),
        put: slate.put_at,
        replaces: slate.replaces.map(|id| id.0),
        replaced_by: slate.replaced_by.map(|id| id.0),
        consulted: slate
            .spoken_with()
            .iter()
            .map(ToString::to_string)
            .collect(),
        not_reached: without.iter().map(ToString::to_string).collect(),
        consultations: slate.consultations.iter().map(consultation).collect(),
        views: views(slate),
        appointment: slate.appointed.as_ref().map(appointment),
        entry: at.entry(Noun::Slate, &key),
        entry_url: at.entry_url(Noun::Slate, &key),
        proof_url: at.proof_url(Noun::Slate, &key),
        slate: key,
    }
}

fn fills(slate: &OnRecord) -> Vec<SlateFill> {
    let fill = |fill: &procedure::appointment::Fill| SlateFill {
        post: fill.post.to_string(),
        candidates: fill.candidates.iter().map(|id| id.0).collect(),
        until: fill.until,
    };
    slate.fills.iter().map(fill).collect()
}

fn findings(slate: &OnRecord) -> Vec<SlateFinding> {
    let finding = |found: &procedure::appointment::Found| SlateFinding {
        criterion: found.criterion.to_string(),
        basis: found.basis.as_ref().map(ToString::to_string),
        verdict: VerdictWord(found.verdict.key()),
        not_stated: found.not_stated,
    };
    slate.found.iter().map(finding).collect()
}

fn consultation(held: &Consulted) -> SlateConsultation {
    let held_by = held.held_by.as_ref();
    SlateConsultation {
        number: held.number,
        on: held.on,
        format: FormatWord(held.format.key()),
        with: held.with.iter().map(ToString::to_string).collect(),
        by: keys::seat(&held.by),
        held_by: held_by.map(|it| it.person.to_string()),
        summary: held.summary.as_ref().map(ToString::to_string),
    }
}

fn views(slate: &OnRecord) -> Vec<SlateView> {
    let view = |filed: &procedure::appointment::Filed| SlateView {
        member: filed.member.to_string(),
        view: ViewWord(filed.view.key()),
        reasons: filed
            .reasons
            .as_ref()
            .and_then(|it| it.open())
            .map(ToString::to_string),
        at: filed.at,
    };
    slate.views.iter().map(view).collect()
}

fn appointment(appointed: &OnRecordAppointment) -> SlateAppointment {
    let (reading, decision, arrangement) = match &appointed.rests_on {
        RestsOn::Chair { reading } => (Some(reading), None, None),
        RestsOn::Members { decision } => (None, Some(decision), None),
        RestsOn::Arrangement {
            arrangement,
            as_if,
            decision,
        } => (Some(as_if), decision.as_ref(), Some(arrangement)),
    };
    SlateAppointment {
        on: appointed.on,
        rests_on: RestsOnWord(appointed.rests_on.key()),
        reading: reading.map(ToString::to_string),
        decision: decision.map(ToString::to_string),
        arrangement: arrangement.map(ToString::to_string),
        consulted: appointed.consulted,
    }
}
