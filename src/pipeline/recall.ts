// What a request refers to instead of saying it: the answer before it, and items of earlier answers. Both are looked up among the answers kept
// here and put in their places, so that any provider can take the request. Called by run-request.ts once the body has been read; a request that
// refers to nothing costs the search for two names.
//
// Who keeps an answer is told by its id: those of ours begin as the dialect says. An id that a provider gave goes to that provider as it came,
// and to any other as the history it stands for. What nobody here knows is left to providers that speak the client's dialect.

import type { Failure, Result } from "../contract/failure.ts";
import type { FoundAnswer, StoredAnswer } from "../contract/storage.ts";
import type { StoredAnswers } from "../contract/stored-answers.ts";
import { mayHold } from "../kit/may-hold.ts";
import type { Core, KeptAnswers } from "./context.ts";
import { type ClientRequest, invalid, type ReadInput, readRequest } from "./read-request.ts";

export type Items = readonly object[];

export interface Recalled {
  /** With everything it refers to in it; where that is not known, it cannot be translated. */
  readonly request: ClientRequest;
  /** The request as it came, where it refers to something. */
  readonly asItCame?: AsItCame | undefined;
  /** What is asked, each reference replaced by what it stands for; undefined where there was none to replace. */
  readonly asked?: Items | undefined;
}

interface AskedBy extends ReadInput {
  /** Whose answers may be referred to. */
  readonly owner: string;
}

export interface AsItCame {
  readonly request: ClientRequest;
  /** Whether a provider can look up by itself what is referred to. */
  readonly suits: (provider: string) => boolean;
}

/** What was found of what is referred to. */
interface Found {
  readonly items: Items;
  /** Who keeps each answer of it; undefined: nobody but us. */
  readonly holders: readonly (string | undefined)[];
  /** Why it is not everything. */
  readonly missing?: Failure | undefined;
  /** Then nobody else has it either. */
  readonly isHopeless?: boolean | undefined;
}

/** Undefined where nothing is referred to. Fails where nobody can know what is meant. */
export function recall(
  core: Core,
  given: Omit<ReadInput, "body">,
  body: Buffer,
  request: ClientRequest,
  owner: string,
): Promise<Result<Recalled>> | undefined {
  const { stored } = given.ingress;
  if (stored === undefined) return undefined;
  const follows = request.field(stored.follows);
  const previous = typeof follows === "string" ? follows : undefined;
  if (previous === undefined && !mayRefer(body, stored.reference)) return undefined;
  return lookBack(core, { ...given, body, owner }, request, stored, previous);
}

/** Of most names an underscore is the rarest letter. */
function mayRefer(body: Buffer, reference: string): boolean {
  const text = `"${reference}"`;
  return mayHold(body, text, Math.max(0, text.lastIndexOf("_")));
}

async function lookBack(
  core: Core,
  input: AskedBy,
  request: ClientRequest,
  stored: StoredAnswers,
  previous: string | undefined,
): Promise<Result<Recalled>> {
  const { answers } = core;
  if (answers === undefined) {
    const missing = notKept(stored, previous);
    return previous?.startsWith(stored.prefix) === true ? { ok: false, failure: missing } : untranslatable(input, missing, () => true);
  }

  const body = request.value();
  const findings = input.ingress.validate.request(body);
  if (findings.length > 0) return { ok: false, failure: invalid(findings) };
  const history = previous === undefined ? NOTHING : await historyOf(core, answers, input, stored, previous);
  if (history.isHopeless === true && history.missing !== undefined) return { ok: false, failure: history.missing };
  const asked = await withoutReferences(answers, input, stored, stored.items(body as never)); // validated by the same dialect
  const holders = [...history.holders, ...asked.holders];
  const suits = (provider: string): boolean => holders.every((one) => one === provider);
  const missing = history.missing ?? asked.missing;
  if (missing !== undefined) return untranslatable(input, missing, suits, asked.items);

  const { [stored.follows]: _, ...rest } = body;
  const expanded = Buffer.from(JSON.stringify({ ...rest, [stored.input]: [...history.items, ...asked.items] }));
  const read = readRequest({ ...input, body: expanded });
  return read.ok ? { ok: true, value: { request: read.value, asItCame: { request, suits }, asked: asked.items } } : read;
}
const NOTHING: Found = { items: [], holders: [] };

/** Only for those who take the bytes and know what they mean. */
function untranslatable(input: ReadInput, missing: Failure, suits: AsItCame["suits"], asked?: Items): Result<Recalled> {
  const read = readRequest({ ...input, untranslatable: missing });
  return read.ok ? { ok: true, value: { request: read.value, asItCame: { request: read.value, suits }, asked } } : read;
}

/** The conversation up to an answer, from its beginning. */
async function historyOf(
  core: Core,
  answers: KeptAnswers,
  { ingress, owner }: AskedBy,
  stored: StoredAnswers,
  last: string,
): Promise<Found> {
  const items: object[][] = [];
  const seen = new Set<string>();
  const limitBytes = core.plan.server.bodyLimitBytes;
  let holder: string | undefined;
  let size = 0;
  for (let id: string | undefined = last; id !== undefined; ) {
    const found: FoundAnswer = seen.has(id) ? undefined : await answers.find(id);
    const answer: StoredAnswer | undefined =
      typeof found === "object" && found.owner === owner && found.dialect === ingress.id ? found : undefined;
    const isFirst = seen.size === 0;
    if (answer === undefined) {
      // One that is somebody else's is not theirs to ask for at its provider either.
      const isOthers = typeof found === "object" && found.owner !== owner;
      const isHopeless = isFirst && (id.startsWith(stored.prefix) || found === "deleted" || isOthers);
      return { items: [], holders: isFirst ? [] : [holder], missing: noSuchAnswer(stored, last, id), isHopeless };
    }
    if (isFirst) holder = answer.keptBy;
    seen.add(id);
    size += answer.input.length + answer.answer.length;
    if (size > limitBytes) return { items: [], holders: [holder], missing: tooLong(stored, limitBytes) };
    items.push([...itemsAsked(answer), ...itemsAnswered(answer, stored)]);
    id = answer.follows;
  }
  return { items: items.reverse().flat(), holders: [holder] };
}

async function withoutReferences(answers: KeptAnswers, { ingress, owner }: AskedBy, stored: StoredAnswers, asked: Items): Promise<Found> {
  const items: object[] = [];
  const holders: (string | undefined)[] = [];
  let missing: Failure | undefined;
  for (const [index, item] of asked.entries()) {
    const { type, id } = item as { readonly type?: unknown; readonly id?: unknown };
    if (type !== stored.reference || typeof id !== "string") {
      items.push(item);
      continue;
    }
    const answer = await answers.ofItem(id, owner);
    const found = answer?.dialect === ingress.id ? itemOf(answer, stored, id) : undefined;
    if (answer !== undefined && found !== undefined) holders.push(answer.keptBy);
    else missing ??= noSuchItem(stored, id, index);
    items.push(found ?? item);
  }
  return { items, holders, missing };
}

// Both were written by keep-answer.ts.
export const itemsAsked = ({ input }: StoredAnswer): object[] => JSON.parse(input) as object[];
function itemsAnswered({ answer }: StoredAnswer, { output }: StoredAnswers): object[] {
  const { [output]: items } = JSON.parse(answer) as Readonly<Record<string, unknown>>;
  return Array.isArray(items) ? (items as object[]) : [];
}

/** The id an item has, or gets by its place in what was asked. */
export const idOfItem = (answerId: string, item: object, index: number): string => {
  const { id } = item as { readonly id?: unknown };
  return typeof id === "string" && id !== "" ? id : `${answerId}_${index}`;
};

function itemOf(answer: StoredAnswer, stored: StoredAnswers, id: string): object | undefined {
  const isIt = (item: object, index: number) => idOfItem(answer.id, item, index) === id;
  return itemsAsked(answer).find(isIt) ?? itemsAnswered(answer, stored).find((item) => "id" in item && item.id === id);
}

const MOST_ID = 128;

/** As the makers of the first such wire say it. */
function noSuchAnswer({ follows }: StoredAnswers, asked: string, missing: string): Failure {
  const why = asked === missing ? "" : ` The conversation goes back to "${missing.slice(0, MOST_ID)}", which is not kept any more.`;
  const message = `Previous response with id '${asked.slice(0, MOST_ID)}' not found.${why}`;
  return { kind: "invalid_request", message, param: follows, code: "previous_response_not_found" };
}

function noSuchItem({ input }: StoredAnswers, id: string, index: number): Failure {
  const message = `Item with id '${id.slice(0, MOST_ID)}' not found.`;
  return { kind: "invalid_request", message, param: `${input}[${index}].id`, code: "item_not_found" };
}

const tooLong = ({ follows }: StoredAnswers, limitBytes: number): Failure => ({
  kind: "too_large",
  message: `The conversation up to there is larger than ${limitBytes} bytes, which is what server.body_limit lets a request have.`,
  param: follows,
});

const notKept = ({ follows, input }: StoredAnswers, previous: string | undefined): Failure => ({
  kind: "invalid_request",
  message: `No answers are kept here, so a request has to say the whole conversation, unless its provider keeps answers itself and speaks this API. ${HOW_TO_KEEP}`,
  param: previous === undefined ? input : follows,
  code: "no_storage",
});

export const HOW_TO_KEEP =
  "In gateway.yaml `storage: { url: sqlite:./signalbox.db, responses: { keep: 30d } }` keeps them for every provider, prompts included.";
