// What is embedded, and the vectors it becomes: texts, tokens and parts in the spellings that wires have for them. Pure.

import type { EmbeddingsContent, EmbeddingsRequest, EmbeddingsResponse } from "../../generated/types/canonical.ts";

type Input = EmbeddingsRequest["input"][number];
/** One text, several, one list of tokens, or several. */
type PlainInputs = string | readonly string[] | readonly number[] | readonly (readonly number[])[];

export function inputsOf(input: PlainInputs): Input[] {
  if (typeof input === "string") return [{ type: "text", text: input }];
  if (isNumbers(input)) return [{ type: "tokens", tokens: [...input] }];
  return input.map((one): Input => (typeof one === "string" ? { type: "text", text: one } : { type: "tokens", tokens: [...one] }));
}

/** Texts alone or lists of tokens alone; undefined where the inputs are mixed, or hold more than text. */
export function plainInputs(inputs: readonly Input[]): string[] | number[][] | undefined {
  const tokens = inputs.flatMap((one) => (one.type === "tokens" ? [one.tokens] : []));
  if (tokens.length === inputs.length) return tokens;
  const texts = inputs.map(textOfInput);
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

export const hasTokens = (inputs: readonly Input[]): boolean => inputs.some((one) => one.type === "tokens");

/** True where several parts make one vector, which a wire of texts joins. */
export const saysMoreThanText = (inputs: readonly Input[]): boolean => inputs.some((one) => one.type === "content");

/** Undefined for tokens, and for parts that are no text. */
export function textOfInput(input: Input): string | undefined {
  if (input.type === "text") return input.text;
  return input.type === "content" ? textOfParts(input) : undefined;
}

const textOfParts = ({ content }: EmbeddingsContent): string | undefined =>
  content.every((part) => part.type === "text") ? textAmong(content) : undefined;

/** Its texts as one; undefined where there is none. */
export function textAmong(content: EmbeddingsContent["content"]): string | undefined {
  const texts = content.flatMap((part) => (part.type === "text" ? [part.text] : []));
  return texts.length === 0 ? undefined : texts.join("\n");
}

/** What a wire of one vector a call embeds: the parts of the first input. Tokens are none. */
export function firstParts([input]: readonly Input[]): EmbeddingsContent["content"] {
  if (input?.type === "content") return input.content;
  return input?.type === "text" ? [{ type: "text", text: input.text }] : [];
}

/** Texts alone; undefined where anything else is among the inputs. */
export function textsOf(inputs: readonly Input[]): string[] | undefined {
  const texts = inputs.map(textOfInput);
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

type Vector = EmbeddingsResponse["data"][number];
/** The vectors in the order of what was asked. */
export const vectorsOf = (data: readonly Vector[]): number[][] => data.toSorted((a, b) => a.index - b.index).map((one) => one.embedding);
export const base64Vectors = (data: readonly Vector[]): string[] => vectorsOf(data).map(base64Floats);
/** Vectors that stand in an object each. */
export const vectorValues = (
  list: readonly { readonly values?: readonly number[] | undefined }[] | null | undefined,
): (readonly number[])[] => (list ?? []).map((one) => one.values ?? []);
export const isInPlace = (data: readonly Vector[]): boolean => data.every((one, index) => one.index === index);
/** Bare vectors with the place each stands at. */
export const numbered = (vectors: readonly (string | readonly number[])[]): Vector[] =>
  vectors.map((vector, index) => ({ index, embedding: floatsOf(vector) }));

/** Items that do not say their place stand where they are. */
export const withIndexes = <T extends { readonly index?: number | undefined }>(items: readonly T[]): (T & { index: number })[] =>
  items.map((item, index) => ({ ...item, index: item.index ?? index }));

/** Little-endian 32-bit floats in base64, or the numbers as they are. */
export function floatsOf(vector: string | readonly number[]): number[] {
  if (typeof vector !== "string") return [...vector];
  const bytes = Buffer.from(vector, "base64");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.byteLength >> 2 }, (_, i) => finite(view.getFloat32(i * 4, true)));
}

/** Signed bytes in base64 as the numbers they are: a vector's direction, not its length. */
export function bytesOf(vector: string | readonly number[]): number[] {
  return typeof vector === "string" ? [...new Int8Array(Buffer.from(vector, "base64"))] : [...vector];
}

export function base64Floats(vector: readonly number[]): string {
  const view = new DataView(new ArrayBuffer(vector.length * 4));
  for (const [i, value] of vector.entries()) view.setFloat32(i * 4, value, true);
  return Buffer.from(view.buffer).toString("base64");
}

/** JSON has no word for what is no number. */
const finite = (value: number): number => (Number.isFinite(value) ? value : 0);

const isNumbers = (list: readonly unknown[]): list is readonly number[] => typeof list[0] === "number";

/** The address of the one picture an input is. */
export function lonePicture(input: Input): string | undefined {
  const part = input.type === "content" && input.content.length === 1 ? input.content[0] : undefined;
  return part?.type === "image_url" ? part.image_url.url : undefined;
}
