//! How the results of a thematic group reach the plenary.

super::readings!(
    /// How results are raised.
    Elevation, "elevation" {
        /// By a defined protocol with formal acceptance.
        DefinedProtocol = "defined-protocol",
        /// No protocol is defined.
        NoDefinedProtocolYet = "no-defined-protocol-yet",
    }
);
