import { describe, expect, test } from "vitest";
import { stopOnSignals } from "../../../src/http/stop-signals.ts";

function fakeProcess() {
  const listeners = new Map<string, () => void>();
  const exits: number[] = [];
  return {
    exits,
    send: (signal: string) => listeners.get(signal)?.(),
    on: (signal: string, listener: () => void) => listeners.set(signal, listener),
    exit: (code: number) => void exits.push(code),
  };
}
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe("stop signals", () => {
  test.each(["SIGTERM", "SIGINT"])("%s stops once, then the process ends well", async (signal) => {
    const process = fakeProcess();
    let stops = 0;
    stopOnSignals(process, async () => void (stops += 1));
    process.send(signal);
    await turn();
    expect([stops, process.exits]).toEqual([1, [0]]);
  });
  test("a second signal does not wait", () => {
    const process = fakeProcess();
    stopOnSignals(process, () => new Promise(() => {}));
    process.send("SIGTERM");
    expect(process.exits).toEqual([]);
    process.send("SIGINT");
    expect(process.exits).toEqual([1]);
  });
  test("a stop that fails ends badly", async () => {
    const process = fakeProcess();
    stopOnSignals(process, () => Promise.reject(new Error("x")));
    process.send("SIGTERM");
    await turn();
    expect(process.exits).toEqual([1]);
  });
});
