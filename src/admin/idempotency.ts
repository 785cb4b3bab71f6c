// A request that comes again under the same idempotency key, within a day, is answered as it was the first time. What was answered is kept sealed:
// a new key's secret is in it, and whoever reads the store must not find it.

import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { Auth } from "../auth/create.ts";
import type { Principal } from "../contract/access.ts";
import { actorOf, digestOf } from "./actor.ts";
import { type Answer, done, refuse } from "./answer.ts";
import type { Fields } from "./fields.ts";
import type { AdminRoute } from "./routes.ts";

interface Repeated {
  readonly auth: Auth;
  readonly who: Principal;
  readonly route: AdminRoute;
  readonly fields: Fields;
  readonly key: string;
  readonly nowMs: number;
}

export interface Idempotency {
  /** `run` is handed a text that is the same for the same request: what it makes of it cannot be made twice elsewhere at the same time either. */
  once(repeated: Repeated, run: (key: string) => Promise<Answer<object>>): Promise<Answer<object>>;
}

const PURPOSE = "signalbox idempotent answers v1";
const SANE = /^[\x21-\x7e]{1,255}$/;

export function createIdempotency(): Idempotency {
  const running = new Map<string, { readonly said: string; readonly answer: Promise<Answer<object>> }>();

  async function first(
    { auth, nowMs }: Repeated,
    name: string,
    said: string,
    run: (key: string) => Promise<Answer<object>>,
  ): Promise<Answer<object>> {
    const sealKey = Buffer.from(auth.secretFor(PURPOSE), "hex");
    const kept = await auth.store.idempotent(name);
    const known = kept === undefined ? undefined : open(sealKey, name, kept);
    if (known !== undefined) return known.said === said ? done(known.body) : REUSED;
    const answer = await run(name);
    if (answer.ok) await auth.store.keepIdempotent(name, seal(sealKey, name, { said, body: answer.value }), nowMs);
    return answer;
  }

  return {
    async once(repeated, run) {
      const { who, route, fields, key } = repeated;
      if (!SANE.test(key)) return refuse(400, "invalid_idempotency_key", "An Idempotency-Key is 1 to 255 visible ASCII characters.");
      const name = digestOf([actorOf(who), route.path, key]);
      const said = digestOf([fields]);
      const other = running.get(name);
      if (other !== undefined) return other.said === said ? other.answer : REUSED;
      const answer = first(repeated, name, said, run).finally(() => running.delete(name));
      running.set(name, { said, answer });
      return answer;
    },
  };
}

const REUSED = refuse(409, "idempotency_key_reused", "This Idempotency-Key was used for another request.");

interface Kept {
  readonly said: string;
  readonly body: object;
}

const NONCE = 12;
const TAG = 16;

/** Bound to its name, so that one cannot be put in another's place. */
function seal(key: Buffer, name: string, kept: Kept): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(name));
  const text = Buffer.concat([cipher.update(JSON.stringify(kept), "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString("base64");
}

/** Undefined when it was sealed with another key, as after a change of secrets. */
function open(key: Buffer, name: string, sealed: string): Kept | undefined {
  const bytes = Buffer.from(sealed, "base64");
  try {
    const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, NONCE)).setAAD(Buffer.from(name));
    decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
    return JSON.parse(decipher.update(bytes.subarray(NONCE + TAG)).toString("utf8") + decipher.final("utf8")) as Kept; // sealed above
  } catch {
    return undefined;
  }
}
