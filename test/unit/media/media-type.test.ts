import { describe, expect, test } from "vitest";
import { mediaTypeOfFile } from "../../../src/media/media-type.ts";
import { DOCUMENT, PICTURE } from "../../fakes/media.ts";

const latin = (text: string): Buffer => Buffer.from(text, "latin1");
const told = (bytes: Buffer | string, said?: string, path = "/a"): string => {
  const answer = mediaTypeOfFile(Buffer.isBuffer(bytes) ? bytes : latin(bytes), said, path);
  return answer.ok ? answer.value : answer.reason;
};
const compound = (name: string): Buffer =>
  Buffer.concat([latin("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), Buffer.alloc(8), Buffer.from(name, "utf16le")]);

describe("by its bytes", () => {
  test.each<{ is: string; bytes: Buffer | string }>([
    { is: "image/png", bytes: PICTURE },
    { is: "image/jpeg", bytes: "\xff\xd8\xff\xe0" },
    { is: "image/gif", bytes: "GIF89a" },
    { is: "image/webp", bytes: "RIFF\x10\x00\x00\x00WEBPVP8 " },
    { is: "audio/wav", bytes: "RIFF\x10\x00\x00\x00WAVEfmt " },
    { is: "audio/mpeg", bytes: "ID3\x04" },
    { is: "audio/mpeg", bytes: "\xff\xfb\x90\x00" },
    { is: "audio/aac", bytes: "\xff\xf1\x50\x80" },
    { is: "audio/flac", bytes: "fLaC" },
    { is: "audio/ogg", bytes: "OggS" },
    { is: "audio/aiff", bytes: "FORM\x00\x00\x00\x10AIFF" },
    { is: "video/mp4", bytes: "\x00\x00\x00\x18ftypisom" },
    { is: "video/quicktime", bytes: "\x00\x00\x00\x14ftypqt  " },
    { is: "video/webm", bytes: "\x1a\x45\xdf\xa3\x42\x82\x84webm" },
    { is: "application/pdf", bytes: DOCUMENT },
    { is: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", bytes: "PK\x03\x04....word/document.xml" },
    { is: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", bytes: "PK\x03\x04....xl/workbook.xml" },
    { is: "application/msword", bytes: compound("WordDocument") },
    { is: "application/vnd.ms-excel", bytes: compound("Workbook") },
  ])("$is", ({ is, bytes }) => {
    expect(told(bytes)).toBe(is);
    expect(told(bytes, "application/octet-stream")).toBe(is);
  });
  test.each<{ bytes: string; why: string }>([
    { bytes: "PK\x03\x04....classes.dex", why: "an archive of something else" },
    { bytes: "\x1a\x45\xdf\xa3matroska", why: "film in another box" },
    { bytes: "MZ\x90\x00", why: "a program" },
    { bytes: "plain words", why: "text that nobody says is text" },
  ])("$why is of no kind", ({ bytes }) => expect(told(bytes)).toBe("it is of no kind that this gateway knows"));
});

describe("by what its server says", () => {
  test.each([
    { said: "text/plain; charset=utf-8", is: "text/plain" },
    { said: "TEXT/CSV", is: "text/csv" },
    { said: "text/x-python", is: "text/plain" },
    { said: "text/html", is: "text/html" },
    { said: "", path: "/notes.md", is: "text/markdown" },
    { said: "application/octet-stream", path: "/notes.TXT", is: "text/plain" },
    { said: "application/json", is: "it is of no kind that this gateway knows" },
    { said: "image/png", is: "it is said to be image/png and is not" },
    { said: "image/svg+xml", is: "it is said to be image/svg+xml and is not" },
    { said: "application/pdf", is: "it is said to be application/pdf and is not" },
  ])("text said to be $said", ({ said, path, is }) => expect(told(Buffer.from("grüezi"), said, path)).toBe(is));
  test("bytes decide among kinds of picture, and under names that say little", () => {
    expect(told(PICTURE, "image/jpeg")).toBe("image/png");
    expect(told(PICTURE, "application/x-whatever")).toBe("image/png");
    expect(told("ID3\x04", "audio/mp3")).toBe("audio/mpeg");
  });
  test("a file of another kind than was said is refused", () => {
    expect(told(PICTURE, "text/html")).toBe("it is said to be text/html and is image/png");
    expect(told(DOCUMENT, "image/png")).toBe("it is said to be image/png and is application/pdf");
    expect(told(PICTURE, "text/\u0007bell")).toBe("it is said to be something else and is image/png");
  });
  test("text is UTF-8", () => {
    expect(told("caf\xe9", "text/plain")).toBe("it is said to be text and is not UTF-8");
    expect(told("a\x00b", "text/plain")).toBe("it is said to be text and is not UTF-8");
  });
});
