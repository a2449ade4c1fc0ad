//! Whether a provisional agenda may depart from annex C, paragraph 9. Disputed at the
//! organisational session.

super::readings!(
    /// How the paragraph binds the agenda.
    AgendaParagraph9, "agenda-paragraph-9" {
        /// A draft that refers to all relevant documents is enough.
        DraftSuffices = "draft-suffices",
        /// The item must mirror the paragraph.
        MirrorParagraph9 = "mirror-paragraph-9",
    }
);
