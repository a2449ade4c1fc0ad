//! Prints the text of a file as it is read, and what is to be known of it.

use std::io::Write as _;

fn main() -> std::io::Result<()> {
    for name in std::env::args().skip(1) {
        let bytes = std::fs::read(&name)?;
        let mut out = std::io::stdout().lock();
        match intake::read(&name, &bytes) {
            Ok(read) => {
                let language = intake::guess(&read.text);
                writeln!(out, "{}\n\n[{language:?} {:?}]", read.text, read.notices)?;
            }
            Err(refused) => writeln!(out, "{name}: {refused}")?,
        }
    }
    Ok(())
}
