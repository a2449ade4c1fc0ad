//! Whether the mandates of thematic groups are limited in time.

super::readings!(
    /// How long a mandate lasts.
    DtgMandates, "dtg-mandates" {
        /// Until the forum changes it.
        OpenEnded = "open-ended",
        /// Until a day written into it.
        TimeLimited = "time-limited",
    }
);
