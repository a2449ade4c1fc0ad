//! The framework of responsible State behaviour: pillars, norms, confidence-building measures.

pub mod record;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use text::Wording;

use crate::act::ElementRecorded;
use crate::id::ElementId;
use crate::{Certainty, Citation, Noun, Refusal};

/// Which part of the framework an element belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// One of the areas of work.
    Pillar,
    /// A voluntary norm.
    Norm,
    /// A confidence-building measure.
    Cbm,
}

impl Part {
    /// The key used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Pillar => "pillar",
            Self::Norm => "norm",
            Self::Cbm => "cbm",
        }
    }
}

/// A pillar, a norm or a measure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    /// Key.
    pub id: ElementId,
    /// Part.
    pub part: Part,
    /// Short title.
    pub title: Wording,
    /// What it asks, summarised.
    pub summary: Wording,
    /// Where it stands.
    pub source: Citation,
    /// How sure this is.
    pub certainty: Certainty,
}

/// The framework, in the order of entering.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Framework {
    order: Vec<ElementId>,
    elements: BTreeMap<ElementId, Element>,
}

impl Framework {
    /// The element with this key.
    pub fn get(&self, id: &ElementId) -> Option<&Element> {
        self.elements.get(id)
    }

    /// All elements in the order of entering.
    pub fn iter(&self) -> impl Iterator<Item = &Element> {
        self.order.iter().filter_map(|id| self.elements.get(id))
    }

    pub(crate) fn known(&self, id: &ElementId) -> Result<&Element, Refusal> {
        self.get(id).ok_or_else(|| Refusal::Unknown {
            noun: Noun::Element,
            key: id.to_string(),
        })
    }

    pub(crate) fn record(&mut self, act: &ElementRecorded) {
        let element = Element {
            id: act.element.clone(),
            part: act.part,
            title: act.title.clone(),
            summary: act.summary.clone(),
            source: act.source.clone(),
            certainty: act.certainty,
        };
        self.order.push(act.element.clone());
        self.elements.insert(act.element.clone(), element);
    }
}
