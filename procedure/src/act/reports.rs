//! Acts about the report of a group, what the plenary makes of it, and what is done then.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use text::{Wording, Words};

use crate::Holder;
use crate::id::{BodyId, DocumentId, MandateId, MemberId, RecommendationId, ReportId};
use crate::report::{Edition, Parts, Passage, Prose};

body!(
    /// A report was compiled from the record: as a draft, revised, or final.
    ReportCompiled {
        /// Its number.
        report: ReportId,
        /// The group.
        body: BodyId,
        /// The mandate under which.
        mandate: MandateId,
        /// As what.
        edition: Edition,
        /// Which compilation of this report it is, from 1.
        version: u32,
        /// Its title.
        title: Wording,
        /// What the record said then, part by part.
        parts: Parts,
        /// The connecting prose as it stood then.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        prose: Vec<Prose>,
        /// The last day on which delegations file corrections, in the forum's civil time.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        corrections_until: Option<Date>,
    }
);
body!(
    /// The connecting prose of a report was edited in one place.
    ProseEdited {
        /// The report.
        report: ReportId,
        /// The place.
        place: Passage,
        /// The revision of this place that was before whoever wrote; 0 where there was none.
        base: u32,
        /// The revision that the place has from here on.
        revision: u32,
        /// The words.
        words: Wording,
    }
);
body!(
    /// A delegation filed a correction of a report.
    CorrectionFiled {
        /// The report.
        report: ReportId,
        /// The correction's number in it.
        correction: u32,
        /// The member.
        member: MemberId,
        /// The place.
        place: Passage,
        /// What is to be corrected.
        words: Words,
    }
);
body!(
    /// A correction was settled.
    CorrectionSettled {
        /// The report.
        report: ReportId,
        /// The correction.
        correction: u32,
        /// Whether it was taken.
        taken: bool,
        /// How, or why not.
        words: Words,
    }
);
body!(
    /// A final report was transmitted to the plenary.
    ReportTransmitted {
        /// The report.
        report: ReportId,
        /// The mandate in force on that day.
        mandate: MandateId,
        /// The day, in the forum's civil time.
        on: Date,
    }
);
body!(
    /// Something was assigned to be done by a day, so that an adopted recommendation is put into
    /// practice.
    ImplementationAssigned {
        /// The recommendation.
        recommendation: RecommendationId,
        /// The task's number in it.
        task: u32,
        /// Who is to do it.
        who: Vec<Holder>,
        /// What is to be done.
        words: Wording,
        /// The day by which.
        due: Date,
    }
);
body!(
    /// A delegation reported on the implementation of an adopted recommendation.
    ImplementationReported {
        /// The recommendation.
        recommendation: RecommendationId,
        /// The task, where it reports on one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        task: Option<u32>,
        /// The member.
        member: MemberId,
        /// Where things stand, in its words.
        words: Words,
        /// The day of which it speaks.
        on: Date,
        /// The document that shows it, where it names one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        document: Option<DocumentId>,
        /// Whether it says that nothing remains to be done.
        done: bool,
    }
);
