//! Who appoints the co-facilitators of a thematic group. Disputed at the organisational session.

super::readings!(
    /// How the appointment is read.
    CofacilitatorAppointment, "cofacilitator-appointment" {
        /// The Chair appoints after consultations.
        ChairAppoints = "chair-appoints",
        /// The members approve by consensus.
        ConsensusApproves = "consensus-approves",
    }
);
