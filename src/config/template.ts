// References in scalars: `${NAME}`, `${NAME:-default}`, `${file:/run/secrets/x}`, or `os.environ/NAME` as the whole value.
// Parses them into typed pieces. Reads no environment and no file: bind-plan.ts fills them at start.

import type { Template, TemplatePiece } from "../contract/plan.ts";

/** `start` and `end` are positions in the text that was parsed. */
export interface TemplateError {
  readonly message: string;
  readonly help?: string | undefined;
  readonly start: number;
  readonly end: number;
}

export type ParsedTemplate =
  | { readonly ok: true; readonly value: Template }
  | { readonly ok: false; readonly errors: readonly TemplateError[] };

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const SETTING = /^\{([a-z][a-z0-9_]*)\}/;
const OS_ENVIRON = "os.environ/";

/** Every error of the text at once. `$${` stands for a plain `${`; `{name}` for a setting, where `isSetting` knows the name. */
export function parseTemplate(text: string, isSetting: (name: string) => boolean = () => false): ParsedTemplate {
  if (text.startsWith(OS_ENVIRON)) {
    const name = text.slice(OS_ENVIRON.length);
    if (NAME.test(name)) return { ok: true, value: [{ type: "env", name }] };
    return {
      ok: false,
      errors: [
        {
          message: name === "" ? "os.environ/ needs the name of a variable" : `"${name}" is not a variable's name`,
          start: OS_ENVIRON.length,
          end: text.length,
        },
      ],
    };
  }
  const pieces: TemplatePiece[] = [];
  const errors: TemplateError[] = [];
  let plain = "";
  const flush = () => {
    if (plain !== "") pieces.push({ type: "text", text: plain });
    plain = "";
  };
  for (let at = 0; at < text.length; ) {
    if (text.startsWith("$${", at)) {
      plain += "${";
      at += 3;
    } else if (text.startsWith("${", at)) {
      const close = text.indexOf("}", at);
      if (close === -1) {
        errors.push({ message: "the reference is not closed", help: "add the missing }", start: at, end: text.length });
        break;
      }
      flush();
      const piece = parseReference(text.slice(at + 2, close));
      if ("type" in piece) pieces.push(piece);
      else errors.push({ ...piece, start: at, end: close + 1 });
      at = close + 1;
    } else {
      const name = text.charAt(at) === "{" ? SETTING.exec(text.slice(at))?.[1] : undefined;
      if (name !== undefined && isSetting(name)) {
        flush();
        pieces.push({ type: "setting", name });
        at += name.length + 2;
      } else {
        plain += text.charAt(at++);
      }
    }
  }
  flush();
  return errors.length === 0 ? { ok: true, value: pieces } : { ok: false, errors };
}

function parseReference(body: string): TemplatePiece | { readonly message: string; readonly help?: string | undefined } {
  if (body === "") return { message: "the reference names nothing", help: "write ${NAME}" };
  if (body.includes("${")) return { message: "a reference cannot stand inside another" };
  if (body.startsWith("file:")) {
    const path = body.slice("file:".length);
    return path === "" ? { message: "the reference names no file", help: "write ${file:/run/secrets/name}" } : { type: "file", path };
  }
  const separator = body.indexOf(":-");
  const name = separator === -1 ? body : body.slice(0, separator);
  if (NAME.test(name)) return separator === -1 ? { type: "env", name } : { type: "env", name, fallback: body.slice(separator + 2) };
  const [, likely, sign] = /^([A-Za-z_][A-Za-z0-9_]*)(:=|:\?|:\+|:|-|=)/.exec(body) ?? [];
  if (likely !== undefined)
    return { message: `"${sign}" is not understood after a variable's name`, help: `a default is written \${${likely}:-default}` };
  return { message: `"${name}" is not a variable's name`, help: "letters, digits and _, beginning with no digit" };
}

/** True when nothing is left to fill in. */
export const isLiteral = (template: Template): boolean => template.every(({ type }) => type === "text");

/** The template as it would be written, for messages; never a value. */
export function showTemplate(template: Template): string {
  return template
    .map((piece) => {
      if (piece.type === "text") return piece.text.replaceAll("${", () => "$${");
      if (piece.type === "setting") return `{${piece.name}}`;
      if (piece.type === "file") return `\${file:${piece.path}}`;
      return piece.fallback === undefined ? `\${${piece.name}}` : `\${${piece.name}:-${piece.fallback}}`;
    })
    .join("");
}
