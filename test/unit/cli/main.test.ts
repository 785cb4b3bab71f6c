// The command line as a process: few rows, for each starts one.

import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "../../..");

function start(argv: readonly string[], env: Readonly<Record<string, string>> = {}, engine: readonly string[] = []) {
  const child = spawn(process.execPath, [...engine, "src/cli/main.ts", ...argv], { cwd: ROOT, env: { PATH: process.env["PATH"], ...env } });
  const said = { out: "", err: "" };
  child.stdout.on("data", (text) => (said.out += text));
  child.stderr.on("data", (text) => (said.err += text));
  const ended = new Promise<number | null>((done) => child.on("close", done));
  return { child, said, ended };
}

test.each([
  [["--version"], {}, 0],
  [["fly"], {}, 2],
  [["check"], {}, 0],
  [["serve", "--port", "0"], {}, 1],
  [["check", "--strict"], { FORCE_COLOR: "1", NO_COLOR: "1" }, 1],
])("signalbox %j with %j ends with %i", async (argv, env, code) => {
  const { said, ended } = start(argv, env);
  expect(await ended).toBe(code);
  expect(said.out + said.err).not.toContain("\u001b[");
});

test("a machine without vector instructions will do", async () => {
  const { said, ended } = start(["--version"], {}, ["--no-enable-ssse3"]);
  expect([await ended, said.err]).toEqual([0, ""]);
});

test("nobody breaks because nobody reads on", async () => {
  const { child, said, ended } = start(["--help"]);
  child.stdout.destroy();
  expect(await ended).toBe(0);
  expect(said.err).toBe("");
});

test("colours are there when forced, and gone when forbidden on the line", async () => {
  const [forced, forbidden] = [start(["check"], { FORCE_COLOR: "1" }), start(["check", "--no-color"], { FORCE_COLOR: "1" })];
  await Promise.all([forced.ended, forbidden.ended]);
  expect(forced.said.out).toContain("\u001b[32mok");
  expect(forbidden.said.out).not.toContain("\u001b[");
});

test("what npm start runs serves this repository's own gateway.yaml, and ends in order at a signal", async () => {
  const { child, said, ended } = start(["serve", "--sandbox"], { PORT: "0" });
  await new Promise<void>((resolve) => {
    child.stdout.on("data", () => said.out.includes("curl -N") && resolve());
    void ended.then(() => resolve());
  });
  const [, line = ""] = /^ {2}curl -N (.*)$/m.exec(said.out) ?? [];
  const [, url = "", body = ""] = /^(\S+) .* -d '(.*)'$/.exec(line) ?? [];
  const response = await fetch(url, { method: "POST", body });
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/event-stream"]);
  expect(await response.text()).toMatch(/\n\ndata: \[DONE\]\n\n$/);
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
});

test("several workers serve one port; one that is killed is replaced, and a signal ends them in order", async () => {
  const folder = mkdtempSync(join(tmpdir(), "signalbox-workers-"));
  const file = join(folder, "gateway.yaml");
  writeFileSync(file, "server: { port: 0 }\nmodels: { smart: openai/gpt-5.4-mini }\ntelemetry: { metrics: true }\n");
  const { child, said, ended } = start(["serve", "--sandbox", "--workers", "2", "--config", file]);
  const says = async (isSaid: () => boolean): Promise<void> => {
    while (!isSaid() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  await says(() => said.out.includes("curl -N"));
  const [, url = ""] = /^ {2}curl -N (\S+)/m.exec(said.out) ?? [];
  const ask = async (): Promise<number> => {
    const body = JSON.stringify({ model: "smart", messages: [{ role: "user", content: "hi" }] });
    return (await fetch(url, { method: "POST", body, headers: { connection: "close" } })).status;
  };
  expect(await Promise.all([ask(), ask(), ask(), ask()])).toEqual([200, 200, 200, 200]);
  const workers = () => readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, "utf8").split(" ").filter(Boolean).map(Number);
  await says(() => said.err.includes("2 workers listen"));
  // Whoever is asked tells of all.
  const counted = async () =>
    (await (await fetch(new URL("/metrics", url), { headers: { connection: "close" } })).text()).match(/^signalbox_requests_total\{.*$/gm);
  expect(new Set(await Promise.all([counted(), counted()]).then((all) => all.flat()))).toEqual(
    new Set(['signalbox_requests_total{ingress="openai-chat",operation="chat",model="smart",outcome="ok"} 4']),
  );
  const [first = 0] = workers();
  process.kill(first, "SIGKILL");
  await says(() => said.err.includes(`worker ${first} ended (SIGKILL)`));
  expect(await ask()).toBe(200);
  await says(() => workers().length === 2 && !workers().includes(first));
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
  // One hello for all.
  expect(said.out.match(/curl -N/g)).toHaveLength(1);
  rmSync(folder, { recursive: true });
});
