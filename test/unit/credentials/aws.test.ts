// Signatures held to the algorithm as AWS documents it, worked out here by hand, and to the example its documentation prints.

import { createHash, createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { AwsCredentials, CallToAuthorise } from "../../../src/contract/credentials.ts";
import { awsSource, type FindIdentity } from "../../../src/credentials/aws.ts";
import type { CredentialTools } from "../../../src/credentials/tools.ts";

// The pair of AWS's published signature examples.
const ACCESS_KEY = "AKIDEXAMPLE";
const SECRET_KEY = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const NOW_MS = Date.UTC(2015, 7, 30, 12, 36, 0);

const tools: CredentialTools = {
  now: () => NOW_MS,
  setTimer: () => ({ close: () => {} }),
  postForm: () => Promise.reject(new Error("nobody is called")),
};
const KEYS: AwsCredentials = { type: "keys", accessKeyId: ACCESS_KEY, secretAccessKey: { reveal: () => SECRET_KEY } };

const sha256 = (data: string | Buffer) => createHash("sha256").update(data).digest("hex");
const hmac = (key: string | Buffer, data: string) => createHmac("sha256", key).update(data).digest();

/** The signature by the steps of AWS's documentation, over the headers that the answer says were signed. */
function byHand(
  call: CallToAuthorise,
  sent: Readonly<Record<string, string>>,
  region: string,
  service: string,
  query: string,
  path: string,
): string {
  const names = /SignedHeaders=([^,]+)/.exec(sent["authorization"] ?? "")?.[1]?.split(";") ?? [];
  const headers: Readonly<Record<string, string>> = { ...sent, host: new URL(call.origin).host };
  const canonical = [
    call.method,
    path,
    query,
    ...names.map((name) => `${name}:${(headers[name] ?? "").trim().replace(/\s+/g, " ")}`),
    "",
    names.join(";"),
    sha256(call.body ?? ""),
  ].join("\n");
  const scope = `20150830/${region}/${service}/aws4_request`;
  const text = ["AWS4-HMAC-SHA256", "20150830T123600Z", scope, sha256(canonical)].join("\n");
  const key = [region, service, "aws4_request"].reduce<Buffer>(hmac, hmac(`AWS4${SECRET_KEY}`, "20150830"));
  return `AWS4-HMAC-SHA256 Credential=${ACCESS_KEY}/${scope}, SignedHeaders=${names.join(";")}, Signature=${createHmac("sha256", key).update(text).digest("hex")}`;
}

const call = (more: Partial<CallToAuthorise> = {}): CallToAuthorise => ({
  method: "POST",
  origin: "https://bedrock-runtime.eu-west-1.amazonaws.com",
  path: "/model/anthropic.claude-x-v1%3A0/converse",
  headers: { "content-type": "application/json", "x-request-id": "req_1" },
  body: Buffer.from('{"messages":[{"text":"grüße"}]}'),
  ...more,
});

async function signed(one: CallToAuthorise, from: AwsCredentials = KEYS, find?: FindIdentity): Promise<Readonly<Record<string, string>>> {
  const result = await awsSource({ service: "bedrock", region: "eu-west-1" }, from, tools, find).authorize(one);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

test("the steps by hand give what AWS publishes for its vector get-vanilla", () => {
  const vanilla = { method: "GET", origin: "https://example.amazonaws.com", path: "/", headers: {}, body: undefined };
  const sent = { "x-amz-date": "20150830T123600Z", authorization: "SignedHeaders=host;x-amz-date, " };
  expect(byHand(vanilla, sent, "us-east-1", "service", "", "/")).toMatch(
    /Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31$/,
  );
});

describe("a signature", () => {
  test.each([
    { name: "a path that is escaped", one: call(), path: "/model/anthropic.claude-x-v1%253A0/converse", query: "" },
    {
      name: "an ARN as one segment",
      one: call({ path: "/model/arn%3Aaws%3Abedrock%3Aeu-west-1%3A1%3Ainference-profile%2Fx/converse-stream" }),
      path: "/model/arn%253Aaws%253Abedrock%253Aeu-west-1%253A1%253Ainference-profile%252Fx/converse-stream",
      query: "",
    },
    { name: "a query, sorted", one: call({ path: "/a?b=2&a=x%20y&a=1" }), path: "/a", query: "a=1&a=x%20y&b=2" },
    {
      name: "a host with a port",
      one: call({ origin: "http://127.0.0.1:4566" }),
      path: "/model/anthropic.claude-x-v1%253A0/converse",
      query: "",
    },
    { name: "an empty body", one: call({ method: "GET", path: "/", body: Buffer.alloc(0) }), path: "/", query: "" },
    {
      name: "headers with blanks to fold",
      one: call({ headers: { "x-amzn-note": "  two   words " } }),
      path: "/model/anthropic.claude-x-v1%253A0/converse",
      query: "",
    },
  ])("covers $name", async ({ one, path, query }) => {
    const headers = await signed(one);
    expect(headers["authorization"]).toBe(byHand(one, headers, "eu-west-1", "bedrock", query, path));
    expect(headers["authorization"]).toMatch(/SignedHeaders=(?=.*\bhost\b)(?=.*\bx-amz-date\b)(?=.*\bx-amz-content-sha256\b)/);
    expect(headers).toMatchObject({ "x-amz-date": "20150830T123600Z", "x-amz-content-sha256": sha256(one.body ?? "") });
    expect(headers).not.toHaveProperty("host");
  });

  test("is another for every byte of the body, and the same for the same call", async () => {
    const [a, b, again] = await Promise.all([signed(call()), signed(call({ body: Buffer.from("{}") })), signed(call())]);
    expect(a["authorization"]).not.toBe(b["authorization"]);
    expect(a).toEqual(again);
  });

  test("goes with the session's token, which is signed", async () => {
    const headers = await signed(call(), { ...KEYS, sessionToken: { reveal: () => "session-token" } } as AwsCredentials);
    expect(headers["x-amz-security-token"]).toBe("session-token");
    expect(headers["authorization"]).toContain("x-amz-security-token");
  });

  test("is made with what the chain gives, asked once while that is good", async () => {
    const asked: unknown[] = [];
    const source = awsSource({ service: "bedrock", region: "eu-west-1" }, { type: "profile", profile: "work" }, tools, (from) => {
      asked.push(from);
      return Promise.resolve({ accessKeyId: ACCESS_KEY, secretAccessKey: SECRET_KEY, expiration: new Date(NOW_MS + 3_600_000) });
    });
    const [one, two] = await Promise.all([source.authorize(call()), source.authorize(call())]);
    expect(asked).toEqual([{ type: "profile", profile: "work" }]);
    expect(one).toEqual(two);
    expect(one.ok && one.value).toEqual(await signed(call()));
  });

  describe("of an assumed role", () => {
    const ROLE: AwsCredentials = { type: "role", roleArn: "arn:aws:iam::1:role/x", externalId: "e", with: KEYS };
    const xml = (more = "") => `<AssumeRoleResponse><AssumeRoleResult><Credentials>
      <AccessKeyId>ASIAROLE</AccessKeyId><SecretAccessKey>role+secret/key=</SecretAccessKey>${more}
      <Expiration>2015-08-30T13:36:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`;
    const TOKEN = "<SessionToken>role-token</SessionToken>";
    const roleSource = (status: number, body: string, asked: Parameters<CredentialTools["postForm"]>[] = []) =>
      awsSource({ service: "bedrock", region: "eu-west-1" }, ROLE, {
        ...tools,
        postForm: (...one) => {
          asked.push(one);
          return Promise.resolve({ ok: true, value: { status, body: Buffer.from(body) } });
        },
      });

    test("is made with its keys, which are asked for once, signed with the others", async () => {
      const asked: Parameters<CredentialTools["postForm"]>[] = [];
      const source = roleSource(200, xml(TOKEN), asked);
      const [result] = await Promise.all([source.authorize(call()), source.authorize(call())]);
      const headers = result.ok ? result.value : {};
      expect(headers["authorization"]).toMatch(/Credential=ASIAROLE\/20150830\/eu-west-1\/bedrock\//);
      expect(headers["x-amz-security-token"]).toBe("role-token");
      expect(asked.length).toBe(1);
      const [[url, body, sent = {}] = ["", "", {}]] = asked;
      expect(url).toBe("https://sts.eu-west-1.amazonaws.com/");
      expect(Object.fromEntries(new URLSearchParams(body))).toEqual({
        Action: "AssumeRole",
        Version: "2011-06-15",
        RoleArn: "arn:aws:iam::1:role/x",
        RoleSessionName: "signalbox",
        DurationSeconds: "3600",
        ExternalId: "e",
      });
      const question = call({ origin: "https://sts.eu-west-1.amazonaws.com", path: "/", headers: {}, body: Buffer.from(body) });
      const asSent = { "content-type": "application/x-www-form-urlencoded", ...sent };
      expect(sent["authorization"]).toBe(byHand(question, asSent, "eu-west-1", "sts", "", "/"));
    });

    test.each([
      { name: "is refused", status: 403, body: "<ErrorResponse><Error><Code>AccessDenied</Code></Error></ErrorResponse>" },
      { name: "comes without a token", status: 200, body: xml() },
      { name: "has ended", status: 200, body: xml(TOKEN).replace("13:36", "11:36") },
      { name: "ends at no time", status: 200, body: xml(TOKEN).replace("2015-08-30T13:36:00Z", "soon") },
    ])("that $name fails as a value", async ({ status, body }) => {
      expect(await roleSource(status, body).authorize(call())).toMatchObject({ ok: false, failure: { kind: "auth" } });
    });
  });

  test.each([
    { name: "the chain finds nothing", from: { type: "machine" } as const, one: call() },
    { name: "the body is a form", from: KEYS, one: call({ body: undefined }) },
    {
      name: "the chain gives half of a pair",
      from: { type: "machine" } as const,
      one: call(),
      find: () => Promise.resolve({ secretAccessKey: SECRET_KEY } as never),
    },
  ])(
    "fails as a value that leaks nothing when $name",
    async ({ from, one, find = () => Promise.reject(new Error(`no ${SECRET_KEY}`)) }) => {
      const source = awsSource({ service: "bedrock", region: "eu-west-1" }, from, tools, find);
      const result = await source.authorize(one);
      expect(result).toMatchObject({ ok: false, failure: { kind: "auth" } });
      expect(JSON.stringify(result)).not.toContain(SECRET_KEY);
    },
  );
});
