//! Every member of the United Nations, by short and formal name, is the holder of a sentence of our own in six languages,
//! with the articles, contractions, cases and prefixes that names take there; so are the groups.

use attribution::{Settings, read};
use std::fmt::Write;

const MEMBERS: &str = include_str!("../../packs/global-mechanism/members.csv");

/// The columns of the table that are used here.
struct Member<'a> {
    id: &'a str,
    names: Vec<&'a str>,
}

fn members() -> Vec<Member<'static>> {
    let mut lines = MEMBERS.lines();
    let header: Vec<&str> = lines.next().expect("a header").split(',').collect();
    let columns = ["en", "fr", "es", "ru", "zh", "ar"];
    let short = columns.map(|name| header.iter().position(|it| *it == name).expect("a column"));
    lines
        .map(|line| {
            let cells = cells(line);
            let formal = |at: usize| cells.get(at + 6).copied().unwrap_or_default();
            let names = short
                .iter()
                .flat_map(|at| [cells[*at], formal(*at)])
                .collect();
            Member {
                id: cells[0],
                names,
            }
        })
        .collect()
}

/// Cells between commas; quotes may enclose a cell that holds commas.
fn cells(line: &'static str) -> Vec<&'static str> {
    let mut quoted = false;
    line.split(|c: char| {
        quoted ^= c == '"';
        c == ',' && !quoted
    })
    .map(|it| it.trim_matches('"'))
    .collect()
}

fn capital(name: &str) -> String {
    let mut chars = name.chars();
    let first = chars.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(chars).collect()
}

/// `du Bénin`, `des États-Unis`, `del Perú`: the preposition grown together with the article.
fn of(name: &str, of_the: &[(&str, &str)], plain: &str) -> String {
    let grown = of_the
        .iter()
        .find_map(|(article, grown)| Some((grown, name.strip_prefix(article)?)));
    match grown {
        Some((grown, rest)) => format!("{grown}{rest}"),
        None => format!("{plain}{name}"),
    }
}

/// The genitive of a name of one word.
fn russian_genitive(name: &str) -> Option<String> {
    if name.contains([' ', '-']) {
        return None;
    }
    let last = name.chars().next_back()?;
    let stem = &name[..name.len() - last.len_utf8()];
    let after = stem.chars().next_back()?;
    Some(match last {
        'а' if "гкхжшчщ".contains(after) => format!("{stem}и"),
        'а' => format!("{stem}ы"),
        'я' | 'ь' => format!("{stem}и"),
        'й' => format!("{stem}я"),
        'е' | 'и' | 'о' | 'у' | 'ы' | 'э' | 'ю' => name.to_owned(),
        _ => format!("{name}а"),
    })
}

/// Sentences in which the member supports something.
fn sentences(member: &Member<'_>) -> Vec<String> {
    let [
        en,
        long_english,
        fr,
        long_french,
        es,
        long_spanish,
        ru,
        long_russian,
        zh,
        long_chinese,
        ar,
        long_arabic,
    ] = member.names[..]
    else {
        return Vec::new();
    };
    let mut found = vec![
        format!("{en} supported the draft."),
        format!("{fr} a appuyé le projet de résolution."),
        format!("El representante de {es} apoyó el proyecto de resolución."),
        format!("{ru} поддержала проект резолюции."),
        format!("{zh}支持该决议草案。"),
        format!("{zh}代表团支持该决议草案。"),
        format!("أيدت {ar} مشروع القرار."),
        format!("أعرب ممثل {ar} عن تأييده لمشروع القرار."),
    ];
    if let Some(ru) = russian_genitive(ru) {
        found.push(format!("Представитель {ru} поддержал проект резолюции."));
    }
    let formal = [
        (
            long_english,
            "The representative of ",
            " supported the draft.",
        ),
        (long_chinese, "", "支持该决议草案。"),
        (long_russian, "", " поддержала проект резолюции."),
        (long_arabic, "أيدت ", " مشروع القرار."),
    ];
    for (name, before, after) in formal {
        if !name.is_empty() {
            found.push(format!("{before}{name}{after}"));
        }
    }
    if !long_french.is_empty() {
        let of = of(long_french, &[("le ", "du "), ("les ", "des ")], "de ");
        found.push(format!(
            "Le représentant {of} a appuyé le projet de résolution."
        ));
        found.push(format!(
            "{} a appuyé le projet de résolution.",
            capital(long_french)
        ));
    }
    if !long_spanish.is_empty() {
        let of = of(long_spanish, &[("el ", "del ")], "de ");
        found.push(format!(
            "La delegación {of} apoyó el proyecto de resolución."
        ));
        found.push(format!(
            "{} apoyó el proyecto de resolución.",
            capital(long_spanish)
        ));
    }
    found
}

/// Who supports something by a sentence.
fn supporters(sentence: &str) -> Vec<&'static str> {
    let reading = read(sentence, &Settings::default());
    let supports = reading.suggestions.iter();
    let mut supports: Vec<&str> = supports
        .filter(|it| it.stance.word() == "support")
        .map(|it| it.holder)
        .collect();
    supports.sort_unstable();
    supports.dedup();
    supports
}

#[test]
fn every_member_is_known_in_six_languages() {
    let members = members();
    assert_eq!(members.len(), 193);
    let mut wrong = String::new();
    for member in &members {
        for sentence in sentences(member) {
            let found = supporters(&sentence);
            if found != [member.id] {
                let _ = writeln!(wrong, "{}: {sentence} {found:?}", member.id);
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn arabic_writes_and_together_with_a_name() {
    for member in members().iter().filter(|it| it.id != "PER") {
        let sentence = format!("أيدت بيرو و{} مشروع القرار.", member.names[10]);
        let mut expect = ["PER", member.id];
        expect.sort_unstable();
        assert_eq!(supporters(&sentence), expect, "{sentence}");
    }
}

#[test]
fn groups_speak_in_six_languages() {
    for (holder, sentences) in [
        (
            "G77-CHINA",
            [
                "Fiji, on behalf of the G-77 and China, supported the draft.",
                "Les Fidji, au nom du Groupe des 77 et de la Chine, ont appuyé le projet.",
                "Fiji, en nombre del Grupo de los 77 y China, apoyó el proyecto.",
                "Фиджи от имени Группы 77 и Китая поддержала проект.",
                "斐济代表77国集团和中国支持该草案。",
                "أيدت فيجي باسم مجموعة الـ 77 والصين المشروع.",
            ],
        ),
        (
            "EU",
            [
                "The European Union supported the draft.",
                "L'Union européenne a appuyé le projet.",
                "La Unión Europea apoyó el proyecto.",
                "Представитель Европейского союза поддержал проект.",
                "欧洲联盟支持该草案。",
                "أيد الاتحاد الأوروبي المشروع.",
            ],
        ),
        (
            "GRULAC",
            [
                "GRULAC supported the draft.",
                "Le Groupe des États d'Amérique latine et des Caraïbes a appuyé le projet.",
                "El Grupo de los Estados de América Latina y el Caribe apoyó el proyecto.",
                "Группа государств Латинской Америки и Карибского бассейна поддержала проект.",
                "拉丁美洲和加勒比国家集团支持该草案。",
                "أيدت مجموعة دول أمريكا اللاتينية والبحر الكاريبي المشروع.",
            ],
        ),
        (
            "NON-ALIGNED",
            [
                "The Non-Aligned Movement supported the draft.",
                "Le Mouvement des pays non alignés a appuyé le projet.",
                "El Movimiento de los Países No Alineados apoyó el proyecto.",
                "Движение неприсоединения поддержало проект.",
                "不结盟运动支持该草案。",
                "أيدت حركة عدم الانحياز المشروع.",
            ],
        ),
        (
            "AFRICAN-GROUP",
            [
                "The African Group supported the draft.",
                "Le Groupe des États d'Afrique a appuyé le projet.",
                "El Grupo Africano apoyó el proyecto.",
                "Группа африканских государств поддержала проект.",
                "非洲国家集团支持该草案。",
                "أيدت المجموعة الأفريقية المشروع.",
            ],
        ),
    ] {
        for sentence in sentences {
            assert_eq!(supporters(sentence), [holder], "{sentence}");
        }
    }
}
