// The suites of the client SDKs ask providers in every dialect there is: a new dialect without a provider in their list fails here.

import { expect, test } from "vitest";
import { dispatch } from "../../generated/dispatch.ts";
import { EVERY_PROVIDER, PROVIDERS, planned } from "./gateway.ts";

/** Wires that know no roles and no tools have suites of their own (completions.test.ts, replicate.test.ts). */
const TEXT_ONLY = ["openai-completions", "replicate"];

test("every chat dialect is met by the suites", () => {
  const { groups, providers } = planned(EVERY_PROVIDER);
  const met = PROVIDERS.flatMap(({ provider }) =>
    (groups[provider]?.deployments ?? []).map((one) => one.dialect ?? providers[one.provider]?.dialect),
  );
  const wanted = Object.keys(dispatch.dialects).filter((id) => !TEXT_ONLY.includes(id));
  expect([...new Set(met)].sort()).toEqual(wanted.sort());
});
