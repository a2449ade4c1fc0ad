-- The people who act in the forum, and what they need in order to do so. Nothing here is public, and
-- nothing here is ever in the record's file: a copy of the record must not carry anybody's contacts.
--
-- A secret that a person holds (a link, a session, a token, a challenge) stands here as its SHA-256.
-- Instants are milliseconds since 1970 UTC. A seat or party is the JSON that the record writes.
-- Lengths are in bytes. Ids of rows are never given twice.

-- Who stands behind a pseudonym. A person who is on record may have no row: it was erased, or this
-- file was lost.
CREATE TABLE persons (
  person TEXT PRIMARY KEY CHECK (person GLOB 'p-[1-9]*' AND octet_length(person) <= 12),
  name TEXT NOT NULL CHECK (octet_length(name) BETWEEN 1 AND 400),
  email TEXT CHECK (octet_length(email) BETWEEN 3 AND 254),
  lang TEXT NOT NULL CHECK (octet_length(lang) BETWEEN 2 AND 8),
  created INTEGER NOT NULL
) STRICT;

-- The highest number that was given, by kind; erasing a person does not free the number.
CREATE TABLE numbers (
  kind TEXT PRIMARY KEY CHECK (octet_length(kind) BETWEEN 1 AND 40),
  highest INTEGER NOT NULL CHECK (highest >= 0)
) STRICT, WITHOUT ROWID;

-- Whom a provider of OpenID Connect knows: issuer and subject are the identity, nothing else is.
CREATE TABLE federated (
  issuer TEXT NOT NULL CHECK (octet_length(issuer) BETWEEN 1 AND 500),
  subject TEXT NOT NULL CHECK (octet_length(subject) BETWEEN 1 AND 255),
  person TEXT NOT NULL CHECK (octet_length(person) <= 12),
  linked INTEGER NOT NULL,
  PRIMARY KEY (issuer, subject)
) STRICT;
CREATE INDEX federated_by_person ON federated (person);

-- One-time links and codes that lead a person to a seat.
CREATE TABLE invitations (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
  person TEXT NOT NULL CHECK (octet_length(person) <= 12),
  seat TEXT NOT NULL CHECK (octet_length(seat) <= 500 AND json_valid(seat)),
  made_by TEXT NOT NULL CHECK (octet_length(made_by) <= 12),
  channel TEXT NOT NULL CHECK (octet_length(channel) BETWEEN 1 AND 40),
  made INTEGER NOT NULL,
  expires INTEGER NOT NULL,
  used INTEGER,
  revoked INTEGER,
  CHECK (used IS NULL OR revoked IS NULL)
) STRICT;
CREATE INDEX invitations_by_person ON invitations (person);

-- Who is signed in.
CREATE TABLE sessions (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
  person TEXT NOT NULL CHECK (octet_length(person) <= 12),
  seat TEXT CHECK (octet_length(seat) <= 500 AND json_valid(seat)),
  means TEXT NOT NULL CHECK (octet_length(means) BETWEEN 1 AND 40),
  agent TEXT NOT NULL CHECK (octet_length(agent) <= 200),
  created INTEGER NOT NULL,
  last_seen INTEGER NOT NULL,
  stepped_up INTEGER,
  ended INTEGER
) STRICT;
CREATE INDEX sessions_by_person ON sessions (person);

-- What was begun in a browser and is to be finished there, once: a challenge to a passkey, a way to
-- a provider and back, an act that waits for its check.
CREATE TABLE ceremonies (
  hash BLOB PRIMARY KEY CHECK (length(hash) = 32),
  kind TEXT NOT NULL CHECK (octet_length(kind) BETWEEN 1 AND 40),
  person TEXT CHECK (octet_length(person) <= 12),
  session INTEGER,
  payload TEXT NOT NULL CHECK (octet_length(payload) <= 200000),
  expires INTEGER NOT NULL
) STRICT;
CREATE INDEX ceremonies_by_expiry ON ceremonies (expires);

-- By what a program of a person signs in.
CREATE TABLE tokens (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
  person TEXT NOT NULL CHECK (octet_length(person) <= 12),
  seat TEXT NOT NULL CHECK (octet_length(seat) <= 500 AND json_valid(seat)),
  scope TEXT NOT NULL CHECK (octet_length(scope) BETWEEN 1 AND 4000),
  label TEXT NOT NULL CHECK (octet_length(label) BETWEEN 1 AND 200),
  created INTEGER NOT NULL,
  expires INTEGER NOT NULL,
  last_used INTEGER,
  revoked INTEGER
) STRICT;
CREATE INDEX tokens_by_person ON tokens (person);

-- What waits for a second person.
CREATE TABLE confirmations (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL UNIQUE CHECK (octet_length(key) BETWEEN 1 AND 255),
  command TEXT NOT NULL CHECK (octet_length(command) <= 200000 AND json_valid(command)),
  seat TEXT NOT NULL CHECK (octet_length(seat) <= 500 AND json_valid(seat)),
  asked_by TEXT NOT NULL CHECK (octet_length(asked_by) <= 12),
  asked INTEGER NOT NULL,
  expires INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'confirmed', 'declined', 'withdrawn')),
  answered_by TEXT CHECK (octet_length(answered_by) <= 12),
  answered INTEGER,
  CHECK ((state = 'waiting') = (answered IS NULL)),
  CHECK ((answered IS NULL) = (answered_by IS NULL))
) STRICT;

-- Mail that was not sent yet. A row may carry a link in clear, so it goes when the mail has gone.
CREATE TABLE outbox (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person TEXT CHECK (octet_length(person) <= 12),
  recipient TEXT NOT NULL CHECK (octet_length(recipient) BETWEEN 3 AND 254),
  lang TEXT NOT NULL CHECK (octet_length(lang) BETWEEN 2 AND 8),
  template TEXT NOT NULL CHECK (octet_length(template) BETWEEN 1 AND 80),
  fields TEXT NOT NULL CHECK (octet_length(fields) <= 20000 AND json_valid(fields)),
  due INTEGER NOT NULL,
  expires INTEGER NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0)
) STRICT;
CREATE INDEX outbox_by_due ON outbox (due);

-- Who tried or did what. No secrets and no contacts; a line is never changed.
CREATE TABLE security_log (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL,
  person TEXT CHECK (octet_length(person) <= 12),
  seat TEXT CHECK (octet_length(seat) <= 500 AND json_valid(seat)),
  party TEXT CHECK (octet_length(party) <= 500 AND json_valid(party)),
  what TEXT NOT NULL CHECK (octet_length(what) BETWEEN 1 AND 80),
  detail TEXT NOT NULL CHECK (octet_length(detail) <= 4000 AND json_valid(detail))
) STRICT;
CREATE INDEX security_log_by_party ON security_log (party, id);
CREATE INDEX security_log_by_person ON security_log (person, id);
CREATE INDEX security_log_by_time ON security_log (at);
CREATE TRIGGER security_log_is_not_changed BEFORE UPDATE ON security_log
BEGIN
  SELECT RAISE(ABORT, 'the security log is never changed');
END;

-- How often each passkey says that it has signed.
CREATE TABLE passkeys (
  passkey INTEGER PRIMARY KEY CHECK (passkey >= 0),
  count INTEGER NOT NULL CHECK (count >= 0)
) STRICT;

-- What the people of the forum have set for it.
CREATE TABLE settings (
  key TEXT PRIMARY KEY CHECK (octet_length(key) BETWEEN 1 AND 80),
  value TEXT NOT NULL CHECK (octet_length(value) <= 20000)
) STRICT, WITHOUT ROWID;
