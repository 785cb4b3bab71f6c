// The section `media:` of gateway.yaml: whether, how much and from where media are fetched that clients name by their addresses. Pure.

import { isIP } from "node:net";
import type { AllowedPlace, PlanMedia } from "../contract/media.ts";
import { type Cell, childOf, itemsOf, measured, type Report, textOf } from "./cell.ts";
import { DEFAULT_MEDIA } from "./config.ts";
import { durationMs, sizeBytes } from "./units.ts";

/** Undefined when the file says nothing of it. */
export function readMedia(cells: ReadonlyMap<string, Cell>, report: Report): PlanMedia | undefined {
  if (cells.size === 0) return undefined;
  const fetch = cells.get("fetch")?.value;
  const cache = cells.get("cache");
  const bytes = (cell: Cell | undefined) => measured(cell, sizeBytes, report);
  const fileLimitBytes = bytes(cells.get("file_limit")) ?? DEFAULT_MEDIA.fileLimitBytes;
  const asked = bytes(cells.get("request_limit"));
  const requestLimit = cells.get("request_limit");
  if (asked !== undefined && requestLimit !== undefined && asked < fileLimitBytes)
    report("SB205", requestLimit, "media.request_limit is smaller than media.file_limit", "a request may bring at least one file");
  return {
    fetch: typeof fetch === "boolean" ? fetch : DEFAULT_MEDIA.fetch,
    fileLimitBytes,
    requestLimitBytes: asked ?? Math.max(DEFAULT_MEDIA.requestLimitBytes, fileLimitBytes),
    timeoutMs: measured(cells.get("timeout"), durationMs, report) ?? DEFAULT_MEDIA.timeoutMs,
    cacheBytes: bytes(childOf(cache, "size")) ?? DEFAULT_MEDIA.cacheBytes,
    cacheTtlMs: measured(childOf(cache, "ttl"), durationMs, report) ?? DEFAULT_MEDIA.cacheTtlMs,
    allow: allowedPlaces(cells.get("allow"), report),
  };
}

/** Hosts and networks that are not public and may be connected to all the same. */
export function allowedPlaces(list: Cell | undefined, report: Report): readonly AllowedPlace[] {
  return itemsOf(list).flatMap((item) => {
    const place = allowedPlace(textOf(item) ?? "");
    if (place !== undefined) return [place];
    report(
      "SB205",
      item,
      `"${textOf(item) ?? ""}" is neither a host nor a network`,
      "write files.internal, files.internal:9000, [fd00::1]:9000 or 10.1.0.0/16",
    );
    return [];
  });
}

/** `files.internal`, `10.0.0.5`, either with `:9000`, `[fd00::1]:9000`, `10.1.0.0/16`. */
function allowedPlace(text: string): AllowedPlace | undefined {
  const [, address = "", bits] = /^([^/]+)\/(\d{1,3})$/.exec(text) ?? [];
  if (bits !== undefined) return network(address, Number(bits));
  if (isIP(text) === 6) return { type: "host", host: shortest(text) };
  const [, bracketed, name, digits] = /^(?:\[([^\]]+)\]|([^:[\]/@\s*]+))(?::(\d{1,5}))?$/.exec(text) ?? [];
  if (bracketed !== undefined && isIP(bracketed) !== 6) return undefined;
  // As an address would spell it; what is no host has no such spelling.
  const host = bracketed === undefined ? URL.parse(`http://${name ?? ""}`)?.hostname : shortest(bracketed);
  const port = digits === undefined ? undefined : Number(digits);
  if (host === undefined || host === "" || (port !== undefined && (port < 1 || port > 65535))) return undefined;
  return { type: "host", host, ...(port === undefined ? {} : { port }) };
}

function network(address: string, prefix: number): AllowedPlace | undefined {
  const family = isIP(address);
  if (family === 0 || address.includes("%") || prefix > (family === 4 ? 32 : 128)) return undefined;
  return { type: "network", address, prefix };
}

const shortest = (address: string): string => URL.parse(`http://[${address}]`)?.hostname.slice(1, -1) ?? address;
