//! The fields of the forms with which a delegation answers what the record says of it.

use language::Arg;
use procedure::question::Stance;

use crate::desk::our_record::doing::About;
use crate::desk::pages::form::{Choice, Control, Field};
use crate::desk::pages::invite::languages;
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;
use crate::pages::stance_label;

/// Words that someone declares or notes.
pub(crate) fn words(r: &Reader<'_>, key: &str) -> Field {
    Field::new(r, "words", key, Control::Lines)
}

/// In which language.
pub(crate) fn language(r: &Reader<'_>) -> Field {
    Field::new(r, "lang", "declare-lang", Control::Listed(languages(r)))
}

/// Lines under another name.
pub(crate) fn lines(r: &Reader<'_>, name: &'static str, key: &str) -> Field {
    Field::new(r, name, key, Control::Lines)
}

/// On which option of the question.
pub(crate) fn option(r: &Reader<'_>, about: &About) -> Field {
    let options = about.question.iter().flat_map(|it| &it.options);
    let choice = |option: &procedure::question::Answer| {
        let name = r.name(&option.title);
        let label = if option.id == about.position.option {
            let stance = r.say(stance_label(about.position.stance));
            let so_far = r.tell("declare-now", &[("stance", Arg::from(stance))]);
            Fragment::markup(format!("{name} <small>{so_far}</small>"))
        } else {
            name
        };
        Choice::new(option.id.as_str(), label, false)
    };
    let choices = options.map(choice).collect();
    Field::new(r, "option", "declare-option", Control::One(choices))
}

/// Which stance.
pub(crate) fn stance(r: &Reader<'_>) -> Field {
    let stances = Stance::ALL.map(|stance| {
        let label = Fragment::text(r.say(stance_label(stance)));
        Choice::new(stance.key(), label, false)
    });
    Field::new(r, "stance", "declare-stance", Control::One(stances.into()))
}
