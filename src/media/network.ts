// The network as fetching sees it: names become addresses, and connections go to given addresses alone. Checks nothing; fetch-file.ts does.

import { lookup } from "node:dns/promises";
import type { LookupFunction } from "node:net";
import { type Connect, createConnect } from "../transport/http1/connect.ts";

export interface HostAddress {
  readonly address: string;
  readonly family: number;
}

export interface MediaNetwork {
  /** Every address of a host. Rejects with a system error when there is none. */
  resolve(host: string): Promise<readonly HostAddress[]>;
  /** Opens connections to these and no others: no name is looked up a second time. The host is still who has to prove itself over TLS. */
  connectTo(addresses: readonly HostAddress[]): Connect;
}

const CONNECT_MS = 10_000;

export const mediaNetwork: MediaNetwork = {
  resolve: (host) => lookup(host, { all: true }),
  connectTo: (addresses) => createConnect({ lookup: lookupOf(addresses), timeoutMs: CONNECT_MS, forgetsSessions: true }),
};

/** Node's lookup, answered from what is known. An address in the place of a name is never looked up: it is checked by whoever asks. */
export function lookupOf(addresses: readonly HostAddress[]): LookupFunction {
  return (_host, options, callback) => {
    const [first] = addresses;
    if (first === undefined) callback(Object.assign(new Error("no address"), { code: "ENOTFOUND" }), "");
    else if (options.all === true) callback(null, [...addresses]);
    else callback(null, first.address, first.family);
  };
}
