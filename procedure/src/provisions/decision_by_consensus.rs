//! That the forum decides by consensus.

super::readings!(
    /// How the forum decides.
    DecisionByConsensus, "decision-by-consensus" {
        /// By consensus.
        Consensus = "consensus",
    }
);
