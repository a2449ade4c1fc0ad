//! A form: one question or a few that belong together, each with its label, hint and fault.

mod answers;

use askama::Template;
use language::Arg;

pub(crate) use answers::Answers;

use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;

/// A form that is sent by POST to an address of the desk.
pub(crate) struct Form {
    /// The address, with the language.
    pub(crate) action: String,
    /// The idempotency key: sent twice, it is entered once.
    pub(crate) key: String,
    pub(crate) fields: Vec<Field>,
    /// The words on the button.
    pub(crate) submit: &'static str,
    /// Where one goes instead.
    pub(crate) back: Option<String>,
    /// Whether a file is sent with it.
    pub(crate) with_file: bool,
    /// The words on the button that asks for one more row, where there is room for one.
    pub(crate) more: Option<&'static str>,
}

/// One field.
pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) label: Fragment,
    pub(crate) hint: Option<Fragment>,
    pub(crate) control: Control,
    pub(crate) value: String,
    /// Whether it may be left empty.
    pub(crate) optional: bool,
    /// Whether its label says that it may be left empty: not where it depends on another answer.
    pub(crate) says_so: bool,
    pub(crate) fault: Option<Fragment>,
}

/// How a field is filled in.
pub(crate) enum Control {
    /// Carried along, not shown.
    Hidden,
    /// A line of text; the word is its `autocomplete`.
    Line(&'static str),
    /// A line that runs from left to right: a hash, a key, a symbol.
    Code,
    /// An e-mail address.
    Email,
    /// A day.
    Day,
    /// A day and a time, in the forum's civil time.
    Time,
    /// A file.
    File,
    /// Files with words in them.
    Documents,
    /// A whole folder of such files.
    Folder,
    /// Several lines of text.
    Lines,
    /// One of a few.
    One(Vec<Choice>),
    /// One of many.
    Listed(Vec<Choice>),
    /// One of many, in groups with a heading each; what has no heading stands first.
    Grouped(Vec<Group>),
    /// Any of a few.
    Any(Vec<Choice>),
}

/// Choices under one heading.
pub(crate) struct Group {
    pub(crate) heading: Option<Fragment>,
    pub(crate) choices: Vec<Choice>,
}

/// One choice.
pub(crate) struct Choice {
    pub(crate) value: String,
    pub(crate) label: Fragment,
    pub(crate) chosen: bool,
}

impl Choice {
    pub(crate) fn new(value: &str, label: Fragment, chosen: bool) -> Self {
        Self {
            value: value.to_owned(),
            label,
            chosen,
        }
    }
}

impl Field {
    /// A field under the message `key`, with the hint `key-hint` where there is such a message.
    pub(crate) fn new(r: &Reader<'_>, name: &'static str, key: &str, control: Control) -> Self {
        let hint = format!("{key}-hint");
        let hint = language::Messages::of(language::Lang::En)
            .has(&hint)
            .then(|| Fragment::text(r.say(&hint)));
        Self {
            name,
            label: Fragment::text(r.say(key)),
            hint,
            control,
            value: String::new(),
            optional: false,
            says_so: false,
            fault: None,
        }
    }

    /// Something carried along.
    pub(crate) fn hidden(name: &'static str, value: &str) -> Self {
        Self {
            name,
            label: Fragment::default(),
            hint: None,
            control: Control::Hidden,
            value: value.to_owned(),
            optional: true,
            says_so: false,
            fault: None,
        }
    }

    pub(crate) fn optional(mut self) -> Self {
        self.optional = true;
        self.says_so = true;
        self
    }

    /// Whether it is needed depends on another answer, as its label says.
    pub(crate) fn conditional(mut self) -> Self {
        self.optional = true;
        self
    }

    /// The same without a hint: one stands beside another of its kind.
    pub(crate) fn without_hint(mut self) -> Self {
        self.hint = None;
        self
    }

    pub(crate) fn faulty(mut self, fault: Option<Fragment>) -> Self {
        self.fault = fault;
        self
    }

    /// Where a summary of faults leads: the control, or the first of several.
    pub(crate) fn target(&self) -> String {
        match self.control {
            Control::One(_) | Control::Any(_) => format!("{}-1", self.name),
            _ => self.name.to_owned(),
        }
    }

    /// What describes the control to those who hear the page.
    pub(crate) fn described(&self) -> Option<String> {
        let name = self.name;
        match (self.hint.is_some(), self.fault.is_some()) {
            (false, false) => None,
            (true, false) => Some(format!("{name}-hint")),
            (false, true) => Some(format!("{name}-fault")),
            (true, true) => Some(format!("{name}-hint {name}-fault")),
        }
    }
}

impl Form {
    /// A form whose answers are shown once more before anything is entered, with what was answered
    /// so far. The addresses of the form and of the way back are without the language.
    pub(crate) fn asked(
        r: &Reader<'_>,
        (key, action, back): (&str, &str, &str),
        fields: impl IntoIterator<Item = Field>,
        answers: &Answers,
    ) -> Self {
        let fields = fields.into_iter().map(|it| it.filled(r, answers));
        Self {
            action: r.view.link(action),
            key: key.to_owned(),
            fields: fields.collect(),
            submit: r.say("desk-continue"),
            back: Some(r.view.link(back)),
            with_file: false,
            more: None,
        }
    }

    /// What is wrong, in the order of the fields, each with the way to its field.
    pub(crate) fn faults(&self) -> Vec<(String, Fragment)> {
        let faulty = |field: &Field| Some((field.target(), field.fault.clone()?));
        self.fields.iter().filter_map(faulty).collect()
    }

    /// The heading above the faults; nothing where there are none.
    pub(crate) fn faults_heading(&self, r: &Reader<'_>) -> Option<Fragment> {
        let count = self.faults().len();
        (0 < count).then(|| r.count("desk-faults", count))
    }
}

/// What is wrong with an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// Nothing was filled in.
    Missing,
    /// No choice was made.
    Choice,
    /// Not a day.
    Date,
    /// A last day before the first.
    Order,
    /// Not an e-mail address.
    Email,
    /// Not a SHA-256.
    Hash,
    /// Longer than so many characters.
    Long(usize),
    /// Characters that cannot be seen, or that disturb the direction.
    Unclean,
    /// Nothing on record has this name.
    Unknown,
    /// A message of its own.
    Other(&'static str),
}

impl Fault {
    /// The fault of the field with this label, in the reader's language.
    pub(crate) fn said(self, r: &Reader<'_>, label: &Fragment) -> Fragment {
        let key = match self {
            Self::Missing => "desk-fault-missing",
            Self::Choice => "desk-fault-choice",
            Self::Date => "desk-fault-date",
            Self::Order => "desk-fault-order",
            Self::Email => "desk-fault-email",
            Self::Hash => "desk-fault-hash",
            Self::Long(_) => "desk-fault-long",
            Self::Unclean => "desk-fault-unclean",
            Self::Unknown => "desk-fault-unknown",
            Self::Other(key) => return Fragment::text(r.say(key)),
        };
        let field = ("field", Arg::Html(label.as_str()));
        match self {
            Self::Long(max) => r.tell(key, &[field, ("count", max.into())]),
            _ => r.tell(key, &[field]),
        }
    }
}

#[derive(Template)]
#[template(path = "desk/form.html")]
struct Drawn<'a> {
    r: &'a Reader<'a>,
    form: &'a Form,
}

/// The form as HTML.
pub(crate) fn drawn(r: &Reader<'_>, form: &Form) -> Fragment {
    // Writing to a string cannot fail.
    Fragment::markup(Drawn { r, form }.render().unwrap_or_default())
}
