//! The forum's questions and options, as the reader links to them.

use procedure::Forum;
use procedure::id::{OptionId, QuestionId};
use text::{Language, Wording};

/// Between the key of a question and that of its option.
const JOIN: char = ':';

/// A table of every option on record, in the language of a text and in English.
pub(crate) fn table(forum: &Forum, language: Language) -> String {
    let mut table = String::from("option_id\tissue\toption\taliases\n");
    for question in forum.questions.iter() {
        for option in &question.options {
            let (issue, title) = (&question.title, &option.title);
            let cells = [
                format!("{}{JOIN}{}", question.id, option.id),
                in_language(issue, language),
                in_language(title, language),
                aliases(issue, title, language),
            ];
            let cells = cells.map(|cell| cell.replace(['\t', '\n', '\r'], " "));
            table.push_str(&cells.join("\t"));
            table.push('\n');
        }
    }
    table
}

fn in_language(wording: &Wording, language: Language) -> String {
    let version = wording.for_reader(language);
    version.map_or_else(String::new, |(_, version)| version.words.to_string())
}

/// The same in English, for texts that quote it, where the text is in another language.
fn aliases(issue: &Wording, title: &Wording, language: Language) -> String {
    if language == Language::En {
        return String::new();
    }
    let (issue, title) = (
        in_language(issue, Language::En),
        in_language(title, Language::En),
    );
    format!("{issue} {title}")
}

/// The option that an id of the register names.
pub(crate) fn option(id: &str) -> Option<(QuestionId, OptionId)> {
    let (question, option) = id.split_once(JOIN)?;
    Some((QuestionId::new(question).ok()?, OptionId::new(option).ok()?))
}
