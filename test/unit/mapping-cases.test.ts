// What every mapping must be able to say: seventy-five cases in which gateways were seen to fail, and where each is tested, or why it is
// not yet. Fails when a test that a case relies on is gone. It runs none of them, and says nothing about how well they test.

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const TESTS = {
  anthropic: "unit/dialects/anthropic-messages.test.ts",
  gemini: "unit/dialects/gemini.test.ts",
  openai: "unit/dialects/openai-chat.test.ts",
  call: "unit/transport/call.test.ts",
  sse: "unit/transport/frames/sse-decoder.test.ts",
  names: "unit/kit/tool-memory.test.ts",
  tagged: "unit/kit/tagged-thoughts.test.ts",
  seals: "unit/kit/signatures.test.ts",
  partWriter: "unit/kit/stream/part-writer.test.ts",
  choiceWriter: "unit/kit/stream/choice-writer.test.ts",
  encoder: "unit/kit/stream/stream-encoder.test.ts",
  fold: "unit/kit/stream/fold.test.ts",
  run: "unit/pipeline/run-request.test.ts",
  stream: "unit/pipeline/answer-stream.test.ts",
  families: "unit/config/upstream-model.test.ts",
  sandbox: "unit/sandbox/every-dialect.test.ts",
  prices: "unit/pricing/price.test.ts",
  laws: "laws/round-trip.test.ts",
  aws: "unit/credentials/aws.test.ts",
  tokens: "unit/credentials/tokens.test.ts",
  clouds: "unit/providers/clouds.test.ts",
  responses: "unit/dialects/openai-responses.test.ts",
  frames: "unit/transport/frames/frames.test.ts",
  media: "e2e/media.test.ts",
  remoteMedia: "e2e/remote-media.test.ts",
  completions: "e2e/completions.test.ts",
  bedrock: "e2e/bedrock.test.ts",
  batches: "e2e/batches.test.ts",
  forms: "unit/kit/answer-form.test.ts",
  stands: "unit/pipeline/stand-for.test.ts",
  painted: "e2e/chat-of-pictures.test.ts",
  counts: "unit/kit/count-tokens.test.ts",
  counted: "e2e/count-tokens.test.ts",
  demands: "unit/providers/demands.test.ts",
  instructions: "unit/kit/instructions.test.ts",
  told: "unit/providers/instructions.test.ts",
  marks: "unit/providers/cache-marks.test.ts",
  partial: "unit/kit/stream/partial-call.test.ts",
  formsBy: "unit/providers/answer-forms.test.ts",
} as const;
type File = keyof typeof TESTS;

/** Files whose titles end in the numbers of the cases they are about; `here` names the file alone, its titles are found by number. */
const NUMBERED = ["anthropic", "gemini"] as const satisfies readonly File[];
type Numbered = (typeof NUMBERED)[number];

interface Case {
  readonly about: string;
  readonly here?: readonly Numbered[];
  /** A piece of a title in any other file. */
  readonly titled?: readonly (readonly [File, string])[];
  /** What is not tested, because it is not there: the whole case, or the rest of it. */
  readonly open?: string;
}

const CASES: Readonly<Record<number, Case>> = {
  // Envelope, address, keys.
  1: {
    about: "the model moves from body to URL",
    here: ["gemini"],
    titled: [["run", "a model in the path reaches an upstream that wants it in the body"]],
  },
  2: { about: "a stream is another URL", here: ["gemini"] },
  3: {
    about: "names of models are rewritten",
    titled: [
      ["run", "only the model is rewritten, whatever the spelling of the rest"],
      ["run", "the client's name takes the star's place"],
    ],
  },
  4: {
    about: "a name that only a call resolves",
    titled: [
      ["clouds", "a deployment is what its base model is: facts, traits and price"],
      ["stands", "an id that hides its model (case 4)"],
      ["stands", "is looked up once for all who wait, is one deployment while that is known, and is looked up again after a day"],
      ["bedrock", "an application's profile is looked up once, and is then what it stands for, which thinks"],
    ],
  },
  5: {
    about: "a table chosen by family of models",
    titled: [
      ["families", "a model nobody knows has its family's traits and no price"],
      ["clouds", "an open model does not get Claude's dialect, whoever asks"],
    ],
  },
  6: {
    about: "a body within a body",
    titled: [
      ["counts", "the request stands (case 6)"],
      ["counts", "reads what InvokeModel would take, which is Claude's own body"],
      ["counted", "goes on as it came where Bedrock counts, and says as much in either form"],
    ],
  },
  7: { about: "signed requests", titled: [["aws", "the steps by hand give what AWS publishes for its vector get-vanilla"]] },
  8: {
    about: "tokens from a service account",
    titled: [
      ["tokens", "signs for its own token, which goes on the call"],
      ["tokens", "asks once for calls that come together, then not before five minutes from the end"],
    ],
  },
  9: {
    about: "headers that features need",
    here: ["anthropic"],
    titled: [
      ["run", "headers the dialect lets through travel on, others do not; the key is ours"],
      ["demands", "headers that a feature needs"],
      ["demands", "a list of betas $given"],
    ],
  },
  10: { about: "forms of several parts", titled: [["media", "a picture is changed: the form goes on with the upstream's model in it"]] },
  11: { about: "a model's name within a path", here: ["gemini"], titled: [["gemini", "an id that would leave its place"]] },
  // The list of messages.
  12: {
    about: "instructions are hoisted",
    here: ["anthropic", "gemini"],
    titled: [
      ["instructions", "$given (12, 13)"],
      ["told", "Claude since Opus 4.8 keeps those in the middle of a conversation where they stand"],
      ["told", "an earlier one has them all ahead"],
    ],
  },
  13: {
    about: "no role for instructions",
    here: ["anthropic"],
    titled: [
      ["openai", "developers are the system by default"],
      ["openai", "the system is a developer where the model wants it"],
      ["told", "$model is told in the user's words"],
    ],
  },
  14: { about: "neighbours of one role", here: ["anthropic", "gemini"] },
  15: { about: "results in one turn of the user", here: ["anthropic", "gemini"] },
  16: {
    about: "results in the order of calls",
    here: ["anthropic", "gemini"],
    titled: [["openai", "a call without a result is answered, results stand in the order of the calls"]],
  },
  17: { about: "results are named", here: ["gemini"] },
  18: {
    about: "text and calls of one turn",
    here: ["anthropic", "gemini"],
    titled: [["openai", "texts of an assistant are one, ahead of its calls"]],
  },
  19: {
    about: "fillers and blanks",
    here: ["anthropic", "gemini"],
    titled: [["openai", "an assistant that only calls says an empty text in the other style"]],
  },
  20: {
    about: "thoughts are given back",
    here: ["anthropic", "gemini"],
    titled: [
      ["openai", "an empty one where the server insists"],
      ["openai", "none where it does not"],
    ],
  },
  21: {
    about: "proofs survive clients",
    here: ["anthropic", "gemini"],
    titled: [
      ["openai", "the proof of a call goes with it"],
      ["seals", "keeps its issuer's proofs, loses the others' and leaves out what only they could read"],
    ],
  },
  22: {
    about: "items instead of messages",
    titled: [["responses", "a history is written as items: an unproven thought is left out, a custom tool answered as one"]],
  },
  23: { about: "prompts as one text", titled: [["completions", "a prompt is continued, whole and streamed alike"]] },
  24: {
    about: "an answer begun by the client",
    here: ["anthropic"],
    titled: [
      ["gemini", "a last turn of the assistant is refused where the model does not continue it"],
      ["openai", "a last message to go on from is marked"],
      ["forms", "is begun in the request, and its beginning stands before what comes back"],
      ["formsBy", "has its JSON begun where no schema is given"],
    ],
  },
  // Parts.
  25: {
    about: "pictures by data, address and id",
    here: ["anthropic", "gemini"],
    titled: [
      ["openai", "pictures, sound, files and films"],
      ["remoteMedia", "Bedrock, a picture and a document"],
      ["remoteMedia", "one that takes addresses answers where a file cannot be had"],
    ],
  },
  26: { about: "files by their kind", here: ["anthropic", "gemini"], titled: [["openai", "files and sound in the other style"]] },
  27: {
    about: "cache marks",
    here: ["anthropic"],
    titled: [
      ["openai", "cache marks stay where they are understood"],
      ["marks", "Claude has one behind the instructions and one behind the newest turn, and the reply says so"],
      ["marks", "what they are put behind"],
    ],
  },
  28: { about: "cache marks go where they are refused", here: ["gemini"], titled: [["openai", "cache marks go where they are not"]] },
  29: { about: "how closely to look", here: ["anthropic", "gemini"] },
  // Tools.
  30: { about: "arguments as text and as an object", here: ["anthropic", "gemini"], titled: [["openai", "arguments as an object"]] },
  31: {
    about: "shapes of a tool",
    here: ["anthropic", "gemini"],
    titled: [["openai", "a function without parameters, where they are required"]],
  },
  32: {
    about: "the choice of a tool",
    here: ["anthropic", "gemini"],
    titled: [
      ["openai", "a forced call by its other word"],
      ["openai", "no choice without tools"],
    ],
  },
  33: { about: "one call at a time", here: ["anthropic"] },
  34: {
    about: "hosted tools",
    here: ["anthropic", "gemini"],
    titled: [
      ["openai", "a search keeps its place"],
      ["openai", "a tool nobody knows is kept"],
    ],
  },
  35: {
    about: "names of tools a wire refuses",
    titled: [
      ["names", "names a wire refuses (mapping case 35)"],
      ["names", "replaced by a name of its own everywhere, and restored"],
    ],
  },
  36: {
    about: "ids of calls",
    here: ["anthropic", "gemini"],
    titled: [["openai", "ids of nine letters and digits, alike for call and result"]],
  },
  37: { about: "calls in the history, no tools in the request", here: ["anthropic"] },
  38: {
    about: "structured output by a forced tool",
    here: ["anthropic"],
    titled: [
      ["forms", "has a name no tool of the client's has, now or before"],
      ["forms", "comes back as text: $given"],
      ["formsBy", "is asked for the input of a tool, and the client gets text"],
      ["formsBy", "streams that text as it comes"],
    ],
  },
  39: { about: "subsets of JSON Schema", here: ["anthropic", "gemini"], titled: [["openai", "a schema loses the name of its dialect"]] },
  // Settings.
  40: { about: "many fields in one object", here: ["anthropic", "gemini"] },
  41: {
    about: "names of the limit",
    here: ["anthropic"],
    titled: [
      ["openai", "the newer limit wins"],
      ["openai", "a token limit goes to the new field where the model wants it"],
    ],
  },
  42: { about: "a limit that must be said", here: ["anthropic"] },
  43: {
    about: "effort, budget, switch",
    here: ["anthropic", "gemini"],
    titled: [
      ["openai", "switch and effort together"],
      ["openai", "a budget is told as an effort"],
    ],
  },
  44: { about: "values out of range", here: ["anthropic", "gemini"] },
  45: {
    about: "stops",
    here: ["anthropic", "gemini"],
    titled: [["openai", "a stop is a list of one"]],
  },
  46: {
    about: "structured output",
    here: ["anthropic", "gemini"],
    titled: [
      ["openai", "says the schema in the instructions where only JSON mode is known"],
      ["openai", "is read by its name: %s"],
      ["openai", "is said as the server takes it: %s, %j"],
      ["openai", "is refused: %s"],
    ],
  },
  47: {
    about: "tiers, and settings a model refuses",
    here: ["anthropic", "gemini"],
    titled: [
      ["openai", "sampling the model refuses"],
      ["prices", "a tier applies to the whole request"],
    ],
  },
  // Answers.
  48: {
    about: "why an answer ended",
    here: ["anthropic", "gemini"],
    titled: [
      ["openai", "calls after all"],
      ["partWriter", "stop with calls is tool_calls"],
    ],
  },
  49: { about: "blocks of an answer", here: ["anthropic", "gemini"], titled: [["openai", "sources, nested and flat"]] },
  50: {
    about: "several answers, log probabilities",
    here: ["anthropic", "gemini"],
    titled: [["openai", "keeps choices apart, with their log probabilities"]],
  },
  51: {
    about: "counts",
    here: ["anthropic", "gemini"],
    titled: [
      ["openai", "caches, sound and reasoning are inside"],
      ["prices", "an hour's cache priced as the short one"],
    ],
  },
  52: {
    about: "errors",
    here: ["anthropic", "gemini"],
    titled: [
      ["openai", "a bad field inside a 200"],
      ["run", "a 200 with an error inside is that error"],
    ],
  },
  53: {
    about: "an answer that depends on its request",
    titled: [
      ["names", "names that would become the same stay apart, and none hides one that was there"],
      ["names", "its text comes back as free text"],
      ["names", "in a stream it is told once its JSON is complete, and other calls are not held up"],
    ],
  },
  54: {
    about: "one answer, every dialect",
    here: ["anthropic", "gemini"],
    titled: [
      ["openai", "writes an answer with all it may hold"],
      ["laws", "an answer comes back from the client's wire"],
    ],
  },
  // Frames.
  55: {
    about: "frames",
    here: ["anthropic"],
    titled: [
      ["sse", "all line ends mixed"],
      ["sse", "several data lines join by LF"],
      ["frames", "the same bytes cut anywhere are the same frames, and together the same bytes"],
      ["frames", "AWS's own writer is read: events, exceptions and errors, each by its name"],
    ],
  },
  56: {
    about: "how a stream ends",
    here: ["anthropic", "gemini"],
    titled: [["stream", "a terminator the upstream forgot is added, one without its blank line completed"]],
  },
  // Events.
  57: { about: "the number of a call", here: ["anthropic", "gemini"], titled: [["encoder", "tool calls are counted apart from parts"]] },
  58: {
    about: "pieces of arguments",
    here: ["anthropic", "gemini"],
    titled: [
      ["choiceWriter", "fragments go to their own calls"],
      ["partial", "places out of order"],
      ["partial", "a call $given"],
    ],
  },
  59: { about: "a call without arguments", here: ["anthropic"], titled: [["choiceWriter", "a call without arguments ends as {}"]] },
  60: {
    about: "two calls of one function",
    here: ["anthropic", "gemini"],
    titled: [["choiceWriter", "calls numbered alike stay apart by id and name"]],
  },
  61: {
    about: "counts in pieces",
    here: ["anthropic", "gemini"],
    titled: [["partWriter", "each bucket of usage keeps the last number told, also of a stream that was cut"]],
  },
  62: { about: "finish and counts together", here: ["anthropic", "gemini"], titled: [["encoder", "a finish waits for usage"]] },
  63: {
    about: "blocks from pieces",
    here: ["anthropic", "gemini"],
    titled: [["encoder", "where they may not, none interleave, every open has its close, and every call and every word survives"]],
  },
  64: {
    about: "the choreography of items",
    titled: [["responses", "a stream tells the life of each item, numbers every event and repeats the whole answer at its end"]],
  },
  65: {
    about: "thoughts in tags within the text",
    titled: [
      ["tagged", "what is certain is not held back (65)"],
      ["tagged", "opened by the prompt, $given, whole and cut anywhere (65)"],
      ["openai", "takes a thought that the prompt opened out of the text, whole and streamed (65)"],
      ["openai", "takes a thought out of the text, whole and streamed, %s (65)"],
    ],
  },
  66: { about: "hosted tools in a stream", here: ["anthropic"] },
  67: {
    about: "noise",
    here: ["anthropic"],
    titled: [
      ["openai", "a filter report before the answer"],
      ["encoder", "blank pieces open nothing"],
    ],
  },
  68: {
    about: "one head for a stream",
    here: ["anthropic", "gemini"],
    titled: [
      ["partWriter", "the first frames may have neither id nor model; once told, both stay"],
      ["openai", "writes a stream chunk by chunk, each with the same head"],
    ],
  },
  69: {
    about: "a stream that fails",
    here: ["anthropic", "gemini"],
    titled: [["stream", "after that, a failure is told in the client's dialect, and nobody else is tried"]],
  },
  70: {
    about: "when nothing can be taken back any more",
    here: ["anthropic"],
    titled: [
      ["stream", "before anything meaningful was said, the next deployment is tried"],
      ["stream", "holding back is bounded"],
    ],
  },
  71: {
    about: "a stream from a whole answer",
    here: ["anthropic", "gemini"],
    titled: [
      ["fold", "unfolding any answer and folding it again gives its normal form"],
      ["sandbox", "a valid answer, whole and streamed"],
    ],
  },
  // The rest.
  72: {
    about: "batches",
    titled: [
      ["batches", "every line has its answer, in either file"],
      ["batches", "bad lines are named, and nothing is run"],
      ["batches", "stopped in the middle and started again: no line is lost, none is run twice"],
    ],
  },
  73: { about: "binary bodies", titled: [["media", "the answer is a sound file, piece by piece"]] },
  74: {
    about: "a chat that paints",
    titled: [
      ["painted", "is a call for pictures, as many as answers are asked for"],
      ["painted", "is a form for what changes them"],
      ["painted", "is streamed where that is asked for, of one piece"],
    ],
  },
  75: {
    about: "prices as data",
    titled: [["prices", "the lines sum to the total, each is count × rate, and every token stands on exactly one"]],
  },
};

const texts = new Map<File, string>();
function textOf(file: File): string {
  const known = texts.get(file);
  if (known !== undefined) return known;
  const text = readFileSync(new URL(`../${TESTS[file]}`, import.meta.url), "utf8");
  texts.set(file, text);
  return text;
}
/** The numbers in a title: `… (12, 15)"`, `… (12): $given`. */
function numbersIn(file: Numbered): ReadonlySet<number> {
  return new Set(
    [...textOf(file).matchAll(/\((\d+(?:, \d+)*)\)(?:["'`]|: [$%])/g)].flatMap(([, numbers = ""]) => numbers.split(", ").map(Number)),
  );
}
/** A title begins or goes on inside a string, so the piece stands on a line that is no comment. */
const hasTitle = (file: File, piece: string): boolean =>
  textOf(file)
    .split("\n")
    .some((line) => line.includes(piece) && !line.trim().startsWith("//") && /["'`]/.test(line));

const rows = Object.entries(CASES).map(([number, one]) => ({ number: Number(number), ...one }));

test("every case is decided upon", () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 75 }, (_, i) => i + 1));
  expect(rows.filter(({ here = [], titled = [], open }) => here.length + titled.length === 0 && open === undefined)).toEqual([]);
});

test.each(rows)("case $number, $about, is tested where it says, or says why not", ({ here = [], titled = [], open }) => {
  expect(titled.filter(([file, piece]) => !hasTitle(file, piece))).toEqual([]);
  expect(here.length + titled.length > 0 || open !== "").toBe(true);
});

describe.each(NUMBERED)("the titles of %s", (file) => {
  test("name the cases this table says they do, and no others", () => {
    expect([...numbersIn(file)].sort((a, b) => a - b)).toEqual(
      rows.filter(({ here = [] }) => here.includes(file)).map(({ number }) => number),
    );
  });
});
