// A client's form, read as far as somebody asks: its fields by their names, validated and decoded for those who translate it, passed on with
// another model for those who do not. The counterpart of read-request.ts for multipart ingresses. Pure: files stay where they are.

import type { ChatRequest } from "../../generated/types/canonical.ts";
import type { Result } from "../contract/failure.ts";
import type { FormEntry, FormFields, ReceivedForm } from "../contract/form.ts";
import type { CanonicalRequest } from "../contract/operation.ts";
import { formFields } from "../kit/form-fields.ts";
import { type ClientRequest, decodeBody, isKnown, type Outline, type ReadInput, readRequest, refuse } from "./read-request.ts";

export interface FormInput extends Omit<ReadInput, "body"> {
  readonly form: FormFields;
  readonly entries: readonly FormEntry[];
}

/** A client's body of either kind; an ingress that is not multipart gets no form. */
export function readClientBody(input: Omit<ReadInput, "body">, body: Buffer | ReceivedForm): Result<ClientRequest> {
  if (body instanceof Uint8Array) return readRequest({ ...input, body });
  return readFormRequest({ ...input, form: input.ingress.form ?? NO_FIELDS, entries: body.entries });
}
const NO_FIELDS: FormFields = { numbers: [], booleans: [], lists: [] };

/** Fails with `invalid_request` when the form names no model, or a field twice that is no list. */
export function readFormRequest(input: FormInput): Result<ClientRequest> {
  const fields = formFields(input.entries, input.form);
  if ("twice" in fields) return refuse(`${fields.twice.slice(0, 64)}: given twice`, fields.twice);
  const { modelField = "model", defaultModel } = input.ingress;
  const model = input.path.model ?? fields.value[modelField] ?? defaultModel;
  if (typeof model !== "string" || model === "") return refuse("The request names no model.", modelField);
  let canonical: Result<CanonicalRequest> | undefined;
  const losses: ClientRequest["losses"][number][] = [];
  const request: ClientRequest = {
    model,
    stream: false,
    bytes: input.entries.reduce((sum, { value }) => sum + (typeof value === "string" ? value.length : 0), 0),
    losses,
    canonical: () => (canonical ??= decodeBody(input, { ...fields.value, [modelField]: model }, model, losses)),
    chat(): Result<ChatRequest> {
      throw new Error(`${input.ingress.id} is no dialect of chat`);
    },
    outline(): Outline {
      throw new Error(`${input.ingress.id} is no dialect of chat`);
    },
    needWhole() {},
    passedOn: (upstreamModel) => input.entries.map((entry) => (entry.name === modelField ? { ...entry, value: upstreamModel } : entry)),
    unknownFields: () => [
      ...new Set(input.entries.map(({ name }) => name).filter((name) => !isKnown(input.ingress, name.replace(/\[\]$/, "")))),
    ],
    // No form is of chat.
    answerLimit: () => undefined,
    mayExceedLimit: true,
    uploads: input.entries.flatMap(({ value }) => (typeof value === "string" ? [] : [value])),
    field: (name) => (Object.hasOwn(fields.value, name) ? fields.value[name] : undefined),
    value: () => fields.value,
    askedForUsage: true,
    mayAsk: () => false,
    mayHoldSeal: false,
    mayHoldAddress: false,
    placeOf: () => undefined,
    // None of its answers goes on for long.
    letGo() {},
  };
  return { ok: true, value: request };
}
