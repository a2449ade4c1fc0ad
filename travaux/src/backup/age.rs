//! Encrypts a backup to whoever may read it: the age format, version 1, with X25519 recipients
//! (C2SP age), so that any age program can open it.
//!
//! Only the format is ours; the key agreement, the cipher and the hashes are crates of others.
//! A key of its own encrypts each file; the header holds that key once for each recipient.

use std::io::{self, Read, Write};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use chacha20poly1305::aead::Aead as _;
use chacha20poly1305::{ChaCha20Poly1305, KeyInit as _};
use hkdf::Hkdf;
use hmac::{Hmac, Mac as _};
use sha2::Sha256;
use x25519_dalek::{PublicKey, StaticSecret};

use super::bech32;

const VERSION: &str = "age-encryption.org/v1\n";
const LABEL: &str = "age-encryption.org/v1/X25519";
/// The longest header that is read: room for some hundred recipients.
const HEADER_BYTES_MAX: usize = 1 << 14;
/// Plain bytes in a chunk, and bytes of its tag.
const CHUNK: usize = 64 * 1024;
const TAG: usize = 16;

/// Whoever may read a backup: `age1…`.
pub(super) struct Recipient(PublicKey);

/// What reads it: `AGE-SECRET-KEY-1…`.
pub(super) struct Identity(StaticSecret);

/// Chance for one file: the key of the file, a secret used once, and the nonce of the body.
pub(super) struct FileChance {
    pub(super) key: [u8; 16],
    pub(super) secret: [u8; 32],
    pub(super) nonce: [u8; 16],
}

impl Recipient {
    pub(super) fn parse(text: &str) -> Option<Self> {
        bech32::read(text, "age").map(|key| Self(PublicKey::from(key)))
    }
}

impl Identity {
    /// Reads an identity file: the first line that is neither empty nor a comment.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut lines = text.lines().map(str::trim);
        let line = lines.find(|line| !line.is_empty() && !line.starts_with('#'))?;
        bech32::read(line, "age-secret-key-").map(|key| Self(StaticSecret::from(key)))
    }
}

/// Whether bytes begin as an encrypted file does.
pub(super) fn is_encrypted(beginning: &[u8]) -> bool {
    beginning.starts_with(VERSION.as_bytes())
}

/// Encrypts everything that `from` gives.
pub(super) fn encrypt(
    recipient: &Recipient,
    chance: &FileChance,
    from: &mut impl Read,
    to: &mut impl Write,
) -> io::Result<()> {
    let header = header(recipient, chance)?;
    let mac = mac(&chance.key, header.as_bytes())?;
    let sum = STANDARD_NO_PAD.encode(mac.finalize().into_bytes());
    writeln!(to, "{header} {sum}")?;
    to.write_all(&chance.nonce)?;
    let cipher = cipher(&derived(&chance.key, &chance.nonce, "payload")?);
    let mut chunk = Vec::with_capacity(CHUNK);
    from.take(CHUNK as u64).read_to_end(&mut chunk)?;
    for number in 0.. {
        let mut next = Vec::with_capacity(CHUNK);
        from.take(CHUNK as u64).read_to_end(&mut next)?;
        let last = next.is_empty();
        let sealed = cipher.encrypt(&nonce(number, last).into(), chunk.as_slice());
        to.write_all(&sealed.map_err(|_| broken("a part cannot be encrypted"))?)?;
        if last {
            break;
        }
        chunk = next;
    }
    Ok(())
}

/// The header up to where its checksum stands.
fn header(recipient: &Recipient, chance: &FileChance) -> io::Result<String> {
    let secret = StaticSecret::from(chance.secret);
    let share = PublicKey::from(&secret);
    let wrap = wrapping_key(&secret, &recipient.0, &share, &recipient.0)?;
    let wrapped = cipher(&wrap)
        .encrypt(&[0; 12].into(), chance.key.as_slice())
        .map_err(|_| broken("the key cannot be encrypted"))?;
    Ok(format!(
        "{VERSION}-> X25519 {}\n{}\n---",
        STANDARD_NO_PAD.encode(share.as_bytes()),
        STANDARD_NO_PAD.encode(wrapped)
    ))
}

/// Decrypts a file. What was written before an error is not to be used.
pub(super) fn decrypt(
    identity: &Identity,
    from: &mut impl Read,
    to: &mut impl Write,
) -> io::Result<()> {
    let (stanzas, mac_line) = read_header(from)?;
    let key = file_key(identity, &stanzas)?;
    let sum = STANDARD_NO_PAD
        .decode(mac_line)
        .map_err(|_| broken("its header is malformed"))?;
    mac(&key, stanzas.as_bytes())?
        .verify_slice(&sum)
        .map_err(|_| broken("its header was changed"))?;
    let mut payload_nonce = [0; 16];
    from.read_exact(&mut payload_nonce)
        .map_err(|_| broken("it is cut off"))?;
    let cipher = cipher(&derived(&key, &payload_nonce, "payload")?);
    let sealed = |from: &mut dyn Read| -> io::Result<Vec<u8>> {
        let mut sealed = Vec::with_capacity(CHUNK + TAG);
        from.take((CHUNK + TAG) as u64).read_to_end(&mut sealed)?;
        Ok(sealed)
    };
    let mut chunk = sealed(from)?;
    for number in 0.. {
        let next = sealed(from)?;
        let last = next.is_empty();
        let plain = cipher
            .decrypt(&nonce(number, last).into(), chunk.as_slice())
            .map_err(|_| broken("it was changed or is cut off"))?;
        // Only a file with nothing in it ends in an empty part.
        if plain.is_empty() && number != 0 {
            return Err(broken("it has an empty part"));
        }
        to.write_all(&plain)?;
        if last {
            break;
        }
        chunk = next;
    }
    Ok(())
}

/// The header up to `---`, and what follows on that line.
fn read_header(from: &mut impl Read) -> io::Result<(String, String)> {
    let mut header = Vec::new();
    let mut line = 0;
    loop {
        let mut byte = [0];
        from.read_exact(&mut byte)
            .map_err(|_| broken("its header is cut off"))?;
        header.push(byte[0]);
        if HEADER_BYTES_MAX < header.len() {
            return Err(broken("its header is too long"));
        }
        if byte[0] == b'\n' {
            if header[line..].starts_with(b"--- ") {
                break;
            }
            line = header.len();
        }
    }
    let text = String::from_utf8(header).map_err(|_| broken("its header is not text"))?;
    let (stanzas, sum) = text.split_at(line + "---".len());
    Ok((stanzas.to_owned(), sum.trim().to_owned()))
}

/// The key of the file, from the first stanza that the identity opens.
fn file_key(identity: &Identity, header: &str) -> io::Result<[u8; 16]> {
    let stanzas = header
        .strip_prefix(VERSION)
        .ok_or_else(|| broken("it is not of version 1"))?;
    let lines: Vec<&str> = stanzas.lines().collect();
    let opened = lines.windows(2).find_map(|pair| {
        let share = pair[0].strip_prefix("-> X25519 ")?;
        let share: [u8; 32] = STANDARD_NO_PAD.decode(share).ok()?.try_into().ok()?;
        let wrapped = STANDARD_NO_PAD.decode(pair[1]).ok()?;
        let (share, own) = (PublicKey::from(share), PublicKey::from(&identity.0));
        let wrap = wrapping_key(&identity.0, &share, &share, &own).ok()?;
        let key = cipher(&wrap).decrypt(&[0; 12].into(), wrapped.as_slice());
        key.ok()?.try_into().ok()
    });
    opened.ok_or_else(|| broken("it was not encrypted to this identity"))
}

/// The key that encrypts the key of the file, agreed on between `secret` and `with`.
fn wrapping_key(
    secret: &StaticSecret,
    with: &PublicKey,
    share: &PublicKey,
    recipient: &PublicKey,
) -> io::Result<[u8; 32]> {
    let agreed = secret.diffie_hellman(with);
    // A key of small order would let anybody read the file (RFC 7748, section 6.1).
    if !agreed.was_contributory() {
        return Err(broken("its recipient is no key"));
    }
    let salt = [share.as_bytes().as_slice(), recipient.as_bytes()].concat();
    derived(agreed.as_bytes(), &salt, LABEL)
}

fn derived(key: &[u8], salt: &[u8], label: &str) -> io::Result<[u8; 32]> {
    let mut derived = [0; 32];
    Hkdf::<Sha256>::new(Some(salt), key)
        .expand(label.as_bytes(), &mut derived)
        .map_err(|_| broken("no key can be derived"))?;
    Ok(derived)
}

fn cipher(key: &[u8; 32]) -> ChaCha20Poly1305 {
    ChaCha20Poly1305::new(&(*key).into())
}

fn mac(key: &[u8; 16], header: &[u8]) -> io::Result<Hmac<Sha256>> {
    let key = derived(key, &[], "header")?;
    let mut mac = <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(&key)
        .map_err(|_| broken("no checksum can be made"))?;
    mac.update(header);
    Ok(mac)
}

/// Eleven bytes of counter, and one that says whether this is the last part.
fn nonce(number: u64, last: bool) -> [u8; 12] {
    let mut nonce = [0; 12];
    nonce[3..11].copy_from_slice(&number.to_be_bytes());
    nonce[11] = u8::from(last);
    nonce
}

fn broken(why: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, why.to_owned())
}

#[cfg(test)]
mod tests;
