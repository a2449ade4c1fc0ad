//! Whether the forum falls back on a vote where consensus fails.

super::readings!(
    /// Whether votes are held in reserve.
    ProceduralVotes, "procedural-votes" {
        /// The forum does not vote.
        SwitchedOff = "switched-off",
        /// A vote by roll call is the last resort.
        FallBack = "fall-back",
    }
);
