// Two calls for one request, to two deployments: the second begins when the first has said nothing for a while, who answers first is taken, and
// the other is called off in that very moment. Called by visit-group.ts, which says when and whom. The second can only help: should it fail,
// the first goes on as if there had been none.

import type { Operation } from "../contract/operation.ts";
import type { AttemptEnd } from "./attempt.ts";
import { callDeployment, type DeploymentCall } from "./call-deployment.ts";
import type { Core, RequestContext } from "./context.ts";
import { ruleOf } from "./failure-table.ts";
import type { Lines } from "./pieces.ts";
import { isChatLine } from "./upstream-call.ts";

export interface Hedging {
  /** From the start of the first call. */
  readonly afterMs: number;
  /** Whom to call; undefined: nobody. What it waits for is broken off through the context it is given. */
  readonly second: (ctx: RequestContext) => Promise<DeploymentCall | undefined>;
  /** Asked at the last moment; true: it begins now, and is counted. */
  readonly mayBegin: (call: DeploymentCall) => boolean;
}

/** Operations that change nothing and can be called off: what the other ones cost by then, nobody could tell. */
const TWICE: ReadonlySet<Operation> = new Set(["chat", "embeddings", "rerank", "moderations", "count_tokens"]);

/** Whether a second call may do no harm: nothing is kept, made or begun upstream that outlives the call, and no tool is run there. */
export function mayBeSentTwice(ctx: RequestContext, [line, ...others]: Lines): boolean {
  const { ingress, request, isBackground } = ctx;
  if (isBackground || others.length > 0 || !TWICE.has(ingress.operation) || line.dialect.call.follow !== undefined) return false;
  if (!isChatLine(line)) return true;
  const chat = request.outline().chat;
  if (!chat.ok) return false;
  const { store, tools = [] } = chat.value;
  if (store === true || tools.some(({ type }) => type === "opaque")) return false;
  // A dialect whose answers are kept unless the client says otherwise: of what is written anew, this gateway says so.
  const { stored } = line.dialect;
  const isKept = stored !== undefined && line.ctx.traits[stored.keptUpstream] === true && ingress.id === line.dialect.id;
  return !isKept || request.field(stored.keep) === false;
}

export interface Called {
  readonly lines: Lines;
  readonly end: AttemptEnd;
}

/** Those that count, the decisive one last; one that was called off for the other's sake is in the request's attempts alone. Rejects as callDeployment does. */
export async function callHedged(core: Core, ctx: RequestContext, first: DeploymentCall, hedging: Hedging): Promise<readonly Called[]> {
  const race = new Race(core, ctx);
  try {
    return await race.run(first, hedging);
  } finally {
    race.close();
  }
}

interface Racer {
  readonly ctx: RequestContext;
  readonly deployment: () => string | undefined;
  hasLost: boolean;
}

class Race {
  readonly #core: Core;
  readonly #ctx: RequestContext;
  readonly #before: number;
  readonly #racers: Racer[] = [];
  #winner: Racer | undefined;

  constructor(core: Core, ctx: RequestContext) {
    this.#core = core;
    this.#ctx = ctx;
    this.#before = ctx.attempts.length;
    ctx.ongoing = { cancel: () => this.#cancelAll() };
  }

  async run(first: DeploymentCall, { afterMs, second, mayBegin }: Hedging): Promise<readonly Called[]> {
    let call: DeploymentCall | undefined;
    const one = this.#enter(() => first.lines[0].deployment.id);
    let hasEnded = false;
    const running = this.#call(one, first, false).finally(() => {
      hasEnded = true;
    });
    const isOpen = (): boolean => !hasEnded && this.#winner === undefined && !this.#ctx.isGone;
    await this.#passed(afterMs, running);
    if (isOpen()) {
      const two = this.#enter(() => call?.lines[0].deployment.id);
      const found = await second(two.ctx);
      if (found !== undefined && isOpen() && mayBegin(found)) {
        call = found;
        return this.#both(one, running, two, found);
      }
      found?.place.end(undefined);
    }
    return [{ lines: first.lines, end: (await running).end }];
  }

  async #both(one: Racer, running: Promise<Called>, two: Racer, call: DeploymentCall): Promise<readonly Called[]> {
    void running.then(
      ({ end }) => {
        // What the first was told, the second would be told as well.
        if (end.type === "failed" && ruleOf(end.failure.kind).next === "none") this.#wins(one);
      },
      () => {},
    );
    const [a, b] = await Promise.all([running, this.#call(two, call, true)]);
    this.#inOrder();
    if (two.hasLost) return [a];
    return one.hasLost ? [b] : a.end.type === "failed" && b.end.type !== "failed" ? [a, b] : [b, a];
  }

  close(): void {
    this.#ctx.ongoing = undefined;
    // Nobody is left running by a bug of ours.
    if (this.#winner === undefined) this.#cancelAll();
  }

  #enter(deployment: () => string | undefined): Racer {
    const request = this.#ctx;
    const racer: Racer = {
      hasLost: false,
      deployment,
      ctx: {
        ...request,
        ongoing: undefined,
        onAnswer: () => this.#wins(racer),
        get isGone() {
          return request.isGone || racer.hasLost;
        },
      },
    };
    this.#racers.push(racer);
    return racer;
  }

  /** From here on the others are nobody's. */
  #wins(winner: Racer): void {
    if (this.#winner !== undefined) return;
    this.#winner = winner;
    for (const racer of this.#racers) {
      if (racer === winner) continue;
      racer.hasLost = true;
      racer.ctx.ongoing?.cancel();
    }
  }

  async #call(racer: Racer, call: DeploymentCall, isHedge: boolean): Promise<Called> {
    const race = { isHedge, hasLost: () => racer.hasLost, beside: () => this.#beside(racer) };
    return { lines: call.lines, end: await callDeployment(this.#core, racer.ctx, { ...call, race }) };
  }

  /** Those that are called beside it and have not been recorded yet. */
  #beside(racer: Racer): readonly string[] {
    const recorded = this.#ctx.attempts.slice(this.#before).map(({ deployment }) => deployment);
    return this.#racers.flatMap((other) => {
      const id = other === racer ? undefined : other.deployment();
      return id === undefined || recorded.includes(id) ? [] : [id];
    });
  }

  /** The time, or the end of the call. */
  #passed(ms: number, running: Promise<unknown>): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = this.#core.setTimer(resolve, ms);
      running.then(
        () => {
          timer.close();
          resolve();
        },
        (error) => {
          timer.close();
          reject(error);
        },
      );
    });
  }

  #cancelAll(): void {
    for (const { ctx } of this.#racers) ctx.ongoing?.cancel();
  }

  /** As they began; they were recorded as they ended. */
  #inOrder(): void {
    const { attempts } = this.#ctx;
    attempts.push(...attempts.splice(this.#before).toSorted((a, b) => a.startedMs - b.startedMs));
  }
}
