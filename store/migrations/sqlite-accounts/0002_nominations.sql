-- Candidates who were asked whether they stand. What they state of themselves is kept here until
-- they have consented and their delegation has entered it in the record; until then they appear
-- nowhere else. Once it is entered, declined or taken back, name, address and statement are gone
-- from here.
CREATE TABLE nominations (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
  person TEXT NOT NULL CHECK (octet_length(person) <= 12),
  seat TEXT NOT NULL CHECK (octet_length(seat) <= 500 AND json_valid(seat)),
  made_by TEXT NOT NULL CHECK (octet_length(made_by) <= 12),
  posts TEXT NOT NULL CHECK (octet_length(posts) <= 4000 AND json_valid(posts)),
  name TEXT CHECK (octet_length(name) BETWEEN 1 AND 400),
  email TEXT CHECK (octet_length(email) BETWEEN 3 AND 254),
  lang TEXT NOT NULL CHECK (octet_length(lang) BETWEEN 2 AND 8),
  made INTEGER NOT NULL,
  expires INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('asked', 'consented', 'declined', 'withdrawn', 'entered')),
  stated TEXT CHECK (octet_length(stated) <= 40000 AND json_valid(stated)),
  changed INTEGER,
  candidate INTEGER CHECK (candidate >= 0),
  erasure_asked INTEGER,
  CHECK ((state = 'asked') = (changed IS NULL)),
  CHECK ((state = 'consented') = (stated IS NOT NULL)),
  CHECK ((state IN ('asked', 'consented')) = (name IS NOT NULL)),
  CHECK (name IS NOT NULL OR email IS NULL),
  CHECK ((state = 'entered') = (candidate IS NOT NULL)),
  CHECK (erasure_asked IS NULL OR state = 'entered')
) STRICT;
CREATE INDEX nominations_by_person ON nominations (person);
