// The tables of a store, as the steps that led to them. A step that has been released is never edited: the next change is a new one at the end.

export const MIGRATIONS: readonly string[] = [
  // 1: files in pieces, batches, and a result for every line of a batch that has been run.
  `CREATE TABLE files (
     seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, owner TEXT NOT NULL, filename TEXT NOT NULL, purpose TEXT NOT NULL,
     bytes INTEGER NOT NULL, created_ms INTEGER NOT NULL, expires_ms INTEGER) STRICT;
   CREATE TABLE file_pieces (
     file_id TEXT NOT NULL, piece INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (file_id, piece)) STRICT;
   CREATE TABLE batches (
     seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, owner TEXT NOT NULL, status TEXT NOT NULL,
     input_file_id TEXT NOT NULL, body TEXT NOT NULL) STRICT;
   CREATE INDEX batches_by_status ON batches (status);
   CREATE TABLE batch_results (
     batch_id TEXT NOT NULL, line INTEGER NOT NULL, outcome TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (batch_id, line)) STRICT`,
  // 2: batches at providers, the lines they are made of, and what was said of those.
  `CREATE TABLE parts (
     part INTEGER PRIMARY KEY AUTOINCREMENT, batch_id TEXT NOT NULL, is_over INTEGER NOT NULL, body TEXT NOT NULL) STRICT;
   CREATE INDEX parts_by_batch ON parts (batch_id);
   CREATE TABLE part_lines (
     batch_id TEXT NOT NULL, line INTEGER NOT NULL, part INTEGER NOT NULL, PRIMARY KEY (batch_id, line)) STRICT;
   CREATE TABLE part_answers (
     batch_id TEXT NOT NULL, line INTEGER NOT NULL, text TEXT NOT NULL, PRIMARY KEY (batch_id, line)) STRICT`,
  // 3: answers, and where to find an item of one. A deleted one keeps its id and nothing else.
  `CREATE TABLE answers (
     seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, owner TEXT NOT NULL, dialect TEXT NOT NULL, kept_by TEXT, follows TEXT,
     created_ms INTEGER NOT NULL, expires_ms INTEGER NOT NULL, input TEXT, answer TEXT) STRICT;
   CREATE INDEX answers_by_expiry ON answers (expires_ms);
   CREATE TABLE answer_items (
     item_id TEXT NOT NULL, answer_seq INTEGER NOT NULL, PRIMARY KEY (item_id, answer_seq)) STRICT, WITHOUT ROWID;
   CREATE INDEX answer_items_by_answer ON answer_items (answer_seq)`,
];
