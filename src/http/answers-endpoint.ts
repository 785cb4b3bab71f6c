// Kept answers by their ids, below the path where they were asked for: shown, deleted, and what was asked in pages. Below the paths of dialects
// whose answers can be referred to, and nowhere else. A provider is asked only to delete the copy it has.

import type { AnyDialect } from "../contract/dialect.ts";
import type { StoredAnswer } from "../contract/storage.ts";
import type { Core } from "../pipeline/context.ts";
import { type AnswersById, forgetAnswer, ownAnswer } from "../pipeline/kept-answers.ts";
import { HOW_TO_KEEP, idOfItem, itemsAsked } from "../pipeline/recall.ts";
import { badRequest, type ErrorReply, methodNotAllowed, noKeeping, notFound } from "./error-reply.ts";
import { decode, type Routes } from "./routes.ts";
import { listReply, numberOf } from "./stored-lists.ts";
import type { StoredEndpoint, StoredHandler } from "./stored-routes.ts";

export interface AnswersInput {
  readonly routes: Routes;
  /** Undefined where no answers are kept. */
  readonly keeper: AnswersById | undefined;
  readonly core: Core;
  readonly makeRequestId: () => string;
}

const PATH = /^(\/.+?)\/([^/]+?)(?:\/(input_items|cancel))?\/?$/;
const MOST_LISTED = 100;
const LISTED = 20;

/** Undefined for a path that is none of these. */
export function answersHandler(
  { routes, keeper, core, makeRequestId }: AnswersInput,
  method: string,
  url: string,
): StoredEndpoint | undefined {
  const [path = "", query = ""] = url.split("?", 2);
  const [, above = "", encodedId = "", action] = PATH.exec(path) ?? [];
  const ingress = routes.find(above)?.ingress;
  if (ingress?.stored === undefined) return undefined;
  if (keeper === undefined) return { endpoint: "answers", handle: async () => noKeeping(HOW_TO_KEEP) };
  const id = decode(encodedId) ?? "";
  const asked = new URLSearchParams(query);
  return {
    endpoint: "answers",
    handle: async (request, response, who) => {
      const methods = methodsOf({ keeper, core, makeRequestId, ingress, owner: who.owner, id }, action, asked);
      const serve = methods[method === "HEAD" ? "GET" : method];
      return serve === undefined ? methodNotAllowed(method, Object.keys(methods).join(", ")) : serve(request, response, who);
    },
  };
}

type Methods = Readonly<Partial<Record<string, StoredHandler>>>;

interface OwnAnswer extends Pick<AnswersInput, "core" | "makeRequestId"> {
  readonly keeper: AnswersById;
  readonly ingress: AnyDialect;
  readonly owner: string;
  readonly id: string;
}

function methodsOf(
  { keeper, core, makeRequestId, ingress, owner, id }: OwnAnswer,
  action: string | undefined,
  query: URLSearchParams,
): Methods {
  const own = async (show: (answer: StoredAnswer) => ErrorReply | Promise<ErrorReply>): Promise<ErrorReply> => {
    const found = await ownAnswer(keeper, ingress, owner, id);
    return found === undefined ? noSuchAnswer(id) : show(found);
  };
  if (action === "cancel")
    return { POST: () => own(() => badRequest("The answer is complete: only one that runs in the background can be cancelled.", null)) };
  if (action !== undefined) return { GET: () => own((answer) => listItems(answer, query)) };
  return {
    GET: () =>
      query.get("stream") === "true"
        ? Promise.resolve(badRequest("A kept answer is given whole: its stream is not kept.", "stream"))
        : own(({ answer }) => ({ status: 200, body: JSON.parse(answer) as object })), // written by keep-answer.ts
    DELETE: () =>
      own(async (answer) => {
        const upstream = await forgetAnswer(core, keeper, answer, makeRequestId());
        return {
          status: 200,
          body: { id, object: "response", deleted: true, ...(upstream === undefined ? {} : { signalbox: { upstream } }) },
        };
      }),
  };
}

/** Newest first unless asked otherwise; items that have no id get one by their place. */
function listItems(answer: StoredAnswer, query: URLSearchParams): ErrorReply {
  const limit = numberOf(query, "limit", MOST_LISTED, LISTED);
  const [order, after] = [query.get("order") ?? "desc", query.get("after")];
  if (typeof limit !== "number") return limit;
  if (order !== "asc" && order !== "desc") return badRequest("order is asc or desc.", "order");
  const items = itemsAsked(answer).map((item, index) => ({ ...item, id: idOfItem(answer.id, item, index) }));
  if (order === "desc") items.reverse();
  const from = after === null ? 0 : items.findIndex(({ id }) => id === after) + 1;
  if (after !== null && from === 0) return badRequest(`There is no item "${after.slice(0, 128)}".`, "after");
  return listReply(items.slice(from, from + limit + 1), limit);
}

const noSuchAnswer = (id: string): ErrorReply => notFound(`Response with id '${id.slice(0, 128)}' not found.`, null);
