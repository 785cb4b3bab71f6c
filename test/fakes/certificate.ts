// Certificates made on the spot, so that no key lies in the repository: a key pair, and for it a certificate that the same key signs, for the
// hosts that a test names. The little of X.509 that TLS asks for. Not for anything but tests.

import { generateKeyPairSync, sign } from "node:crypto";

export interface Certificate {
  /** PEM. */
  readonly key: string;
  readonly cert: string;
}

const DAY_MS = 86_400_000;

/** Signed by itself, and an authority: whoever trusts it trusts a server that shows it, at these names. */
export function makeCertificate(hosts: readonly string[], { fromMs = Date.now() - DAY_MS, days = 2 } = {}): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const name = sequence(set(sequence(oid("550403"), der(0x0c, Buffer.from("test of Signalbox")))));
  const algorithm = sequence(oid("2a8648ce3d040302"));
  const extensions = sequence(
    extension("551d13", sequence(der(0x01, Buffer.from([0xff])))),
    extension("551d11", sequence(...hosts.map(alternative))),
  );
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    algorithm,
    name,
    sequence(time(fromMs), time(fromMs + days * DAY_MS)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, extensions),
  );
  const signature = sign("sha256", body, privateKey);
  const whole = sequence(body, algorithm, der(0x03, Buffer.concat([Buffer.from([0]), signature])));
  return { key: privateKey.export({ type: "pkcs8", format: "pem" }), cert: pem(whole) };
}

/** Tag, length, value. */
function der(tag: number, ...values: readonly Buffer[]): Buffer {
  const value = Buffer.concat(values);
  const { length } = value;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), value]);
}

const sequence = (...values: readonly Buffer[]): Buffer => der(0x30, ...values);
const set = (...values: readonly Buffer[]): Buffer => der(0x31, ...values);
const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, "hex"));
const extension = (id: string, value: Buffer): Buffer => sequence(oid(id), der(0x04, value));

/** An address of IPv4 or a name. */
function alternative(host: string): Buffer {
  const numbers = host.split(".").map(Number);
  return numbers.every((one) => Number.isInteger(one)) ? der(0x87, Buffer.from(numbers)) : der(0x82, Buffer.from(host));
}

/** `20260102030405Z` */
const time = (ms: number): Buffer => der(0x18, Buffer.from(new Date(ms).toISOString().replace(/[-:T]|\.\d+/g, "")));

function pem(bytes: Buffer): string {
  const lines = bytes.toString("base64").match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`;
}
