import { describe, expect, test } from "vitest";
import { createAddressGuard, isPublicAddress, plainAddress } from "../../../src/media/addresses.ts";

describe("an address that anybody can reach", () => {
  test.each([
    "1.1.1.1",
    "8.8.8.8",
    "9.255.255.255",
    "11.0.0.0",
    "93.184.216.34",
    "100.63.255.255",
    "100.128.0.0",
    "126.255.255.255",
    "128.0.0.1",
    "169.253.255.255",
    "169.255.0.0",
    "172.15.255.255",
    "172.32.0.0",
    "192.0.1.0",
    "192.167.255.255",
    "192.169.0.0",
    "198.17.255.255",
    "198.20.0.0",
    "223.255.255.255",
    "2001:200::1",
    "2001:4860:4860::8888",
    "2606:4700:4700::1111",
    "2a00:1450:4001:829::200e",
    "3ffe::1",
    "::ffff:8.8.8.8",
    "::ffff:808:808",
    "64:ff9b::8.8.8.8",
  ])("%s is public", (address) => expect(isPublicAddress(address)).toBe(true));
});

describe("an address that only some can reach", () => {
  test.each([
    { address: "0.0.0.0", is: "this network" },
    { address: "0.255.255.255", is: "this network" },
    { address: "10.0.0.0", is: "private" },
    { address: "10.255.255.255", is: "private" },
    { address: "100.64.0.0", is: "of a carrier's NAT" },
    { address: "100.127.255.255", is: "of a carrier's NAT" },
    { address: "100.100.100.200", is: "Alibaba's metadata" },
    { address: "127.0.0.1", is: "loopback" },
    { address: "127.255.255.254", is: "loopback" },
    { address: "168.63.129.16", is: "Azure's host agent" },
    { address: "169.254.0.1", is: "link-local" },
    { address: "169.254.169.254", is: "metadata" },
    { address: "169.254.170.2", is: "a container's credentials" },
    { address: "172.16.0.0", is: "private" },
    { address: "172.31.255.255", is: "private" },
    { address: "192.0.0.1", is: "a protocol's own" },
    { address: "192.0.0.192", is: "Oracle's metadata" },
    { address: "192.0.2.1", is: "documentation" },
    { address: "192.88.99.1", is: "a 6to4 relay" },
    { address: "192.168.0.1", is: "private" },
    { address: "198.18.0.1", is: "for benchmarks" },
    { address: "198.19.255.255", is: "for benchmarks" },
    { address: "198.51.100.7", is: "documentation" },
    { address: "203.0.113.7", is: "documentation" },
    { address: "224.0.0.1", is: "multicast" },
    { address: "239.255.255.255", is: "multicast" },
    { address: "240.0.0.1", is: "reserved" },
    { address: "255.255.255.255", is: "broadcast" },
    { address: "::", is: "unspecified" },
    { address: "::1", is: "loopback" },
    { address: "::7f00:1", is: "an IPv4 address in an old wrapping" },
    { address: "::ffff:127.0.0.1", is: "loopback, mapped" },
    { address: "::ffff:7f00:1", is: "loopback, mapped" },
    { address: "::ffff:10.1.2.3", is: "private, mapped" },
    { address: "::ffff:a9fe:a9fe", is: "metadata, mapped" },
    { address: "0:0:0:0:0:FFFF:C0A8:0001", is: "private, mapped, at length" },
    { address: "64:ff9b::10.0.0.1", is: "private, behind a NAT64" },
    { address: "64:ff9b::a9fe:a9fe", is: "metadata, behind a NAT64" },
    { address: "64:ff9b:1::1", is: "a NAT64 of one's own" },
    { address: "100::1", is: "discarded" },
    { address: "2001::1", is: "Teredo" },
    { address: "2001:10::1", is: "ORCHID" },
    { address: "2001:1ff::1", is: "a protocol's own" },
    { address: "2001:db8::1", is: "documentation" },
    { address: "2002:7f00:1::", is: "6to4" },
    { address: "3fff::1", is: "documentation" },
    { address: "3fff:fff::1", is: "documentation" },
    { address: "5f00::1", is: "segment routing" },
    { address: "fc00::1", is: "private" },
    { address: "fd00:ec2::254", is: "AWS's metadata" },
    { address: "fe80::1", is: "link-local" },
    { address: "fe80::1%eth0", is: "of one interface" },
    { address: "fec0::1", is: "site-local" },
    { address: "ff02::1", is: "multicast" },
    { address: "localhost", is: "a name" },
    { address: "127.1", is: "no full address" },
    { address: "0x7f.0.0.1", is: "no plain address" },
    { address: "", is: "nothing" },
  ])("$address is $is", ({ address }) => expect(isPublicAddress(address)).toBe(false));
});

test("every spelling of an address is one", () => {
  expect(["::FFFF:10.0.0.1", "::ffff:a00:1", "0:0:0:0:0:ffff:0a00:0001", "64:ff9b::a00:1"].map(plainAddress)).toEqual(
    Array(4).fill("10.0.0.1"),
  );
  expect(plainAddress("2001:0DB8:0000:0000:0000:0000:0000:0001")).toBe("2001:db8::1");
});

describe("what gateway.yaml allows", () => {
  const guard = createAddressGuard([
    { type: "host", host: "files.internal" },
    { type: "host", host: "store.internal", port: 9000 },
    { type: "network", address: "10.1.0.0", prefix: 16 },
    { type: "network", address: "fd12::", prefix: 16 },
    { type: "network", address: "169.254.0.0", prefix: 16 },
  ]);
  test.each([
    { host: "files.internal", port: 80, named: true },
    { host: "FILES.internal.", port: 443, named: true },
    { host: "files.internal", port: 22, named: false },
    { host: "store.internal", port: 9000, named: true },
    { host: "store.internal", port: 443, named: false },
    { host: "evil.files.internal", port: 443, named: false },
  ])("$host:$port named: $named", ({ host, port, named }) => expect(guard.isNamed(host, port)).toBe(named));
  test.each([
    { address: "10.1.255.1", named: false, may: true },
    { address: "::ffff:10.1.255.1", named: false, may: true },
    { address: "10.2.0.1", named: false, may: false },
    { address: "10.2.0.1", named: true, may: true },
    { address: "127.0.0.1", named: true, may: true },
    { address: "fd12::1", named: false, may: true },
    { address: "8.8.8.8", named: false, may: true },
    // Where clouds give out credentials, never.
    { address: "169.254.169.254", named: false, may: false },
    { address: "169.254.169.254", named: true, may: false },
    { address: "::ffff:169.254.169.254", named: true, may: false },
    { address: "fd00:ec2::254", named: true, may: false },
    { address: "fe80::1", named: true, may: false },
    { address: "100.100.100.200", named: true, may: false },
    { address: "nonsense", named: true, may: false },
  ])("$address of a host that is named: $named may be reached: $may", ({ address, named, may }) =>
    expect(guard.mayReach(address, named)).toBe(may),
  );
});
