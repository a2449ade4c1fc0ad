//! Who sets the topics of a thematic group. Disputed at the organisational session.

super::readings!(
    /// How the setting of topics is read.
    DtgTopics, "dtg-topics" {
        /// The Chair and the co-facilitators, in consultation with members.
        ChairAndCofacilitators = "chair-and-cofacilitators",
        /// All members by consensus.
        ConsensusOfAll = "consensus-of-all",
        /// The plenary keeps control.
        PlenaryControls = "plenary-controls",
        /// The groups themselves, from the preferences members state.
        BottomUp = "bottom-up",
    }
);
