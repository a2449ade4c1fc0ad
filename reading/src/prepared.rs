//! What the rules read, and all on which that depends: so that a text is read once and not for every
//! suggestion that a person decides.

use attribution::{Day, Reading, Register, Settings, Speaker};
use procedure::question::OnBehalf;
use procedure::statement::Statement;
use procedure::{Forum, Holder};

use crate::naming::id_of;
use crate::register::table;

/// All that a reading depends on besides the text: the same gives the same for the same text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prepared {
    /// The options on record, as the reader links to them.
    table: String,
    /// The day of the statement.
    as_of: String,
    /// Who has the floor: a delegation, and the group it speaks for.
    speaker: Option<(String, Option<String>)>,
}

/// What the rules read in a text.
#[derive(Clone, Debug)]
pub struct Read(pub(crate) Reading);

impl Prepared {
    /// What a statement is read with, as the forum is now.
    pub fn of(forum: &Forum, statement: &Statement) -> Self {
        Self {
            table: table(forum, statement.language),
            as_of: statement.on.to_string(),
            speaker: speaker(statement),
        }
    }

    /// Reads a text. Takes about a second for four megabytes; hold no lock meanwhile.
    pub fn read(&self, text: &str) -> Read {
        // A register this crate wrote is well formed; without options there is nothing to link to.
        let register = Register::parse(&self.table).ok();
        let speaker = self.speaker.as_ref();
        let settings = Settings {
            as_of: Day::parse(&self.as_of).ok(),
            register: register.as_ref(),
            speaker: speaker.map(|(delegation, group)| Speaker {
                delegation,
                group: group.as_deref(),
            }),
        };
        Read(attribution::read(text, &settings))
    }
}

fn speaker(statement: &Statement) -> Option<(String, Option<String>)> {
    let holder = statement.speaker.as_ref()?;
    match (holder, &statement.on_behalf_of) {
        (Holder::Group(group), Some(OnBehalf::SpokenBy(member))) => {
            Some((member.to_string(), Some(group.to_string())))
        }
        (holder, _) => Some((id_of(holder)?, None)),
    }
}
