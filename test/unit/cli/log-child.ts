// Run by log-writer.test.ts as a process of its own: logs lines, and ends in the way that its argument says while some still wait.

import { processIo } from "../../../src/cli/io.ts";

const [how, count = "0"] = process.argv.slice(2);
const io = processIo([]);
for (let number = 1; number <= Number(count); number += 1) io.log(`line ${number} ${"x".repeat(100)}\n`);
process.on("SIGTERM", () => process.exit(0));
if (how === "exit") process.exit(0);
if (how === "throw") throw new Error("a bug");
if (how === "SIGTERM") process.kill(process.pid, "SIGTERM");
if (how === "word") io.stderr("a word after it\n");
// And where nothing is left to do, it ends by itself.
