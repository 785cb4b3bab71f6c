import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { DEFAULT_MEDIA } from "../../../src/config/config.ts";
import type { Fetched, PlanMedia } from "../../../src/contract/media.ts";
import { createMediaSource } from "../../../src/media/media-source.ts";
import { mediaNetwork } from "../../../src/media/network.ts";
import { DOCUMENT, PICTURE, type Served, startWeb, type Web } from "../../fakes/media.ts";

const LIMIT = 2000;
const START = 1_000_000;
const redirect = (location: string, status = 302): Served => ({ body: "", status, headers: { location } });
const FILES: Readonly<Record<string, Served>> = {
  "/a.png": { body: PICTURE, type: "image/png" },
  "/b.png?size=1": { body: PICTURE, type: "image/png" },
  "/a.pdf": { body: DOCUMENT, type: "application/pdf" },
  "/page": { body: "<html>", type: "text/html" },
  "/lie": { body: "<html>", type: "image/png" },
  "/once": redirect("/a.png"),
  "/elsewhere": redirect("https://other.example/a.png", 307),
  "/inside": redirect("https://intranet.example/a.png"),
  "/loopback": redirect("https://127.0.0.1/a.png"),
  "/metadata": redirect("http://169.254.169.254/latest/meta-data/"),
  "/plain": redirect("http://other.example/a.png"),
  "/port": redirect("https://other.example:6379/"),
  "/secret": redirect("https://user:pw@other.example/a.png"),
  "/file": redirect("file:///etc/passwd"),
  "/round": redirect("/round"),
  "/nowhere": { body: "", status: 302 },
  "/unchanged": { body: "", status: 304 },
  "/broken": { body: "oops", status: 500 },
  "/empty": { body: "", type: "image/png" },
  "/large": { body: Buffer.concat([PICTURE, Buffer.alloc(LIMIT)]), type: "image/png" },
  "/largest": (_request, response) => {
    response.writeHead(200, { "content-type": "image/png" });
    response.write(PICTURE);
    response.write(Buffer.alloc(LIMIT));
    response.write(Buffer.alloc(LIMIT));
  },
  // Answers that nobody reads to their end.
  "/endless": (_request, response) => {
    response.writeHead(404);
    for (let i = 0; i < 50; i += 1) response.write(Buffer.alloc(10_000));
  },
  "/endless-redirect": (_request, response) => {
    response.writeHead(302, { location: "/a.png" });
    for (let i = 0; i < 50; i += 1) response.write(Buffer.alloc(10_000));
  },
  "/zipped": { body: PICTURE, type: "image/png", headers: { "content-encoding": "gzip" } },
  "/silent": () => {},
  "/slow": (_request, response) => void response.writeHead(200, { "content-type": "image/png" }).write(PICTURE),
  "/cut": (_request, response) => {
    response.writeHead(200, { "content-type": "image/png", "content-length": "500" }).write(PICTURE, () => response.destroy());
  },
  "/private": { body: PICTURE, type: "image/png", headers: { "cache-control": "no-store" } },
  "/brief": { body: PICTURE, type: "image/png", headers: { "cache-control": "public, max-age=10" } },
};
const NAMES = {
  "intranet.example": [["10.0.0.5"]],
  "mixed.example": [["93.184.216.34", "10.0.0.5"]],
  "six.example": [["2606:4700::1111"]],
  "mapped.example": [["::ffff:127.0.0.1"]],
  "metadata.example": [["169.254.169.254"]],
  "rebound.example": [["93.184.216.34"], ["127.0.0.1"]],
  "nobody.example": [[]],
  "files.internal": [["10.0.0.9"]],
  "store.internal": [["10.0.0.9"]],
};

let web: Web;
beforeAll(async () => {
  web = await startWeb(FILES, NAMES);
});
afterAll(() => web.close());
beforeEach(() => web.forget());

interface Timers {
  nowMs: number;
  readonly pending: (() => void)[];
}
function source(plan: Partial<PlanMedia> = {}, timers: Timers = { nowMs: START, pending: [] }) {
  return createMediaSource({
    plan: { ...DEFAULT_MEDIA, fileLimitBytes: LIMIT, ...plan },
    network: web,
    now: () => timers.nowMs,
    setTimer(callback) {
      timers.pending.push(callback);
      return { close: () => timers.pending.splice(timers.pending.indexOf(callback), 1) };
    },
  });
}
const fetched = (address: string, plan: Partial<PlanMedia> = {}): Promise<Fetched> => source(plan).fetch(address).result;
const reason = async (address: string, plan: Partial<PlanMedia> = {}): Promise<string> => {
  const answer = await fetched(address, plan);
  return answer.ok ? `fetched ${answer.value.mediaType}` : answer.reason;
};

const NOT_PUBLIC = "its host has no public address";
const HTTPS_ONLY = "only https addresses are fetched";

describe("what is fetched", () => {
  test("a file comes as a data URL, and no header but our own goes out", async () => {
    const answer = await fetched("https://pictures.example/a.png");
    expect(answer).toEqual({
      ok: true,
      value: { mediaType: "image/png", dataUrl: `data:image/png;base64,${PICTURE.toString("base64")}`, bytes: PICTURE.length },
    });
    expect(Object.keys(web.requests[0]?.headers ?? {}).sort()).toEqual(["accept", "accept-encoding", "connection", "host", "user-agent"]);
  });
  test.each([
    { address: "https://pictures.example/a.pdf", is: "application/pdf" },
    { address: "https://pictures.example/b.png?size=1#part", is: "image/png" },
    { address: "https://pictures.example:443/a.png", is: "image/png" },
    { address: "https://93.184.216.34/a.png", is: "image/png" },
    { address: "https://[2606:4700::1111]/a.png", is: "image/png" },
    { address: "https://six.example/a.png", is: "image/png" },
    { address: "https://pictures.example/once", is: "image/png" },
    { address: "https://pictures.example/elsewhere", is: "image/png" },
    { address: "https://pictures.example/page", is: "text/html" },
  ])("$address", async ({ address, is }) => expect(await reason(address)).toBe(`fetched ${is}`));
});

describe("nobody is connected to", () => {
  test.each([
    { address: "https://127.0.0.1/a.png", why: NOT_PUBLIC },
    { address: "https://2130706433/a.png", why: NOT_PUBLIC },
    { address: "https://0x7f.1/a.png", why: NOT_PUBLIC },
    { address: "https://127.1/a.png", why: NOT_PUBLIC },
    { address: "https://[::1]/a.png", why: NOT_PUBLIC },
    { address: "https://[::ffff:10.0.0.1]/a.png", why: NOT_PUBLIC },
    { address: "https://169.254.169.254/latest/meta-data/", why: NOT_PUBLIC },
    { address: "https://intranet.example/a.png", why: NOT_PUBLIC },
    { address: "https://mapped.example/a.png", why: NOT_PUBLIC },
    { address: "https://metadata.example/a.png", why: NOT_PUBLIC },
    { address: "https://mixed.example/a.png", why: NOT_PUBLIC },
    { address: "https://nobody.example/a.png", why: NOT_PUBLIC },
    { address: "http://pictures.example/a.png", why: HTTPS_ONLY },
    { address: "http://files.internal/a.png", why: NOT_PUBLIC },
    { address: "ftp://pictures.example/a.png", why: HTTPS_ONLY },
    { address: "https://pictures.example:8443/a.png", why: "only the ports 80 and 443 are fetched from" },
    { address: "https://user:pw@pictures.example/a.png", why: "it holds a user name or a password" },
    { address: "https://key@pictures.example/a.png", why: "it holds a user name or a password" },
    { address: "https://pict ures.example/a.png", why: "it is not an address" },
    { address: `https://pictures.example/${"a".repeat(9000)}`, why: "it is not an address" },
  ])("for $address", async ({ address, why }) => {
    expect(await reason(address)).toBe(why);
    expect([web.connected, web.asked]).toEqual([[], []]);
  });
});

describe("a redirect", () => {
  test.each([
    { to: "a private name", path: "/inside", why: NOT_PUBLIC },
    { to: "loopback", path: "/loopback", why: NOT_PUBLIC },
    { to: "a cloud's metadata", path: "/metadata", why: NOT_PUBLIC },
    { to: "an address without TLS", path: "/plain", why: HTTPS_ONLY },
    { to: "another port", path: "/port", why: "only the ports 80 and 443 are fetched from" },
    { to: "an address with a password", path: "/secret", why: "it holds a user name or a password" },
    { to: "a file", path: "/file", why: HTTPS_ONLY },
    { to: "nowhere", path: "/nowhere", why: "its host answered 302" },
  ])("to $to is not followed", async ({ path, why }) => {
    expect(await reason(`https://pictures.example${path}`)).toBe(why);
    expect(web.asked).toEqual([`pictures.example${path}`]);
  });
  test("that leads round is followed three times", async () => {
    expect(await reason("https://pictures.example/round")).toBe("it is redirected more than 3 times");
    expect(web.asked).toHaveLength(4);
  });
});

describe("a name", () => {
  test("that changes its address is looked up once a hop, and connected to at the address that was checked", async () => {
    expect(await reason("https://rebound.example/a.png")).toBe("fetched image/png");
    expect([web.resolved, web.connected]).toEqual([["rebound.example"], [["93.184.216.34"]]]);
  });
  test("that has moved inside by the second hop is refused there", async () => {
    expect(await reason("https://rebound.example/once")).toBe(NOT_PUBLIC);
    expect(web.asked).toEqual(["rebound.example/once"]);
  });
  test("is not looked up again by the connection itself", async () => {
    const server = createServer((_request, response) => response.writeHead(200, { "content-type": "image/png" }).end(PICTURE));
    await new Promise<void>((resolve) => server.listen({ host: "127.0.0.1", port: 0 }, resolve));
    const { port } = server.address() as AddressInfo; // given as host and port
    const plan: PlanMedia = { ...DEFAULT_MEDIA, allow: [{ type: "host", host: "no-such-name.invalid", port }] };
    const network = { ...mediaNetwork, resolve: async () => [{ address: "127.0.0.1", family: 4 }] };
    const answer = await createMediaSource({ plan, network, now: () => 0, setTimer: setTimeout }).fetch(
      `http://no-such-name.invalid:${port}/`,
    ).result;
    server.close();
    expect(answer).toMatchObject({ ok: true, value: { mediaType: "image/png" } });
  });
});

describe("an answer that will not do", () => {
  test.each([
    { path: "/missing", why: "its host answered 404" },
    { path: "/endless", why: "its host answered 404" },
    { path: "/endless-redirect", why: "fetched image/png" },
    { path: "/broken", why: "its host answered 500" },
    { path: "/unchanged", why: "its host answered 304" },
    { path: "/empty", why: "it is empty" },
    { path: "/large", why: `it is larger than ${LIMIT} bytes` },
    { path: "/largest", why: `it is larger than ${LIMIT} bytes` },
    { path: "/zipped", why: "it comes compressed" },
    { path: "/lie", why: "it is said to be image/png and is not" },
    { path: "/cut", why: "its host could not be read from" },
  ])("$path: $why", async ({ path, why }) => expect(await reason(`https://pictures.example${path}`)).toBe(why));
  test.each(["/silent", "/slow"])("%s is broken off when its time is up", async (path) => {
    const timers: Timers = { nowMs: START, pending: [] };
    const { result } = source({}, timers).fetch(`https://pictures.example${path}`);
    await vi.waitFor(() => expect(web.asked).toHaveLength(1));
    timers.pending[0]?.();
    expect(await result).toEqual({ ok: false, reason: "it did not come in time" });
    await vi.waitFor(() => expect(web.brokenOff).toBe(1));
  });
  test("a name that nobody answers for is not waited for either", async () => {
    const timers: Timers = { nowMs: START, pending: [] };
    const deaf = { ...web, resolve: () => new Promise<never>(() => {}) };
    const media = createMediaSource({
      plan: DEFAULT_MEDIA,
      network: deaf,
      now: () => 0,
      setTimer(callback) {
        timers.pending.push(callback);
        return { close() {} };
      },
    });
    const { result } = media.fetch("https://pictures.example/a.png");
    timers.pending[0]?.();
    expect(await result).toEqual({ ok: false, reason: "it did not come in time" });
  });
});

describe("what gateway.yaml allows", () => {
  const allow: PlanMedia["allow"] = [
    { type: "host", host: "files.internal" },
    { type: "host", host: "store.internal", port: 9000 },
    { type: "network", address: "10.0.0.5", prefix: 32 },
  ];
  test.each([
    { address: "http://files.internal/a.png", is: "fetched image/png" },
    { address: "https://files.internal/a.png", is: "fetched image/png" },
    { address: "http://files.internal:8080/a.png", is: "only the ports 80 and 443 are fetched from" },
    { address: "http://store.internal:9000/a.png", is: "fetched image/png" },
    { address: "https://store.internal/a.png", is: NOT_PUBLIC },
    { address: "http://intranet.example/a.png", is: "fetched image/png" },
    { address: "http://10.0.0.5/a.png", is: "fetched image/png" },
    { address: "https://pictures.example/inside", is: "fetched image/png" },
    { address: "http://files.internal/metadata", is: NOT_PUBLIC },
    { address: "http://10.0.0.6/a.png", is: NOT_PUBLIC },
  ])("$address: $is", async ({ address, is }) => expect(await reason(address, { allow })).toBe(is));
});

describe("a file that was fetched", () => {
  const PIC = "https://pictures.example/a.png";
  test("is fetched once for all who ask at the same time", async () => {
    const media = source();
    const answers = await Promise.all([PIC, PIC, `${PIC}#again`].map((address) => media.fetch(address).result));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(web.asked).toHaveLength(1);
  });
  test("is kept for a while", async () => {
    const timers: Timers = { nowMs: START, pending: [] };
    const media = source({ cacheTtlMs: 1000 }, timers);
    await media.fetch(PIC).result;
    timers.nowMs = START + 999;
    await media.fetch(PIC).result;
    expect(web.asked).toHaveLength(1);
    timers.nowMs = START + 1001;
    await media.fetch(PIC).result;
    expect(web.asked).toHaveLength(2);
  });
  test.each<{ given: string; plan: Partial<PlanMedia>; path: string; asked: number }>([
    { given: "its server forbids it", plan: {}, path: "/private", asked: 2 },
    { given: "its server's time is up", plan: {}, path: "/brief", asked: 2 },
    { given: "nothing is to be kept", plan: { cacheBytes: 0 }, path: "/a.png", asked: 2 },
    { given: "there is no room for it", plan: { cacheBytes: 50 }, path: "/a.png", asked: 2 },
    { given: "it failed", plan: {}, path: "/missing", asked: 2 },
    { given: "none of that is so", plan: {}, path: "/a.png", asked: 1 },
  ])("is asked for $asked times where $given", async ({ plan, path, asked }) => {
    const timers: Timers = { nowMs: START, pending: [] };
    const media = source(plan, timers);
    await media.fetch(`https://pictures.example${path}`).result;
    timers.nowMs = START + 20_000;
    await media.fetch(`https://pictures.example${path}`).result;
    expect(web.asked).toHaveLength(asked);
  });
  test("is broken off once nobody waits for it any more, and not before", async () => {
    const media = source();
    const [first, second] = [media.fetch("https://pictures.example/slow"), media.fetch("https://pictures.example/slow")];
    await vi.waitFor(() => expect(web.asked).toHaveLength(1));
    first.leave();
    first.leave();
    expect(web.brokenOff).toBe(0);
    second.leave();
    await vi.waitFor(() => expect(web.brokenOff).toBe(1));
    expect((await second.result).ok).toBe(false);
  });
});
