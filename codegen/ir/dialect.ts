// The generator's picture of one dialect: plain data between reading YAML and printing TypeScript. Types only.

import type { Span } from "../../src/contract/diagnostic.ts";
import type { LimitHeaders } from "../../src/contract/dialect.ts";
import type { Follow } from "../../src/contract/follow.ts";
import type { Operation } from "../../src/contract/operation.ts";
import type { Formula } from "../parse/formula.ts";

/** Encode writes the wire from canonical values, decode reads it into them. */
export type Direction = "encode" | "decode";
export const DIRECTIONS: readonly Direction[] = ["encode", "decode"];

export interface FormulaCell {
  readonly kind: "formula";
  readonly formula: Formula;
  readonly at: Span;
  /** Offset in the file of the formula's first character; null when the text is escaped or folded there. */
  readonly textStart: number | null;
}
export interface Where {
  readonly field: string;
  readonly values: readonly string[];
  readonly negated: boolean;
}
export interface Merge {
  readonly by: string;
  readonly join: string;
  /** Tag of the members of `join` that go first. */
  readonly first: string | null;
  /** The one value of `by` whose neighbours become one; null: any. */
  readonly only: string | null;
}
export interface CellEntry {
  readonly key: string;
  readonly keyAt: Span;
  readonly cell: Cell;
}
/** A template of the output. */
export type Cell =
  | { readonly kind: "literal"; readonly value: unknown; readonly at: Span }
  | FormulaCell
  | { readonly kind: "object"; readonly entries: readonly CellEntry[]; readonly at: Span }
  | { readonly kind: "list"; readonly items: readonly Cell[]; readonly at: Span }
  | {
      readonly kind: "shape";
      readonly shape: string;
      readonly of: FormulaCell;
      readonly place: FormulaCell | null;
      readonly only: string | null;
      readonly at: Span;
    }
  | {
      readonly kind: "each";
      readonly shape: string;
      readonly of: FormulaCell;
      readonly where: Where | null;
      readonly only: string | null;
      readonly merge: Merge | null;
      readonly unlessEmpty: boolean;
      readonly at: Span;
    }
  | { readonly kind: "enum"; readonly name: string; readonly of: FormulaCell; readonly or: string | null; readonly at: Span }
  | { readonly kind: "if"; readonly test: FormulaCell; readonly then: Cell; readonly otherwise: Cell | null; readonly at: Span }
  | { readonly kind: "hook"; readonly name: string; readonly of: FormulaCell; readonly at: Span };

/** What a case comes to. `skip` is silent (said elsewhere); `drop` and `reject` are reported; `keep` wraps or unwraps an opaque value. */
export type Outcome =
  | { readonly kind: "cell"; readonly cell: Cell }
  | { readonly kind: "skip" }
  | { readonly kind: "keep" }
  | { readonly kind: "drop" | "reject"; readonly reason: string };

export interface Alternative {
  readonly test: FormulaCell | null;
  readonly outcome: Outcome;
  /** Why what it says is not read back as it was; null: it is. */
  readonly oneWay: string | null;
  readonly at: Span;
}
export interface Case {
  /** The tag's value; `*` for those the schema does not know. */
  readonly tag: string;
  readonly alternatives: readonly Alternative[];
  /** Fields of the input that the output cannot carry, by declaration. */
  readonly loses: readonly { readonly path: string; readonly at: Span }[];
  /** Fields that another part of the file carries. */
  readonly carries: readonly string[];
  /** Why it is not to be read backwards (another case stands for its wire form); null: it is. */
  readonly oneWay: string | null;
  readonly at: Span;
}
export interface TypeRef {
  readonly name: string;
  readonly many: boolean;
  readonly at: Span;
}
export interface ShapeFunction {
  readonly name: string;
  readonly direction: Direction;
  readonly input: { readonly variable: string; readonly type: TypeRef };
  readonly output: TypeRef;
  /** Tag path of the input; null: the alternatives are tried in order. */
  readonly on: string | null;
  readonly cases: readonly Case[];
  /** Fields lost in every case. */
  readonly loses: readonly { readonly path: string; readonly at: Span }[];
  /** Fields that the caller carries. */
  readonly carries: readonly string[];
  readonly at: Span;
}

export interface Row {
  readonly field: string;
  readonly fieldAt: Span;
  readonly to: readonly string[] | null;
  readonly toAt: Span;
  /** Other wire places the field may be read from. */
  readonly or: readonly (readonly string[])[];
  readonly encode: Cell | null;
  readonly decode: Cell | null;
  readonly clamp: readonly [number, number] | null;
  readonly values: readonly (readonly [string, string])[] | null;
  readonly when: FormulaCell | null;
  readonly otherwise: "drop" | "reject";
  readonly shape: string | null;
  readonly each: string | null;
  readonly unlessEmpty: boolean;
  readonly fallback: FormulaCell | null;
  /** Set when the field never reaches the wire. */
  readonly lost: { readonly kind: "dropped" | "rejected"; readonly reason: string } | null;
  readonly at: Span;
}
/** A loss that depends on the value. */
export interface Report {
  readonly when: FormulaCell;
  readonly path: string;
  readonly kind: "approx" | "dropped" | "rejected";
  readonly reason: string;
  readonly at: Span;
}
export interface Table {
  readonly canonical: string;
  readonly wire: string;
  readonly rows: readonly Row[];
  readonly lets: readonly { readonly name: string; readonly at: Span; readonly value: FormulaCell }[];
  readonly reports: readonly Report[];
  /** Wire fields without canonical counterpart: kept for the same dialect, or dropped. */
  readonly unmapped: ReadonlyMap<string, { readonly policy: "keep" | "need" | "drop"; readonly at: Span }>;
  readonly at: Span;
}

/** A call on the PartSink. Arguments in the order of the method. */
export interface Effect {
  readonly name:
    | "start"
    | "text"
    | "refusal"
    | "thinking"
    | "tool"
    | "piece"
    | "parts"
    | "open"
    | "append"
    | "close"
    | "finish"
    | "usage"
    | "end"
    | "fail";
  readonly args: ReadonlyMap<string, Cell>;
  readonly at: Span;
}
export type Step =
  | { readonly kind: "effect"; readonly effect: Effect }
  | { readonly kind: "when"; readonly test: FormulaCell; readonly steps: readonly Step[]; readonly at: Span }
  | { readonly kind: "each"; readonly of: FormulaCell; readonly variable: string; readonly steps: readonly Step[]; readonly at: Span }
  | {
      readonly kind: "switch";
      readonly on: string;
      readonly cases: readonly { readonly tag: string; readonly steps: readonly Step[]; readonly at: Span }[];
      readonly at: Span;
    };

export interface PartTemplates {
  readonly tag: string;
  readonly open: Cell | null;
  readonly delta: Cell | null;
  readonly close: Cell | null;
  readonly whole: Cell | null;
  readonly at: Span;
}
export interface StreamTables {
  readonly decode: readonly Step[];
  readonly sequential: boolean;
  readonly single: boolean;
  readonly joined: boolean;
  readonly retains: boolean;
  readonly numbered: string | null;
  readonly start: Cell | null;
  readonly choice: Cell | null;
  readonly parts: readonly PartTemplates[];
  readonly finish: Cell | null;
  readonly usage: Cell | null;
  readonly end: Cell | null;
  readonly at: Span;
}

export interface Bucket {
  readonly name: string;
  /** Wire paths, the first that holds a number is read; the first is written. */
  readonly at: readonly (readonly string[])[];
  /** Buckets the wire's number contains besides this one. */
  readonly includes: readonly string[];
  /** Set where the count stands in an element of a list, known by its tag: `at` is then a path within it. */
  readonly within: { readonly list: readonly string[]; readonly tag: string; readonly value: string } | null;
  /** Replaces the plain reading. */
  readonly decode: FormulaCell | null;
  readonly span: Span;
}
export interface UsageTable {
  readonly wire: string;
  /** Where the counts stand in a whole answer. */
  readonly place: readonly string[];
  /** Where a whole answer tells its class of service: a path, or how it is read. */
  readonly service: readonly string[] | FormulaCell | null;
  readonly buckets: readonly Bucket[];
  readonly totals: readonly { readonly to: readonly string[]; readonly sum: readonly string[] | "all" }[];
  readonly at: Span;
}
export interface EnumTable {
  readonly name: string;
  /** canonical → wire values; the first is the one written. */
  readonly pairs: readonly { readonly canonical: string; readonly wire: readonly string[]; readonly at: Span }[];
  readonly otherwiseCanonical: string | null;
  readonly at: Span;
}
export interface TraitDeclaration {
  readonly name: string;
  readonly type: "boolean" | "number" | "enum" | "list";
  readonly values: readonly string[];
  readonly fallback: unknown;
  readonly about: string;
  readonly at: Span;
}
export interface ErrorRuleIr {
  readonly rule: Readonly<Record<string, unknown>>;
  readonly at: Span;
}
export interface ErrorTables {
  readonly rules: readonly ErrorRuleIr[];
  readonly read: ReadonlyMap<string, FormulaCell>;
  readonly isError: FormulaCell;
  readonly status: ReadonlyMap<string, number>;
  readonly body: Cell;
  /** Null where a stream tells of an error by the same body. */
  readonly frame: Cell | null;
  readonly at: Span;
}
/** How clients ask which models there are. */
export interface ModelsTable {
  readonly paths: readonly {
    readonly list: string;
    readonly one: string;
    readonly header: { readonly name: string; readonly value: string | null } | null;
  }[];
  readonly named: string | null;
  readonly page: Readonly<Record<string, unknown>> | null;
  readonly words: Readonly<Record<string, unknown>>;
  readonly list: Cell;
  readonly entry: Cell;
  readonly one: Cell | null;
  readonly probes: Readonly<Record<string, unknown>> | null;
}
/** A name that stands for something elsewhere, and its place. */
export interface NamedAt {
  readonly name: string;
  readonly at: Span;
}
/** How answers that are kept are referred to. */
export interface StoredTable {
  readonly id: NamedAt;
  readonly prefix: string;
  readonly follows: NamedAt;
  readonly keep: NamedAt;
  readonly input: NamedAt;
  readonly items: FormulaCell;
  readonly output: NamedAt;
  readonly reference: string;
  readonly status: NamedAt;
  readonly complete: readonly string[];
  readonly inEvent: NamedAt;
  readonly keptUpstream: NamedAt;
  readonly upstreamPath: string | null;
}
/** The call that counts a prompt. */
export interface CountPlace {
  readonly at: readonly string[];
  readonly base64: boolean;
  readonly model: string | null;
  /** Another dialect whose request stands there. */
  readonly speaks: NamedAt | null;
  readonly missing: Readonly<Record<string, unknown>>;
}
export interface CountTable {
  readonly path: string;
  readonly ingress: readonly { readonly path: string; readonly stream: boolean | null }[];
  readonly fields: readonly string[];
  readonly missing: Readonly<Record<string, unknown>>;
  /** Empty: the request is the body. The first is written, all are read. */
  readonly inside: readonly CountPlace[];
  readonly bare: boolean;
  readonly tokens: string;
}
/** What a request asks of its call beside its body; all look at the canonical request. */
export interface Demands {
  /** Whether an answer in a form has to be brought about by other means. */
  readonly emulate: { readonly tool: FormulaCell | null; readonly begun: FormulaCell | null };
  readonly headers: readonly { readonly name: string; readonly value: Cell; readonly when: FormulaCell; readonly at: Span }[];
  /** Whether it can be answered as a stream only. */
  readonly streamOnly: FormulaCell | null;
}
export interface DialectIr {
  readonly id: string;
  readonly operation: Operation;
  readonly file: string;
  /** A request is a form with files. */
  readonly multipart: boolean;
  /** An answer is a file. */
  readonly bytes: boolean;
  readonly types: {
    readonly request: string;
    readonly response: string;
    readonly event: string;
    readonly error: string;
    readonly usage: string;
  };
  readonly call: {
    readonly path: string;
    readonly streamPath: string;
    /** Most things to embed that a call can carry. */
    readonly maxInputs: number | null;
    /** Models whose names match go elsewhere; the first that does decides. */
    readonly byName: readonly { readonly like: string; readonly path: string }[];
    readonly headers: Readonly<Record<string, string>>;
    readonly follow: Follow | null;
  };
  readonly ingress: readonly { readonly path: string; readonly stream: boolean | null }[];
  readonly keys: readonly string[];
  readonly forwardHeaders: readonly string[];
  /** Ability → texts one of which a request must hold to ask for it. */
  readonly abilityKeys: Readonly<Record<string, readonly string[]>>;
  /** Fields by which a request refers to what is kept elsewhere. */
  readonly refers: readonly string[];
  /** How long an answer can be; null: a body has to be decoded for it. */
  readonly answerLimit: { readonly at: readonly (readonly string[])[]; readonly unless: readonly string[] } | null;
  /** Keys under which nobody looks into a long text or long base64; null: everybody may. */
  readonly long: { readonly texts: readonly string[]; readonly data: readonly string[]; readonly unless: FormulaCell | null } | null;
  /** Request fields that come again as the same bytes. */
  readonly recurring: readonly NamedAt[];
  /** How a client is told where its limits stand; null: as most are. */
  readonly limitHeaders: LimitHeaders | null;
  readonly toolNames: { readonly like: string; readonly longest: number; readonly at: Span } | null;
  /** Whether clients may write the wire's names in snake_case too. */
  readonly snakeCase: boolean;
  readonly modelField: string | null;
  /** What a client means that names no model. */
  readonly defaultModel: string | null;
  readonly frames:
    | { readonly type: "sse"; readonly eventName: string | null; readonly terminator: string | null }
    | { readonly type: "sse_text"; readonly errorEvent: string }
    | { readonly type: "ndjson" | "aws_event_stream" };
  readonly usageOption: { readonly path: readonly string[]; readonly alone: FormulaCell } | null;
  readonly demands: Demands;
  readonly models: ModelsTable | null;
  readonly count: CountTable | null;
  /** Null where an answer cannot be referred to. */
  readonly stored: StoredTable | null;
  readonly traits: readonly TraitDeclaration[];
  readonly enums: readonly EnumTable[];
  readonly tables: ReadonlyMap<string, unknown>;
  readonly request: Table;
  readonly response: Table;
  readonly shapes: readonly ShapeFunction[];
  /** Null for operations that are answered whole. */
  readonly stream: StreamTables | null;
  /** Null where answers count nothing. */
  readonly usage: UsageTable | null;
  /** Its own, or the dialect's whose error bodies it shares. */
  readonly errors: ErrorTables | { readonly as: string; readonly at: Span };
}
