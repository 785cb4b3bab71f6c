// Everybody who may use the gateway, in memory: those of gateway.yaml, and those of the store, which is asked every two seconds for what changed.
// Goes on with what it knows while the store is away. Decides nothing about anybody.

import { LRUCache } from "lru-cache";
import type { AccessStore, Entity, EntityKind, Key, Versioned } from "../contract/access.ts";
import type { SetTimer } from "../contract/timer.ts";

export type OfKind<K extends EntityKind> = Extract<Entity, { kind: K }>;

export interface Directory {
  of<K extends EntityKind>(kind: K, id: string): OfKind<K> | undefined;
  all<K extends EntityKind>(kind: K): readonly OfKind<K>[];
  /** By the hash of its secret, or of the one before it. */
  keyOf(hash: string): Key | undefined;
  /** Ids of the teams that a user administers. */
  administeredBy(userId: string): readonly string[];
  /** In the store: 0 where there is none of that id. */
  versionOf(kind: EntityKind, id: string): number;
  /** Of gateway.yaml: nothing here may change it. */
  isDeclared(kind: EntityKind, id: string): boolean;
  /** Another number once anybody has changed. */
  generation(): number;
  /** Asks the store for what changed. Rejects where it is away. */
  catchUp(): Promise<void>;
  /** Everything that was written up to a version. Rejects where the store is away. */
  until(version: number): Promise<void>;
  /** Asks the store, because a key is shown that nobody knows: together with others that ask, and seldom. The key, if it is there now. */
  look(hash: string): Promise<Key | undefined>;
  /** Undefined when all is well. */
  trouble(): string | undefined;
  /** Resolves once what is there has been read, or the store turned out to be away. */
  start(): Promise<void>;
  stop(): void;
}

export interface DirectoryInput {
  readonly store: AccessStore;
  readonly declared: readonly Entity[];
  readonly now: () => number;
  readonly setTimer: SetTimer;
}

const EVERY_MS = 2_000;
/** Between two looks for keys that nobody knows. */
const LOOK_EVERY_MS = 200;
const MISSING_MS = 5_000;
const MOST_MISSING = 10_000;
const MOST_WAITING = 1_000;
/** To read what was just written: another read may have been under way. */
const MOST_TRIES = 10;
const AT_ONCE = 1_000;

export function createDirectory({ store, declared, now, setTimer }: DirectoryInput): Directory {
  const rows = new Map<EntityKind, Map<string, Entity>>();
  const versions = new Map<string, number>();
  const byHash = new Map<string, Key>();
  const fixed = new Set(declared.map(({ kind, id }) => `${kind}\n${id}`));
  /** Hashes that were looked for and not found, until when. Unknown secrets cannot fill the memory. */
  const missing = new LRUCache<string, number>({ max: MOST_MISSING });
  let version = 0;
  let generation = 1;
  let administered = { generation: 0, of: new Map<string, readonly string[]>() };
  let awaySinceMs: number | undefined;
  let reading: Promise<void> | undefined;
  let looking: Promise<void> | undefined;
  let waiting = 0;
  let lookedMs = Number.NEGATIVE_INFINITY;
  let timer: { close(): void } | undefined;
  let isStopped = false;

  const rowsOf = (kind: EntityKind): Map<string, Entity> => {
    const found = rows.get(kind) ?? new Map<string, Entity>();
    rows.set(kind, found);
    return found;
  };
  const forget = (entity: Entity | undefined): void => {
    if (entity?.kind !== "key") return;
    for (const hash of hashesOf(entity)) if (byHash.get(hash)?.id === entity.id) byHash.delete(hash);
  };
  const put = (kind: EntityKind, id: string, entity: Entity | undefined): void => {
    const before = rowsOf(kind).get(id);
    forget(before);
    if (entity === undefined) rowsOf(kind).delete(id);
    else rowsOf(kind).set(id, entity);
    if (entity?.kind === "key")
      for (const hash of hashesOf(entity)) {
        byHash.set(hash, entity);
        missing.delete(hash);
      }
  };
  for (const entity of declared) put(entity.kind, entity.id, entity);

  function apply(changes: readonly Versioned[]): void {
    for (const { kind, id, entity, version: at } of changes) {
      version = Math.max(version, at);
      const name = `${kind}\n${id}`;
      if (entity === undefined) versions.delete(name);
      else versions.set(name, at);
      if (!fixed.has(name)) put(kind, id, entity);
    }
    if (changes.length > 0) generation += 1;
  }

  /** One at a time. */
  function read(): Promise<void> {
    reading ??= (async () => {
      try {
        let changes: readonly Versioned[];
        do {
          changes = await store.changesAfter(version, AT_ONCE);
          apply(changes);
        } while (changes.length === AT_ONCE);
        awaySinceMs = undefined;
      } catch (error) {
        awaySinceMs ??= now();
        throw error;
      } finally {
        reading = undefined;
      }
    })();
    return reading;
  }

  function tick(): void {
    if (isStopped) return;
    timer = setTimer(() => {
      read().then(tick, tick);
    }, EVERY_MS);
  }

  /** At most one waits and one runs; whoever comes meanwhile waits for the same. */
  function lookTogether(): Promise<void> {
    looking ??= new Promise<void>((resolve) => {
      const wait = Math.max(0, lookedMs + LOOK_EVERY_MS - now());
      const go = (): void => {
        lookedMs = now();
        looking = undefined;
        const end = (): void => resolve();
        // What is being read now may have been asked before the key was made.
        const before = reading ?? Promise.resolve();
        before.then(read, read).then(end, end);
      };
      if (wait === 0) go();
      else setTimer(go, wait);
    });
    return looking ?? Promise.resolve();
  }

  return {
    // Each map holds the entities of its own kind alone.
    of: <K extends EntityKind>(kind: K, id: string) => rows.get(kind)?.get(id) as OfKind<K> | undefined,
    all: <K extends EntityKind>(kind: K) => [...(rows.get(kind)?.values() ?? [])] as OfKind<K>[],
    keyOf: (hash) => byHash.get(hash),
    administeredBy(userId) {
      if (administered.generation !== generation) administered = { generation, of: administrators(rowsOf("team").values()) };
      return administered.of.get(userId) ?? [];
    },
    versionOf: (kind, id) => versions.get(`${kind}\n${id}`) ?? 0,
    isDeclared: (kind, id) => fixed.has(`${kind}\n${id}`),
    generation: () => generation,
    async catchUp() {
      // What is being read now may have been asked before.
      await reading?.catch(() => {});
      await read();
    },
    async until(wanted) {
      for (let tries = 0; version < wanted; tries++) {
        if (tries === MOST_TRIES) throw new Error("the store does not tell what was written to it");
        await read();
      }
    },
    async look(hash) {
      if ((missing.get(hash) ?? 0) > now() || waiting >= MOST_WAITING) return byHash.get(hash);
      waiting += 1;
      try {
        await lookTogether();
      } finally {
        waiting -= 1;
      }
      const found = byHash.get(hash);
      if (found === undefined && awaySinceMs === undefined) missing.set(hash, now() + MISSING_MS);
      return found;
    },
    trouble() {
      if (awaySinceMs === undefined) return undefined;
      return `the store of keys has been away for ${Math.round((now() - awaySinceMs) / 1000)} s; what was known before goes on`;
    },
    async start() {
      isStopped = false;
      await read().catch(() => {});
      tick();
    },
    stop() {
      isStopped = true;
      timer?.close();
    },
  };
}

const hashesOf = ({ hash, previous }: Key): readonly string[] => (previous === undefined ? [hash] : [hash, previous.hash]);

/** Only teams are asked. */
function administrators(teams: Iterable<Entity>): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const team of teams)
    for (const { userId, role } of team.kind === "team" ? team.members : [])
      if (role === "team_admin") found.set(userId, [...(found.get(userId) ?? []), team.id]);
  return found;
}
