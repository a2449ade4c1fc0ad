-- The record, and what is kept beside it in the same step.

-- Entries: the exact bytes, and the hash of the leaf as computed when they were appended.
CREATE TABLE entries (
  "index" INTEGER PRIMARY KEY CHECK ("index" >= 0),
  leaf BLOB NOT NULL CHECK (length(leaf) = 32),
  bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 65535)
) STRICT;

-- Entries are never changed, not even by a slip of this program.
CREATE TRIGGER entries_are_not_changed BEFORE UPDATE ON entries
BEGIN
  SELECT RAISE(ABORT, 'entries are never changed');
END;
CREATE TRIGGER entries_are_not_removed BEFORE DELETE ON entries
BEGIN
  SELECT RAISE(ABORT, 'entries are never removed');
END;

-- Receipts: which entry the command with this idempotency key led to.
CREATE TABLE receipts (
  key TEXT PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 255),
  "index" INTEGER NOT NULL REFERENCES entries ("index")
) STRICT, WITHOUT ROWID;

-- The vault: what opens the seals. A row may be erased; the entry then keeps a commitment to noise.
CREATE TABLE vault (
  seal BLOB PRIMARY KEY CHECK (length(seal) = 32),
  nonce BLOB NOT NULL CHECK (length(nonce) = 32),
  value BLOB NOT NULL
) STRICT;

-- Checkpoints: signed notes, one for each size that was signed.
CREATE TABLE checkpoints (
  size INTEGER PRIMARY KEY CHECK (size >= 0),
  note TEXT NOT NULL
) STRICT;
