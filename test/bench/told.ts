// What a process of the benchmark tells of itself when it is asked by a message. Loaded into the gateway by `--import`, so that it runs as people run it.

export interface UseResult {
  /** User and system time so far, microseconds. */
  readonly cpuUs: number;
  readonly rssKb: number;
  /** Of the heap and beside it, after a collection where one was asked for. */
  readonly heapKb: number;
}

export type UseOrder = "use" | "use, collected";

function use(order: UseOrder): UseResult {
  for (let left = order === "use" ? 0 : 2; left > 0; left -= 1) globalThis.gc?.();
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  const { rss, heapUsed, external } = process.memoryUsage();
  return { cpuUs: userCPUTime + systemCPUTime, rssKb: rss / 1024, heapKb: (heapUsed + external) / 1024 };
}

process.on("message", (order) => {
  if (order === "use" || order === "use, collected") process.send?.(use(order));
});
process.on("disconnect", () => process.exit(0));
