// What a route of the management API answers: a body, or a refusal in the one shape that all of them have. Pure.

import type { Diagnostic } from "../contract/diagnostic.ts";

export interface Refusal {
  readonly status: 400 | 403 | 404 | 409 | 501 | 503;
  readonly code: string;
  readonly message: string;
  readonly param?: string | undefined;
  /** Everything that is wrong, where it is more than one thing. */
  readonly details?: readonly { readonly message: string; readonly param: string | null }[] | undefined;
}

export type Answer<T = object> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** Text of another kind than JSON. */
export class Csv {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export const done = <T>(value: T): Answer<T> => ({ ok: true, value });
export const refuse = (
  status: Refusal["status"],
  code: string,
  message: string,
  param?: string,
): { readonly ok: false; readonly refusal: Refusal } => ({
  ok: false,
  refusal: { status, code, message, ...(param === undefined ? {} : { param }) },
});

/** The same for what is not there and for what whoever asks may not see. */
export const notThere = (kind: string, id: string, param: string) =>
  refuse(404, `${kind}_not_found`, `There is no ${kind} "${id.startsWith("sk-") ? "sk-…" : id.slice(0, 128)}".`, param);

const TYPES: Readonly<Record<number, string>> = {
  401: "authentication_error",
  403: "permission_error",
  404: "not_found_error",
  409: "conflict_error",
};

export function errorBody({ status, code, message, param, details }: Omit<Refusal, "status"> & { readonly status: number }): object {
  const type = TYPES[status] ?? (status >= 500 ? "server_error" : "invalid_request_error");
  return { error: { message, type, param: param ?? null, code, ...(details === undefined ? {} : { details }) } };
}

/** Findings of a body, all of them. `paramOf` tells the field at a place. */
export function misshapen(findings: readonly Diagnostic[], paramOf: (finding: Diagnostic) => string | undefined): Answer<never> {
  const told = findings.map((finding) => {
    const help = finding.help === undefined ? "" : ` (${finding.help})`;
    return { message: `${finding.message}${help}`, param: paramOf(finding) ?? null };
  });
  const [first] = told;
  return {
    ok: false,
    refusal: {
      status: 400,
      code: "invalid_body",
      message: first?.message ?? "The request is not valid.",
      param: first?.param ?? undefined,
      ...(told.length > 1 ? { details: told } : {}),
    },
  };
}
