//! What stakeholders and experts may do in thematic groups. Disputed at the organisational session.

super::readings!(
    /// How their part is read.
    StakeholdersInDtgs, "stakeholders-in-dtgs" {
        /// Members nominate experts, and the wider community takes part throughout.
        ExpertsAndCommunity = "experts-and-community",
        /// The modalities agreed for the plenary apply equally.
        ModalitiesApplyEqually = "modalities-apply-equally",
        /// Outside briefers come with the members' agreement, case by case.
        BriefersCaseByCase = "briefers-case-by-case",
    }
);
