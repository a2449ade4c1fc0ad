//! Mail waits until it is sent, and then nothing is left of it.

use super::*;
use store::accounts::Retention;

#[test]
fn it_is_sent_in_the_order_in_which_it_is_due_and_put_off_where_it_fails() {
    let mut accounts = accounts("mail");
    let first = accounts
        .post(NewMail {
            due: at(2),
            ..mail("{}")
        })
        .unwrap();
    let second = accounts
        .post(NewMail {
            due: at(1),
            ..mail("{}")
        })
        .unwrap();
    assert_eq!(accounts.next_mail().unwrap(), Some(at(1)));
    assert!(accounts.mail_due(at(0), 10).unwrap().is_empty());
    let due = accounts.mail_due(at(2), 10).unwrap();
    assert_eq!(
        due.iter().map(|it| it.id).collect::<Vec<_>>(),
        [second, first]
    );
    assert_eq!(accounts.mail_due(at(2), 1).unwrap().len(), 1);
    accounts.mail_failed(second, at(10)).unwrap();
    assert_eq!(accounts.mail_due(at(9), 10).unwrap()[0].id, first);
    accounts.mail_sent(first).unwrap();
    let due = accounts.mail_due(at(10), 10).unwrap();
    assert_eq!(
        (due.len(), due[0].attempts, due[0].to.as_str()),
        (1, 1, "delegate@mission.example")
    );
    assert!(
        accounts.mail_due(at(60), 10).unwrap().is_empty(),
        "it has expired"
    );
    accounts.mail_sent(second).unwrap();
    assert_eq!(accounts.next_mail().unwrap(), None);
}

#[test]
fn nothing_is_left_of_what_was_sent() {
    let path = place("mail-sent");
    let mut accounts = Accounts::open(&path).unwrap();
    let link = "a-link-that-opens-a-seat";
    let id = accounts
        .post(mail(&format!(r#"{{"link":"{link}"}}"#)))
        .unwrap();
    assert!(stands_in(&path, link), "it has to wait somewhere");
    accounts.mail_failed(id, at(1)).unwrap();
    accounts.mail_sent(id).unwrap();
    accounts.sweep(at(1), &Retention::default()).unwrap();
    assert!(!stands_in(&path, link));
    assert!(!stands_in(&path, "delegate@mission.example"));
}

#[test]
fn many_are_laid_at_once_or_none_of_them() {
    let mut accounts = accounts("mails");
    let several = [mail("{}"), mail("{}"), mail("{}")];
    accounts.post_all(&several).unwrap();
    assert_eq!(accounts.mail_due(at(0), 10).unwrap().len(), 3);
    accounts.post_all(&[]).unwrap();
    let one_is_wrong = [mail("{}"), mail("no JSON"), mail("{}")];
    assert!(accounts.post_all(&one_is_wrong).is_err());
    assert_eq!(accounts.mail_due(at(0), 10).unwrap().len(), 3);
}
