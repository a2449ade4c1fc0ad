//! The few options that follow a command: `--flag` and `--name VALUE`.

/// The words after the command; each option takes its own out, and what is left over is a mistake.
pub(crate) struct Options {
    words: Vec<String>,
}

impl Options {
    pub(crate) fn new(words: Vec<String>) -> Self {
        Self { words }
    }

    /// Whether `--name` was given.
    pub(crate) fn flag(&mut self, name: &str) -> bool {
        let before = self.words.len();
        self.words.retain(|word| word != name);
        self.words.len() < before
    }

    /// The word after `--name`, if `--name` was given.
    ///
    /// # Errors
    /// When `--name` stands last and nothing follows.
    pub(crate) fn value(&mut self, name: &str) -> Result<Option<String>, String> {
        let Some(at) = self.words.iter().position(|word| word == name) else {
            return Ok(None);
        };
        if at + 1 == self.words.len() {
            return Err(format!("{name} needs a value after it"));
        }
        self.words.remove(at);
        Ok(Some(self.words.remove(at)))
    }

    /// Ends the reading.
    ///
    /// # Errors
    /// When a word is left that no option took.
    pub(crate) fn finish(self) -> Result<(), String> {
        match self.words.first() {
            None => Ok(()),
            Some(word) => Err(format!("`{word}` is not an option of this command")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Options;

    fn options(line: &str) -> Options {
        Options::new(line.split_whitespace().map(str::to_owned).collect())
    }

    #[test]
    fn takes_flags_and_values_in_any_order() {
        let mut given = options("--only tidy --fast");
        assert!(given.flag("--fast"));
        assert_eq!(given.value("--only"), Ok(Some("tidy".to_owned())));
        assert_eq!(given.finish(), Ok(()));
    }

    #[test]
    fn refuses_what_it_does_not_know_or_cannot_complete() {
        assert!(options("--quick").finish().is_err());
        assert!(options("--only").value("--only").is_err());
    }
}
