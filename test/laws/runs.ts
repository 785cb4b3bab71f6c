// How many cases a law is tried with: few in every run of the suite, many where LAW_RUNS says so (`npm run test:deep`). Which: test/setup.ts.

import fc from "fast-check";

const asked = Number(process.env["LAW_RUNS"]);

/** `share` of the usual number of cases, for laws whose cases are dear. */
export const runs = (share = 1): { numRuns: number } => ({ numRuns: Math.max(10, Math.round((asked > 0 ? asked : 150) * share)) });
/** Long runs of a law outlast the suite's own limit. */
export const LAW_TIMEOUT_MS = asked > 0 ? 3_600_000 : 60_000;

export { fc };
