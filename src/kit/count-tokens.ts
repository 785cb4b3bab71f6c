// A dialect's call that counts a prompt: the same request as for an answer, less what has nothing to do with its size, and a number back.
// Made from the dialect of chat itself, so that nothing about its requests is written twice. Pure.

import type { ChatRequest, TokenCount } from "../../generated/types/canonical.ts";
import type { MappingContext } from "../contract/context.ts";
import type { CountingDialect, Dialect, IngressRoute, Json } from "../contract/dialect.ts";

export interface CountCall {
  readonly path: (model: string) => string;
  readonly ingress: readonly IngressRoute[];
  /** Fields of the request that the call takes. */
  readonly fields: readonly string[];
  /** What the request's schema asks for and a count has no use for. */
  readonly missing: { readonly [field: string]: Json };
  /** The request may stand inside this field, and is sent there; the model inside as `modelInside` says. */
  readonly inside?: { readonly field: string; readonly model: (model: string) => { readonly [field: string]: Json } } | undefined;
  /** Where the answer holds the number. */
  readonly tokens: string;
}

type Body = { readonly [field: string]: Json | undefined };

export function countingDialect(base: Dialect, count: CountCall): CountingDialect {
  const taken = new Set(count.fields);
  const { inside } = count;
  // The pipeline validates before it decodes, and only objects pass.
  const whole = (body: unknown): Body => {
    const outer = body as Body;
    const found = inside === undefined ? outer : ((outer[inside.field] as Body | undefined) ?? outer);
    const { model: _, ...rest } = found;
    return { ...count.missing, ...(base.modelField === undefined ? rest : found) };
  };
  const encodeBy = (encode: Dialect["encodeRequest"]) => (request: ChatRequest, ctx: MappingContext<never>) => {
    const body = Object.fromEntries(Object.entries(encode(request, ctx)).filter(([field]) => taken.has(field)));
    return inside === undefined ? body : { [inside.field]: { ...inside.model(ctx.model.id), ...body } };
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
    requestFields: inside === undefined ? base.requestFields : new Set([...base.requestFields, inside.field]),
    forwardHeaders: base.forwardHeaders,
    encodeBy,
    encodeRequest: encodeBy(base.encodeRequest),
    decodeRequest: (body, ctx) => base.decodeRequest(whole(body) as never, ctx),
    encodeResponse: ({ input_tokens }: TokenCount) => ({ [count.tokens]: input_tokens }),
    decodeResponse: (body: Body) => ({ input_tokens: Number(body[count.tokens]) }),
    readUsage: () => undefined,
    errors: base.errors,
    readError: base.readError,
    isError: (body: never) => base.isError(body),
    encodeError: base.encodeError,
    validate: {
      request: (body) => (isObject(body) ? base.validate.request(whole(body)) : [{ path: "", message: "must be an object" }]),
      response: (body) =>
        isObject(body) && Number.isInteger(body[count.tokens]) ? [] : [{ path: count.tokens, message: "must be the number of tokens" }],
    },
  };
}

const isObject = (body: unknown): body is Body => typeof body === "object" && body !== null && !Array.isArray(body);
