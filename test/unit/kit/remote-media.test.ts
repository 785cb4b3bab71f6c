import { describe, expect, test } from "vitest";
import type { ChatRequest, EmbeddingsRequest, Message, UserPart } from "../../../generated/types/canonical.ts";
import type { FetchedFile, MediaType } from "../../../src/contract/media.ts";
import { remoteMedia, typeAmong, withFiles } from "../../../src/kit/remote-media.ts";

const at = (name: string): string => `https://web.example/${name}`;
const picture = (url: string): UserPart => ({ type: "image_url", image_url: { url, detail: "low" } });
const film = (url: string): UserPart => ({ type: "video_url", video_url: { url } });
const sound = (data: string): UserPart => ({ type: "input_audio", input_audio: { data, format: "wav" } });
const file = (url: string): UserPart => ({ type: "file", file: { file_url: url }, cache_control: { type: "ephemeral" } });
const saying = (...content: UserPart[]): ChatRequest => ({ model: "m", messages: [{ role: "user", content }] });
const fetched = (mediaType: MediaType): FetchedFile => ({ mediaType, dataUrl: `data:${mediaType};base64,AAAA`, bytes: 3 });

const MIXED = saying(picture(at("a.png")), film(at("a.mp4")), sound(at("a.wav")), file(at("a.pdf")));

describe("what has to be fetched", () => {
  test.each<{ types: readonly string[]; names: readonly string[] }>([
    { types: [], names: [] },
    { types: ["image/png"], names: ["a.png"] },
    { types: ["video/mp4"], names: ["a.mp4"] },
    { types: ["audio/wav"], names: ["a.wav"] },
    { types: ["application/pdf"], names: ["a.pdf"] },
    { types: ["image/png", "text/plain"], names: ["a.png", "a.pdf"] },
  ])("for a wire that takes $types only as bytes", ({ types, names }) =>
    expect([...remoteMedia(MIXED, "chat", types).keys()]).toEqual(names.map(at)),
  );
  test.each<{ what: string; part: UserPart }>([
    { what: "data", part: picture("data:image/png;base64,AAAA") },
    { what: "a provider's file", part: picture("file:abc") },
    { what: "a bucket", part: file("s3://bucket/a.pdf") },
    { what: "sound in base64", part: sound("https") },
    { what: "a file whose data are there", part: { type: "file", file: { file_url: at("a"), file_data: "data:text/plain,a" } } },
    { what: "words", part: { type: "text", text: at("a.png") } },
    { what: "what another dialect alone knows", part: { type: "opaque", dialect: "x", value: { url: at("a") } } },
  ])("not $what", ({ part }) => expect(remoteMedia(saying(part), "chat", ["image/png", "audio/wav", "text/plain"]).size).toBe(0));
  test("what an assistant showed stays its own, what a tool showed does not", () => {
    const shown = { type: "image_url" as const, image_url: { url: at("a.png") } };
    const messages: Message[] = [
      { role: "assistant", content: [shown] },
      { role: "tool", tool_call_id: "1", content: [{ type: "image_url", image_url: { url: at("b.png") } }] },
    ];
    expect([...remoteMedia({ model: "m", messages }, "chat", ["image/png"]).keys()]).toEqual([at("b.png")]);
  });
  test("one address in two places is of a type that will do in both", () => {
    const types = ["image/png", "application/pdf"];
    expect(remoteMedia(saying(file(at("a")), picture(at("a"))), "chat", types).get(at("a"))).toEqual(["image/png"]);
  });
});

test.each<{ type: MediaType; types: readonly string[]; as: string | undefined }>([
  { type: "image/png", types: ["image/png"], as: "image/png" },
  { type: "image/png", types: ["image/jpeg"], as: undefined },
  { type: "text/csv", types: ["text/plain"], as: "text/plain" },
  { type: "text/csv", types: ["text/plain", "text/csv"], as: "text/csv" },
  { type: "text/plain", types: ["text/csv"], as: undefined },
])("$type where $types will do is $as", ({ type, types, as }) => expect(typeAmong(types, type)).toBe(as));

describe("files in the places of their addresses", () => {
  const inlined = (part: UserPart, type: MediaType): UserPart | undefined => {
    const [address = ""] = remoteMedia(saying(part), "chat", [type, "text/plain"]).keys();
    const { request } = withFiles(saying(part), "chat", new Map([[address, fetched(type)]]));
    const [message] = (request as ChatRequest).messages;
    return message?.role === "user" ? message.content[0] : undefined;
  };
  const MARK = { cache_control: { type: "ephemeral" as const } };
  test.each<{ what: string; part: UserPart; type: MediaType; is: object }>([
    {
      what: "a picture",
      part: picture(at("a")),
      type: "image/png",
      is: { type: "image_url", image_url: { url: "data:image/png;base64,AAAA", detail: "low" } },
    },
    { what: "a film", part: film(at("a")), type: "video/mp4", is: { type: "video_url", video_url: { url: "data:video/mp4;base64,AAAA" } } },
    { what: "sound", part: sound(at("a")), type: "audio/mpeg", is: { type: "input_audio", input_audio: { data: "AAAA", format: "mp3" } } },
    {
      what: "a document, with the name it has there",
      part: file(`${at("my-report.pdf")}?token=secret`),
      type: "application/pdf",
      is: { type: "file", file: { filename: "my-report.pdf", file_data: "data:application/pdf;base64,AAAA" }, ...MARK },
    },
    {
      what: "a picture among files",
      part: file(at("a")),
      type: "image/png",
      is: { type: "file", file: { filename: undefined, file_data: "data:image/png;base64,AAAA" }, ...MARK },
    },
    {
      what: "sound among files",
      part: file(at("a")),
      type: "audio/flac",
      is: { type: "input_audio", input_audio: { data: "AAAA", format: "flac" }, ...MARK },
    },
    {
      what: "a film among files",
      part: file(at("a")),
      type: "video/webm",
      is: { type: "video_url", video_url: { url: "data:video/webm;base64,AAAA" }, ...MARK },
    },
  ])("$what", ({ part, type, is }) => expect(inlined(part, type)).toEqual(is));
  test("the client's own request stays as it is, and each kind of change is told once", () => {
    const request = saying(picture(at("a")), picture(at("b")), file(at("c")), { type: "text", text: "?" });
    const before = structuredClone(request);
    const files = new Map([at("a"), at("b"), at("c")].map((address) => [address, fetched("image/png")] as const));
    const { losses } = withFiles(request, "chat", files);
    expect(request).toEqual(before);
    expect(losses.map(({ kind, path }) => `${kind} ${path}`)).toEqual(["approx ImagePart.image_url.url", "approx FilePart.file.file_url"]);
  });
  test("pictures that become vectors, too", () => {
    const request: EmbeddingsRequest = {
      model: "m",
      input: [
        { type: "text", text: at("a") },
        { type: "content", content: [picture(at("a"))] },
      ],
    };
    expect([...remoteMedia(request, "embeddings", ["image/png"]).keys()]).toEqual([at("a")]);
    const { request: sent } = withFiles(request, "embeddings", new Map([[at("a"), fetched("image/png")]]));
    expect(sent).toMatchObject({ input: [{ text: at("a") }, { content: [{ image_url: { url: "data:image/png;base64,AAAA" } }] }] });
  });
});
