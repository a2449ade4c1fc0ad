//! A small forum for tests, built through the same commands as anything else.

use jiff::civil::Date;
use procedure::act::{
    AgendaItemPlaced, AgendaStood, BodyEstablished, DocumentRecorded, ForumFounded, GroupJoined,
    GroupRecorded, MemberAdmitted, OfficeTaken, OptionPutForward, ProvisionRecorded,
    QuestionRaised, ReadingRecorded, RollCallRecorded, SessionScheduled, WordingPutForward,
};
use procedure::agenda::{Standing as AgendaStanding, place_item, put_wording, stand};
use procedure::body::{BodyKind, Post, establish, take_office};
use procedure::document::{DocumentKind, record as document};
use procedure::founding::found;
use procedure::group::{GroupKind, join, record as group_record};
use procedure::id::{
    AgendaItemId, BodyId, DocumentId, ForumId, GroupId, MemberId, OptionId, PersonId, PositionId,
    ProvisionId, QuestionId, ReadingId, SessionId, WordingId,
};
use procedure::member::admit;
use procedure::provision::{Standing, record as provision_record};
use procedure::question::{KnownBy, Stance, put_option, raise, record_position, retract_position};
use procedure::rollcall::record as rollcall_record;
use procedure::session::schedule;
use procedure::{
    Asked, By, Certainty, Citation, Command, Forum, Holder, Place, Quantity, Recorded, Sealable,
    Seat,
};
use text::{Language, Wording, Words};

/// A forum and its record.
pub(crate) struct Founding {
    pub(crate) forum: Forum,
    pub(crate) recorded: Vec<Recorded>,
}

pub(crate) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

pub(crate) fn member(code: &str) -> MemberId {
    MemberId::new(code).unwrap()
}

pub(crate) fn group(key: &str) -> GroupId {
    GroupId::new(key).unwrap()
}

pub(crate) fn question(key: &str) -> QuestionId {
    QuestionId::new(key).unwrap()
}

pub(crate) fn option(key: &str) -> OptionId {
    OptionId::new(key).unwrap()
}

pub(crate) fn words(text: &str) -> Wording {
    Wording::new(Language::En, Words::new(text).unwrap())
}

/// The codes in a row.
pub(crate) fn codes(members: &[MemberId]) -> String {
    let codes: Vec<&str> = members.iter().map(MemberId::as_str).collect();
    codes.join(" ")
}

fn report(paragraph: u32) -> Citation {
    Citation {
        document: DocumentId::new("report-2026").unwrap(),
        place: Some(Place::Paragraph(paragraph)),
    }
}

impl Founding {
    /// A founded forum with its documents, its regional groups and its plenary, without members.
    pub(crate) fn new() -> Self {
        let mut founding = Self {
            forum: Forum::default(),
            recorded: Vec::new(),
        };
        for (key, kind) in [
            ("report-2026", DocumentKind::ThirdPartyReport),
            ("A/RES/73/27", DocumentKind::Resolution),
        ] {
            founding.document(key, kind);
        }
        founding.found();
        for key in [
            "african",
            "asia-pacific",
            "eastern-european",
            "grulac",
            "weog",
        ] {
            founding.group(key, GroupKind::Regional);
        }
        founding
    }

    /// Seven members, one group that spoke, one question with two options, seven positions, a
    /// second question on which nobody spoke, one roll call.
    pub(crate) fn small() -> Self {
        let mut founding = Self::new();
        for code in ["DEU", "EGY", "FRA", "KIR", "NIC", "RUS", "TUR"] {
            founding.admit(code);
        }
        founding.group("EU", GroupKind::Negotiating);
        founding.join("EU", &["DEU", "FRA"]);
        founding.join("african", &["EGY"]);
        founding.join("asia-pacific", &["TUR", "EGY", "NIC", "RUS"]);
        founding.join("weog", &["DEU", "FRA", "TUR"]);
        founding.plenary();
        founding.sessions();
        founding.provision();
        founding.questions();
        founding.positions();
        founding.roll_call();
        founding
    }

    /// Members `AAA`, `AAB`, …, shared among the regional groups as the United Nations are.
    pub(crate) fn many_members(&mut self, count: usize) {
        let letter = |n: usize| char::from(b'A' + u8::try_from(n % 26).unwrap());
        let codes: Vec<String> = (0..count)
            .map(|n| {
                [letter(n / 676), letter(n / 26), letter(n)]
                    .iter()
                    .collect()
            })
            .collect();
        for code in &codes {
            self.admit(code);
        }
        let mut rest: &[String] = &codes;
        for (key, size) in [
            ("african", 54),
            ("asia-pacific", 54),
            ("eastern-european", 23),
            ("grulac", 33),
            ("weog", 29),
        ] {
            let (group, others) = rest.split_at(size.min(rest.len()));
            rest = others;
            let group: Vec<&str> = group.iter().map(String::as_str).collect();
            self.join(key, &group);
        }
    }

    /// Decides and applies; a refusal fails the test.
    pub(crate) fn act(&mut self, command: impl Into<Command>) {
        let asked = Asked {
            at: "2026-05-01T12:00:00Z".parse().unwrap(),
            on: None,
            by: By {
                seat: Seat::Founder,
                person: PersonId::new("p-1").unwrap(),
            },
            signed: Vec::new(),
        };
        let act = command.into().decide(&self.forum, &asked).unwrap();
        let recorded = Recorded {
            at: asked.at,
            on: asked.on,
            by: asked.by,
            signed: asked.signed,
            act,
        };
        self.forum.apply(&recorded);
        self.recorded.push(recorded);
    }

    /// Records a position known from the report.
    pub(crate) fn position(
        &mut self,
        holder: Holder,
        on: &str,
        for_option: &str,
        stance: Stance,
        expressed: &str,
    ) {
        self.act(record_position::RecordPosition {
            holder,
            question: question(on),
            option: option(for_option),
            stance,
            expressed: day(expressed),
            on_behalf_of: None,
            known_by: KnownBy::Reported,
            source: report(24),
            words: words("What was said, in our words."),
            caveats: Vec::new(),
        });
    }

    /// Retracts the position with this number.
    pub(crate) fn retract(&mut self, number: u64) {
        self.act(retract_position::RetractPosition {
            position: PositionId(number),
            reason: Words::new("The report names another delegation.").unwrap(),
        });
    }

    fn found(&mut self) {
        self.act(found::FoundForum(ForumFounded {
            forum: ForumId::new("test-forum").unwrap(),
            name: words("A forum for tests"),
            short_name: words("Test forum"),
            about: words("It exists to be looked at."),
            zone: "America/New_York".into(),
            source: report(1),
        }));
    }

    fn document(&mut self, key: &str, kind: DocumentKind) {
        self.act(document::RecordDocument(DocumentRecorded {
            document: DocumentId::new(key).unwrap(),
            title: words("A title"),
            kind,
            publisher: Words::new("A publisher").unwrap(),
            issued: None,
            address: None,
            counted: None,
            sha256: None,
            certainty: Certainty::Seen,
        }));
    }

    fn admit(&mut self, code: &str) {
        self.act(admit::AdmitMember(MemberAdmitted {
            member: member(code),
            iso2: Words::new(&code[..2]).unwrap(),
            m49: Words::new("000").unwrap(),
            name: words(code),
            formal_name: words(code),
            admitted: Some(1945),
            note: None,
            source: report(1),
        }));
    }

    fn group(&mut self, key: &str, kind: GroupKind) {
        self.act(group_record::RecordGroup(GroupRecorded {
            group: group(key),
            kind,
            name: words(key),
            note: None,
            source: report(2),
            certainty: Certainty::Seen,
        }));
    }

    fn join(&mut self, key: &str, members: &[&str]) {
        if members.is_empty() {
            return;
        }
        self.act(join::JoinGroup(GroupJoined {
            group: group(key),
            members: members.iter().map(|code| member(code)).collect(),
            from: None,
            source: report(2),
        }));
    }

    fn plenary(&mut self) {
        let plenary = BodyId::new("plenary").unwrap();
        self.act(establish::EstablishBody(BodyEstablished {
            body: plenary.clone(),
            kind: BodyKind::Plenary,
            name: words("Plenary"),
            about: words("All members, deciding."),
            source: report(3),
            certainty: Certainty::Seen,
        }));
        self.act(take_office::TakeOffice(OfficeTaken {
            body: plenary,
            post: Post::Chair,
            member: member("EGY"),
            person: PersonId::new("p-2").unwrap(),
            name: Sealable::Open(Words::new("The Chair").unwrap()),
            from: day("2026-03-30"),
            note: None,
            source: report(8),
            certainty: Certainty::Seen,
        }));
    }

    fn sessions(&mut self) {
        for (key, opens, closes) in [
            ("2026-03", "2026-03-30", "2026-03-31"),
            ("2026-07", "2026-07-20", "2026-07-24"),
        ] {
            self.act(schedule::ScheduleSession(SessionScheduled {
                session: SessionId::new(key).unwrap(),
                bodies: vec![BodyId::new("plenary").unwrap()],
                name: words(key),
                opens: day(opens),
                closes: day(closes),
                place: words("New York"),
                zone: "America/New_York".into(),
                note: None,
                source: report(4),
                certainty: Certainty::Seen,
            }));
        }
        self.agenda();
    }

    fn agenda(&mut self) {
        let july = SessionId::new("2026-07").unwrap();
        let item = AgendaItemId::new("2026-07/5").unwrap();
        self.act(place_item::PlaceAgendaItem(AgendaItemPlaced {
            item: item.clone(),
            session: july.clone(),
            number: 5,
            description: words("The five pillars"),
            rests_on: vec![report(11)],
            source: report(11),
        }));
        for (key, code) in [("draft", "FRA"), ("mirror", "RUS")] {
            self.act(put_wording::PutWording(WordingPutForward {
                item: item.clone(),
                wording: WordingId::new(key).unwrap(),
                description: words("A wording"),
                by: vec![Holder::Member(member(code))],
                source: report(11),
            }));
        }
        self.act(stand::RecordAgendaStanding(AgendaStood {
            session: july,
            standing: AgendaStanding::Provisional,
            on: day("2026-03-31"),
            note: None,
            source: report(11),
        }));
    }

    fn provision(&mut self) {
        let reading = |key: &str| ReadingRecorded {
            reading: ReadingId::new(key).unwrap(),
            words: words("An understanding"),
        };
        self.act(provision_record::RecordProvision(ProvisionRecorded {
            provision: ProvisionId::new("cofacilitator-appointment").unwrap(),
            title: words("Appointment"),
            summary: words("Who appoints."),
            readings: vec![reading("chair-appoints"), reading("consensus-approves")],
            standing: Standing::Open,
            source: report(22),
            certainty: Certainty::Seen,
        }));
    }

    fn questions(&mut self) {
        let provision = ProvisionId::new("cofacilitator-appointment").unwrap();
        self.question("who-appoints", Some(provision), None);
        for key in ["chair-appoints", "consensus-approves"] {
            self.option("who-appoints", key, Some(ReadingId::new(key).unwrap()));
        }
        let item = AgendaItemId::new("2026-07/5").unwrap();
        self.question("item-5", None, Some(item));
        self.option("item-5", "mirror", None);
    }

    fn question(
        &mut self,
        key: &str,
        provision: Option<ProvisionId>,
        agenda_item: Option<AgendaItemId>,
    ) {
        self.act(raise::RaiseQuestion(QuestionRaised {
            question: question(key),
            title: words(key),
            about: words("What is asked and why."),
            body: BodyId::new("plenary").unwrap(),
            session: SessionId::new("2026-03").unwrap(),
            agenda_item,
            provision,
            raised: day("2026-03-30"),
            source: report(22),
        }));
    }

    fn option(&mut self, of: &str, key: &str, reading: Option<ReadingId>) {
        self.act(put_option::PutOption(OptionPutForward {
            question: question(of),
            option: option(key),
            title: words(key),
            reading,
        }));
    }

    fn positions(&mut self) {
        let chair = Holder::Officer {
            body: BodyId::new("plenary").unwrap(),
            post: Post::Chair,
        };
        let russia = || Holder::Member(member("RUS"));
        for (holder, on, stance) in [
            (chair, "chair-appoints", Stance::Propose),
            (
                Holder::Group(group("EU")),
                "chair-appoints",
                Stance::Support,
            ),
            (
                Holder::Member(member("FRA")),
                "chair-appoints",
                Stance::Support,
            ),
            (
                Holder::Unnamed(Quantity::Some),
                "chair-appoints",
                Stance::Support,
            ),
            (russia(), "chair-appoints", Stance::Oppose),
            (russia(), "consensus-approves", Stance::Support),
            (
                Holder::Member(member("NIC")),
                "consensus-approves",
                Stance::Support,
            ),
        ] {
            self.position(holder, "who-appoints", on, stance, "2026-03-30");
        }
    }

    fn roll_call(&mut self) {
        let document = DocumentId::new("A/RES/73/27").unwrap();
        self.act(rollcall_record::RecordRollCall(RollCallRecorded {
            document: document.clone(),
            assembly_session: 73,
            on: day("2009-12-05"),
            title: words("Developments"),
            yes: vec![member("RUS"), member("EGY")],
            no: vec![member("FRA")],
            abstain: vec![member("TUR")],
            source: Citation {
                document,
                place: None,
            },
        }));
    }
}
