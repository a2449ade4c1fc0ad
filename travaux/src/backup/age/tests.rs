//! What age wrote is read, what is written is read back, and what was changed is refused.

#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use super::*;

const RECIPIENT: &str = "age1u53a0ypftgqcy5axm3tcn7tvjtqe36s4mlxj3tky7slpckc379csqa0dgz";
// Of a test, and of nothing else.
const IDENTITY: &str =
    "# a comment\nAGE-SECRET-KEY-19S3T42MVKLAZ6Z8P28FF46S0RXW8RY5R4USPR29AKC6TEDXMQ8DQA2HCXC\n";

/// Written by age 1.1.1 (filippo.io/age) for the recipient above.
const BY_AGE: &str = "6167652d656e6372797074696f6e2e6f72672f76310a2d3e2058323535313920786e6a36384f4b7730656f6d49644c717865746f737a4778766a6e664247364f6d4f335747546a4d4751410a4a6e52554d484745427a583731664747704f395351775035472f566950394f54417864462b7958316f49770a2d2d2d2045386a4e524c472b2f74775578422f4c74516e72324434654f2b61307050586d644779394f52514f4d53630a8d4115eee1500ae7f4e330d9fa3ebc056c7b0804ed3ead529ed0100411971612a3be091ee0db92e3a40fc478b93786b134157af3ef4cbc4a157d841f9d6342669ae963a2ac";

fn bytes(hex: &str) -> Vec<u8> {
    let pair = |place: usize| u8::from_str_radix(&hex[place..place + 2], 16).unwrap();
    (0..hex.len()).step_by(2).map(pair).collect()
}

fn chance() -> FileChance {
    FileChance {
        key: [1; 16],
        secret: [2; 32],
        nonce: [3; 16],
    }
}

fn encrypted(plain: &[u8]) -> Vec<u8> {
    let mut file = Vec::new();
    let recipient = Recipient::parse(RECIPIENT).unwrap();
    encrypt(&recipient, &chance(), &mut &*plain, &mut file).unwrap();
    file
}

fn decrypted(file: &[u8]) -> io::Result<Vec<u8>> {
    let mut plain = Vec::new();
    decrypt(&Identity::parse(IDENTITY).unwrap(), &mut &*file, &mut plain)?;
    Ok(plain)
}

#[test]
fn a_file_by_age_is_read() {
    let plain = decrypted(&bytes(BY_AGE)).unwrap();
    assert_eq!(plain, b"A backup, by another implementation.\n");
}

#[test]
fn what_is_written_is_read_back_at_every_length() {
    for length in [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK] {
        let plain: Vec<u8> = (0..length)
            .map(|place| u8::try_from(place % 251).unwrap())
            .collect();
        let file = encrypted(&plain);
        assert!(is_encrypted(&file));
        assert_eq!(decrypted(&file).unwrap(), plain, "{length}");
    }
}

#[test]
fn every_changed_byte_and_every_cut_is_refused() {
    let file = encrypted(b"all that was answered");
    for place in 0..file.len() {
        let mut changed = file.clone();
        changed[place] ^= 1;
        assert!(decrypted(&changed).is_err(), "byte {place}");
        assert!(decrypted(&file[..place]).is_err(), "cut at {place}");
    }
    let longer = [file.as_slice(), b"x"].concat();
    assert!(decrypted(&longer).is_err());
}

#[test]
fn parts_cannot_be_left_out_or_put_in_another_order() {
    let file = encrypted(&vec![7; 3 * CHUNK]);
    let body = file.len() - 3 * (CHUNK + TAG);
    let part = |number: usize| {
        let start = body + number * (CHUNK + TAG);
        &file[start..start + CHUNK + TAG]
    };
    for parts in [vec![0, 1], vec![0, 2], vec![1, 0, 2], vec![0, 1, 2, 2]] {
        let parts: Vec<&[u8]> = parts.into_iter().map(part).collect();
        let changed = [&file[..body], &parts.concat()].concat();
        assert!(decrypted(&changed).is_err());
    }
}

#[test]
fn somebody_else_cannot_read_it() {
    let other = Identity(StaticSecret::from([9; 32]));
    let refused = decrypt(&other, &mut encrypted(b"x").as_slice(), &mut Vec::new()).unwrap_err();
    assert!(
        refused
            .to_string()
            .contains("not encrypted to this identity"),
        "{refused}"
    );
}
