"""Makes the test vectors beside it: python3 make.py

Written apart from the crate that they test: CBOR, structures and checks are those of `fido2`
(kept by Yubico), signatures those of `cryptography`. Needs fido2==2.2.1. The keys are for tests only.
"""

import hashlib
import json
from pathlib import Path

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from fido2 import cbor
from fido2.cose import ES256, EdDSA
from fido2.server import Fido2Server
from fido2.utils import websafe_encode as b64
from fido2.webauthn import (
    AttestationObject,
    AttestedCredentialData,
    AuthenticatorData,
    CollectedClientData,
    PublicKeyCredentialRpEntity,
    UserVerificationRequirement,
)

PARTY, ORIGIN = "forum.example.org", "https://forum.example.org"
FLAG = AuthenticatorData.FLAG
SEEN = FLAG.UP | FLAG.UV
SYNCED = SEEN | FLAG.BE | FLAG.BS


def digest(text):
    return hashlib.sha256(text.encode()).digest()


class Passkey:
    def __init__(self, name, flags, counts):
        self.name, self.flags, self.counter = name, flags, 1 if counts else 0
        self.counts = counts
        self.credential = digest("credential " + name)[:20]
        self.aaguid = digest("make " + name)[:16]

    def data(self, party=PARTY, flags=None, attested=b"", extensions=None, counter=None):
        flags = self.flags if flags is None else flags
        counter = self.counter if counter is None else counter
        return AuthenticatorData.create(
            hashlib.sha256(party.encode()).digest(), flags, counter, attested, extensions
        )

    def attested(self, key=None):
        return AttestedCredentialData.create(self.aaguid, self.credential, key or self.cose)


class P256(Passkey):
    def __init__(self, name, flags, counts):
        super().__init__(name, flags, counts)
        secret = int.from_bytes(digest("secret " + name), "big") >> 1
        self.private = ec.derive_private_key(secret, ec.SECP256R1())
        self.cose = ES256.from_cryptography_key(self.private.public_key())

    def sign(self, message):
        return self.private.sign(message, ec.ECDSA(hashes.SHA256(), deterministic_signing=True))


class Ed25519(Passkey):
    def __init__(self, name, flags, counts):
        super().__init__(name, flags, counts)
        self.private = ed25519.Ed25519PrivateKey.from_private_bytes(digest("secret " + name))
        self.cose = EdDSA.from_cryptography_key(self.private.public_key())

    def sign(self, message):
        return self.private.sign(message)


SYNCHRONISED = P256("synchronised", SYNCED, False)
BOUND = P256("bound to a device", SEEN, True)
EDWARDS = Ed25519("ed25519", SEEN, True)
ALL = [SYNCHRONISED, BOUND, EDWARDS]


def client(kind, challenge, origin=ORIGIN, cross=False, **more):
    return bytes(CollectedClientData.create(kind, challenge, origin, cross, **more))


def registration(passkey, what, *, challenge=None, data=None, client_data=None, fmt="none",
                 statement=None, raw=None, why=None, **client_more):
    challenge = challenge or digest("enrol " + what)
    if data is None:
        data = passkey.data(flags=passkey.flags | FLAG.AT, attested=passkey.attested())
    told = client_data or client("webauthn.create", challenge, **client_more)
    sent = raw or bytes(AttestationObject.create(fmt, data, statement or {}))
    made = {"what": what, "challenge": b64(challenge), "client_data": b64(told),
            "attestation_object": b64(sent)}
    if why:
        return made | {"why": why}
    server = Fido2Server(PublicKeyCredentialRpEntity(name="Forum", id=PARTY))
    read = server.register_complete(state(challenge), {
        "rawId": b64(passkey.credential), "id": b64(passkey.credential), "type": "public-key",
        "response": {"clientDataJSON": made["client_data"], "attestationObject": made["attestation_object"]},
    })
    return made | {
        "credential": b64(read.credential_data.credential_id),
        "key": b64(cbor.encode(read.credential_data.public_key)),
        "counter": read.counter,
        "device_bound": not read.flags & FLAG.BE,
        "backed_up": bool(read.flags & FLAG.BS),
    }


def state(challenge):
    return {"challenge": b64(challenge), "user_verification": UserVerificationRequirement.REQUIRED}


def assertion(passkey, what, *, challenge=None, asked=None, data=None, client_data=None,
              signer=None, signature=None, why=None, flip=None, **client_more):
    challenge = challenge or digest("sign " + what)
    data = bytes(passkey.data()) if data is None else bytes(data)
    told = client_data or client("webauthn.get", asked or challenge, **client_more)
    signature = signature or (signer or passkey).sign(data + hashlib.sha256(told).digest())
    if flip == "client_data":
        told = told.replace(b'"crossOrigin":false', b'"crossOrigin":false ')
    if flip == "data":
        data = data[:36] + bytes([data[36] ^ 1]) + data[37:]
    made = {"what": what, "key": b64(cbor.encode(passkey.cose)), "challenge": b64(challenge),
            "client_data": b64(told), "authenticator_data": b64(data), "signature": b64(signature)}
    if why:
        return made | {"why": why}
    accept(passkey, challenge, told, data, signature)
    return made | {"counter": int.from_bytes(data[33:37], "big")}


def accept(passkey, challenge, told, data, signature):
    """The library of others takes it, or this script stops."""
    server = Fido2Server(PublicKeyCredentialRpEntity(name="Forum", id=PARTY))
    server.authenticate_complete(state(challenge), [passkey.attested()], {
        "rawId": b64(passkey.credential), "id": b64(passkey.credential), "type": "public-key",
        "response": {"clientDataJSON": b64(told), "authenticatorData": b64(data), "signature": b64(signature)},
    })


def flagged(passkey, flags):
    """Data whose flags do not tell what follows; the library would not make it."""
    data = bytearray(passkey.data())
    data[32] = flags
    return data


def registrations():
    packed = {"alg": -7, "sig": b"\x30\x06\x02\x01\x01\x02\x01\x01", "x5c": [b"not checked"]}
    extended = EDWARDS.data(flags=SEEN | FLAG.AT | FLAG.ED, attested=EDWARDS.attested(),
                            extensions={"credProtect": 3})
    return [registration(passkey, passkey.name) for passkey in ALL] + [
        registration(BOUND, "with an attestation that nobody asked for", fmt="packed", statement=packed),
        registration(EDWARDS, "with extensions of the authenticator's own", data=extended),
    ]


def registrations_refused():
    one = BOUND
    attested = one.attested()
    at = SEEN | FLAG.AT
    good = one.data(flags=at, attested=attested)
    rsa = {1: 3, 3: -257, -1: b"\xc3" * 256, -2: b"\x01\x00\x01"}
    key = dict(one.cose)
    off_curve = {**key, -3: bytes(31) + b"\x01"}
    wrong_curve = {**key, -1: 2}
    whole = bytes(AttestationObject.create("none", good, {}))

    def refused(what, why, **how):
        return registration(one, what, why=why, **how)

    return [
        refused("for another relying party", "relying-party", data=one.data("other.example", at, attested)),
        refused("on another site", "origin", origin="https://forum.example.net"),
        refused("on a site whose name begins alike", "origin", origin=ORIGIN + ".evil.example"),
        refused("on plain http", "origin", origin="http://forum.example.org"),
        refused("inside a page of another site", "cross-origin", cross=True),
        refused("inside a page of a named other site", "cross-origin", topOrigin="https://evil.example"),
        refused("by an assertion", "ceremony", client_data=client("webauthn.get", digest("enrol by an assertion"))),
        refused("of an earlier challenge", "challenge", client_data=client("webauthn.create", digest("earlier"))),
        refused("with nobody there", "absent", data=one.data(flags=FLAG.UV | FLAG.AT, attested=attested)),
        refused("without user verification", "unverified", data=one.data(flags=FLAG.UP | FLAG.AT, attested=attested)),
        refused("without a credential", "malformed", data=one.data()),
        refused("with a key for RS256", "algorithm", data=one.data(flags=at, attested=one.attested(rsa))),
        refused("with a point off the curve", "malformed", data=one.data(flags=at, attested=one.attested(off_curve))),
        refused("with another curve", "malformed", data=one.data(flags=at, attested=one.attested(wrong_curve))),
        refused("with a private key beside", "malformed", data=one.data(flags=at, attested=one.attested({**key, -4: b"\x01" * 32}))),
        refused("with a byte after the authenticator data", "malformed",
                raw=cbor.encode({"fmt": "none", "authData": bytes(good) + b"\x00", "attStmt": {}})),
        refused("with a byte after the object", "malformed", raw=whole + b"\x00"),
        refused("cut short", "malformed", raw=whole[:-1]),
        refused("with a member more", "malformed",
                raw=cbor.encode({"fmt": "none", "authData": bytes(good), "attStmt": {}, "more": 1})),
        refused("with open lengths", "malformed", raw=b"\xbf" + whole[1:] + b"\xff"),
        refused("with a false length", "malformed", raw=b"\xa3\x63fmt\x7b" + b"\xff" * 8),
        refused("backed up though it cannot be", "malformed",
                data=one.data(flags=at | FLAG.BS, attested=attested)),
        refused("with the origin twice", "malformed", client_data=client("webauthn.create", digest(
            "enrol with the origin twice")).replace(b'"origin"', b'"origin":"https://evil.example","origin"')),
    ]


def assertions():
    told = client("webauthn.get", digest("sign with members that others add"), other_keys_can_be_added_here="yes")
    return [assertion(passkey, passkey.name) for passkey in ALL] + [
        assertion(BOUND, "with members that others add", client_data=told),
        assertion(EDWARDS, "with extensions", data=EDWARDS.data(flags=SEEN | FLAG.ED, extensions={"uvm": [[1, 2, 3]]})),
        assertion(BOUND, "counting on", data=BOUND.data(counter=4_294_967_295)),
    ]


def assertions_refused():
    one = BOUND

    def refused(what, why, **how):
        return assertion(one, what, why=why, **how)

    good = one.sign(b"something else")
    compact = b"\x01" * 64
    return [
        refused("for another relying party", "relying-party", data=one.data("other.example")),
        refused("on another site", "origin", origin="https://forum.example.net"),
        refused("inside a page of another site", "cross-origin", cross=True),
        refused("by a registration", "ceremony", client_data=client("webauthn.create", digest("sign by a registration"))),
        refused("of another challenge", "challenge", asked=digest("another")),
        refused("with nobody there", "absent", data=one.data(flags=FLAG.UV)),
        refused("without user verification", "unverified", data=one.data(flags=FLAG.UP)),
        refused("by another key", "signature", signer=SYNCHRONISED),
        refused("by a key of another kind", "signature", signer=EDWARDS),
        refused("over something else", "signature", signature=good),
        refused("not in ASN.1", "signature", signature=compact),
        refused("with a byte after the signature", "signature", signature=good + b"\x00"),
        refused("with client data changed after signing", "signature", flip="client_data"),
        refused("with the counter changed after signing", "signature", flip="data"),
        refused("with a new credential", "malformed", data=one.data(flags=SEEN | FLAG.AT, attested=one.attested())),
        refused("with a byte after the authenticator data", "malformed", data=bytes(one.data()) + b"\x00"),
        refused("with authenticator data cut short", "malformed", data=bytes(one.data())[:36]),
        refused("with extensions announced and left out", "malformed", data=flagged(one, SEEN | FLAG.ED)),
    ]


def canonical(value):
    """RFC 8785 for whole numbers and member names in ASCII."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def act(what, signers, entry, assigned):
    nonce = digest("nonce " + what).hex()
    body = {name: value for name, value in entry["body"].items() if "/" + name not in assigned}
    said = {name: entry[name] for name in ("act", "by", "forum", "on") if name in entry}
    form = "travaux act v1\n" + canonical(said | {"body": body, "nonce": nonce})
    challenge = digest(form)
    signatures = []
    for number, passkey in signers:
        made = assertion(passkey, what, challenge=challenge)
        signatures.append({"passkey": number} | {
            name: made[name] for name in ("authenticator_data", "client_data", "signature")
        })
    proof = {"nonce": nonce, "signatures": signatures}
    return {
        "what": what, "assigned": assigned, "signed_form": form, "challenge": b64(challenge),
        "passkeys": [{"passkey": number, "public_key": b64(cbor.encode(passkey.cose)),
                      "relying_party": PARTY} for number, passkey in signers],
        "entry": canonical(entry | {"at": "2026-07-20T14:03:12.417Z", "proof": proof, "v": 1}),
    }


def acts():
    words = "Colombia propone que los mandatos tengan un límite — «dos años»."
    declared = {
        "act": "position-recorded", "forum": "global-mechanism",
        "by": {"of": "COL", "person": "p-17", "seat": "delegation"},
        "body": {"position": 7, "holder": {"member": "COL"}, "question": "dtg-mandates",
                 "option": "time-limited", "stance": "propose", "expressed": "2026-07-20",
                 "known_by": "declared", "evidence": "declaration", "supersedes": [3],
                 "words": {"original": "es", "texts": {"es": {"words": words, "status": "original"}}}},
    }
    erased = {
        "act": "value-erased", "forum": "global-mechanism", "on": "2026-07-19",
        "by": {"person": "p-1", "seat": "secretariat"},
        "body": {"seal": "e020c7870faddfccfb5cfe120ceaa66d91c8fe45ca3b1069fc13193eb30b2167",
                 "rule": {"document": "A/520/Rev.20", "place": {"named": "privacy principles"}},
                 "confirmed_by": "p-2"},
    }
    return [
        act("a delegation declares a position", [(1, SYNCHRONISED)], declared,
            ["/position", "/supersedes", "/superseded_by"]),
        act("two officers erase a value", [(2, BOUND), (3, EDWARDS)], erased, []),
    ]


def main():
    vectors = {
        "about": "Made by make.py, apart from the crate that it tests. The keys are for tests only.",
        "relying_party": PARTY,
        "origin": ORIGIN,
        "registrations": registrations(),
        "registrations_refused": registrations_refused(),
        "assertions": assertions(),
        "assertions_refused": assertions_refused(),
        "acts": acts(),
    }
    text = json.dumps(vectors, indent=1, ensure_ascii=False) + "\n"
    Path(__file__).with_name("passkeys.json").write_text(text, encoding="utf-8")


main()
