// The rows of every table, as the database gives and takes them. Types only. Numbers are whole; costs are texts, because they may not fit a number.

import type { Generated } from "kysely";

export interface Tables {
  signalbox_migrations: { step: number; at_ms: number };

  files: {
    seq: Generated<number>;
    id: string;
    owner: string;
    filename: string;
    purpose: string;
    /** -1 while its content is being written. */
    bytes: number;
    created_ms: number;
    expires_ms: number | null;
  };
  file_pieces: { file_id: string; piece: number; bytes: Uint8Array };
  batches: {
    seq: Generated<number>;
    id: string;
    owner: string;
    status: string;
    input_file_id: string;
    body: string;
    holder: Generated<string | null>;
    held_until_ms: Generated<number>;
  };
  batch_results: { batch_id: string; line: number; outcome: string; text: string };
  parts: { part: Generated<number>; batch_id: string; is_over: number; body: string };
  part_lines: { batch_id: string; line: number; part: number };
  part_answers: { batch_id: string; line: number; text: string };

  answers: {
    seq: Generated<number>;
    id: string;
    owner: string;
    dialect: string;
    kept_by: string | null;
    follows: string | null;
    created_ms: number;
    expires_ms: number;
    /** Both null once it has been deleted. */
    input: string | null;
    answer: string | null;
  };
  answer_items: { item_id: string; answer_seq: number };

  clock: { id: number; version: number; audit_seq: number; audit_hash: string };
  entities: { kind: string; id: string; version: number; body: string | null };
  audit: {
    seq: number;
    at_ms: number;
    actor: string;
    action: string;
    target: string;
    changed: string;
    request_id: string;
    previous_hash: string;
    hash: string;
  };
  idempotency: { id: string; answer: string; created_ms: number };

  requests: {
    id: string;
    request_id: string;
    started_ms: number;
    ms: number;
    first_token_ms: number | null;
    ingress: string;
    operation: string | null;
    model: string | null;
    deployment: string | null;
    variant: string | null;
    streamed: number;
    outcome: string;
    key_id: string | null;
    user_id: string | null;
    team_id: string | null;
    organization_id: string | null;
    end_user: string | null;
    is_cached: number;
    is_estimated: number;
    input_tokens: number;
    output_tokens: number;
    cost: string | null;
    /** JSON: what is only looked at, never searched. */
    body: string;
  };
  attempts: {
    id: string;
    request: string;
    started_ms: number;
    deployment: string;
    provider: string;
    outcome: string;
    input_tokens: number;
    output_tokens: number;
    cost: string | null;
    body: string;
  };
  request_tags: { tag: string; request: string };
}
