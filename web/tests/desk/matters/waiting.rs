//! What the desk says of a silence procedure, to a delegation alone and to the Chair, five minutes
//! before it ends; and which delegations the secretariat has still to open.

use super::{DEADLINE_AT, entered, plain, staffed};

#[tokio::test]
async fn the_desk_says_what_silence_means_and_how_long_it_lasts() {
    let mut staffed = staffed();
    staffed.opened("silence").await;
    staffed.clock(DEADLINE_AT - 300);
    let mut browser = staffed.forum.signed_in(&mut staffed.head).await;
    let desk = plain(&browser.get("/en/desk").await);
    assert!(
        desk.contains("If nobody breaks silence, it is decided then."),
        "{desk}"
    );
    assert!(desk.contains("Your delegation has said nothing."), "{desk}");
    assert!(desk.contains("<b>5 minutes left</b>"), "{desk}");
    assert!(desk.contains("href=\"/en/desk/matters/1\""), "{desk}");

    let mut chair = staffed.forum.signed_in(&mut staffed.chair).await;
    let seen = plain(&chair.get("/en/desk").await);
    assert!(seen.contains("No member has said anything."), "{seen}");

    let concern = [("words", "Paragraph 12 needs care."), ("lang", "en")];
    let path = "/en/desk/matters/1/concern";
    entered(&mut browser, &mut staffed.head, path, &concern).await;
    let desk = plain(&browser.get("/en/desk").await);
    assert!(
        desk.contains("said something and has not broken silence."),
        "{desk}"
    );
    let seen = plain(&chair.get("/en/desk").await);
    assert!(seen.contains("1 member has said something"), "{seen}");
}

#[tokio::test]
async fn an_end_that_has_passed_is_not_counted_down() {
    let mut staffed = staffed();
    staffed.opened("silence").await;
    staffed.clock(DEADLINE_AT + 60);
    let mut browser = staffed.forum.signed_in(&mut staffed.head).await;
    let desk = plain(&browser.get("/en/desk").await);
    assert!(!desk.contains(" left</b>"), "{desk}");
}

#[tokio::test]
async fn the_secretariat_sees_which_delegations_are_not_open() {
    let mut staffed = staffed();
    let mut browser = staffed.forum.signed_in(&mut staffed.officers[0]).await;
    let page = plain(&browser.get("/en/desk/credentials").await);
    assert!(page.contains("1 has its delegation open."), "{page}");
    assert!(
        page.contains("/en/desk/credentials/letter?party=delegation-BHS"),
        "{page}"
    );
    assert!(!page.contains("letter?party=delegation-COL"), "{page}");
}
