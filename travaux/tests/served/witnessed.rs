//! A witness that is run, and the forum that takes its cosignatures.

use serde_json::Value;

use crate::site::{folder, get, ran, serve, travaux};

#[test]
fn a_witness_cosigns_what_is_served_and_the_forum_shows_it() {
    let (data, state) = (folder("witnessed"), folder("witness"));
    let data_path = data.to_str().unwrap();
    let state_path = state.to_str().unwrap();
    ran(&["found", "global-mechanism", "--data", data_path]);
    let original = serve(&["--data", data_path]);
    std::fs::create_dir_all(&state).unwrap();
    let file = state.join("witness.toml");
    let write = |listen: &str| {
        let text = format!("name = \"w.example\"\n[[forum]]\naddress = \"http://{listen}\"\n");
        std::fs::write(&file, text).unwrap();
    };
    let look = [
        "witness",
        file.to_str().unwrap(),
        "--once",
        "--state",
        state_path,
    ];

    // The forum does not know the witness yet, and says so.
    write(&original.listen);
    let first = travaux(&look).output().unwrap();
    let said = String::from_utf8_lossy(&first.stderr).into_owned();
    assert!(said.contains("names no witnesses"), "{said}");
    let told = String::from_utf8_lossy(&first.stdout).into_owned();
    let key = told.lines().find_map(|line| line.strip_prefix("Key: "));
    let policy = format!("witness W {}\nquorum W\n", key.unwrap());
    std::fs::write(data.join("policy.txt"), policy).unwrap();
    drop(original);

    let original = serve(&["--data", data_path]);
    write(&original.listen);
    ran(&look);
    let read: Value = serde_json::from_slice(&get(&original, "/api/v1/witnesses").body).unwrap();
    assert_eq!(read["quorum"], "met");
    assert_eq!(read["witnesses"][0]["size"], read["size"]);
    let page = get(&original, "/en/record/verify");
    assert!(
        page.text()
            .contains("Enough witnesses have cosigned the newest checkpoint")
    );
}
