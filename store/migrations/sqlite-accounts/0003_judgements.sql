-- What persons made of the suggestions that were read in a statement, who looks at which passage now,
-- and how often each pattern of the rules was found right. None of it is on record: a position is, and
-- what was rejected is nobody's position. A suggestion is named by its key, a statement by its number
-- on record, a passage by its first byte.

CREATE TABLE judgements (
  statement INTEGER NOT NULL CHECK (statement > 0),
  suggestion TEXT NOT NULL CHECK (octet_length(suggestion) BETWEEN 1 AND 200),
  made TEXT NOT NULL CHECK (made IN ('confirmed', 'changed', 'rejected', 'later')),
  -- Nobody, once the person was erased.
  person TEXT CHECK (octet_length(person) <= 12),
  at INTEGER NOT NULL,
  -- The position on record that came of it.
  position INTEGER CHECK (position > 0),
  -- The numbers of the patterns that found it, which are counted with it.
  patterns TEXT NOT NULL CHECK (octet_length(patterns) <= 200 AND json_valid(patterns)),
  PRIMARY KEY (statement, suggestion),
  CHECK ((position IS NOT NULL) = (made IN ('confirmed', 'changed')))
) STRICT, WITHOUT ROWID;
CREATE INDEX judgements_by_person ON judgements (person);

-- How often each pattern was found right and wrong, over all statements: the sums of the above.
CREATE TABLE judged_patterns (
  pattern INTEGER PRIMARY KEY CHECK (pattern BETWEEN 0 AND 255),
  confirmed INTEGER NOT NULL CHECK (confirmed >= 0),
  rejected INTEGER NOT NULL CHECK (rejected >= 0)
) STRICT;

-- Who looks at what: for some minutes the passage is offered to nobody else.
CREATE TABLE passages_held (
  statement INTEGER NOT NULL CHECK (statement > 0),
  passage INTEGER NOT NULL CHECK (passage >= 0),
  person TEXT NOT NULL CHECK (octet_length(person) <= 12),
  until INTEGER NOT NULL,
  PRIMARY KEY (statement, passage)
) STRICT, WITHOUT ROWID;
CREATE INDEX passages_held_by_person ON passages_held (person);

-- How many suggestions a statement had, and how many were open, when somebody last looked.
CREATE TABLE statements_read (
  statement INTEGER PRIMARY KEY CHECK (statement > 0),
  found INTEGER NOT NULL CHECK (found >= 0),
  open INTEGER NOT NULL CHECK (open BETWEEN 0 AND found),
  at INTEGER NOT NULL
) STRICT;

-- What earlier releases kept as one setting for each statement.
INSERT OR IGNORE INTO judgements (statement, suggestion, made, at, patterns)
  SELECT CAST(substr(settings.key, 9) AS INTEGER), rejected.value, 'rejected', 0, '[]'
  FROM settings, json_each(iif(json_valid(settings.value), settings.value, '{}'), '$.rejected') AS rejected
  WHERE settings.key GLOB 'reading-[1-9]*'
    AND rejected.type = 'text' AND octet_length(rejected.value) BETWEEN 1 AND 200;
DELETE FROM settings WHERE key GLOB 'reading-[1-9]*';
