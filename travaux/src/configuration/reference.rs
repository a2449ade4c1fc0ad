//! The reference page of the configuration, generated from the table of settings.

use super::SETTINGS;

/// The reference page, as Markdown.
pub fn reference() -> String {
    let mut page = String::from(
        "# Configuration\n\n\
         Every setting can be given on the command line, in the environment, or in the file\n\
         `travaux.toml` (or the file named by `--config`).\n\
         The command line wins over the environment, and the environment over the file.\n",
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
    page
}
