/** Bytes 68 to 71 of the file: tells our files from any other SQLite file ("FCKB"). */
export const APPLICATION_ID = 0x46434b42
/** Raised whenever the tables or their meaning change; a newer file is refused. */
export const FORMAT_VERSION = 4
/** Bytes of an entry on a page of `near`: two of the hash, three of the word's id. */
export const ENTRY_BYTES = 5

export const SCHEMA = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE source (key TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE provenance (n INTEGER PRIMARY KEY, source TEXT NOT NULL, as_of TEXT NOT NULL);
CREATE TABLE entity (n INTEGER PRIMARY KEY, id TEXT NOT NULL, json TEXT NOT NULL);
CREATE UNIQUE INDEX entity_id ON entity (id);
CREATE TABLE facts (n INTEGER PRIMARY KEY, json TEXT NOT NULL);
CREATE TABLE holder (value TEXT, property TEXT, subjects TEXT NOT NULL, PRIMARY KEY (value, property)) WITHOUT ROWID;
CREATE TABLE word (page INTEGER PRIMARY KEY, bytes BLOB NOT NULL);
CREATE TABLE near (page INTEGER PRIMARY KEY, bytes BLOB NOT NULL);
CREATE TABLE label (last INTEGER, first INTEGER, seq INTEGER, entity INTEGER NOT NULL, flags INTEGER NOT NULL,
  text TEXT NOT NULL, form TEXT, PRIMARY KEY (last, first, seq)) WITHOUT ROWID;
CREATE TABLE ends (bytes BLOB NOT NULL);
CREATE TABLE part (token INTEGER, rank INTEGER, entity INTEGER, PRIMARY KEY (token, rank, entity)) WITHOUT ROWID;
`

/** Bits of `label.flags`. */
export const LABEL = {
  /** A spelling that the pack lists as wrong. */
  wrong: 1,
  /** The label names a person: parts of it may be left out. */
  person: 2,
  /** The label names an organization: `Inc.` and the like may be left out. */
  organization: 4,
  /** `form` is the end of a longer name, such as a double surname. */
  ending: 8,
  /** `form` is another way of writing the label: joined at the hyphen. */
  joined: 16,
} as const
