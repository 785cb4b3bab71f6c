import { describe, expect, test } from "vitest";
import { followedAddress } from "../../../src/pipeline/followed-address.ts";

describe("addresses", () => {
  const own = "https://api.example.com";
  const hosts = ["stream.example.com"];
  test.each([
    ["https://api.example.com/v1/x?y=1", { origin: own, path: "/v1/x?y=1" }],
    ["https://API.example.com:443/x", { origin: own, path: "/x" }],
    ["https://stream.example.com/x", { origin: "https://stream.example.com", path: "/x" }],
    ["http://api.example.com/x", undefined],
    ["http://stream.example.com/x", undefined],
    ["https://stream.example.com:8443/x", undefined],
    ["https://api.example.com:8443/x", undefined],
    ["https://stream.example.com.evil.test/x", undefined],
    ["https://evil.test/https://stream.example.com/", undefined],
    ["https://stream.example.com@evil.test/x", undefined],
    ["https://user:pass@stream.example.com/x", undefined],
    ["https://api.example.com\\@evil.test/x", { origin: own, path: "/@evil.test/x" }],
    ["//stream.example.com/x", undefined],
    ["blob:https://api.example.com/x", undefined],
    ["file:///etc/passwd", undefined],
    ["", undefined],
  ])("%s", (address, found) => expect(followedAddress(address, own, hosts)).toEqual(found));
});
