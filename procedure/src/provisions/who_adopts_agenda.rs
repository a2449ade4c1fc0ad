//! Whether the agenda of a session is settled beforehand or by the session itself.

super::readings!(
    /// Who adopts the agenda.
    WhoAdoptsAgenda, "who-adopts-agenda" {
        /// It is settled before the session opens.
        SettledBeforehand = "settled-beforehand",
        /// The session adopts its own.
        SessionAdoptsItsOwn = "session-adopts-its-own",
    }
);
