//! The command line.

use std::path::{Path, PathBuf};

use clap::{Args, Parser, Subcommand};

use crate::configuration::{Configuration, reference};
use crate::pack::{self, Files};
use crate::{
    Data, Failure, attribute, backup, export, forget, founding, fsck, keeping, logging, mirror,
    read, rehearse, restore, serve, verify, witness,
};

/// Runs and records a permanent forum that decides by consensus.
///
/// Without a command: founds the United Nations Global Mechanism on ICT security if the data folder
/// is empty, and serves it. Open the address it prints in a browser.
#[derive(Debug, Parser)]
#[command(name = "travaux", version, about, long_about, after_help = EXAMPLES)]
struct CommandLine {
    #[command(subcommand)]
    command: Option<Asked>,
    #[command(flatten)]
    settings: Settings,
    /// Print the reference page of the configuration, as Markdown.
    #[arg(long, hide = true)]
    print_configuration_reference: bool,
}

const EXAMPLES: &str = "\
Examples:
  travaux                                    found if need be, then serve at http://127.0.0.1:8080
  travaux serve --listen 127.0.0.1:9000      serve on another port
  travaux serve --mirror my-copy             serve the site from a mirror, as it stands there
  travaux found my-pack --data my-forum      found another forum from a folder of your own
  travaux rehearse                           found a rehearsal and serve it, with a link for each seat
  travaux export copy --data my-forum        write the record and its data to the folder `copy`
  travaux backup copy.sqlite                 copy the record while the forum runs
  travaux fsck                               check the record from its pages to the forum

Every setting can also stand in travaux.toml or in the environment: see docs/configuration.md.";

#[derive(Debug, Args)]
struct Settings {
    /// The folder in which the forum lives [default: travaux-data].
    #[arg(long, global = true, value_name = "DIR")]
    data: Option<String>,
    /// The address and port to listen on [default: 127.0.0.1:8080].
    #[arg(long, global = true, value_name = "ADDR")]
    listen: Option<String>,
    /// The public address of the site [default: http:// and where it listens, localhost for 127.0.0.1].
    #[arg(long, global = true, value_name = "URL")]
    address: Option<String>,
    /// The identity of the log, chosen at the founding for decades.
    #[arg(long, global = true, value_name = "NAME")]
    origin: Option<String>,
    /// Where weaknesses are reported: a mailto: or https: address, for /.well-known/security.txt.
    #[arg(long, global = true, value_name = "URL")]
    contact: Option<String>,
    /// For how many days a line of the security log is kept [default: 400].
    #[arg(long, global = true, value_name = "DAYS")]
    security_log_days: Option<String>,
    /// How much is logged: error, warn, info, debug [default: warn].
    #[arg(long, global = true, value_name = "FILTER")]
    log: Option<String>,
    /// The form of the log: text or json [default: text].
    #[arg(long, global = true, value_name = "FORM")]
    log_format: Option<String>,
    /// The configuration file [default: travaux.toml, if it is there].
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
enum Asked {
    /// Serve the forum; found the Global Mechanism first if the data folder is empty.
    Serve {
        /// Serve the whole site from a mirror, read-only, and follow it as it grows.
        #[arg(long, value_name = "FOLDER")]
        mirror: Option<PathBuf>,
        /// The policy that says whose cosignatures the forum wants [default: policy.txt in the
        /// folder that is served, if it is there].
        #[arg(long, value_name = "FILE")]
        policy: Option<String>,
    },
    /// Found a forum from a pack and stop.
    Found {
        /// The folder of the pack, or `global-mechanism` for the one the program carries.
        pack: String,
    },
    /// Found a rehearsal in a folder of its own, print a link for each of its seats, and serve it.
    ///
    /// Takes its settings from the command line alone [defaults: --data travaux-rehearsal,
    /// --listen 127.0.0.1:8081], so that it never runs with those of a forum.
    Rehearse(rehearse::Rehearse),
    /// Write the record, its tiles and its data as files, for mirrors and researchers.
    Export {
        /// The folder to write to; it must not exist yet.
        folder: PathBuf,
    },
    /// Copy the record to a file while the forum runs, encrypted if asked.
    Backup(backup::Backup),
    /// Put a backup in place of a record that was lost, unless something signed would be lost.
    Restore(restore::Restore),
    /// Check the record from its pages to the forum, without changing it.
    Fsck(fsck::Fsck),
    /// Withhold a sealed value: it is shown no longer, and what opens it is kept.
    Withhold(keeping::Closing),
    /// Erase a sealed value: what opens it is destroyed, and the record still verifies.
    Erase(keeping::Closing),
    /// Erase a person from the accounts; what they did stays on record under the pseudonym.
    Forget(forget::Forget),
    /// Give the log a new key; the old one signs along until it is taken out of log.key.
    RotateKey(keeping::Persons),
    /// Verify a record from outside and name the first thing wrong.
    Verify(verify::Verify),
    /// Follow forums as a witness: cosign what continues, refuse and keep proof of what does not.
    Witness(witness::Witness),
    /// Copy what a forum publishes of its record into a folder, verified.
    Mirror(mirror::Mirror),
    /// Read a statement or report and print who said what, with the words that prove it.
    Attribute(attribute::Attributed),
    /// Read statements and reports, files or whole folders, and hand them in to a forum.
    ///
    /// Without --site it says of each file what is read of it, or why it is not. With --site and a
    /// token for “record-statement” it hands each in and enters it; what is on record already is
    /// passed over, so that the same command goes on where it stopped.
    Read(Box<read::Read>),
    /// Read one file from standard input, with nothing within reach.
    #[command(name = intake::CONFINED, hide = true)]
    ReadOneConfined {
        /// What the file is called.
        name: String,
    },
}

/// Does what the command line asks.
pub fn run() -> Result<(), Failure> {
    let asked = CommandLine::parse();
    if asked.print_configuration_reference {
        print!("{}", reference());
        return Ok(());
    }
    let command = asked.command.unwrap_or(Asked::Serve {
        mirror: None,
        policy: None,
    });
    // Nothing else is looked at, and nothing logged: the child has its pipes and no more.
    if let Asked::ReadOneConfined { name } = &command {
        return intake::answer(name).map_err(Failure::file("the confined reader"));
    }
    let configuration = match command {
        Asked::Rehearse(_) => rehearsed(&asked.settings)?,
        _ => configuration(&asked.settings, command.policy())?,
    };
    logging::start(&configuration)?;
    let data = Data::at(&configuration.data);
    match command {
        Asked::Serve { mirror: None, .. } => serve::serve(&configuration, &data),
        Asked::Serve {
            mirror: Some(folder),
            ..
        } => serve::serve_mirror(&configuration, &folder),
        Asked::Found { pack } => found(&configuration, &data, &pack),
        Asked::Rehearse(asked) => rehearse::rehearse(&configuration, &data, &asked),
        Asked::Export { folder } => export::export(&data, &folder),
        Asked::Backup(asked) => backup::backup(&data, &asked),
        Asked::Restore(asked) => restore::restore(&data, &asked),
        Asked::Fsck(asked) => fsck::fsck(&data, &asked),
        Asked::Withhold(closing) => keeping::withhold(&data, &closing),
        Asked::Erase(closing) => keeping::erase(&data, &closing),
        Asked::Forget(asked) => forget::forget(&data, &asked),
        Asked::RotateKey(persons) => keeping::rotate_key(&data, &persons),
        Asked::Verify(asked) => verify::verify(&data, &asked),
        Asked::Witness(asked) => witness::witness(&asked),
        Asked::Mirror(asked) => mirror::mirror(&asked),
        Asked::Attribute(asked) => attribute::attribute(&asked),
        Asked::Read(asked) => read::read(&asked),
        Asked::ReadOneConfined { .. } => Ok(()),
    }
}

impl Asked {
    /// The policy named for serving.
    fn policy(&self) -> Option<&str> {
        match self {
            Self::Serve { policy, .. } => policy.as_deref(),
            _ => None,
        }
    }
}

impl Settings {
    /// What the command line gives for a setting.
    fn given(&self, name: &str) -> Option<String> {
        match name {
            "data" => self.data.clone(),
            "listen" => self.listen.clone(),
            "address" => self.address.clone(),
            "origin" => self.origin.clone(),
            "contact" => self.contact.clone(),
            "security-log-days" => self.security_log_days.clone(),
            "log" => self.log.clone(),
            "log-format" => self.log_format.clone(),
            _ => None,
        }
    }
}

/// The settings of a rehearsal. Neither a file nor the environment counts: they are of a forum.
fn rehearsed(settings: &Settings) -> Result<Configuration, Failure> {
    if settings.config.is_some() || settings.origin.is_some() {
        let what = "a rehearsal reads no configuration file and names its log itself; leave out \
                    --config and --origin";
        return Err(Failure::Configuration(what.into()));
    }
    let listen = settings.listen.as_deref().unwrap_or(rehearse::LISTEN);
    let given = |name: &str| {
        settings.given(name).or_else(|| match name {
            "data" => Some(rehearse::FOLDER.to_owned()),
            "listen" => Some(listen.to_owned()),
            _ => None,
        })
    };
    Configuration::new(&given, &|_| None, None)
}

fn configuration(settings: &Settings, policy: Option<&str>) -> Result<Configuration, Failure> {
    let (path, required) = match &settings.config {
        Some(path) => (path.as_path(), true),
        None => (Path::new("travaux.toml"), false),
    };
    let text = match std::fs::read_to_string(path) {
        Ok(text) => Some(text),
        Err(error) if !required && error.kind() == std::io::ErrorKind::NotFound => None,
        Err(error) => return Err(Failure::file(path)(error)),
    };
    let given = |name: &str| match name {
        "policy" => policy.map(str::to_owned),
        name => settings.given(name),
    };
    let variable = |name: &str| std::env::var(name).ok();
    Configuration::new(&given, &variable, text.as_deref().map(|text| (path, text)))
}

fn found(configuration: &Configuration, data: &Data, pack: &str) -> Result<(), Failure> {
    let files = match pack {
        "global-mechanism" => Files::global_mechanism(),
        folder => Files::from_folder(Path::new(folder))?,
    };
    let pack = pack::read(&files)?;
    if pack.forum.is_rehearsal() {
        return Err(Failure::Configuration(format!(
            "{} is the key of a rehearsal; found one with `travaux rehearse`",
            pack.forum
        )));
    }
    let registrar = founding::found(data, &pack, &configuration.origin)?;
    println!(
        "Founded {} in {}: {} entries on record.",
        pack.forum,
        configuration.data.display(),
        registrar.size()
    );
    println!("Log: {}\nKey: {}", registrar.origin(), registrar.verifier());
    Ok(())
}
