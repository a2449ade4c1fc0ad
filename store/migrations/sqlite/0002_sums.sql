-- Sums beside what nothing else vouches for: an entry has its leaf hash and the vault its seals,
-- but a changed key of a receipt would let a command be entered twice, unseen.
-- A sum is the first 8 bytes of SHA-256 over the row; it guards against rot, not against a forger.

CREATE TABLE summed_receipts (
  key TEXT PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 255),
  "index" INTEGER NOT NULL REFERENCES entries ("index"),
  sum BLOB NOT NULL CHECK (length(sum) = 8)
) STRICT, WITHOUT ROWID;

CREATE TABLE summed_checkpoints (
  size INTEGER PRIMARY KEY CHECK (size >= 0),
  note TEXT NOT NULL,
  sum BLOB NOT NULL CHECK (length(sum) = 8)
) STRICT;
