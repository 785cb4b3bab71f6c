// The tables of a store, as the steps that led to them, for every database at once: a word in braces is what each of them calls it. A step that
// has been released is never edited: the next change is a new one at the end. Run by migrate.ts.

import { MOST_ID_CHARACTERS } from "../ledger/column-text.ts";

export type Flavour = "sqlite" | "postgres" | "mysql";

/** Its statements, for every database or for each. */
type Step = readonly string[] | Readonly<Record<Flavour, readonly string[]>>;

/** Of rows that have one: most requests have no user or team, and each entry costs every request. */
const ONLY_NAMED = ["user", "team", "organization", "end_user"].flatMap((who) => {
  const column = who === "end_user" ? who : `${who}_id`;
  const index = `requests_by_${who}`;
  return [`DROP INDEX ${index}`, `CREATE INDEX ${index} ON requests (${column}, started_ms) WHERE ${column} IS NOT NULL`];
});

export const MIGRATIONS: readonly Step[] = [
  // 1: files in pieces, batches, and a result for every line of a batch that has been run.
  [
    `CREATE TABLE files (
       seq {seq}, id {id} NOT NULL UNIQUE, owner {id} NOT NULL, filename {text} NOT NULL, purpose {id} NOT NULL,
       bytes {int} NOT NULL, created_ms {int} NOT NULL, expires_ms {int}) {table}`,
    "CREATE TABLE file_pieces (file_id {id} NOT NULL, piece {int} NOT NULL, bytes {bytes} NOT NULL, PRIMARY KEY (file_id, piece)) {table}",
    `CREATE TABLE batches (
       seq {seq}, id {id} NOT NULL UNIQUE, owner {id} NOT NULL, status {id} NOT NULL, input_file_id {id} NOT NULL, body {text} NOT NULL) {table}`,
    "CREATE INDEX batches_by_status ON batches (status)",
    `CREATE TABLE batch_results (
       batch_id {id} NOT NULL, line {int} NOT NULL, outcome {id} NOT NULL, text {text} NOT NULL, PRIMARY KEY (batch_id, line)) {table}`,
  ],
  // 2: batches at providers, the lines they are made of, and what was said of those.
  [
    "CREATE TABLE parts (part {seq}, batch_id {id} NOT NULL, is_over {int} NOT NULL, body {text} NOT NULL) {table}",
    "CREATE INDEX parts_by_batch ON parts (batch_id)",
    "CREATE TABLE part_lines (batch_id {id} NOT NULL, line {int} NOT NULL, part {int} NOT NULL, PRIMARY KEY (batch_id, line)) {table}",
    "CREATE TABLE part_answers (batch_id {id} NOT NULL, line {int} NOT NULL, text {text} NOT NULL, PRIMARY KEY (batch_id, line)) {table}",
  ],
  // 3: answers, and where to find an item of one. A deleted one keeps its id and nothing else.
  [
    `CREATE TABLE answers (
       seq {seq}, id {id} NOT NULL UNIQUE, owner {id} NOT NULL, dialect {id} NOT NULL, kept_by {id}, follows {id},
       created_ms {int} NOT NULL, expires_ms {int} NOT NULL, input {text}, answer {text}) {table}`,
    "CREATE INDEX answers_by_expiry ON answers (expires_ms)",
    "CREATE TABLE answer_items (item_id {id} NOT NULL, answer_seq {int} NOT NULL, PRIMARY KEY (item_id, answer_seq)) {packed}",
    "CREATE INDEX answer_items_by_answer ON answer_items (answer_seq)",
  ],
  // 4: which gateway drives a batch, and until when nobody else may.
  ["ALTER TABLE batches ADD COLUMN holder {id}", "ALTER TABLE batches ADD COLUMN held_until_ms {int} NOT NULL DEFAULT 0"],
  // 5: who may use the gateway. One clock for every write, and at its hand the end of the audit log.
  [
    "CREATE TABLE clock (id {int} NOT NULL PRIMARY KEY, version {int} NOT NULL, audit_seq {int} NOT NULL, audit_hash {id} NOT NULL) {table}",
    "INSERT INTO clock (id, version, audit_seq, audit_hash) VALUES (1, 0, 0, '')",
    "CREATE TABLE entities (kind {id} NOT NULL, id {id} NOT NULL, version {int} NOT NULL, body {text}, PRIMARY KEY (kind, id)) {table}",
    "CREATE INDEX entities_by_version ON entities (version)",
    `CREATE TABLE audit (
       seq {int} NOT NULL PRIMARY KEY, at_ms {int} NOT NULL, actor {text} NOT NULL, action {text} NOT NULL, target {text} NOT NULL,
       changed {text} NOT NULL, request_id {text} NOT NULL, previous_hash {id} NOT NULL, hash {id} NOT NULL) {table}`,
    "CREATE TABLE idempotency (id {id} NOT NULL PRIMARY KEY, answer {text} NOT NULL, created_ms {int} NOT NULL) {table}",
    "CREATE INDEX idempotency_by_age ON idempotency (created_ms)",
  ],
  // 6: the ledger. Ids begin with the time, so that their order is that of the requests. Costs are pico-dollars.
  [
    `CREATE TABLE requests (
       id {id} NOT NULL PRIMARY KEY, request_id {id} NOT NULL, started_ms {int} NOT NULL, ms {int} NOT NULL, first_token_ms {int},
       ingress {id} NOT NULL, operation {id}, model {id}, deployment {id}, variant {id}, streamed {int} NOT NULL, outcome {id} NOT NULL,
       key_id {id}, user_id {id}, team_id {id}, organization_id {id}, end_user {id}, is_cached {int} NOT NULL, is_estimated {int} NOT NULL,
       input_tokens {int} NOT NULL, output_tokens {int} NOT NULL, cost {int}, body {text} NOT NULL) {table}`,
    "CREATE INDEX requests_by_time ON requests (started_ms)",
    "CREATE INDEX requests_by_request ON requests (request_id)",
    "CREATE INDEX requests_by_key ON requests (key_id, started_ms)",
    "CREATE INDEX requests_by_user ON requests (user_id, started_ms)",
    "CREATE INDEX requests_by_team ON requests (team_id, started_ms)",
    "CREATE INDEX requests_by_organization ON requests (organization_id, started_ms)",
    "CREATE INDEX requests_by_end_user ON requests (end_user, started_ms)",
    `CREATE TABLE attempts (
       id {id} NOT NULL PRIMARY KEY, request {id} NOT NULL, started_ms {int} NOT NULL, deployment {id} NOT NULL, provider {id} NOT NULL,
       outcome {id} NOT NULL, input_tokens {int} NOT NULL, output_tokens {int} NOT NULL, cost {int}, body {text} NOT NULL) {table}`,
    "CREATE INDEX attempts_by_request ON attempts (request)",
    "CREATE INDEX attempts_by_time ON attempts (started_ms)",
    "CREATE TABLE request_tags (tag {id} NOT NULL, request {id} NOT NULL, PRIMARY KEY (tag, request)) {packed}",
    "CREATE INDEX request_tags_by_request ON request_tags (request)",
  ],
  // 7: fewer entries of indexes for each request, where a database can leave some out.
  { sqlite: ONLY_NAMED, postgres: ONLY_NAMED, mysql: [] },
  // 8: where the gateway itself writes the file, no entry that it never looks for.
  { sqlite: ["DROP INDEX requests_by_request"], postgres: [], mysql: [] },
];

export const statementsOf = (flavour: Flavour, step: Step): readonly string[] =>
  ("mysql" in step ? step[flavour] : step).map((text) => statementFor(flavour, text));

/** Binary order and case as they are, everywhere: ids of different spelling are different ids. */
const WORDS: Readonly<Record<Flavour, Readonly<Record<string, string>>>> = {
  sqlite: {
    seq: "INTEGER PRIMARY KEY AUTOINCREMENT",
    id: "TEXT",
    text: "TEXT",
    int: "INTEGER",
    bytes: "BLOB",
    table: "STRICT",
    packed: "STRICT, WITHOUT ROWID",
  },
  postgres: {
    seq: "BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY",
    id: 'TEXT COLLATE "C"',
    text: "TEXT",
    int: "BIGINT",
    bytes: "BYTEA",
    table: "",
    packed: "",
  },
  mysql: {
    seq: "BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY",
    id: `VARCHAR(${MOST_ID_CHARACTERS})`,
    text: "LONGTEXT",
    int: "BIGINT",
    bytes: "LONGBLOB",
    table: "ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",
    packed: "ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",
  },
};

export function statementFor(flavour: Flavour, text: string): string {
  return text.replace(/\{(\w+)\}/g, (_, word: string) => {
    const said = WORDS[flavour][word];
    if (said === undefined) throw new Error(`no database knows {${word}}`);
    return said;
  });
}
