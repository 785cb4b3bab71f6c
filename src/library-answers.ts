// Kept answers by their ids for a caller in this process: shown, and deleted, as the listener does it for a client. At this edge a failure is raised.

import type { AnyDialect } from "./contract/dialect.ts";
import type { Failure } from "./contract/failure.ts";
import { type ChatOptions, SignalboxError, saysKey } from "./library.ts";
import { ANYBODY, identify } from "./pipeline/admit.ts";
import type { Core } from "./pipeline/context.ts";
import { ruleOf } from "./pipeline/failure-table.ts";
import { type AnswersById, forgetAnswer, ownAnswer, type UpstreamCopy } from "./pipeline/kept-answers.ts";
import { HOW_TO_KEEP } from "./pipeline/recall.ts";

export interface DeletedAnswer {
  readonly id: string;
  readonly deleted: true;
  /** What became of the copy of a provider that kept one too. */
  readonly upstream?: UpstreamCopy | undefined;
}

export interface Answers {
  /** As its client got it; undefined where there is none of that id, or it is somebody else's. Rejects with SignalboxError. */
  get(id: string, options?: ChatOptions): Promise<object | undefined>;
  /** Undefined where there is none. */
  delete(id: string, options?: ChatOptions): Promise<DeletedAnswer | undefined>;
}

export interface AnswersInput {
  readonly core: () => Core;
  /** Undefined where no answers are kept. */
  readonly keeper: () => AnswersById | undefined;
  readonly ingress: AnyDialect;
  readonly makeRequestId: () => string;
}

export function createAnswers({ core, keeper, ingress, makeRequestId }: AnswersInput): Answers {
  const raise = (failure: Failure, requestId: string): never => {
    throw new SignalboxError(failure, ruleOf(failure.kind).status, requestId);
  };
  async function find(id: string, { headers = {} }: ChatOptions, requestId: string) {
    const answers = keeper() ?? raise({ kind: "invalid_request", message: `No answers are kept here. ${HOW_TO_KEEP}` }, requestId);
    const named = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
    const who = saysKey(headers) ? await identify(core(), (name) => named.get(name)) : { ok: true as const, value: ANYBODY };
    const { owner } = who.ok ? who.value : raise(who.failure, requestId);
    return { answers, answer: await ownAnswer(answers, ingress, owner, id) };
  }
  return {
    async get(id, options = {}) {
      const { answer } = await find(id, options, options.requestId ?? makeRequestId());
      return answer && (JSON.parse(answer.answer) as object); // written by keep-answer.ts
    },
    async delete(id, options = {}) {
      const requestId = options.requestId ?? makeRequestId();
      const { answers, answer } = await find(id, options, requestId);
      if (answer === undefined) return undefined;
      const upstream = await forgetAnswer(core(), answers, answer, requestId);
      return { id, deleted: true, ...(upstream === undefined ? {} : { upstream }) };
    },
  };
}
