//! The questionnaire of a call: one question a line, in as many of the six languages as are filled in.

use language::Lang;
use procedure::Forum;
use procedure::appointment::call::{QUESTION_LENGTH_MAX, QUESTIONS_MAX};
use procedure::id::PostId;
use text::{Status, Wording, Words};

use crate::desk::answers::Reading;
use crate::desk::pages::form::Fault;

/// The field of the questions in each language.
pub(crate) const FIELDS: [(Lang, &str); 6] = [
    (Lang::Ar, "questions-ar"),
    (Lang::Zh, "questions-zh"),
    (Lang::En, "questions-en"),
    (Lang::Fr, "questions-fr"),
    (Lang::Ru, "questions-ru"),
    (Lang::Es, "questions-es"),
];

/// The longest questionnaire in one language, in characters, line feeds included.
const LENGTH_MAX: usize = QUESTIONS_MAX * (QUESTION_LENGTH_MAX + 2);

/// The fields, that of the reader's language first.
pub(crate) fn in_order(reader: Lang) -> Vec<(Lang, &'static str)> {
    let mut fields = FIELDS;
    // Sorting is stable: the others stay as they are.
    fields.sort_by_key(|(lang, _)| *lang != reader);
    fields.into()
}

/// The questions that went with the newest call for some post of these.
pub(super) fn newest(forum: &Forum, posts: &[PostId]) -> Vec<Wording> {
    let posts = posts
        .iter()
        .filter_map(|post| forum.appointments.post(post));
    let calls = posts.filter_map(|post| post.call.as_ref());
    let newest = calls.max_by_key(|call| call.at);
    newest.map_or_else(Vec::new, |call| call.questionnaire.clone())
}

/// A questionnaire as it stands in the form. A language that has not all of it is left empty.
pub(super) fn typed(questionnaire: &[Wording]) -> Vec<(&'static str, String)> {
    let in_language = |(lang, field): (Lang, &'static str)| {
        let language = publish::tongue(lang);
        let lines = questionnaire.iter().map(|question| {
            let version = question.in_language(language)?;
            Some(version.words.as_str())
        });
        let lines: Option<Vec<&str>> = lines.collect();
        lines.map(|lines| (field, lines.join("\n")))
    };
    FIELDS.into_iter().filter_map(in_language).collect()
}

/// The questions that were filled in. The first language in the order of the form is the original,
/// and the others have as many lines.
pub(super) fn read(reading: &mut Reading<'_>, reader: Lang) -> Vec<Wording> {
    let mut questionnaire: Vec<Wording> = Vec::new();
    for (lang, field) in in_order(reader) {
        let lines = lines(reading, field);
        if questionnaire.is_empty() {
            let language = publish::tongue(lang);
            questionnaire.extend(lines.into_iter().map(|it| Wording::new(language, it)));
        } else if lines.len() == questionnaire.len() {
            let both = questionnaire.into_iter().zip(lines);
            let language = publish::tongue(lang);
            questionnaire = both
                .map(|(question, it)| question.with(language, it, Status::Unofficial))
                .collect();
        } else if !lines.is_empty() {
            reading.fault(field, Fault::Other("appointing-questions-uneven"));
        }
    }
    questionnaire
}

fn lines(reading: &mut Reading<'_>, field: &'static str) -> Vec<Words> {
    let typed = reading.words_if_any(field, LENGTH_MAX);
    let typed = typed.as_ref().map_or("", Words::as_str);
    typed
        .lines()
        .filter_map(|line| Words::new(line).ok())
        .collect()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use text::Language;

    use super::*;
    use crate::desk::form::Form;
    use crate::desk::pages::form::Answers;

    fn questions(fields: &[(&'static str, &str)], reader: Lang) -> Result<Vec<Wording>, Answers> {
        let form = fields.iter().map(|(name, it)| (*name, (*it).to_owned()));
        let form = Form::of(form.collect());
        let names = FIELDS.map(|(_, field)| field);
        let mut reading = Reading::of(&form, &names);
        let read = read(&mut reading, reader);
        reading.done(Some(read))
    }

    #[test]
    fn the_readers_language_is_the_original_and_others_stand_beside_it() {
        let typed_in = [
            ("questions-en", "Why?\n\n Where? "),
            ("questions-fr", "Pourquoi ?\nOù ?"),
        ];
        let read = questions(&typed_in, Lang::Fr).unwrap();
        let original: Vec<Language> = read.iter().map(Wording::original).collect();
        assert_eq!(original, [Language::Fr, Language::Fr]);
        let english = read[1].in_language(Language::En).unwrap();
        assert_eq!(
            (english.words.as_str(), english.status),
            ("Where?", Status::Unofficial)
        );
        let back = typed(&read);
        assert_eq!(
            back,
            [
                ("questions-en", "Why?\nWhere?".to_owned()),
                ("questions-fr", "Pourquoi ?\nOù ?".to_owned()),
            ]
        );
    }

    #[test]
    fn a_language_with_other_lines_is_refused_and_none_at_all_is_none() {
        let uneven = [
            ("questions-en", "Why?\nWhere?"),
            ("questions-ru", "Почему?"),
        ];
        let faults = questions(&uneven, Lang::En).unwrap_err().faults;
        assert_eq!(
            faults,
            [("questions-ru", Fault::Other("appointing-questions-uneven"))]
        );
        assert_eq!(questions(&[], Lang::En).unwrap(), []);
    }
}
