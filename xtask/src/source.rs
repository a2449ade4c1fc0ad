//! Just enough reading of Rust sources: what is code, what is test, where functions end.
//!
//! Every function here keeps byte offsets and lines: what is not wanted becomes spaces.

/// The source with comments, strings and characters blanked out.
pub(crate) fn code(source: &str) -> String {
    let mut kept = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        let after_word = kept.ends_with(|c: char| c.is_alphanumeric() || c == '_');
        let skipped = comment(rest).or_else(|| literal(rest, after_word));
        let (now, later) = rest.split_at(skipped.unwrap_or(first.len_utf8()));
        if skipped.is_some() {
            blank(now, &mut kept);
        } else {
            kept.push_str(now);
        }
        rest = later;
    }
    kept
}

/// Code with everything under `#[cfg(test)]` blanked out as well.
pub(crate) fn without_tests(code: &str) -> String {
    let mut kept = String::with_capacity(code.len());
    let mut rest = code;
    while let Some(at) = rest.find("#[cfg(test)]") {
        let (before, item) = rest.split_at(at);
        let (item, after) = item.split_at(item_end(item));
        kept.push_str(before);
        blank(item, &mut kept);
        rest = after;
    }
    kept.push_str(rest);
    kept
}

/// A function with a body: its name, the line it starts on (from 1), and how many it takes.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Function {
    pub(crate) name: String,
    pub(crate) line: usize,
    pub(crate) lines: usize,
}

/// The functions in a piece of code.
pub(crate) fn functions(code: &str) -> Vec<Function> {
    let mut found = Vec::new();
    for (at, word) in words(code).filter(|(_, word)| *word == "fn") {
        let rest = &code[at + word.len()..];
        let Some((_, name)) = words(rest).next() else {
            continue;
        };
        let named = rest.trim_start().starts_with(name);
        let end = item_end(rest);
        if named && rest[..end].ends_with('}') {
            let lines = rest[..end].matches('\n').count() + 1;
            found.push(Function {
                name: name.to_owned(),
                line: line_of(code, at),
                lines,
            });
        }
    }
    found
}

/// The words of a piece of code (identifiers, keywords, numbers), with their offsets.
pub(crate) fn words(code: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    code.split(move |c| !is_part(c))
        .filter(|word| !word.is_empty())
        .map(move |word| (word.as_ptr().addr() - code.as_ptr().addr(), word))
}

/// The line, counted from 1, on which a byte offset lies.
pub(crate) fn line_of(text: &str, offset: usize) -> usize {
    text[..offset].matches('\n').count() + 1
}

/// The offset just after the first item: its `;`, or the `}` that closes its first `{`.
fn item_end(code: &str) -> usize {
    let (mut braces, mut brackets) = (0_usize, 0_usize);
    for (at, byte) in code.bytes().enumerate() {
        match byte {
            b'(' | b'[' => brackets += 1,
            b')' | b']' => brackets = brackets.saturating_sub(1),
            b'{' => braces += 1,
            b'}' if braces <= 1 => return at + 1,
            b'}' => braces -= 1,
            b';' if braces == 0 && brackets == 0 => return at + 1,
            _ => {}
        }
    }
    code.len()
}

fn blank(text: &str, into: &mut String) {
    for c in text.chars() {
        if c == '\n' {
            into.push('\n');
        } else {
            into.extend(std::iter::repeat_n(' ', c.len_utf8()));
        }
    }
}

/// The length of the comment that `rest` starts with.
fn comment(rest: &str) -> Option<usize> {
    if rest.starts_with("//") {
        return Some(rest.find('\n').unwrap_or(rest.len()));
    }
    if !rest.starts_with("/*") {
        return None;
    }
    let (mut depth, mut at) = (0_usize, 0_usize);
    while at < rest.len() {
        match rest.as_bytes().get(at..at + 2) {
            Some(b"/*") => (depth, at) = (depth + 1, at + 2),
            Some(b"*/") if depth == 1 => return Some(at + 2),
            Some(b"*/") => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
    }
    Some(rest.len())
}

/// The length of the string or character that `rest` starts with.
fn literal(rest: &str, after_word: bool) -> Option<usize> {
    match rest.as_bytes()[0] {
        b'"' => Some(quoted(rest, '"')),
        b'\'' if is_character(rest) => Some(quoted(rest, '\'')),
        b'r' | b'b' | b'c' if !after_word => raw_string(rest),
        _ => None,
    }
}

/// Tells a character from a lifetime: `'x'` and `'\n'`, but not `'a`.
fn is_character(rest: &str) -> bool {
    let mut following = rest.chars().skip(1);
    following.next() == Some('\\') || following.next() == Some('\'')
}

fn quoted(rest: &str, mark: char) -> usize {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if c == mark => return at + c.len_utf8(),
            _ => {}
        }
    }
    rest.len()
}

fn raw_string(rest: &str) -> Option<usize> {
    let inner = rest.trim_start_matches(['b', 'c']).strip_prefix('r')?;
    let opened = inner.trim_start_matches('#').strip_prefix('"')?;
    let hashes = inner.len() - opened.len() - 1;
    let closing = format!("\"{}", "#".repeat(hashes));
    let end = opened
        .find(&closing)
        .map_or(opened.len(), |at| at + closing.len());
    Some(rest.len() - opened.len() + end)
}

#[cfg(test)]
mod tests {
    use super::{Function, code, functions, without_tests, words};

    fn check_code(source: &str, expect: &str) {
        let kept = code(source);
        assert_eq!(kept.len(), source.len(), "offsets move in {source}");
        assert_eq!(
            kept.split_whitespace().collect::<Vec<_>>().join(" "),
            expect
        );
    }

    #[test]
    fn blanks_comments_strings_and_characters() {
        check_code("a // b\nc", "a c");
        check_code("a /* b /* c */ d */ e", "a e");
        check_code(r#"a "b \" // c" d"#, "a d");
        check_code(r##"a r#"b " c"# d br"e" f"##, "a d f");
        check_code(r"x('\'', 'ы', '{') <'a>", "x( , , ) <'a>");
        check_code("r#type for_r\"\" é", "r#type for_r é");
    }

    #[test]
    fn leaves_out_tests_whether_a_block_or_a_declaration() {
        let code = "fn a() {}\n#[cfg(test)]\nmod tests { fn b() { { } } }\nfn c() {}";
        let names: Vec<_> = functions(&without_tests(code))
            .into_iter()
            .map(|f| f.name)
            .collect();
        assert_eq!(names, ["a", "c"]);
        assert_eq!(
            without_tests("#[cfg(test)] mod tests;\nfn d() {}").trim(),
            "fn d() {}"
        );
    }

    #[test]
    fn measures_functions_and_passes_over_signatures() {
        let code = "trait T { fn s(&self, x: [u8; 4]); }\n\nfn long(f: fn(u8))\n{\n  if x { }\n}\n";
        let expect = Function {
            name: "long".to_owned(),
            line: 3,
            lines: 4,
        };
        assert_eq!(functions(code), [expect]);
    }

    #[test]
    fn words_come_with_their_offsets() {
        assert_eq!(words("a_1 + b").collect::<Vec<_>>(), [(0, "a_1"), (6, "b")]);
    }
}
