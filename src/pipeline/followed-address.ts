// Whether an address that an upstream names may be called. Pure. An answer is data: it may point anywhere, at this machine or its neighbours too.

export interface FollowedAddress {
  readonly origin: string;
  /** With its query. */
  readonly path: string;
}

/** Undefined for anything but the provider's own origin, and hosts that are declared, by https at its usual port. */
export function followedAddress(address: string, ownOrigin: string, hosts: readonly string[]): FollowedAddress | undefined {
  if (!URL.canParse(address)) return undefined;
  const { origin, protocol, hostname, port, username, password, pathname, search } = new URL(address);
  // A `blob:` has the origin of what it names.
  if ((protocol !== "https:" && protocol !== "http:") || username !== "" || password !== "") return undefined;
  const isDeclared = protocol === "https:" && port === "" && hosts.includes(hostname);
  return origin === ownOrigin || isDeclared ? { origin, path: pathname + search } : undefined;
}
