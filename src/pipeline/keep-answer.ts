// Remembers what a request is answered, so that later ones may refer to it; and tells the client so, in the answer. Made by run-request.ts where
// gateway.yaml says that answers are kept and the client has not said otherwise; asked by the two answer readers. Writes nothing itself.
//
// An answer whose provider keeps it passes as it is, id and all. Every other one gets an id of ours.

import type { AnyDialect } from "../contract/dialect.ts";
import type { StoredAnswer } from "../contract/storage.ts";
import type { StoredAnswers } from "../contract/stored-answers.ts";
import type { KeptAnswers } from "./context.ts";
import type { JsonObject } from "./parse-object.ts";
import type { ClientRequest } from "./read-request.ts";
import { type Items, idOfItem } from "./recall.ts";
import type { Line } from "./upstream-call.ts";

export interface Keeping {
  /** An answer on its way to the client, as the client is to get it. */
  answer(line: Line, answer: object): object;
  /** An event of a stream likewise. */
  event(line: Line, event: object): object;
  /** False where both give back what they get. */
  changes(line: Line): boolean;
}

export interface KeepingInput {
  readonly ingress: AnyDialect;
  /** Whose it will be. */
  readonly owner: string;
  readonly startedMs: number;
  /** The request as it came. */
  readonly said: ClientRequest;
  /** What is asked, where it had references in it. */
  readonly asked: Items | undefined;
}

/** Undefined where the answer is not to be kept. */
export function createKeeping(answers: KeptAnswers | undefined, input: KeepingInput): Keeping | undefined {
  const { stored } = input.ingress;
  if (answers === undefined || stored === undefined || input.said.field(stored.keep) === false) return undefined;
  return keepingOf(answers, stored, input);
}

function keepingOf(answers: KeptAnswers, stored: StoredAnswers, { ingress, owner, startedMs, said, asked }: KeepingInput): Keeping {
  const ownId = `${stored.prefix}${answers.makeId()}`;
  const previous = said.field(stored.follows);
  const follows = typeof previous === "string" ? previous : undefined;
  const changes = (line: Line): boolean => !(line.passes && line.ctx.traits[stored.keptUpstream] === true);

  function answer(line: Line, given: object): object {
    const isOurs = changes(line);
    const told: JsonObject = isOurs
      ? { ...given, [stored.id]: ownId, [stored.keep]: true, [stored.follows]: follows ?? null }
      : (given as JsonObject); // any object is
    const { [stored.id]: id, [stored.status]: status, [stored.keep]: isKept } = told;
    if (typeof id === "string" && id !== "" && stored.complete.some((one) => one === status)) {
      const keptBy = isOurs || isKept === false ? undefined : line.provider.id;
      answers.keep(id, () => storedAnswer(id, told, keptBy));
    }
    return told;
  }

  function storedAnswer(id: string, told: JsonObject, keptBy: string | undefined): StoredAnswer | undefined {
    const items = asked ?? itemsOf(said, ingress, stored);
    if (items === undefined) return undefined;
    const { [stored.output]: output } = told;
    const answered = Array.isArray(output) ? (output as Items) : [];
    return {
      id,
      owner,
      dialect: ingress.id,
      keptBy,
      follows,
      createdMs: startedMs,
      expiresMs: startedMs + answers.keepMs,
      input: JSON.stringify(items),
      answer: JSON.stringify(told),
      itemIds: [
        ...items.map((item, index) => idOfItem(id, item, index)),
        ...answered.flatMap((item) => ("id" in item && typeof item.id === "string" ? [item.id] : [])),
      ],
    };
  }

  return {
    changes,
    answer,
    event(line, event) {
      const { [stored.inEvent]: given } = event as JsonObject;
      if (typeof given !== "object" || given === null) return event;
      const told = answer(line, given);
      return told === given ? event : { ...event, [stored.inEvent]: told };
    },
  };
}

/** Undefined for a request that passed although it is not as its schema says: nothing of it can be asked again. */
function itemsOf(said: ClientRequest, ingress: AnyDialect, stored: StoredAnswers): Items | undefined {
  const body = said.value();
  return ingress.validate.request(body).length > 0 ? undefined : stored.items(body as never); // validated by the same dialect
}
