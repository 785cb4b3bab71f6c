// One file from one address, over the network as it is handed in: every hop checked before anything is connected to, size and kind bounded.
// Sends no header of a client and no key, keeps nothing, and tells of a host that is not public no more than that.

import { isIP } from "node:net";
import type { Client } from "undici";
import type { Fetched } from "../contract/media.ts";
import { type AddressGuard, isUsualPort } from "./addresses.ts";
import { mediaTypeOfFile } from "./media-type.ts";
import type { HostAddress, MediaNetwork } from "./network.ts";

export interface FetchInput {
  readonly network: MediaNetwork;
  readonly guard: AddressGuard;
  readonly limitBytes: number;
  /** Aborted: nobody waits any longer, or its time is up. */
  readonly signal: AbortSignal;
}

/** How long a server allows the file to be kept, in milliseconds; undefined: it does not say. */
export interface Keepable {
  readonly keepMs: number | undefined;
}

type Answer = { readonly fetched: Fetched } & Keepable;
type Hop = Answer | { readonly next: string };

const MOST_REDIRECTS = 3;
const LONGEST_ADDRESS = 8192;
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];
const HEADERS = { accept: "*/*", "accept-encoding": "identity", "user-agent": "signalbox" };

/** Rejects for a bug of ours alone. */
export async function fetchFile(address: string, input: FetchInput): Promise<Answer> {
  let next = address;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    const hop = await takeHop(next, input);
    if ("fetched" in hop) return hop;
    next = hop.next;
  }
  return refused(`it is redirected more than ${MOST_REDIRECTS} times`);
}

async function takeHop(address: string, input: FetchInput): Promise<Hop> {
  const url = address.length > LONGEST_ADDRESS ? null : URL.parse(address);
  if (url === null) return refused("it is not an address");
  const problem = await unreachable(url, input);
  if ("reason" in problem) return refused(problem.reason);
  // Loaded by the first file: few gateways fetch any, and it is much to load.
  const { Client } = await import("undici");
  const client = new Client(url.origin, { connect: input.network.connectTo(problem.addresses), headersTimeout: 0, bodyTimeout: 0 });
  try {
    return await ask(client, url, input);
  } catch (error) {
    return refused(reasonOf(error, input.signal));
  } finally {
    // The connection was for this file alone.
    await client.destroy();
  }
}

/** Nothing is said of what a name stands for inside: whether there is no such name or no such place looks the same. */
const NOT_PUBLIC = "its host has no public address";

/** Where a connection to it may go, after every check; or why none may. */
export async function unreachable(
  url: URL,
  { network, guard, signal }: Pick<FetchInput, "network" | "guard" | "signal">,
): Promise<{ readonly reason: string } | { readonly addresses: readonly HostAddress[] }> {
  if (url.protocol !== "https:" && url.protocol !== "http:") return { reason: "only https addresses are fetched" };
  if (url.username !== "" || url.password !== "") return { reason: "it holds a user name or a password" };
  const port = url.port === "" ? (url.protocol === "https:" ? 443 : 80) : Number(url.port);
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const isNamed = guard.isNamed(host, port);
  if (!isNamed && !isUsualPort(port)) return { reason: "only the ports 80 and 443 are fetched from" };
  const family = isIP(host);
  const addresses = family === 0 ? await resolved(host, network, signal) : [{ address: host, family }];
  if (addresses === "late") return { reason: LATE };
  if (addresses.length === 0 || !addresses.every(({ address }) => guard.mayReach(address, isNamed))) return { reason: NOT_PUBLIC };
  // Inside, where gateway.yaml allows it, there may be no certificates; outside, anybody on the way could put another file in its place.
  const isInside = isNamed || addresses.every(({ address }) => guard.isAllowed(address));
  if (url.protocol === "http:" && !isInside) return { reason: "only https addresses are fetched" };
  return { addresses };
}

async function resolved(host: string, network: MediaNetwork, signal: AbortSignal): Promise<readonly HostAddress[] | "late"> {
  const { promise: late, resolve: giveUp } = Promise.withResolvers<"late">();
  const onAbort = (): void => giveUp("late");
  if (signal.aborted) return "late";
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    return await Promise.race([network.resolve(host), late]);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return [];
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}

async function ask(client: Client, url: URL, { limitBytes, signal }: FetchInput): Promise<Hop> {
  const { statusCode, headers, body } = await client.request({
    path: `${url.pathname}${url.search}`,
    method: "GET",
    headers: HEADERS,
    signal,
  });
  const header = (name: string): string | undefined => [headers[name]].flat()[0];
  const location = header("location");
  const next = location === undefined ? undefined : URL.parse(location, url)?.href;
  if (REDIRECTS.includes(statusCode) && next !== undefined) return { next };
  if (statusCode !== 200) return refused(`its host answered ${statusCode}`);
  if ((header("content-encoding") ?? "identity") !== "identity") return refused("it comes compressed");
  const tooLarge = `it is larger than ${limitBytes} bytes`;
  if (Number(header("content-length") ?? 0) > limitBytes) return refused(tooLarge);
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of body as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > limitBytes) return refused(tooLarge);
    pieces.push(piece);
  }
  if (size === 0) return refused("it is empty");
  const bytes = Buffer.concat(pieces);
  const type = mediaTypeOfFile(bytes, header("content-type"), url.pathname);
  if (!type.ok) return refused(type.reason);
  const dataUrl = `data:${type.value};base64,${bytes.toString("base64")}`;
  return { fetched: { ok: true, value: { mediaType: type.value, dataUrl, bytes: size } }, keepMs: keepMs(header("cache-control")) };
}

function keepMs(cacheControl = ""): number | undefined {
  if (/\b(no-store|no-cache|private)\b/i.test(cacheControl)) return 0;
  const seconds = /\bmax-age=(\d{1,9})\b/i.exec(cacheControl)?.[1];
  return seconds === undefined ? undefined : Number(seconds) * 1000;
}

const refused = (reason: string): Answer => ({ fetched: { ok: false, reason }, keepMs: 0 });

const LATE = "it did not come in time";

function reasonOf(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return LATE;
  if (!isSystemError(error)) throw error;
  return "its host could not be read from";
}

/** Of the network, of TLS, of undici: they have a code. What has none is a bug of ours. */
const isSystemError = (error: unknown): boolean => error instanceof Error && "code" in error && typeof error.code === "string";
