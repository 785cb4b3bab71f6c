// Some servers write a model's thought into its text, between tags, ahead of the answer. Takes the two apart, whole or piece by piece, with
// the same result. Only a text that begins with the tag is touched: a tag further on is something the answer speaks of. Where the prompt has
// opened the thought already (chat templates of models that always think), it goes up to the closing tag. Pure but for its state.

const OPEN = "<think>";
const CLOSE = "</think>";

/** `tagged`: between both tags. `opened`: up to the closing tag, the opening one may be missing. */
export type ThoughtStyle = "none" | "tagged" | "opened";

export interface Said {
  readonly kind: "thinking" | "text";
  readonly text: string;
}
export interface ThoughtSplitter {
  /** What of the text so far is certain. */
  push(text: string): readonly Said[];
  /** What was held back, because a tag might still have become of it. A thought whose tag never closes is a thought. */
  flush(): readonly Said[];
}

export function createThoughtSplitter(style: ThoughtStyle = "tagged"): ThoughtSplitter {
  let state: "begin" | "opened" | "thought" | "closed" | "text" = "begin";
  let held = "";

  /** Takes what it can from `held`; undefined: more is needed. */
  function step(): readonly Said[] | undefined {
    switch (state) {
      case "begin": {
        const text = held.trimStart();
        if (text.length < OPEN.length && OPEN.startsWith(text)) return undefined;
        const isOpened = text.startsWith(OPEN);
        state = isOpened || style === "opened" ? "opened" : "text";
        if (isOpened) held = text.slice(OPEN.length);
        return [];
      }
      case "opened":
      case "closed":
        // White space around the tags is layout.
        held = held.trimStart();
        if (held === "") return undefined;
        state = state === "opened" ? "thought" : "text";
        return [];
      case "thought": {
        const at = held.indexOf(CLOSE);
        const end = at === -1 ? held.length - partialTag(held) : at;
        const thought = held.slice(0, end);
        held = held.slice(at === -1 ? end : end + CLOSE.length);
        if (at !== -1) state = "closed";
        if (thought !== "") return [{ kind: "thinking", text: thought }];
        return at === -1 ? undefined : [];
      }
      case "text": {
        const text = held;
        held = "";
        return text === "" ? undefined : [{ kind: "text", text }];
      }
    }
  }

  return {
    push(text) {
      held += text;
      const said: Said[] = [];
      for (let more = step(); more !== undefined; more = step()) said.push(...more);
      return said;
    },
    flush() {
      const text = held;
      held = "";
      if (text === "" || state === "closed" || state === "opened") return [];
      if (state === "begin") state = style === "opened" && text.trim() !== "" ? "thought" : "text";
      return [{ kind: state === "thought" ? "thinking" : "text", text }];
    },
  };
}

/** How many characters at the end may be the beginning of the closing tag. */
function partialTag(text: string): number {
  for (let length = Math.min(CLOSE.length - 1, text.length); length > 0; length--) if (CLOSE.startsWith(text.slice(-length))) return length;
  return 0;
}

function saidIn(content: unknown, kind: Said["kind"], style: ThoughtStyle): string {
  if (typeof content !== "string") return "";
  const splitter = createThoughtSplitter(style);
  const said = [...splitter.push(content), ...splitter.flush()];
  return said.flatMap((one) => (one.kind === kind ? [one.text] : [])).join("");
}
/** The thought at the beginning of a text; undefined when there is none. */
export const taggedThought = (content: unknown, style: ThoughtStyle): string | undefined =>
  style === "none" ? undefined : saidIn(content, "thinking", style) || undefined;
/** The text without that thought; empty when the content is no text. */
export const untaggedText = (content: unknown, style: ThoughtStyle): string =>
  style === "none" ? (typeof content === "string" ? content : "") : saidIn(content, "text", style);
