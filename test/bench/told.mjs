// What a process of the benchmark tells of itself when it is asked by a message. Loaded into the gateway by `--import`, so that it runs as people run it;
// in JavaScript, because node's translator of types would lie in the memory that is measured.

/** Microseconds of user and system time so far; kB; of the heap and beside it after a collection, where one was asked for. */
function use(order) {
  for (let left = order === "use" ? 0 : 2; left > 0; left -= 1) globalThis.gc?.();
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  const { rss, heapUsed, external } = process.memoryUsage();
  return { cpuUs: userCPUTime + systemCPUTime, rssKb: rss / 1024, heapKb: (heapUsed + external) / 1024 };
}

process.on("message", (order) => {
  if (order === "use" || order === "use, collected") process.send(use(order));
});
process.on("disconnect", () => process.exit(0));
