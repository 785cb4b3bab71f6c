// Where a wire wants bytes and the client sent an address: the files, fetched before a line is prepared. Called by attempts.ts for each
// deployment. What was fetched, or could not be, stays with the request: the next deployment asks nobody again. Costs a request that holds
// no address one look through its bytes.

import type { Ability } from "../contract/catalog.ts";
import type { Failure, Result } from "../contract/failure.ts";
import { type Fetched, type FetchedFile, INLINE_MEDIA } from "../contract/media.ts";
import type { PlanDeployment } from "../contract/plan.ts";
import { kindOfMedia } from "../kit/content.ts";
import { remoteMedia, typeAmong } from "../kit/remote-media.ts";
import type { Core, RequestContext } from "./context.ts";
import { passesBytes } from "./upstream-call.ts";
import { type Wire, wireFor } from "./wire.ts";

/** By address. */
export type Files = ReadonlyMap<string, FetchedFile>;
type Answer = Result<Files>;
type Wanted = ReadonlyMap<string, readonly string[]>;

/** Most files that are fetched for one request, and how many of them at once. */
const MOST_FILES = 32;
const AT_ONCE = 4;

/**
 * The addresses that a deployment wants as bytes, each with the media types that will do there; undefined: none. Fails with `invalid_request`
 * where they are not to be fetched at all.
 */
export function wantedFiles(core: Core, ctx: RequestContext, deployment: PlanDeployment): Result<Wanted> | undefined {
  const wire = wireFor(core, deployment, ctx.ingress, ctx.request);
  const types = typesOf(wire);
  if (types.length === 0 || !ctx.request.mayHoldAddress) return undefined;
  // Bytes that would pass untouched are parsed only if they may hold what this wire wants.
  if (passesBytes(wire, ctx.ingress) && !types.some((type) => ctx.request.mayAsk(abilityOf(type)))) return undefined;
  const canonical = ctx.request.canonical();
  // What is wrong with it, whoever translates it says; what passes, the provider judges.
  if (!canonical.ok) return undefined;
  const wanted = remoteMedia(canonical.value, ctx.ingress.operation, types);
  const [first] = wanted.keys();
  if (first === undefined) return undefined;
  if (!core.plan.media.fetch) return refuse(ctx, deployment, first, "is not fetched by this gateway (media.fetch)");
  if (wanted.size > MOST_FILES) return refuse(ctx, deployment, first, `is one of more than ${MOST_FILES}`);
  return { ok: true, value: wanted };
}

/** Undefined where nothing is to be fetched. Fails with `invalid_request`, naming the place in the client's own request. */
export function fetchFiles(core: Core, ctx: RequestContext, deployment: PlanDeployment): Answer | Promise<Answer> | undefined {
  const wanted = wantedFiles(core, ctx, deployment);
  if (wanted?.ok !== true) return wanted;
  return fetchAll(core, ctx, wanted.value, (address, why) => refuse(ctx, deployment, address, why));
}

const typesOf = ({ traits }: Wire): readonly string[] => {
  const listed = traits[INLINE_MEDIA];
  return Array.isArray(listed) ? listed : [];
};

/** Of film there is no marker, so a wire that wants it looks at every body. */
function abilityOf(type: string): Ability {
  const kind = kindOfMedia(type);
  return kind === "image" || kind === "video" ? "vision" : kind === "audio" ? "audio_input" : "pdf";
}

async function fetchAll(core: Core, ctx: RequestContext, wanted: Wanted, say: (address: string, why: string) => Answer): Promise<Answer> {
  const files = new Map<string, FetchedFile>();
  const queue = [...wanted];
  const limitBytes = core.plan.media.requestLimitBytes;
  let problem: Answer | undefined;
  let bytes = 0;
  const leaving = new Set<() => void>();
  const stop = (): void => {
    for (const leave of leaving) leave();
  };
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined && problem === undefined; next = queue.shift()) {
      const [address, types] = next;
      const fetched = await fetchOne(core, ctx, address, leaving);
      if (problem !== undefined) return;
      const type = fetched.ok ? typeAmong(types, fetched.value.mediaType) : undefined;
      if (fetched.ok) bytes += fetched.value.bytes;
      if (!fetched.ok) problem = say(address, `could not be fetched: ${fetched.reason}`);
      else if (type === undefined)
        problem = say(address, `holds ${fetched.value.mediaType}, where ${types.join(", ") || "nothing"} would do`);
      else if (bytes > limitBytes) problem = say(address, `brings the files of this request to more than ${limitBytes} bytes`);
      else files.set(address, asType(fetched.value, type));
      if (problem !== undefined) stop();
    }
  };
  const timer = core.setTimer(stop, Math.max(1, ctx.deadlineMs - core.now()));
  ctx.ongoing = { cancel: stop };
  if (ctx.isGone) stop();
  try {
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, wanted.size) }, work));
  } finally {
    timer.close();
    ctx.ongoing = undefined;
  }
  return problem ?? { ok: true, value: files };
}

const LEFT: Fetched = { ok: false, reason: "it was not waited for" };

/** What a request has asked for before is not asked again, whatever came of it. `leaving` holds what ends the wait. */
async function fetchOne(core: Core, ctx: RequestContext, address: string, leaving: Set<() => void>): Promise<Fetched> {
  const known = ctx.fetched?.get(address);
  if (known !== undefined) return known;
  if (ctx.isGone || core.now() >= ctx.deadlineMs) return LEFT;
  const ongoing = core.media.fetch(address);
  const { promise: left, resolve } = Promise.withResolvers<Fetched>();
  const leave = (): void => {
    ongoing.leave();
    resolve(LEFT);
  };
  leaving.add(leave);
  const fetched = await Promise.race([ongoing.result, left]);
  leaving.delete(leave);
  if (fetched !== LEFT) {
    ctx.fetched ??= new Map();
    ctx.fetched.set(address, fetched);
  }
  return fetched;
}

const asType = (file: FetchedFile, type: string): FetchedFile =>
  type === file.mediaType ? file : { ...file, dataUrl: `data:${type}${file.dataUrl.slice(file.dataUrl.indexOf(";"))}` };

function refuse(
  ctx: RequestContext,
  { id }: PlanDeployment,
  address: string,
  why: string,
): { readonly ok: false; readonly failure: Failure } {
  const param = ctx.request.placeOf(address);
  const failure: Failure = {
    kind: "invalid_request",
    message: `${param ?? "The request"}: ${id} takes such media as data only, and the address ${why}`,
    param,
    code: "media_not_fetched",
  };
  return { ok: false, failure };
}
