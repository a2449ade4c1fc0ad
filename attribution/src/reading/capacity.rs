//! For whom a State speaks, where its own words say so: `I have the honour to speak on behalf of the African Group`,
//! `in my national capacity`.

use super::Reader;
use super::floor::Floor;
use crate::gazetteer::Gazetteer;
use crate::lists::List;
use crate::party::Holder;
use crate::sentence::Sentence;

impl Reader<'_> {
    /// From here on the speaker is the State again, or, where a sentence takes no stance, a group.
    pub(super) fn change_capacity(&mut self, sentence: &Sentence, takes_stance: bool) {
        let Floor::Statement(holder) = self.floor else {
            return;
        };
        let state = holder.spoken_by.unwrap_or(holder.id);
        if Gazetteer::get().is_group(state) {
            return;
        }
        if in_national_capacity(sentence) {
            self.floor = Floor::Statement(Holder {
                spoken_by: None,
                id: state,
                ..holder
            });
        } else if !takes_stance && let Some(group) = speaks_for(sentence, state) {
            self.floor = Floor::Statement(Holder {
                spoken_by: Some(state),
                ..Holder::plain(group)
            });
        }
    }
}

/// The group for which a sentence says that its speaker speaks.
fn speaks_for(sentence: &Sentence, state: &str) -> Option<&'static str> {
    let others = (0..sentence.len())
        .filter_map(|at| sentence.mention(at))
        .any(|it| it.id != state && !Gazetteer::get().is_group(it.id));
    let opens = (0..sentence.len()).any(|at| List::TakesFloor.has(sentence.low(at)));
    if others || !opens {
        return None;
    }
    (0..sentence.len()).find_map(|at| {
        let after = behalf(sentence, at)?;
        let mut names = (after..after + 5).filter_map(|it| sentence.mention(it));
        names
            .find(|it| Gazetteer::get().is_group(it.id))
            .map(|it| it.id)
    })
}

/// `on behalf of`, `au nom de`, `en nombre de`, `от имени`, `代表`, `باسم`: the place after it.
fn behalf(sentence: &Sentence, at: usize) -> Option<usize> {
    const PHRASES: [&[&str]; 8] = [
        &["on", "behalf"],
        &["au", "nom"],
        &["en", "nombre"],
        &["от", "имен"],
        &["代", "表"],
        &["باسم"],
        &["نيابة"],
        &["بالنيابة"],
    ];
    let len = sentence.says_any(at, &PHRASES);
    (0 < len).then_some(at + len)
}

/// `in my national capacity`.
fn in_national_capacity(sentence: &Sentence) -> bool {
    const PHRASES: [&[&str]; 10] = [
        &["national", "capacity"],
        &["titre", "national"],
        &["capacidad", "nacional"],
        &["calidad", "nacional"],
        &["titulo", "nacional"],
        &["национальн", "качеств"],
        &["以", "本", "国", "名", "义"],
        &["以", "国", "家", "名", "义"],
        &["بصفتي", "الوطنية"],
        &["بصفتنا", "الوطنية"],
    ];
    (0..sentence.len()).any(|at| 0 < sentence.says_any(at, &PHRASES))
}
