// Takes from the bytes of a stream the events at their beginning that are known by their shape (see kit/stream/repeats.ts), and gives on what they say:
// the same bytes where both ends speak one dialect, or frames pasted together of what is known of the client's. What they say in all is said to the
// part writer later, as if it had come in one event. One per stream; called by answer-stream.ts. Only where the client takes bytes.

import { isUtf8 } from "node:buffer";
import type { ChatEvent, PartDelta } from "../contract/chat.ts";
import type { MappingContext } from "../contract/context.ts";
import type { Dialect } from "../contract/dialect.ts";
import { countsOnly } from "../kit/stream/event-shape.ts";
import { createFound, latin1, matchAt, unescaped } from "../kit/stream/match-shape.ts";
import type { PartWriter } from "../kit/stream/part-writer.ts";
import type { Repeats } from "../kit/stream/repeats.ts";
import type { FrameMaker, StreamEncoder } from "../kit/stream/stream-encoder.ts";
import type { Box, Frame } from "../transport/frames/frames.ts";
import type { RequestContext } from "./context.ts";
import { parseObject } from "./parse-object.ts";
import type { Line } from "./upstream-call.ts";

export interface SkimOptions {
  readonly line: Line<Dialect>;
  readonly repeats: Repeats;
  readonly writer: PartWriter;
  /** Where the answer is translated, and how a frame of it is written; undefined: bytes pass. */
  readonly encoder: StreamEncoder | undefined;
  readonly encode: (frame: object) => Buffer;
  /** What the upstream's frames are in. */
  readonly box: Box | undefined;
  /** Kinds of frames that were pasted together for clients of that dialect before, and were what they should be. */
  readonly proved: Set<string>;
  /** Bytes of whole frames for the client; of a string, one a unit. */
  readonly give: (bytes: Buffer | string) => void;
  /** The last of those that were taken, where they count something. */
  readonly onCounted: (event: object) => void;
}

/** As much may wait to be said, and as much of what it came in, or was joined of, may be held by it meanwhile: units of text. */
const MOST_WAITING = 1024;
const MOST_HELD = 2048;
/** A text of fewer units is a copy; a longer one is a slice, and holds all of what it came in. */
const LEAST_SLICE = 13;
/** What a text takes that is joined to others. */
const JOINT = 32;

/** Of fewer bytes it costs less to look at all than at their beginning first. */
const MANY = 4096;

/** A frame of the client's around a text and, where its frames are numbered, a number. */
interface Paste {
  readonly before: string;
  readonly between: string;
  readonly after: string;
  readonly isNumbered: boolean;
}

/** Whether frames for that client may be pasted together: it takes bytes, and each frame as soon as it is made. */
export const takesPasted = ({ client, wantsCost }: RequestContext, { answerForm }: Line<Dialect>): boolean =>
  client.takesBytes && !wantsCost && answerForm === undefined;

export class Skim {
  readonly #options: SkimOptions;
  readonly #found = createFound();
  /** The one event that the event before was, and how many it was. */
  #heard: ChatEvent | undefined;
  #heardCount = 0;
  #isLearned = false;
  #paste: Paste | undefined;
  /** What was taken and is still to be said: bytes of texts, how many, and the last event. */
  #said = "";
  #heldBy = 0;
  #count = 0;
  #last = "";
  /** What the encoder makes now is with the client already. */
  isMuted = false;

  constructor(options: SkimOptions) {
    this.#options = options;
  }

  /** An event is about to be read in full. */
  begin(): void {
    this.#heard = undefined;
    this.#heardCount = 0;
    this.#isLearned = false;
    this.#paste = undefined;
  }

  /** It was; `isRepeat`: it was of the shape. */
  end(isRepeat: boolean): void {
    const event = this.#heard;
    const isWhole = isRepeat && this.#heardCount === 1 && event?.type === "part" && textOf(event.delta) === this.#options.repeats.text;
    if (!isWhole) this.#heard = undefined;
  }

  hear(event: ChatEvent): void {
    this.#heard = event;
    this.#heardCount += 1;
  }

  /** How many bytes need not be read any more. */
  take(bytes: Buffer): number {
    const { repeats, encoder, give, box } = this.#options;
    const { shape } = repeats;
    if (shape?.framed === undefined || (box !== undefined && shape.counts)) return 0;
    const paste = encoder === undefined ? undefined : this.#pasteFor(encoder);
    if (encoder !== undefined && paste === undefined) return 0;
    const begin = shape.framed[0] ?? "";
    const [before, after] = box === undefined ? [0, 0] : [box.before, box.after];
    const beforeData = shape.around?.before.length ?? 0;
    if (bytes.length > MANY && bytes.toString("latin1", before, before + begin.length) !== begin) return 0;
    if (box === undefined && !isUtf8(bytes)) return 0;
    const source = bytes.toString("latin1");
    const found = this.#found;
    const firstNumber = encoder === undefined ? 0 : encoder.frames + this.#count;
    let [at, count, made, said] = [0, 0, "", ""];
    let last = 0;
    let isHeld = false;
    for (;;) {
      const end = box === undefined ? matchAt(source, at, shape.framed, shape, found) : box.endOf(bytes, at, beforeData);
      if (end === -1) break;
      if (box !== undefined && !(matchAt(source, at + before, shape.framed, shape, found) === end - after && beginsWhole(found.literal)))
        break;
      const text = found.isEscaped ? (unescaped(utf8(found.literal)) ?? "") : undefined;
      said += text === undefined ? found.literal : latin1(text);
      if (paste !== undefined) made += pasted(paste, text === undefined ? found.literal : latin1(insideJson(text)), firstNumber + count);
      count += 1;
      isHeld ||= found.literal.length >= LEAST_SLICE;
      last = at;
      at = end;
    }
    if (count === 0 || (box !== undefined && !isUtf8(Buffer.from(said, "latin1")))) return 0;
    if (shape.counts) this.#last = utf8(source.slice(last + beforeData, at - (shape.around?.after.length ?? 0)));
    give(encoder !== undefined ? made : at === source.length ? source : source.slice(0, at));
    found.literal = "";
    this.#keep(said, count, isHeld ? source.length : count * JOINT);
    return at;
  }

  /** Whether the event need not be read, which was cut out of its bytes: they are not text, or end within an event. */
  takeEvent({ data, raw }: Frame): boolean {
    const { repeats, encoder, give } = this.#options;
    const { shape } = repeats;
    if (shape === undefined) return false;
    const paste = encoder === undefined ? undefined : this.#pasteFor(encoder);
    if ((encoder !== undefined && paste === undefined) || !repeats.knows(data)) return false;
    const { text, isEscaped } = repeats;
    const said = latin1(text);
    if (shape.counts) this.#last = data;
    if (encoder === undefined || paste === undefined) give(raw);
    else give(pasted(paste, isEscaped ? latin1(insideJson(text)) : said, encoder.frames + this.#count));
    this.#keep(said, 1, said.length >= LEAST_SLICE ? data.length : JOINT);
    return true;
  }

  #keep(said: string, count: number, heldBy: number): void {
    this.#said += said;
    this.#count += count;
    this.#heldBy += heldBy;
    if (this.#said.length > MOST_WAITING) this.settle();
    else if (this.#heldBy > MOST_HELD) {
      // A slice holds all that it is a slice of: a copy does not.
      this.#said = Buffer.from(this.#said, "latin1").toString("latin1");
      this.#heldBy = 0;
    }
  }

  /** Says what was taken. */
  settle(): void {
    const { repeats, writer, encoder } = this.#options;
    const { shape } = repeats;
    const count = this.#count;
    if (count === 0 || shape === undefined) return;
    this.#count = 0;
    this.isMuted = true;
    shape.say(utf8(this.#said), writer);
    this.isMuted = false;
    encoder?.repeated(count - 1);
    if (shape.counts) this.#readCounts(this.#last);
    this.#said = this.#last = "";
    this.#heldBy = 0;
  }

  /** Each event tells how much there is by then, so that the last one's word is enough. */
  #readCounts(data: string): void {
    const { line, writer, onCounted } = this.#options;
    const event = parseObject(data);
    if (event === undefined) return;
    line.dialect.decodeEvent(event as never, countsOnly(writer), line.ctx as MappingContext<never>); // of the shape of one that was validated
    onCounted(event);
  }

  #pasteFor(encoder: StreamEncoder): Paste | undefined {
    if (this.#isLearned) return this.#paste;
    this.#isLearned = true;
    const event = this.#heard;
    if (event?.type !== "part") return undefined;
    // Where a text may turn into a thought and back, only what has become a text stays one.
    if (event.delta.type !== "text" && this.#options.repeats.shape?.isTagged === true) return undefined;
    const make = encoder.more(event);
    this.#paste = make && pasteOf(make, encoder.isNumbered, this.#options.encode, event.delta.type, this.#options.proved);
    return this.#paste;
  }
}

function textOf(delta: PartDelta): string | undefined {
  switch (delta.type) {
    case "text":
      return delta.text;
    case "refusal":
      return delta.refusal;
    case "thinking":
      return delta.thinking;
    case "tool_call":
      return delta.arguments;
    case "whole":
      return undefined;
  }
}

function pasted({ before, between, after, isNumbered }: Paste, literal: string, number: number): string {
  return isNumbered ? `${before}${literal}${between}${number}${after}` : before + literal + between;
}

/** False where its first byte goes on with a character that another one began: joined to that, they would look as if they were one. */
const beginsWhole = (literal: string): boolean => (literal.charCodeAt(0) & 0xc0) !== 0x80;
const insideJson = (text: string): string => JSON.stringify(text).slice(1, -1);
const utf8 = (bytes: string): string => Buffer.from(bytes, "latin1").toString("utf8");

/** What no frame holds; with what JSON escapes, so that it stands in the frame just as any other text would. */
const TEXTS = ['~ made "up" \\ \n é ~', " ", "~"] as const;
const NUMBERS = [987654321, 12, 7] as const;
const said = (text: string): string => latin1(insideJson(text));
const SAID = [said(TEXTS[0]), said(TEXTS[1]), said(TEXTS[2])] as const;

/** Found by one text and number, and proved by others where none of its kind was proved before, or the text or number stands there by chance as well. */
function pasteOf(
  make: FrameMaker,
  isNumbered: boolean,
  encode: (frame: object) => Buffer,
  kind: PartDelta["type"],
  proved: Set<string>,
): Paste | undefined {
  const frameOf = (index: 0 | 1 | 2): string | undefined => {
    const frame = make(TEXTS[index], NUMBERS[index]);
    return frame && encode(frame).toString("latin1");
  };
  const frame = frameOf(0);
  const at = frame?.indexOf(SAID[0]) ?? -1;
  if (frame === undefined || at === -1) return undefined;
  const rest = frame.slice(at + SAID[0].length);
  const number = String(NUMBERS[0]);
  const numberAt = isNumbered ? rest.indexOf(number) : rest.length;
  if (numberAt === -1) return undefined;
  const paste: Paste = {
    before: frame.slice(0, at),
    between: rest.slice(0, numberAt),
    after: isNumbered ? rest.slice(numberAt + number.length) : "",
    isNumbered,
  };
  const isUnique = !rest.includes(SAID[0]) && (!isNumbered || frame.indexOf(number) === frame.lastIndexOf(number));
  if (isUnique && proved.has(kind)) return paste;
  const isProved = (index: 1 | 2): boolean => frameOf(index) === pasted(paste, SAID[index], NUMBERS[index]);
  if (!isProved(1) || !isProved(2)) return undefined;
  proved.add(kind);
  return paste;
}
