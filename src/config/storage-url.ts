// What an address of a store must begin with. Pure; opening it is storage/open.ts's.

/** Databases that this version can keep things in. */
export const STORAGE_SCHEMES: readonly string[] = ["sqlite"];

/** Looks at the beginning alone: the rest may hold a password, which is not repeated. Undefined when it is as it should be. */
export function storageProblem(url: string): { readonly message: string; readonly help: string } | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme !== undefined && STORAGE_SCHEMES.includes(scheme)) return undefined;
  return {
    message: scheme === undefined ? "the storage's address does not begin with a scheme" : `no storage is known for "${scheme}:"`,
    help: "write sqlite:./signalbox.db for a file beside the gateway",
  };
}
