// What an address of a store must look like. Pure; opening it is storage/open.ts's.

/** Databases that this version can keep things in, by the schemes of their addresses. */
const DATABASES: Readonly<Record<string, "sqlite" | "postgres" | "mysql">> = {
  sqlite: "sqlite",
  postgres: "postgres",
  postgresql: "postgres",
  mysql: "mysql",
  mariadb: "mysql",
};
export const STORAGE_SCHEMES: readonly string[] = Object.keys(DATABASES);

export interface StorageProblem {
  readonly message: string;
  readonly help: string;
}

const schemeOf = (url: string): string | undefined => /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
const databaseOf = (url: string) => DATABASES[schemeOf(url) ?? ""];

/** Looks at the beginning alone: the rest may hold a password, which is not repeated. Undefined when it is as it should be. */
export function storageProblem(url: string): StorageProblem | undefined {
  if (databaseOf(url) !== undefined) return undefined;
  const scheme = schemeOf(url);
  return {
    message: scheme === undefined ? "the storage's address does not begin with a scheme" : `no storage is known for "${scheme}:"`,
    help: "write sqlite:./signalbox.db for a file beside the gateway, or postgres://… or mysql://… for a server",
  };
}

/** A copy is of the same kind as what it copies, and a file has none. */
export function readUrlProblem(url: string, readUrl: string): StorageProblem | undefined {
  const [own, copy] = [databaseOf(url), databaseOf(readUrl)];
  if (own === undefined || copy === undefined) return storageProblem(readUrl);
  if (own === copy && own !== "sqlite") return undefined;
  return {
    message:
      own === "sqlite" ? "a file of SQLite has no copy to read from" : `storage.url is of ${own}, and the copy to read from is of ${copy}`,
    help: own === "sqlite" ? "remove read_url" : `write the address of a replica of ${own}`,
  };
}

/** `postgres://somebody:secret@…`, written out. */
export const holdsPassword = (url: string): boolean => /^[a-z-]+:\/\/[^/@]*:[^/@$]+@/i.test(url);
