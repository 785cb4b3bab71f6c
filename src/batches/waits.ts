// Which models have asked to be left alone for a while, and until when. Shared by all batches, so that one batch's refusal spares another's
// lines. Knows no clock but the times it is told, in Unix milliseconds; waits for nobody.

export interface Waits {
  /** When the model may be asked again; 0 when it has not asked for a rest. */
  untilMs(model: string): number;
  /** Refused for load at `nowMs`; `askedMs` is the wait it asked for, if it did. */
  refused(model: string, askedMs: number | undefined, nowMs: number): void;
  answered(model: string): void;
}

/** Grows with each refusal in a row, so that a model which asks for no wait, or for a short one again and again, is asked ever less often. */
const SHORTEST_MS = 250;
const LONGEST_MS = 64_000;

export function createWaits(): Waits {
  const waits = new Map<string, { readonly untilMs: number; readonly stepMs: number }>();
  return {
    untilMs: (model) => waits.get(model)?.untilMs ?? 0,
    refused(model, askedMs, nowMs) {
      const last = waits.get(model);
      // Lines that ran beside the first that was refused: they say nothing new but perhaps a longer wait.
      const isSame = last !== undefined && nowMs < last.untilMs;
      const stepMs = last === undefined ? SHORTEST_MS : isSame ? last.stepMs : Math.min(LONGEST_MS, last.stepMs * 2);
      const untilMs = nowMs + Math.max(stepMs, askedMs ?? 0);
      waits.set(model, { stepMs, untilMs: Math.max(untilMs, isSame ? last.untilMs : 0) });
    },
    answered(model) {
      waits.delete(model);
    },
  };
}
