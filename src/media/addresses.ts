// Which addresses may be connected to for a client: those that are public, and those that gateway.yaml allows. A table of ranges and a look
// into it; resolves no name and opens no connection. Whatever is not known to be public is not.

import { BlockList, isIPv4, isIPv6 } from "node:net";
import type { AllowedPlace } from "../contract/media.ts";

export interface AddressGuard {
  /** Whether gateway.yaml names this host and port, whatever its addresses. `host` as a URL writes it, without brackets. */
  isNamed(host: string, port: number): boolean;
  /** Whether gateway.yaml allows this address, whoever resolves to it. */
  isAllowed(address: string): boolean;
  /** Whether it may be connected to. `isNamed`: its host is. */
  mayReach(address: string, isNamed: boolean): boolean;
}

type Range = readonly [address: string, prefix: number];

/** Everything in IPv4 that is not globally reachable (IANA's special-purpose registry), multicast, and Azure's host agent. */
const PRIVATE_V4: readonly Range[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["168.63.129.16", 32],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];
/** Of IPv6 only this is given out to the public, */
const PUBLIC_V6: readonly Range[] = [["2000::", 3]];
/** less its special ranges: protocol assignments with Teredo, documentation, 6to4. */
const PRIVATE_V6: readonly Range[] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
];
/** Where clouds give machines their credentials: never, whatever gateway.yaml allows. */
const METADATA: readonly Range[] = [
  ["169.254.0.0", 16], // AWS, Azure, Google and others; ECS and EKS
  ["100.100.100.200", 32], // Alibaba
  ["168.63.129.16", 32], // Azure
  ["192.0.0.192", 32], // Oracle
  ["fe80::", 10],
  ["fd00:ec2::", 32], // AWS
  ["fd20:ce::254", 128], // Google
  ["fd00:42::42", 128], // Scaleway
];

const listOf = (ranges: readonly Range[]): BlockList => {
  const list = new BlockList();
  for (const [address, prefix] of ranges) list.addSubnet(address, prefix, isIPv4(address) ? "ipv4" : "ipv6");
  return list;
};
const contains = (list: BlockList, address: string): boolean => list.check(address, isIPv4(address) ? "ipv4" : "ipv6");

const PRIVATE = listOf([...PRIVATE_V4, ...PRIVATE_V6]);
const PUBLIC = listOf(PUBLIC_V6);
const NEVER = listOf(METADATA);

/** Prefixes behind which an IPv6 address is an IPv4 one: mapped (::ffff:0:0/96), and of a NAT64 (64:ff9b::/96). */
const WRAPPERS: readonly (readonly number[])[] = [
  [0, 0, 0, 0, 0, 0xffff],
  [0x64, 0xff9b, 0, 0, 0, 0],
];

/** An address in its shortest spelling, an IPv4 one out of its wrapping; undefined when it is none, or is of one network interface. */
export function plainAddress(text: string): string | undefined {
  if (isIPv4(text)) return text;
  if (!isIPv6(text) || text.includes("%")) return undefined;
  const short = URL.parse(`http://[${text}]`)?.hostname.slice(1, -1);
  if (short === undefined) return undefined;
  const groups = groupsOf(short);
  const isWrapped = WRAPPERS.some((prefix) => prefix.every((group, i) => groups[i] === group));
  const [high = 0, low = 0] = groups.slice(6);
  return isWrapped ? [high >> 8, high & 0xff, low >> 8, low & 0xff].join(".") : short;
}

/** The eight numbers of an IPv6 address. */
function groupsOf(short: string): readonly number[] {
  const [front = [], back = []] = short.split("::").map((half) => (half === "" ? [] : half.split(":")));
  const gap = Array.from({ length: 8 - front.length - back.length }, () => "0");
  return [...front, ...gap, ...back].map((group) => Number.parseInt(group, 16));
}

/** True for an address that anybody can reach. */
export function isPublicAddress(text: string): boolean {
  const address = plainAddress(text);
  if (address === undefined) return false;
  return !contains(PRIVATE, address) && (isIPv4(address) || contains(PUBLIC, address));
}

const USUAL_PORTS: readonly number[] = [80, 443];
export const isUsualPort = (port: number): boolean => USUAL_PORTS.includes(port);

/** How a name is compared: in lower case, without the dot that ends a full one. */
const bare = (host: string): string => host.toLowerCase().replace(/\.$/, "");

export function createAddressGuard(allow: readonly AllowedPlace[]): AddressGuard {
  const hosts = allow.flatMap((place) => (place.type === "host" ? [place] : []));
  const networks = listOf(allow.flatMap((place): readonly Range[] => (place.type === "network" ? [[place.address, place.prefix]] : [])));
  const isAllowed = (text: string): boolean => {
    const address = plainAddress(text);
    return address !== undefined && !contains(NEVER, address) && contains(networks, address);
  };
  return {
    isAllowed,
    isNamed: (host, port) =>
      hosts.some((one) => bare(one.host) === bare(host) && (one.port === undefined ? isUsualPort(port) : one.port === port)),
    mayReach(text, isNamed) {
      const address = plainAddress(text);
      if (address === undefined || contains(NEVER, address)) return false;
      return isNamed || isPublicAddress(address) || isAllowed(address);
    },
  };
}
