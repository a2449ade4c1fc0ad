//! Acts about posts, candidates, slates and appointments.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use text::{Wording, Words};

use crate::appointment::{
    Appointed, Audience, Class, Consent, Criterion, Division, Fill, Found, Officer, RestsOn,
    Stated, Statement, Term, View,
};
use crate::body::Post;
use crate::id::{
    BasisId, BodyId, CandidateId, CriteriaId, MemberId, PersonId, PostId, ProvisionId, ReadingId,
    SlateId,
};
use crate::matter::Format;
use crate::{Certainty, Citation, Moment, Sealable};

body!(
    /// A body has a post, with so many places.
    PostEstablished {
        /// Its key: the body and the kind of post.
        post: PostId,
        /// The body.
        body: BodyId,
        /// The kind of post.
        office: Post,
        /// Its title.
        title: Wording,
        /// How many hold it at a time.
        places: u32,
        /// How long a term lasts, in months, where that is set.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        term_months: Option<u32>,
        /// The body whose Chair puts slates for it, and that approves them where members do.
        decided_by: BodyId,
        /// The provision under which it is filled.
        provision: ProvisionId,
        /// The mandate it rests on.
        source: Citation,
        /// How sure this is.
        certainty: Certainty,
    }
);
body!(
    /// Members are asked for candidates.
    NominationsCalled {
        /// The posts.
        posts: Vec<PostId>,
        /// Until when.
        until: Moment,
        /// The edition of the time-zone rules by which that was computed.
        tzdb: Words,
        /// What candidates are asked, where they are asked anything.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        questionnaire: Vec<Wording>,
    }
);
body!(
    /// A delegation nominated a candidate, who consents.
    CandidateNominated {
        /// Its number.
        candidate: CandidateId,
        /// The member whose delegation nominates.
        member: MemberId,
        /// The member as whose national the candidate is counted.
        counted: MemberId,
        /// The candidate, under a pseudonym.
        person: PersonId,
        /// The posts.
        posts: Vec<PostId>,
        /// The candidate's name: personal data, sealed in the entry.
        name: Sealable<Words>,
        /// What the candidate lets be public for the criteria: personal data, sealed in the entry.
        stated: Sealable<Stated>,
        /// What else the candidate says: personal data, sealed in the entry.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        statement: Option<Sealable<Statement>>,
        /// Who may read what else the candidate says: everybody, where nothing stands here.
        #[serde(default, skip_serializing_if = "Audience::is_public")]
        audience: Audience,
        /// The candidate's consent.
        consent: Consent,
    }
);
body!(
    /// A candidate no longer stands.
    CandidacyWithdrawn {
        /// The candidate.
        candidate: CandidateId,
        /// Why, where it is said: personal data, sealed in the entry.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Sealable<Words>>,
    }
);
body!(
    /// A table that classifies members was recorded. A later one with its key takes its place.
    ClassificationRecorded {
        /// Its key.
        basis: BasisId,
        /// What it divides members by.
        division: Division,
        /// What it is called.
        title: Wording,
        /// What a reader should know of it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        about: Option<Wording>,
        /// Its classes. Members in none of them are not classified.
        classes: Vec<Class>,
        /// Where it stands.
        source: Citation,
        /// How sure this is.
        certainty: Certainty,
    }
);
body!(
    /// The criteria for posts were set. Later ones for the same posts take their place.
    CriteriaSet {
        /// Their number.
        set: CriteriaId,
        /// The posts, over all of which together they are tested.
        posts: Vec<PostId>,
        /// The reading of the posts' provision under which they hold; every reading where none is
        /// named.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reading: Option<ReadingId>,
        /// The criteria.
        criteria: Vec<Criterion>,
    }
);
body!(
    /// The Chair put a slate: a candidate for each place to be filled.
    SlatePut {
        /// Its number.
        slate: SlateId,
        /// The body that decides.
        decided_by: BodyId,
        /// The provision under which the posts are filled.
        provision: ProvisionId,
        /// Who would fill which post, until when.
        fills: Vec<Fill>,
        /// The first day in office.
        from: Date,
        /// Whether for a full term or for what is left of one.
        term: Term,
        /// The criteria it was measured by, where there are any.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        set: Option<CriteriaId>,
        /// What was found, criterion by criterion, under each basis.
        found: Vec<Found>,
        /// The slate it takes the place of.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        replaces: Option<SlateId>,
    }
);
body!(
    /// The Chair consulted members on a slate.
    SlateConsulted {
        /// The slate.
        slate: SlateId,
        /// The number of the consultation among those on this slate, from 1.
        consultation: u32,
        /// The members spoken with.
        with: Vec<MemberId>,
        /// The day.
        on: Date,
        /// How.
        format: Format,
        /// Who held it, where that was somebody else in office on behalf of whoever records it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        held_by: Option<Officer>,
        /// What is public of it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        summary: Option<Words>,
        /// What is not.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        confidential: Option<Sealable<Words>>,
    }
);
body!(
    /// A delegation filed its view of a slate. It is no ballot, and nobody counts it.
    ViewFiled {
        /// The slate.
        slate: SlateId,
        /// The member.
        member: MemberId,
        /// The view.
        view: View,
        /// The reasons, where they are given: words about persons, sealed in the entry.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reasons: Option<Sealable<Words>>,
    }
);
body!(
    /// Those on a slate were appointed.
    SlateAppointed {
        /// The slate.
        slate: SlateId,
        /// The provision applied.
        provision: ProvisionId,
        /// What the appointment rests on.
        rests_on: RestsOn,
        /// Where the rule stands.
        rule: Citation,
        /// How many members were consulted.
        consulted: u32,
        /// Who holds which post from here on.
        holders: Vec<Appointed>,
        /// The day, in the forum's civil time.
        on: Date,
    }
);
body!(
    /// Somebody in office stands in where a place is vacant. Nobody comes into office by it.
    InterimNamed {
        /// The post in which a place is vacant.
        post: PostId,
        /// Who stands in.
        person: PersonId,
        /// The member whose national that is.
        member: MemberId,
        /// The body in which that person holds office.
        body: BodyId,
        /// The office held.
        office: Post,
        /// The first day.
        from: Date,
        /// The first day on which it is over at the latest.
        until: Date,
    }
);
