//! What format the meetings of thematic groups have.

super::readings!(
    /// The format of a group's meetings.
    DtgFormat, "dtg-format" {
        /// Informal and technical.
        Informal = "informal",
        /// Mostly informal, with a short formal segment for decisions.
        WithFormalSegment = "mostly-informal-with-formal-segment",
    }
);
