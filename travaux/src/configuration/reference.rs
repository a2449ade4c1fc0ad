//! The reference page of the configuration, generated from the tables of settings.

use super::{Field, SETTINGS, mail, opinion, providers};

/// The reference page, as Markdown.
pub fn reference() -> String {
    let mut page = String::from(
        "# Configuration\n\n\
         Every setting can be given on the command line, in the environment, or in the file\n\
         `travaux.toml` (or the file named by `--config`).\n\
         The command line wins over the environment, and the environment over the file.\n\
         The tables at the end stand in the file only.\n",
    );
    for setting in SETTINGS {
        page.push_str(&format!(
            "\n## `{name}`\n\n{doc}\n\n\
             - on the command line: `--{name} VALUE`\n\
             - in the environment: `{variable}`\n\
             - in the file: `{name} = \"VALUE\"`\n\
             - default: {default}\n",
            name = setting.name,
            doc = setting.doc,
            variable = setting.variable,
            default = setting.default,
        ));
    }
    page.push_str(
        "\n## `[[providers]]`\n\n\
         Organisations through which people sign in (OpenID Connect); one table for each, in the \
         order in which they are shown.\n\
         How to register the forum there stands in [operating.md](operating.md).\n",
    );
    page.push_str(&fields(&providers::FIELDS));
    page.push_str(
        "\n## `[mail]`\n\n\
         The mail server that carries letters to people.\n\
         Without it no letters are sent: links are handed on by whoever invites.\n",
    );
    page.push_str(&fields(&mail::FIELDS));
    page.push_str(
        "\n## `[second-opinion]`\n\n\
         A model that a rapporteur can ask what a statement says, beside the rules.\n\
         Without it none is asked.\n\
         Whatever it says is kept only where its words stand in the text and the holder is named there; it \
         records nothing.\n",
    );
    page.push_str(&fields(&opinion::FIELDS));
    page
}

/// The fields of a table: how each is written, what it does, and what holds without it.
fn fields(fields: &[Field]) -> String {
    let mut list = String::new();
    for Field {
        name,
        example,
        default,
        doc,
    } in fields
    {
        let default = match default {
            Some(default) => format!("default: {default}"),
            None => "must be given".to_owned(),
        };
        list.push_str(&format!("\n- `{name} = {example}` ({default})  \n  {doc}"));
    }
    list.push('\n');
    list
}
