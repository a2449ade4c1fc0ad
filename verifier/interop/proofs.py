"""Checks the signatures of persons in a record, by docs/record.md and a library of others.

python3 proofs.py ENTRIES: a file with one entry a line. Needs requirements.txt, no code of ours.
"""

import hashlib
import json
import sys

from fido2 import cbor
from fido2.cose import CoseKey
from fido2.server import Fido2Server
from fido2.utils import websafe_decode, websafe_encode
from fido2.webauthn import (
    AttestedCredentialData,
    PublicKeyCredentialRpEntity,
    UserVerificationRequirement,
)

ASSIGNED = {
    "position-recorded": {"position", "supersedes", "superseded_by"},
    "credentials-presented": {"credentials"},
    "passkey-enrolled": {"passkey"},
}


def canonical(value):
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def challenge(entry):
    assigned = ASSIGNED.get(entry["act"], set())
    body = {name: value for name, value in entry["body"].items() if name not in assigned}
    said = {name: entry[name] for name in ("act", "by", "forum", "on") if name in entry}
    said |= {"body": body, "nonce": entry["proof"]["nonce"]}
    return hashlib.sha256(("travaux act v1\n" + canonical(said)).encode()).digest()


def check(entry, signature, passkeys):
    """Raises an exception unless the signature is one of the act."""
    person, enrolled = passkeys[signature["passkey"]]
    if person not in (entry["by"]["person"], entry["body"].get("confirmed_by")):
        raise ValueError(f"passkey {signature['passkey']} is of {person}")
    party = PublicKeyCredentialRpEntity(name=entry["forum"], id=enrolled["relying_party"])
    credential = AttestedCredentialData.create(
        bytes(16),
        websafe_decode(enrolled["credential"]),
        CoseKey.parse(cbor.decode(websafe_decode(enrolled["public_key"]))),
    )
    state = {
        "challenge": websafe_encode(challenge(entry)),
        "user_verification": UserVerificationRequirement.REQUIRED,
    }
    Fido2Server(party).authenticate_complete(state, [credential], {
        "id": enrolled["credential"],
        "rawId": enrolled["credential"],
        "type": "public-key",
        "response": {
            "clientDataJSON": signature["client_data"],
            "authenticatorData": signature["authenticator_data"],
            "signature": signature["signature"],
        },
    })


def main():
    passkeys, nonces = {}, set()
    with open(sys.argv[1], encoding="utf-8") as lines:
        for index, line in enumerate(lines):
            entry = json.loads(line)
            if "proof" in entry:
                nonce = entry["proof"]["nonce"]
                if nonce in nonces:
                    raise ValueError(f"entry {index}: a proof is used again")
                nonces.add(nonce)
                for signature in entry["proof"]["signatures"]:
                    check(entry, signature, passkeys)
                    print(f"entry {index}: {entry['act']} signed with passkey {signature['passkey']}")
            if entry["act"] == "passkey-enrolled":
                passkeys[entry["body"]["passkey"]] = (entry["by"]["person"], entry["body"])
            if entry["act"] == "passkey-ended":
                del passkeys[entry["body"]["passkey"]]


main()
