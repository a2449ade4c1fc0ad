//! What is worked on: a group, or one thing of it that has a number.

use procedure::Forum;
use procedure::Noun;
use procedure::body::BodyKind;
use procedure::divergence::Divergence;
use procedure::id::{BodyId, DivergenceId, MandateId, RecommendationId, ReportId, ScenarioId};
use procedure::mandate::Mandate;
use procedure::recommendation::Recommendation;
use procedure::report::Report;
use procedure::scenario::Scenario;

/// The kinds of thing, each with its part of the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Group,
    Mandate,
    Recommendation,
    Scenario,
    Divergence,
    Report,
}

/// A group, or one thing of it.
#[derive(Clone, Debug)]
pub(crate) enum Thing {
    Group(BodyId),
    Mandate(Box<Mandate>),
    Recommendation(Box<Recommendation>),
    Scenario(Box<Scenario>),
    Divergence(Box<Divergence>),
    Report(Box<Report>),
}

impl Kind {
    /// The part of addresses that stands before its key: `/desk/reports/1`.
    pub(crate) const fn folder(self) -> &'static str {
        match self {
            Self::Group => "groups",
            Self::Mandate => "mandates",
            Self::Recommendation => "recommendations",
            Self::Scenario => "scenarios",
            Self::Divergence => "divergences",
            Self::Report => "reports",
        }
    }

    /// What of the record it is.
    pub(crate) const fn noun(self) -> Noun {
        match self {
            Self::Group => Noun::Body,
            Self::Mandate => Noun::Mandate,
            Self::Recommendation => Noun::Recommendation,
            Self::Scenario => Noun::Scenario,
            Self::Divergence => Noun::Divergence,
            Self::Report => Noun::Report,
        }
    }

    /// The one with this key, as it is now.
    pub(crate) fn find(self, forum: &Forum, key: &str) -> Option<Thing> {
        let number = || key.parse().ok();
        Some(match self {
            Self::Group => {
                let body = forum.bodies.get(&BodyId::new(key).ok()?)?;
                Thing::Group((body.kind == BodyKind::ThematicGroup).then(|| body.id.clone())?)
            }
            Self::Mandate => {
                Thing::Mandate(Box::new(forum.mandates.get(MandateId(number()?))?.clone()))
            }
            Self::Recommendation => {
                let found = forum.recommendations.get(RecommendationId(number()?))?;
                Thing::Recommendation(Box::new(found.clone()))
            }
            Self::Scenario => Thing::Scenario(Box::new(
                forum.scenarios.get(ScenarioId(number()?))?.clone(),
            )),
            Self::Divergence => {
                let found = forum.divergences.get(DivergenceId(number()?))?;
                Thing::Divergence(Box::new(found.clone()))
            }
            Self::Report => {
                Thing::Report(Box::new(forum.reports.get(ReportId(number()?))?.clone()))
            }
        })
    }
}

impl Thing {
    /// What kind of thing it is.
    pub(crate) const fn kind(&self) -> Kind {
        match self {
            Self::Group(_) => Kind::Group,
            Self::Mandate(_) => Kind::Mandate,
            Self::Recommendation(_) => Kind::Recommendation,
            Self::Scenario(_) => Kind::Scenario,
            Self::Divergence(_) => Kind::Divergence,
            Self::Report(_) => Kind::Report,
        }
    }

    /// The group it is of.
    pub(crate) fn body(&self) -> &BodyId {
        match self {
            Self::Group(body) => body,
            Self::Mandate(it) => &it.body,
            Self::Recommendation(it) => &it.body,
            Self::Scenario(it) => &it.body,
            Self::Divergence(it) => &it.body,
            Self::Report(it) => &it.body,
        }
    }

    /// Its number, as addresses have it; a group's key.
    pub(crate) fn key(&self) -> String {
        match self {
            Self::Group(body) => body.to_string(),
            Self::Mandate(it) => it.id.0.to_string(),
            Self::Recommendation(it) => it.id.0.to_string(),
            Self::Scenario(it) => it.id.0.to_string(),
            Self::Divergence(it) => it.id.0.to_string(),
            Self::Report(it) => it.id.0.to_string(),
        }
    }

    /// Its page at the desk, without the language.
    pub(crate) fn path(&self) -> String {
        format!("/desk/{}/{}", self.kind().folder(), self.key())
    }
}

/// The number of a thing that a form is of; 0, which none has, where it is of another kind. The
/// routes give every form a thing of its kind.
macro_rules! numbers {
    ($($name:ident: $kind:ident -> $id:ident;)*) => {
        impl Thing {
            $(
                pub(crate) fn $name(&self) -> $id {
                    match self {
                        Self::$kind(it) => it.id,
                        _ => $id(0),
                    }
                }
            )*
        }
    };
}

numbers! {
    mandate: Mandate -> MandateId;
    recommendation: Recommendation -> RecommendationId;
    scenario: Scenario -> ScenarioId;
    divergence: Divergence -> DivergenceId;
    report: Report -> ReportId;
}
