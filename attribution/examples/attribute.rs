//! `attribute FILE [--register TSV] [--as-of DATE] [--speaker CODE] [--format tsv|jsonl] [--doubts]`: suggestions on
//! standard output, what was not understood on the other one.

use attribution::{Day, Register, Settings, Speaker, jsonl, legible, read, tsv};
use std::io::Write;
use std::process::ExitCode;

struct Asked {
    file: String,
    register: Option<String>,
    as_of: Option<Day>,
    speaker: Option<String>,
    json: bool,
    doubts: bool,
}

fn main() -> ExitCode {
    match asked().and_then(|asked| answer(&asked)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("attribute: {why}");
            ExitCode::FAILURE
        }
    }
}

fn asked() -> Result<Asked, String> {
    let mut words = std::env::args().skip(1);
    let mut asked = Asked {
        file: String::new(),
        register: None,
        as_of: None,
        speaker: None,
        json: false,
        doubts: false,
    };
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or(format!("{word} needs a value after it"));
        match word.as_str() {
            "--register" => asked.register = Some(value()?),
            "--as-of" => asked.as_of = Some(Day::parse(&value()?)?),
            "--speaker" => asked.speaker = Some(value()?),
            "--format" => asked.json = value()? == "jsonl",
            "--doubts" => asked.doubts = true,
            _ if asked.file.is_empty() => asked.file = word,
            _ => return Err(format!("`{word}` is one word too many")),
        }
    }
    if asked.file.is_empty() {
        return Err(
            "say which file: attribute FILE [--register TSV] [--as-of DATE] [--format tsv|jsonl]"
                .to_owned(),
        );
    }
    Ok(asked)
}

fn answer(asked: &Asked) -> Result<(), String> {
    let open = |path: &String| std::fs::read(path).map_err(|e| format!("{path}: {e}"));
    let bytes = open(&asked.file)?;
    let document = legible(&bytes);
    let table = asked.register.as_ref().map(open).transpose()?;
    let register = table.map(|it| Register::parse(&legible(&it))).transpose()?;
    let settings = Settings {
        as_of: asked.as_of,
        register: register.as_ref(),
        speaker: asked.speaker.as_deref().map(|delegation| Speaker {
            delegation,
            group: None,
        }),
    };
    let reading = read(&document, &settings);
    let out = if asked.json {
        jsonl(&document, &reading.suggestions)
    } else {
        tsv(&document, &reading.suggestions)
    };
    std::io::stdout()
        .write_all(out.as_bytes())
        .map_err(|e| e.to_string())?;
    if asked.doubts {
        for doubt in &reading.doubts {
            let place = document.get(doubt.place.clone()).unwrap_or_default();
            eprintln!(
                "{}\t{}\t{place}",
                doubt.place.start,
                doubt.reason.explanation()
            );
        }
    }
    Ok(())
}
