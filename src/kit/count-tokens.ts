// A dialect's call that counts a prompt: the same request as for an answer, less what has nothing to do with its size, and a number back.
// Made from the dialect of chat itself, so that nothing about its requests is written twice. Pure.

import type { ChatRequest, TokenCount } from "../../generated/types/canonical.ts";
import type { MappingContext } from "../contract/context.ts";
import type { CountingDialect, Dialect, IngressRoute, Json } from "../contract/dialect.ts";

/** Where a request stands in the body of a count. */
export interface CountPlace {
  /** Names of the fields, the outermost first. */
  readonly at: readonly string[];
  /** It stands there as base64 of its JSON. */
  readonly base64?: true | undefined;
  readonly model?: ((model: string) => { readonly [field: string]: Json }) | undefined;
  /** Whose request it is, where it is another dialect's. */
  readonly of?: Dialect | undefined;
  /** What that request's schema asks for and a count has no use for. */
  readonly missing?: { readonly [field: string]: Json } | undefined;
}

export interface CountCall {
  readonly path: (model: string) => string;
  readonly ingress: readonly IngressRoute[];
  /** Fields of the request that the call takes. */
  readonly fields: readonly string[];
  /** What the request's schema asks for and a count has no use for. */
  readonly missing: { readonly [field: string]: Json };
  /** The first is written, any is read. None: the request is the body. */
  readonly inside?: readonly CountPlace[] | undefined;
  /** A client's may be the body, also where there are places for it. */
  readonly bare?: true | undefined;
  /** Where the answer holds the number. */
  readonly tokens: string;
}

type Body = { readonly [field: string]: Json | undefined };

/** A client's request, whoever's it is. */
interface Found {
  readonly dialect: Dialect;
  readonly body: Body;
}
type Issue = ReturnType<Dialect["validate"]["request"]>[number];

export function countingDialect(base: Dialect, count: CountCall): CountingDialect {
  const taken = new Set(count.fields);
  const { inside = [] } = count;
  const [written] = inside;
  const isBare = count.bare === true || written === undefined;
  // The pipeline validates before it decodes.
  const find = (body: unknown): Found | Issue => {
    if (!isObject(body)) return { path: "", message: "must be an object" };
    for (const place of inside) {
      const there = valueAt(body, place.at);
      if (there === undefined) continue;
      const request = place.base64 === true ? decoded(there) : there;
      if (isObject(request)) return { dialect: place.of ?? base, body: whole(request, place.of ?? base, place.missing) };
      return { path: place.at.join("."), message: place.base64 === true ? "must be base64 of a JSON object" : "must be an object" };
    }
    if (isBare) return { dialect: base, body: whole(body, base) };
    return { path: inside.map(({ at }) => at.join(".")).join(" or "), message: "is required" };
  };
  const whole = (request: Body, dialect: Dialect, missing: CountPlace["missing"] = {}): Body => {
    const { model: _, ...rest } = request;
    return { ...count.missing, ...missing, ...(dialect.modelField === undefined ? rest : request) };
  };
  const encodeBy = (encode: Dialect["encodeRequest"]) => (request: ChatRequest, ctx: MappingContext<never>) => {
    const body = Object.fromEntries(Object.entries(encode(request, ctx)).filter(([field]) => taken.has(field)));
    return written === undefined ? body : placed(written, { ...written.model?.(ctx.model.id), ...body });
  };
  return {
    id: `${base.id}/count_tokens`,
    operation: "count_tokens",
    countsFor: base,
    framing: base.framing,
    call: { method: "POST", path: count.path, headers: base.call.headers },
    ingress: count.ingress,
    keyHeaders: base.keyHeaders,
    modelField: base.modelField,
    requestFields: new Set([...base.requestFields, ...inside.flatMap(({ at }) => at.slice(0, 1))]),
    forwardHeaders: base.forwardHeaders,
    encodeBy,
    encodeRequest: encodeBy(base.encodeRequest),
    decodeRequest(body, ctx) {
      const found = find(body);
      if (!("dialect" in found)) throw new Error(`a body that was not validated: ${found.path} ${found.message}`);
      return found.dialect.decodeRequest(found.body as never, ctx);
    },
    encodeResponse: ({ input_tokens }: TokenCount) => ({ [count.tokens]: input_tokens }),
    decodeResponse: (body: Body) => ({ input_tokens: Number(body[count.tokens]) }),
    readUsage: () => undefined,
    errors: base.errors,
    readError: base.readError,
    isError: (body: never) => base.isError(body),
    encodeError: base.encodeError,
    validate: {
      request(body) {
        const found = find(body);
        return "dialect" in found ? found.dialect.validate.request(found.body) : [found];
      },
      response: (body) =>
        isObject(body) && Number.isInteger(body[count.tokens]) ? [] : [{ path: count.tokens, message: "must be the number of tokens" }],
    },
  };
}

const isObject = (body: unknown): body is Body => typeof body === "object" && body !== null && !Array.isArray(body);

function valueAt(body: Body, at: readonly string[]): unknown {
  return at.reduce<unknown>((value, name) => (isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined), body);
}

function placed({ at, base64 }: CountPlace, request: Body): Body {
  const value: Json = base64 === true ? Buffer.from(JSON.stringify(request)).toString("base64") : (request as Json); // made of JSON
  return at.reduceRight<Json>((inner, name) => ({ [name]: inner }), value) as Body; // a place has a name
}

/** Undefined for what is no base64 of JSON. */
function decoded(text: unknown): unknown {
  if (typeof text !== "string") return undefined;
  try {
    return JSON.parse(Buffer.from(text, "base64").toString("utf8"));
  } catch {
    return undefined;
  }
}
