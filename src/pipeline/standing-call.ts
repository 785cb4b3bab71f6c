// What is the same in every call over one wire: where it goes, and the headers it always has, the provider's key included. Worked out with the first
// call and kept for as long as the wire is. Called by upstream-call.ts, side-call.ts and pass-through.ts. Sends nothing.

import type { BoundProvider } from "../contract/plan.ts";
import type { UpstreamRequest } from "../transport/call.ts";
import { framesOf } from "../transport/frames/frames.ts";
import { isChat } from "./read-request.ts";
import { type Wire, withModel } from "./wire.ts";

export type Address = Pick<UpstreamRequest, "origin" | "path">;

export interface StandingCall {
  readonly address: Address;
  /** But for the request's own id, and for what the client or its request may add. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whether a header is left to the request: the provider has said nothing of it, be it that it is left out. */
  isOpen(name: string): boolean;
}

const ofWholeAnswers = new WeakMap<Wire, StandingCall>();
const ofStreams = new WeakMap<Wire, StandingCall>();

/** `streams`: a stream is asked for. */
export function standingCall(wire: Wire, model: string, streams: boolean): StandingCall {
  const known = streams ? ofStreams : ofWholeAnswers;
  let standing = known.get(wire);
  if (standing === undefined) {
    standing = make(wire, model, streams);
    known.set(wire, standing);
  }
  return standing;
}

function make(wire: Wire, model: string, streams: boolean): StandingCall {
  const { dialect } = wire.functions;
  const isStream = streams && !(isChat(dialect) && dialect.answersWhole === true);
  const headers: Record<string, string> = {
    ...(dialect.form === undefined ? { "content-type": "application/json" } : {}),
    accept: dialect.answersBytes ? "*/*" : isStream ? framesOf(dialect.framing).mediaType : "application/json",
    "user-agent": "signalbox",
    "x-request-id": "",
  };
  addAll(headers, dialect.call.headers);
  const said = providerHeaders(wire);
  addAll(headers, said);
  const closed = new Set(Object.keys(said));
  return { address: addressOf(wire, model, wire.path(model, streams)), headers, isOpen: (name) => !closed.has(name) };
}

/** Those of a call that belongs to no request, with the dialect's own. */
export function ownHeaders(headers: Readonly<Record<string, string>>, wire: Wire): Record<string, string> {
  const all = { ...headers };
  addAll(all, wire.functions.dialect.call.headers);
  addAll(all, providerHeaders(wire));
  return all;
}

/** What the provider wants on every call to it, its key included; an empty one takes the dialect's away. */
function providerHeaders({ provider, headers }: Wire): Record<string, string> {
  const said: Record<string, string> = {};
  const { auth, apiKey } = provider;
  for (const [name, value] of [...Object.entries(provider.headers), ...Object.entries(headers ?? {})]) said[name.toLowerCase()] = value;
  if (apiKey !== undefined && auth.type === "bearer") said["authorization"] = `Bearer ${apiKey.reveal()}`;
  if (apiKey !== undefined && auth.type === "header") said[auth.header.toLowerCase()] = apiKey.reveal();
  return said;
}

/** Names in lower case, so that a later one replaces an earlier one however it is spelled, and an empty one takes it away. */
function addAll(headers: Record<string, string>, more: Readonly<Record<string, string>>): void {
  for (const name in more) {
    const value = more[name] ?? "";
    if (value === "") delete headers[name.toLowerCase()];
    else headers[name.toLowerCase()] = value;
  }
}

/** Where a path below the base URL lies, with the queries that belong to every call. */
export function addressOf(wire: Wire, model: string, below: string): Address {
  const base = baseOf(wire.baseUrl);
  const path = withModel(base.path, model) + below;
  return { origin: base.origin, path: withQueryKey(withQuery(withQuery(path, base.query), wire.query ?? ""), wire.provider) };
}

function withQueryKey(path: string, { auth, apiKey }: BoundProvider): string {
  if (apiKey === undefined || auth.type !== "query") return path;
  return withQuery(path, `${encodeURIComponent(auth.param)}=${encodeURIComponent(apiKey.reveal())}`);
}

function withQuery(path: string, query: string): string {
  return query === "" ? path : `${path}${path.includes("?") ? "&" : "?"}${query}`;
}

interface Base {
  readonly origin: string;
  /** Without a slash at its end. */
  readonly path: string;
  /** As configured, without its question mark. */
  readonly query: string;
}
const bases = new Map<string, Base>();

/** A base URL is split once; there are as many as the plan has wires. */
export function baseOf(baseUrl: string): Base {
  let base = bases.get(baseUrl);
  if (base === undefined) {
    const url = new URL(baseUrl);
    const path = url.pathname.replace(/\/+$/, "").replaceAll("%7Bmodel%7D", "{model}");
    base = { origin: url.origin, path, query: url.search.slice(1) };
    bases.set(baseUrl, base);
  }
  return base;
}
