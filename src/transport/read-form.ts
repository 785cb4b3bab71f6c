// Reads a multipart form, bounded. Small files stay in memory, larger ones go to a file of this process until the form is disposed of, so that
// no upload is held whole and a second attempt can send it again. Called by the listener and by the sandbox. Understands no field.

import { randomUUID } from "node:crypto";
import { openAsBlob } from "node:fs";
import { type FileHandle, open, rm } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { Busboy } from "@fastify/busboy";
import type { Failure, Result } from "../contract/failure.ts";
import type { FormEntry, ReceivedForm, Upload } from "../contract/form.ts";

export interface FormLimits {
  /** Of the whole body, in bytes. */
  readonly bodyBytes: number;
  /** A file up to here stays in memory. */
  readonly heldBytes?: number | undefined;
  /** Where larger ones go. Default: the system's folder for temporary files. */
  readonly folder?: string | undefined;
}

const HELD_BYTES = 256 * 1024;
const MOST_FIELDS = 256;
const MOST_FILES = 32;
const MOST_FIELD_BYTES = 1024 * 1024;

/** Fails with `invalid_request` for what is no form, `too_large` beyond a bound, `cancelled` when the client leaves. Never rejects. */
export function readForm(request: IncomingMessage, limits: FormLimits): Promise<Result<ReceivedForm>> {
  const type = request.headers["content-type"] ?? "";
  if (!/^multipart\/form-data\s*;.*\bboundary=/i.test(type))
    return refused({ kind: "invalid_request", message: "The request body must be multipart/form-data with a boundary." });
  if (Number(request.headers["content-length"] ?? 0) > limits.bodyBytes) return refused(tooLarge(limits.bodyBytes));
  return new Promise((resolve) => new Reading(request, type, limits, resolve).start());
}

class Reading {
  readonly #request: IncomingMessage;
  readonly #limits: FormLimits;
  readonly #resolve: (result: Result<ReceivedForm>) => void;
  readonly #parser: InstanceType<typeof Busboy>;
  readonly #entries: FormEntry[] = [];
  readonly #files: Promise<void>[] = [];
  readonly #paths: string[] = [];
  #byteCount = 0;
  #failure: Failure | undefined;

  constructor(request: IncomingMessage, type: string, limits: FormLimits, resolve: (result: Result<ReceivedForm>) => void) {
    this.#request = request;
    this.#limits = limits;
    this.#resolve = resolve;
    this.#parser = new Busboy({
      headers: { ...request.headers, "content-type": type },
      limits: { fields: MOST_FIELDS, files: MOST_FILES, fieldSize: MOST_FIELD_BYTES },
    });
  }

  start(): void {
    const parser = this.#parser;
    parser.on("field", (name, value, _nameCut, isCut) => {
      if (isCut) this.#fail(tooLarge(MOST_FIELD_BYTES, `The field "${shown(name)}"`));
      else this.#entries.push({ name, value });
    });
    parser.on("file", (name, stream, filename, _encoding, mediaType) => {
      // Its place among the fields is kept while its bytes come in.
      const at = this.#entries.push({ name, value: "" }) - 1;
      const filed = this.#spool(stream, filename, mediaType).then((value) => {
        this.#entries[at] = { name, value };
      });
      this.#files.push(filed.catch(() => this.#fail({ kind: "server_error", message: "an upload could not be stored" })));
    });
    for (const limit of ["fieldsLimit", "filesLimit", "partsLimit"] as const)
      parser.on(limit, () => this.#fail({ kind: "too_large", message: "The form has too many parts." }));
    parser.on("error", () => this.#fail({ kind: "invalid_request", message: "The form is malformed." }));
    parser.on("finish", () => void this.#finish());
    this.#request.on("data", (chunk: Buffer) => {
      this.#byteCount += chunk.length;
      if (this.#byteCount > this.#limits.bodyBytes) this.#fail(tooLarge(this.#limits.bodyBytes));
    });
    this.#request.on("close", () => {
      if (!this.#request.readableEnded) this.#fail({ kind: "cancelled", message: "the client left before its request was complete" });
    });
    this.#request.on("error", () => {});
    this.#request.pipe(parser);
  }

  async #spool(stream: Readable, filename: string, mediaType: string): Promise<Upload> {
    const held: Buffer[] = [];
    let size = 0;
    let file: FileHandle | undefined;
    let path = "";
    try {
      // Without an encoding a file's stream gives Buffers.
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        size += chunk.length;
        if (file === undefined && size > (this.#limits.heldBytes ?? HELD_BYTES)) {
          path = join(this.#limits.folder ?? tmpdir(), `signalbox-upload-${randomUUID()}`);
          this.#paths.push(path);
          file = await open(path, "wx", 0o600);
          for (const early of held.splice(0)) await file.write(early);
        }
        if (file === undefined) held.push(chunk);
        else await file.write(chunk);
      }
    } finally {
      await file?.close();
    }
    // Buffers of a socket are never shared memory.
    const blob =
      file === undefined ? new Blob(held as Uint8Array<ArrayBuffer>[], { type: mediaType }) : await openAsBlob(path, { type: mediaType });
    return { filename, mediaType, size, blob };
  }

  async #finish(): Promise<void> {
    await Promise.all(this.#files);
    if (this.#failure !== undefined) return;
    this.#resolve({ ok: true, value: { entries: this.#entries, dispose: () => removeAll(this.#paths) } });
  }

  /** The rest is left unread: answer with `connection: close`. */
  #fail(failure: Failure): void {
    if (this.#failure !== undefined) return;
    this.#failure = failure;
    this.#request.unpipe(this.#parser);
    this.#request.pause();
    void removeAll(this.#paths);
    this.#resolve({ ok: false, failure });
  }
}

async function removeAll(paths: string[]): Promise<void> {
  await Promise.all(paths.splice(0).map((path) => rm(path, { force: true }).catch(() => {})));
}

const refused = (failure: Failure): Promise<Result<ReceivedForm>> => Promise.resolve({ ok: false, failure });
const shown = (name: string): string => name.slice(0, 64);

function tooLarge(limitBytes: number, what = "The request body"): Failure {
  return { kind: "too_large", message: `${what} is larger than ${limitBytes} bytes.` };
}
