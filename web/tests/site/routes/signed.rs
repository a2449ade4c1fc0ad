//! Who signed an act, as its page and the API say it.

use procedure::id::{OptionId, QuestionId};
use procedure::question::Stance;
use procedure::question::declare_position::DeclarePosition;
use text::{Language, Wording, Words};

use crate::fixture::Forum;
use crate::people::{by, delegation, seated, signed};

/// A forum with a declaration on the operator's word, and one that its person signed.
fn declared() -> (Forum, [u64; 2]) {
    let forum = Forum::small();
    let on_word = forum.declare(crate::MEMBER, Stance::Support);
    let mut people = seated(&forum.registrar);
    let command = DeclarePosition {
        question: QuestionId::new("appointment").unwrap(),
        option: OptionId::new("the-chair").unwrap(),
        stance: Stance::Oppose,
        words: Wording::new(Language::En, Words::new("Signed here.").unwrap()),
        regards: None,
    };
    let ask = by(delegation(), "p-3", command);
    let ask = signed(
        &forum.registrar,
        "declared",
        ask,
        &mut [(3, &mut people.head)],
    );
    let index = forum.registrar.submit(&ask).unwrap().index;
    forum.registrar.sign().unwrap();
    (forum, [on_word, index])
}

#[tokio::test]
async fn the_page_of_an_entry_says_who_signed_it_or_on_whose_word_it_rests() {
    let (forum, [on_word, signed]) = declared();
    let enrolled = signed - 1;
    let page = forum.found(&format!("/en/record/{signed}")).await;
    let text = page.text();
    assert!(
        text.contains("Signed with the person’s own passkey"),
        "{text}"
    );
    assert!(text.contains(&format!("<a href=\"/en/record/{enrolled}\">passkey ")));
    assert!(text.contains("<code>p-3</code>"));
    assert!(text.contains("<a href=\"/en/record/verify\">"));
    let unsigned = "None. Entered on the word of whoever keeps the record";
    for index in [on_word, enrolled] {
        let page = forum.found(&format!("/en/record/{index}")).await;
        assert!(page.text().contains(unsigned));
        assert!(!page.text().contains("passkey of"));
    }
    let page = forum.found("/en/record/0").await;
    assert!(
        page.text()
            .contains("None. Entered when the forum was founded")
    );
    let first = signed - 6;
    let page = forum.found(&format!("/en/record/{first}")).await;
    assert!(page.text().contains("None. Entered by the program itself"));
    for lang in ["fr", "es", "ru", "zh", "ar"] {
        let page = forum.found(&format!("/{lang}/record/{signed}")).await;
        assert!(
            page.text()
                .contains(&format!("<a href=\"/{lang}/record/{enrolled}\">"))
        );
        assert!(
            page.text()
                .contains(&format!("<a href=\"/{lang}/record/verify\">"))
        );
    }
}

#[tokio::test]
async fn the_api_names_the_passkeys_that_signed() {
    let (forum, [on_word, signed]) = declared();
    for (index, passkeys) in [(on_word, "[]"), (signed, "[3]"), (signed - 1, "[]")] {
        let answer = forum.found(&format!("/api/v1/record/{index}")).await;
        let json = answer.json();
        assert_eq!(json["signed"].to_string(), passkeys);
        assert_eq!(json["entry"]["proof"].is_object(), passkeys != "[]");
    }
}
