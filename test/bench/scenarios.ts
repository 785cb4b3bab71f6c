// What the benchmark measures: routes × sizes × ways of answering. Data, and the few types of it.

export type DialectId = "openai-chat" | "anthropic-messages" | "gemini" | "openai-responses" | "bedrock-converse";

export interface Route {
  readonly name: string;
  readonly ingress: DialectId;
  readonly upstream: DialectId;
}

export const ROUTES: readonly Route[] = [
  { name: "openai → openai", ingress: "openai-chat", upstream: "openai-chat" },
  { name: "anthropic → anthropic", ingress: "anthropic-messages", upstream: "anthropic-messages" },
  { name: "openai → anthropic", ingress: "openai-chat", upstream: "anthropic-messages" },
  { name: "openai → gemini", ingress: "openai-chat", upstream: "gemini" },
  { name: "anthropic → openai", ingress: "anthropic-messages", upstream: "openai-chat" },
  { name: "responses → bedrock", ingress: "openai-responses", upstream: "bedrock-converse" },
];

/** What a gateway can be asked to do on every request. The log tells what it cost. */
export const FEATURES = ["key", "limits", "routing", "metrics", "log", "budgets", "ledger"] as const;
export type Feature = (typeof FEATURES)[number];

/** How a gateway is set up that is measured; the goals are those of `on`. */
export const SETUPS = {
  off: [],
  on: ["key", "limits", "routing", "metrics", "log"],
  all: FEATURES,
} as const satisfies Readonly<Record<string, readonly Feature[]>>;
export type Setup = keyof typeof SETUPS;

/** Bytes of a request, about. */
export const SIZES = { "500 B": 500, "10 kB": 10_000, "100 kB": 100_000, "1 MB": 1_000_000 } as const;
export type Size = keyof typeof SIZES;
/** What an agent sends: many tools, and a history of their calls and results. About 70 kB. */
export const AGENT = "an agent's";

/** `burst`: a hundred events in ten writes, a turn of the event loop apart. `paced`: one every ten milliseconds. */
export type Answer = "whole" | "burst" | "paced";
export const EVENTS = 100;
export const PACE_MS = 10;
/** Of the many slow streams. */
export const SLOW_EVENTS = 7;
export const SLOW_MS = 1_000;

export interface Scenario {
  readonly route: Route;
  readonly size: Size;
  readonly answer: Answer;
}

const FIRST_AND_TRANSLATED = ROUTES.filter(({ name }) => name === "openai → openai" || name === "openai → anthropic");

/** All sizes answered whole, and streams of 10 kB requests; quick: two routes of one size, and events at their pace of the first alone. */
export function scenariosOf(isQuick: boolean): readonly Scenario[] {
  const routes = isQuick ? FIRST_AND_TRANSLATED : ROUTES;
  const sizes: readonly Size[] = isQuick ? ["10 kB"] : ["500 B", "10 kB", "100 kB", "1 MB"];
  const paced = isQuick ? routes.slice(0, 1) : routes;
  return [
    ...routes.flatMap((route) => sizes.map((size): Scenario => ({ route, size, answer: "whole" }))),
    ...routes.map((route): Scenario => ({ route, size: "10 kB", answer: "burst" })),
    ...paced.map((route): Scenario => ({ route, size: "10 kB", answer: "paced" })),
  ];
}

export const isTranslated = ({ ingress, upstream }: Route): boolean => ingress !== upstream;

/** Where the gateway with nothing and with everything on is measured too: enough to tell what the features cost. */
export const isAttributed = ({ route, size, answer }: Scenario): boolean =>
  size === "10 kB" && answer !== "paced" && FIRST_AND_TRANSLATED.includes(route);

/** What the project means to keep with its features on: the CPU of a request, or of an event, by the floor's, and milliseconds to the first byte. */
export interface Goal {
  readonly moreCpu: number;
  readonly addedP50: number;
  readonly addedP99: number;
}

export function goalOf({ route, size, answer }: Scenario): Goal {
  const kind = answer !== "whole" ? "event" : size === "500 B" || size === "10 kB" ? "small" : "large";
  return isTranslated(route)
    ? { moreCpu: { event: 1.3, small: 2.0, large: 2.2 }[kind], addedP50: 0.4, addedP99: 3 }
    : { moreCpu: { event: 1.15, small: 1.3, large: 1.15 }[kind], addedP50: 0.2, addedP99: 2 };
}
