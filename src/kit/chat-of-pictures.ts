// A dialect that makes or changes pictures, asked in chat: the last words of the user are what is to be seen, the pictures beside them what is to
// be changed, and the answer is a turn with the pictures in it. Whatever else a conversation holds has no place there and is told. Made from the
// dialect of pictures itself, so that nothing of its wire is written twice. Pure.

import type {
  Upload as CanonicalUpload,
  ChatRequest,
  ChatResponse,
  ImageEditsRequest,
  ImagesRequest,
  ImagesResponse,
  UserPart,
} from "../../generated/types/canonical.ts";
import type { MappingContext } from "../contract/context.ts";
import type { Dialect, PlainDialect } from "../contract/dialect.ts";
import type { Upload } from "../contract/form.ts";
import type { Picture } from "../contract/usage.ts";
import { dataOf, dataUrl, isDataUrl, kindOfMedia, mediaTypeOf } from "./content.ts";
import { dropped, lose } from "./losses.ts";
import { nonEmpty } from "./values.ts";

export interface PaintingDialect extends Dialect {
  /** The encoding for a provider that has rows of its own. */
  encodeBy(encode: PlainDialect["encodeRequest"]): Dialect["encodeRequest"];
}

/** What a request for a picture has of one in chat. */
const TAKEN: ReadonlySet<string> = new Set(["model", "messages", "n", "user", "stream", "include_usage", "modalities"]);

/** `pictures`: of the operation images, or image_edits. */
export function chatOfPictures(pictures: PlainDialect): PaintingDialect {
  const changes = pictures.operation === "image_edits";
  const encodeBy = (encode: PlainDialect["encodeRequest"]) => (request: ChatRequest, ctx: MappingContext<never>) =>
    encode(wanted(request, ctx, changes) as never, ctx); // of its operation, as the two types say
  const never = (): never => {
    throw new Error(`${pictures.id} is only asked in chat`);
  };
  return {
    id: `${pictures.id}/chat`,
    operation: "chat",
    answersWhole: true,
    framing: pictures.framing,
    call: pictures.call,
    ingress: [],
    keyHeaders: pictures.keyHeaders,
    modelField: pictures.modelField,
    requestFields: pictures.requestFields,
    ...(pictures.form === undefined ? {} : { form: pictures.form }),
    uploadsOf: (request) => (changes ? picturesOf(lastTurn(request)).map(upload) : []),
    encodeBy,
    encodeRequest: encodeBy(pictures.encodeRequest),
    decodeRequest: never,
    encodeResponse: never,
    decodeResponse: (body, ctx) => turn(pictures.decodeResponse(body, ctx) as ImagesResponse, ctx), // both operations answer with it
    decodeEvent: never,
    streamEncoding: { sequential: false, parts: {} },
    readUsage: (body) => pictures.readUsage(body),
    readPicture: (body, ctx) =>
      sizeOf(pictures.decodeResponse(body, { ...(ctx as MappingContext), losses: [] } as never) as ImagesResponse),
    errors: pictures.errors,
    readError: (body) => pictures.readError(body),
    isError: (body) => pictures.isError(body),
    encodeError: (failure, ctx) => pictures.encodeError(failure, ctx),
    validate: { ...pictures.validate, event: () => [] },
  };
}

/** Whether it holds pictures to be changed. */
export const hasPictures = (request: ChatRequest): boolean => picturesOf(lastTurn(request)).length > 0;

function wanted(request: ChatRequest, ctx: MappingContext<never>, changes: boolean): ImagesRequest | ImageEditsRequest {
  const turn = lastTurn(request);
  const prompt = turn.flatMap((part) => (part.type === "text" ? [part.text] : [])).join("\n");
  const pictures = picturesOf(turn);
  if (prompt.trim() === "") lose(ctx, "rejected", "UserMessage.content", "there are no words to make a picture of");
  if (!changes && pictures.length > 0) lose(ctx, "rejected", "ImagePart", "this model makes pictures and changes none");
  if (pictures.some((url) => !isDataUrl(url))) lose(ctx, "rejected", "ImagePart.image_url.url", "pictures to be changed are given as data");
  if (request.messages.length > 1) lose(ctx, "approx", "ChatRequest.messages", "a picture is made of the user's last message alone");
  for (const part of turn)
    if (part.type !== "text" && pictureIn(part) === undefined)
      lose(ctx, "dropped", "UserMessage.content", "a picture is made of words and pictures");
  for (const [name, value] of Object.entries(request))
    if (!TAKEN.has(name)) dropped(ctx, value, `ChatRequest.${name}`, "a picture is made of words alone");
  const asked = { model: request.model, prompt, n: request.n, user: request.user };
  return changes ? { ...asked, image: pictures.map((url, ref) => reference(upload(url, ref), ref)) } : asked;
}

const lastTurn = ({ messages }: ChatRequest): readonly UserPart[] => messages.findLast((one) => one.role === "user")?.content ?? [];

const picturesOf = (turn: readonly UserPart[]): readonly string[] => turn.flatMap((part) => pictureIn(part) ?? []);

function pictureIn(part: UserPart): string | undefined {
  if (part.type === "image_url") return part.image_url.url;
  const data = part.type === "file" ? part.file.file_data : undefined;
  return data !== undefined && kindOfMedia(mediaTypeOf(data)) === "image" ? data : undefined;
}

function upload(url: string, place: number): Upload {
  const mediaType = isDataUrl(url) ? mediaTypeOf(url) : "image/png";
  const blob = new Blob(isDataUrl(url) ? [Buffer.from(dataOf(url), "base64")] : [], { type: mediaType });
  const extension = mediaType.replace(/^.*\//, "").replace(/\W.*$/, "");
  return { filename: `picture-${place + 1}.${extension}`, mediaType, size: blob.size, blob };
}

const reference = ({ filename, mediaType, size }: Upload, ref: number): CanonicalUpload => ({ ref, filename, media_type: mediaType, size });

/** A picture a choice, as `n` asks for them. */
function turn({ created, data, output_format, usage }: ImagesResponse, ctx: MappingContext<never>): ChatResponse {
  const { model, requestId } = ctx as MappingContext; // its traits alone are erased
  dropped(
    ctx,
    data.find((one) => nonEmpty(one.revised_prompt) !== undefined),
    "MadeImage.revised_prompt",
    "a turn shows the picture alone",
  );
  return {
    id: requestId,
    created,
    model: model.id,
    choices: data.flatMap(({ url, b64_json }, index) => {
      const shown = b64_json === undefined ? url : dataUrl(typeOf(b64_json, output_format), b64_json);
      if (shown === undefined) return [];
      return [
        { index, message: { role: "assistant", content: [{ type: "image_url", image_url: { url: shown } }] }, finish_reason: "stop" },
      ];
    }),
    usage,
  };
}

/** The first letters of base64, by what files begin with. */
const BEGINNINGS = { iVBORw0KGgo: "png", "/9j/": "jpeg", UklGR: "webp", R0lGOD: "gif" } as const;

function typeOf(base64: string, said: string | undefined): string {
  const [, found] = Object.entries(BEGINNINGS).find(([beginning]) => base64.startsWith(beginning)) ?? [];
  return `image/${found ?? said ?? "png"}`;
}

const sizeOf = ({ size, quality }: ImagesResponse): Picture => ({
  ...(size === undefined || size === "auto" ? {} : { size }),
  ...(quality === undefined || quality === "auto" ? {} : { quality }),
});
