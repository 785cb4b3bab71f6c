// The headers of a call, as whoever calls may give them: a record, or a list that was made before. Pure. Decides about no header but those of
// the connection.

/** Those that belong to a connection, and `accept-encoding`, are ours to set and left out. */
export type HeaderRecord = Readonly<Record<string, string>>;

/** A list is what `headerList` made, or a copy of it with other values in its places: name, value, name, value. It is sent as it is, unread. */
export type UpstreamHeaders = HeaderRecord | readonly string[];

/** Owned by the connection (RFC 9110 §7.6.1) or by undici; a client's value must not travel on. */
const OWN_HEADERS: ReadonlySet<string> = new Set([
  "accept-encoding",
  "connection",
  "content-length",
  "expect",
  "keep-alive",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** What a call can be given in place of a record: for one that is made again and again, made once. Whoever puts a value into a place of it
 *  later answers for it as for the value of a record: a line break in it is refused where it is sent. */
export function headerList(headers: HeaderRecord): string[] {
  const list = ["accept-encoding", "identity"];
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined && !OWN_HEADERS.has(name.toLowerCase())) list.push(name, value);
  }
  return list;
}

/** Array.isArray alone tells no readonly array from a record. */
export const isHeaderList = (headers: UpstreamHeaders): headers is readonly string[] => Array.isArray(headers);

/** For who looks at what is sent. */
export function headerRecord(headers: UpstreamHeaders): HeaderRecord {
  if (!isHeaderList(headers)) return headers;
  const record: Record<string, string> = {};
  for (let at = 0; at + 1 < headers.length; at += 2) record[headers[at] ?? ""] = headers[at + 1] ?? "";
  return record;
}
