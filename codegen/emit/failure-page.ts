// The page of failures: what each kind leads to, printed from the table that the runtime reads.

import { FAILURE_TABLE, type FailureRule } from "../../src/pipeline/failure-table.ts";

export function failurePage(): string {
  const rows = Object.entries<FailureRule>(FAILURE_TABLE).map(
    ([kind, { means, next, retry, fallbacks, verdict, status, clientMayRetry }]) =>
      `| \`${kind}\` | ${means} | ${next === "deployment" ? "yes" : "no"} | ${fallbacks.map((list) => `\`${list}\``).join(", ") || "none"} | ${retry ? "yes" : "no"} | ${verdict === "bad" ? "yes" : "no"} | ${status} | ${clientMayRetry === false ? "told not to" : "as its status says"} |`,
  );
  return [
    "<!-- @generated from src/pipeline/failure-table.ts. Edit that file, then run `npm run gen`. -->",
    "",
    "# What a failure leads to",
    "",
    "Until an answer has said something, a failed call leads on: to the other deployments of the model, then to its fallbacks, each at once; nobody",
    "waits while somebody else could answer. Only then are those that may do better a little later asked again, after a wait, within `routing.attempts`,",
    "`total_attempts`, `retry_budget` and `timeout`. Once an answer has begun, nothing is tried again: the client gets an error event of its own",
    "dialect, whatever the kind, so that its SDK raises.",
    "",
    "| kind | means | another deployment | fallbacks, in this order | the same again later | counts against the deployment | status | the client's SDK |",
    "|---|---|---|---|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}
