// Whatever the plan says is obeyed: every member that can be reached from a bound plan is read by something that runs, every member of the plan
// that is bound, and every member of the catalogue, by what makes the next of it. Reading and printing do not count. The TypeScript checker finds who reads what.

import { beforeAll, expect, test } from "vitest";
import { type Member, whoReads } from "../../fakes/who-reads.ts";

const ROOTS = ["BoundPlan", "GatewayPlan", "Catalog"] as const;
let membersOf: ReadonlyMap<string, readonly Member[]>;
beforeAll(() => {
  membersOf = whoReads(ROOTS, { declaredIn: "src/contract/", files: ["src/**/*.ts"] });
  // It reads all of the source, beside whatever else runs here.
}, 120_000);

/** Of the folders that read and print, these work while a gateway runs. */
const RUNS_TOO: readonly string[] = [
  "src/cli/commands/serve.ts",
  "src/cli/open-app.ts",
  "src/cli/stores.ts",
  "src/config/upstream-model.ts",
];
const isRun = (file: string): boolean => !/^src\/(?:contract|config|cli)\//.test(file) || RUNS_TOO.includes(file);
const isBinding = (file: string): boolean => isRun(file) || /^src\/config\/bind-/.test(file);

/** What a bound plan names and what runs reads under another name, or need not read, with the reason. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  "KeyScheme.env": "where the key is looked for when the plan is bound",
  "BoundCredentials.service": "read as the scope of src/credentials/aws.ts, which the whole is handed to",
  "TemplatePiece.type": "the storage's address is a text once it is bound",
  "TemplatePiece.text": "the storage's address is a text once it is bound",
  "TemplatePiece.name": "the storage's address is a text once it is bound",
  "TemplatePiece.fallback": "the storage's address is a text once it is bound",
  "TemplatePiece.path": "the storage's address is a text once it is bound",
  "StandsFor.said.maxInputs": "becomes what the deployment says, where it is read",
  "StandsFor.said.operations": "becomes what the deployment says, where it is read",
  "BoundCredentials.region": "read as the scope of src/credentials/aws.ts, which the whole is handed to",
};
test("every member of a bound plan is obeyed: something that runs reads it", () => {
  expect(namesOf("BoundPlan", ({ name, readers }) => [...readers].some(isRun) || ELSEWHERE[name] !== undefined)).toEqual([]);
});
test("every member of a plan is read, or copied, by what binds it or by what runs", () => {
  // A key's hash is bound with what says that it is one.
  const isCopied = ({ name }: Member): boolean => name === "DeclaredKey.secret.hash";
  expect(namesOf("GatewayPlan", (member) => [...member.readers, ...member.copiers].some(isBinding) || isCopied(member))).toEqual([]);
});
test("every member of the catalogue is read by somebody", () => {
  expect(namesOf("Catalog", ({ readers, copiers }) => readers.size + copiers.size > 0)).toEqual([]);
});

/** Those for which it does not hold. */
function namesOf(type: (typeof ROOTS)[number], holds: (member: Member) => boolean): readonly string[] {
  const members = membersOf.get(type) ?? [];
  expect(members.length).toBeGreaterThan(50);
  return [...new Set(members.filter((member) => !holds(member)).map(({ name }) => name))].sort();
}
