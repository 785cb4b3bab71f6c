// One open tool call of an upstream stream: waits for a name, keeps id and name as first told, and never ends without arguments.
// Called by choice-writer.ts; pure but for the line it is given.

import type { PartDelta } from "../../contract/chat.ts";
import type { PartSink } from "../../contract/dialect.ts";
import { NO_ARGUMENTS } from "./parts.ts";
import { readId } from "./read-pieces.ts";

export type ToolPiece = Parameters<PartSink["tool"]>[2];

/** Ids for calls that came without one. */
export interface IdMaker {
  makeId(): string;
}

export interface ToolLine {
  readonly kind: "tool";
  readonly index: number;
  id: string | undefined;
  name: string | undefined;
  custom: boolean;
  signature: string | undefined;
  /** Arguments that wait for a name. */
  held: string;
  /** What the arguments are if no fragment ever comes. */
  readonly placeholder: string;
  emitted: boolean;
  sawArguments: boolean;
}

export function toolLine(index: number, placeholder: string): ToolLine {
  return {
    kind: "tool",
    index,
    id: undefined,
    name: undefined,
    custom: false,
    signature: undefined,
    held: "",
    placeholder,
    emitted: false,
    sawArguments: false,
  };
}

/** Id for a call the upstream gave none: the same in each run, at most 40 letters, digits and underscores. `ordinal` counts from 1 the
 *  ids made up for the request. */
export function madeCallId(requestId: string, ordinal: number): string {
  return `call_${requestId.replaceAll(/[^A-Za-z0-9]/g, "").slice(-20)}_${ordinal}`;
}

/** Some upstreams number every call alike: a fragment with an id and a name of its own, at an ordinal whose call has both, is another call.
 *  (An id alone is not enough: some make a new one for each fragment.) */
export function isAnotherCall(line: ToolLine, call: ToolPiece): boolean {
  const id = readId(call.id);
  return line.id !== undefined && line.name !== undefined && id !== undefined && id !== line.id && Boolean(call.name);
}

/** What the fragment lets out, if anything: a client cannot place a call without its name. */
export function addToTool(line: ToolLine, call: ToolPiece, ids: IdMaker): PartDelta | undefined {
  const fragment = call.arguments ?? "";
  const proof = line.signature === undefined ? call.signature || undefined : undefined;
  line.signature ??= proof;
  if (fragment !== "") line.sawArguments = true;
  if (line.emitted) {
    if (fragment === "" && proof === undefined) return undefined;
    return { type: "tool_call", ...(fragment !== "" ? { arguments: fragment } : {}), ...(proof !== undefined ? { signature: proof } : {}) };
  }
  line.id ??= readId(call.id);
  line.name ??= call.name || undefined;
  line.custom ||= call.custom === true;
  line.held += fragment;
  // An id may be made up, but not while the upstream may still send one.
  return line.name !== undefined && (line.id !== undefined || line.sawArguments) ? announceTool(line, ids) : undefined;
}

/** The first piece of the call, with everything held so far. */
export function announceTool(line: ToolLine, ids: IdMaker): PartDelta {
  const { name = "", custom, signature, held } = line;
  line.emitted = true;
  line.held = "";
  line.id ??= ids.makeId();
  return {
    type: "tool_call",
    id: line.id,
    name,
    ...(held !== "" ? { arguments: held } : {}),
    ...(custom ? { custom: true } : {}),
    ...(signature !== undefined ? { signature } : {}),
  };
}

/** The last piece, where one is still owed: the call itself, or the arguments it never got. */
export function endTool(line: ToolLine, ids: IdMaker): PartDelta | undefined {
  if (!line.sawArguments) line.held = line.placeholder !== "" || line.custom ? line.placeholder : NO_ARGUMENTS;
  if (!line.emitted) return announceTool(line, ids);
  return line.held !== "" ? { type: "tool_call", arguments: line.held } : undefined;
}
