//! Sentences about officers.

use language::{genitive, without_article};
use procedure::Sealable;
use procedure::act::{OfficeEnded, OfficeTaken};
use text::Words;

use super::Telling;

pub(super) fn taken(to: &Telling<'_>, act: &OfficeTaken) -> String {
    let (member, body) = (to.names.member(act.member), to.names.body(&act.body));
    let (of, date) = (genitive(to.names.lang, &member), to.date(act.from));
    let mut args = vec![
        ("post", to.names.post(act.post).into()),
        ("body", (&body).into()),
        ("date", (&date).into()),
    ];
    let Some(name) = act.name.open() else {
        args.push(("of", (&of).into()));
        return to.say("act-office-taken-withheld", &args);
    };
    args.push(("name", name.as_str().into()));
    args.push(("member", without_article(&member).into()));
    to.say("act-office-taken", &args)
}

pub(super) fn ended(to: &Telling<'_>, act: &OfficeEnded) -> String {
    let body = to.names.body(&act.body);
    let date = to.date(act.from);
    let mut args = vec![
        ("post", to.names.post(act.post).into()),
        ("body", (&body).into()),
        ("date", (&date).into()),
    ];
    let sentence = match officer(to, act) {
        Some(name) => {
            args.push(("name", name.into()));
            to.say("act-office-ended", &args)
        }
        None => to.say("act-office-ended-withheld", &args),
    };
    let Some(why) = act
        .why
        .map(|why| to.say(&format!("left-{}", why.key()), &[]))
    else {
        return sentence;
    };
    let args = [("sentence", (&sentence).into()), ("why", (&why).into())];
    to.say("act-office-ended-because", &args)
}

/// The act names the officer by pseudonym only; the body's terms of office know the name.
fn officer<'a>(to: &Telling<'a>, act: &OfficeEnded) -> Option<&'a str> {
    let body = to.names.forum.bodies.get(&act.body)?;
    let mut offices = body.offices.iter();
    let office = offices.find(|it| it.person == act.person && it.post == act.post)?;
    let name: &Sealable<Words> = &office.name;
    name.open().map(Words::as_str)
}
