# How one entry is proved, and how the whole record is verified without trusting whoever runs it.

## On the page of one entry

signed-fact = Signature
# $passkeys is a list of `signed-passkey`, each of which links to the entry that enrolled the passkey.
signed-with = Signed with the person’s own passkey: { $passkeys }
signed-passkey = { $passkey } of { $person }
signed-passkey-number = passkey { $number }
signed-on-word = None. Entered on the word of whoever keeps the record
signed-at-founding = None. Entered when the forum was founded
signed-by-clerk = None. Entered by the program itself, because its time had come
signed-check = The signature covers exactly this act, once, in this record. { $command } checks it with the key of the passkey; another program finds what it needs in the description of the record.

proof-heading = Prove it
proof-lede = The record is a tree of hashes whose root is signed. A receipt proves that this entry is in that tree: without this site, without a network, for ever.
proof-unsigned = No signed checkpoint covers this entry yet. Checkpoints follow within seconds; load this page again.
proof-size = Entries under the newest checkpoint
proof-root = Root over them
proof-receipt = The receipt of this entry
proof-receipt-note = An inclusion proof with the signed checkpoint, in one file (C2SP tlog-proof)
proof-check-here = To check it with this program, give it the receipt and the key of the log:
proof-check-elsewhere = Any other program that reads C2SP tlog-proof can check it too. It needs three things: the receipt, the bytes of this entry, and the key of the log.
proof-witnesses = { $count ->
    [one] { $count } witness has cosigned a checkpoint that covers this entry: { $witnesses }
   *[other] { $count } witnesses have cosigned a checkpoint that covers this entry: { $witnesses }
}
proof-witnesses-none = No witness has cosigned a checkpoint that covers this entry yet.
proof-witnesses-unnamed = This site names no witnesses.
proof-to-verify = How to verify the whole record

## The page on verifying

verify-title = Verify the record
verify-heading = How to verify this record without trusting whoever runs this site
verify-lede = Whoever runs a site can make it show anything. This record is built so that you need not believe them: what is changed, removed or shown differently to others can be found out by anyone, and proved.
verify-origin-heading = The name of the record
verify-origin-note = Every checkpoint begins with this name. It was chosen at the founding and never changes.
verify-keys-heading = The keys that sign it
verify-keys-note = Compare them with what you have from somewhere else: a document, another mission, your own notes. This page can only repeat what whoever runs it wants you to see.
verify-key-now = Signs now
verify-key-former = Signed before, and signs along
verify-key-id = Key ID
verify-key-fingerprint = SHA-256 of the public key
verify-keys-file = The keys as a file
verify-checkpoint-heading = The newest checkpoint
verify-checkpoint-note = It says how many entries there are and the root over them, and it is signed. Keep one from time to time: whoever has kept a checkpoint can be shown no other past.
verify-checkpoint-none = No checkpoint has been signed yet.
verify-checkpoint-file = The checkpoint as a file
verify-witnesses-heading = The witnesses
verify-witnesses-note = A witness checks that each checkpoint continues those before it, and then cosigns it. As long as one witness is honest and you ask for its signature, you cannot be shown another record than everybody else.
verify-witnesses-none = This site names no witnesses yet. You can be one: a laptop is enough.
verify-witnesses-file = All witnesses, and how far each has followed, as JSON
verify-witness-name = Witness
verify-witness-followed = Has cosigned up to
verify-witness-key = Key
verify-witness-followed-to = { $count ->
    [one] { $count } entry, on { $date }
   *[other] { $count } entries, on { $date }
}
verify-witness-never = nothing yet
verify-quorum-met = Enough witnesses have cosigned the newest checkpoint.
verify-quorum-behind = { $count ->
    [one] Enough witnesses have cosigned the record of { $count } entry; what came after waits for them.
   *[other] Enough witnesses have cosigned the record of { $count } entries; what came after waits for them.
}
verify-quorum-never = Not enough witnesses have cosigned any checkpoint yet.
verify-quorum-nobody = The forum does not ask for any cosignature.
verify-policy-note = Whose cosignatures the forum asks for, as a policy that programs read (C2SP tlog-policy):
verify-policy-file = The policy as a file
verify-do-heading = What to do
verify-do-verify = Verify everything: the hash of each entry, the tree, the signatures, and that each act was permitted when it was entered.
verify-do-mirror = Keep a copy, and show the whole site from it, even when this one is gone.
verify-do-witness = Be a witness. Write this into a file, then start the witness:
verify-do-else-heading = With other programs
verify-do-else = Nothing here is our own invention: the formats are those of C2SP and of RFC 6962, and programs of others read them. These are the addresses they need.
verify-file-tiles = Tiles of hashes and bundles of entries
verify-file-openings = What opens the sealed values that anybody may see
verify-file-api = Proofs as JSON, described with the rest of the interface

## On every page of a mirror, and where something is wrong

footer-mirror = This is a mirror. It shows a copy of the record that was checked against the signed root, and takes nothing in.
footer-read-only = Read-only: a check found something wrong. Nothing is entered until a person has looked at it.
