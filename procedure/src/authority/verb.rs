//! What somebody asks to do.

macro_rules! verbs {
    ($($(#[$doc:meta])* $name:ident = $key:literal,)*) => {
        /// What somebody asks to do: acts that go on record, and what a person does at her desk.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Verb {
            $($(#[$doc])* $name,)*
        }

        impl Verb {
            /// All verbs, in the order of their declaration.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The key used in data and messages.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$name => $key,)* }
            }
        }
    };
}

verbs! {
    /// Load or complete the pack.
    Found = "found",
    /// Record what the forum is made of.
    KeepTheRecord = "keep-the-record",
    /// Record a position shown by a document.
    RecordPosition = "record-position",
    /// Declare a position of one's own.
    DeclarePosition = "declare-position",
    /// Retract a position entered in error.
    RetractPosition = "retract-position",
    /// Put a statement or a report on record.
    RecordStatement = "record-statement",
    /// Raise a question or put an answer to it forward.
    RaiseQuestion = "raise-question",
    /// Say that a position of one's own is reported wrongly.
    DisputePosition = "dispute-position",
    /// Settle a dispute about a position.
    SettleDispute = "settle-dispute",
    /// Set a note beside a position of one's own.
    AnnotatePosition = "annotate-position",
    /// Withhold or erase a sealed value.
    CloseValue = "close-value",
    /// Have the log signed with another key.
    RotateKey = "rotate-key",
    /// Seat one of the first two officers of the secretariat.
    SeatFirstOfficer = "seat-first-officer",
    /// Seat an officer of the secretariat or of a body.
    SeatOfficer = "seat-officer",
    /// End the seat of an officer.
    UnseatOfficer = "unseat-officer",
    /// Open or renew a delegation on a letter of credentials.
    PresentCredentials = "present-credentials",
    /// Replace the head of a delegation on a letter of credentials, or invite the head anew.
    ReplaceHead = "replace-head",
    /// Record how credentials stand.
    StandCredentials = "stand-credentials",
    /// Record that credentials were withdrawn.
    WithdrawCredentials = "withdraw-credentials",
    /// Seat a person in a delegation.
    SeatPerson = "seat-person",
    /// Change the role of a person in a delegation.
    ChangeRole = "change-role",
    /// End the seat of a person in a delegation.
    UnseatPerson = "unseat-person",
    /// Dispute the head of a delegation.
    DisputeHead = "dispute-head",
    /// Give up a seat of one's own.
    LeaveSeat = "leave-seat",
    /// Enrol a passkey of one's own.
    EnrolPasskey = "enrol-passkey",
    /// End a passkey.
    EndPasskey = "end-passkey",
    /// Put a matter for decision.
    PutMatter = "put-matter",
    /// Open a matter.
    OpenMatter = "open-matter",
    /// Ask the meeting whether anybody objects.
    TestConsensus = "test-consensus",
    /// Declare that it is so decided.
    Gavel = "gavel",
    /// Record that silence was not broken.
    DecideBySilence = "decide-by-silence",
    /// Extend the deadline of a silence procedure.
    ExtendDeadline = "extend-deadline",
    /// Resume a silence procedure that was broken.
    ResumeSilence = "resume-silence",
    /// Change the text of a matter.
    ChangeText = "change-text",
    /// Record a consultation on a matter.
    RecordConsultation = "record-consultation",
    /// Close a matter without a decision.
    CloseMatter = "close-matter",
    /// Cancel a decision by a later one.
    CancelDecision = "cancel-decision",
    /// Record a vote where the rules fall back on one.
    TakeVote = "take-vote",
    /// Raise a concern.
    RaiseConcern = "raise-concern",
    /// Ask to hold a matter until a time.
    AskHold = "ask-hold",
    /// Object, or break silence.
    Object = "object",
    /// Withdraw an objection of one's own delegation.
    WithdrawObjection = "withdraw-objection",
    /// Attach a reservation, a dissociation, an understanding or an explanation.
    AttachWords = "attach-words",
    /// Confirm the summary of a consultation.
    ConfirmConsultation = "confirm-consultation",
    /// Call for nominations.
    CallNominations = "call-nominations",
    /// Nominate a candidate.
    NominateCandidate = "nominate-candidate",
    /// Withdraw a candidacy.
    WithdrawCandidacy = "withdraw-candidacy",
    /// Put a slate.
    PutSlate = "put-slate",
    /// File a view of a slate.
    FileView = "file-view",
    /// Appoint those on a slate.
    AppointSlate = "appoint-slate",
    /// Name somebody to stand in while a place is vacant.
    NameInterim = "name-interim",
    /// Propose a mandate for a thematic group.
    ProposeMandate = "propose-mandate",
    /// Propose a topic for a thematic group.
    ProposeTopic = "propose-topic",
    /// Rank the topics that one's own delegation wants a group to take up.
    FilePreferences = "file-preferences",
    /// Choose the topics of a group, after consultations.
    ChooseTopics = "choose-topics",
    /// Spread the topics of a group over time.
    PlanRotation = "plan-rotation",
    /// Nominate an expert to brief a group.
    NominateBriefer = "nominate-briefer",
    /// File a paper with a group.
    FileInput = "file-input",
    /// Set a scenario before a group.
    SetScenario = "set-scenario",
    /// Answer a question of a scenario.
    AnswerScenario = "answer-scenario",
    /// Write down what follows from a scenario.
    ConcludeScenario = "conclude-scenario",
    /// Put a recommendation before a group.
    PutRecommendation = "put-recommendation",
    /// Propose or support a recommendation, or do so no longer.
    DeclareSupport = "declare-support",
    /// Revise a paragraph of a recommendation.
    ReviseParagraph = "revise-paragraph",
    /// Open a point on a recommendation.
    OpenPoint = "open-point",
    /// Say which alternative a member holds at a point.
    HoldAlternative = "hold-alternative",
    /// Close a point that one's own delegation opened.
    ClosePoint = "close-point",
    /// Take back a recommendation that one put.
    WithdrawRecommendation = "withdraw-recommendation",
    /// Record on what views differ in a group.
    RecordDivergence = "record-divergence",
    /// Say which view a member holds in a divergence.
    JoinView = "join-view",
    /// Compile the report of a group from the record.
    CompileReport = "compile-report",
    /// Edit the prose between the parts of a report.
    EditProse = "edit-prose",
    /// File a correction of a report.
    FileCorrection = "file-correction",
    /// Settle a correction of a report.
    SettleCorrection = "settle-correction",
    /// Transmit a final report to the plenary.
    TransmitReport = "transmit-report",
    /// Assign what is to be done to put an adopted recommendation into practice.
    AssignImplementation = "assign-implementation",
    /// Report on the implementation of an adopted recommendation.
    ReportImplementation = "report-implementation",
    /// Read what waits on a seat.
    ReadDesk = "read-desk",
    /// Read the names and contacts of people.
    ReadPeople = "read-people",
    /// Read letters of credentials and what belongs to them.
    ReadCredentials = "read-credentials",
    /// Read who did what.
    ReadSecurityLog = "read-security-log",
    /// Send an invitation.
    Invite = "invite",
    /// Confirm what another person of the seat asks for.
    ConfirmForAnother = "confirm-for-another",
    /// End a sign-in session.
    EndSession = "end-session",
    /// Issue a token to a program.
    IssueToken = "issue-token",
    /// Revoke a token of a program.
    RevokeToken = "revoke-token",
}
