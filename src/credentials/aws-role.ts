// A role assumed with other credentials: one signed call of AWS's token service, its answer kept like any that expires.

import type { AwsCredentials, CredentialSource } from "../contract/credentials.ts";
import type { AwsIdentity } from "./aws.ts";
import type { Expiring } from "./cached.ts";
import type { CredentialTools } from "./tools.ts";

const SESSION_NAME = "signalbox";
/** One that any role allows. */
const LIFETIME_S = 3600;

/** Rejects when the service does not give them. */
export async function assumeRole(
  { roleArn, externalId }: Extract<AwsCredentials, { type: "role" }>,
  region: string,
  signer: CredentialSource,
  { postForm }: CredentialTools,
): Promise<Expiring<AwsIdentity>> {
  const origin = `https://sts.${region}.amazonaws.com${region.startsWith("cn-") ? ".cn" : ""}`;
  const fields = new URLSearchParams({
    Action: "AssumeRole",
    Version: "2011-06-15",
    RoleArn: roleArn,
    RoleSessionName: SESSION_NAME,
    DurationSeconds: String(LIFETIME_S),
    ...(externalId === undefined ? {} : { ExternalId: externalId }),
  });
  const body = fields.toString();
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const signed = await signer.authorize({ method: "POST", origin, path: "/", headers, body: Buffer.from(body) });
  if (!signed.ok) throw new Error(signed.failure.message);
  const answer = await postForm(`${origin}/`, body, { ...signed.value, accept: "application/xml" });
  if (!answer.ok) throw new Error(answer.failure.message);
  if (answer.value.status !== 200) throw new Error(`the token service answered ${answer.value.status}`);
  return identityOf(answer.value.body.toString("utf8"));
}

/** Values of a fixed alphabet without markup, so the tags are all there is to look for. */
function identityOf(xml: string): Expiring<AwsIdentity> {
  const value = (name: string): string => {
    const [, text] = new RegExp(`<${name}>([^<]+)</${name}>`).exec(xml) ?? [];
    if (text === undefined) throw new Error(`the answer holds no ${name}`);
    return text.trim();
  };
  const expiresAtMs = Date.parse(value("Expiration"));
  if (Number.isNaN(expiresAtMs)) throw new Error("the answer's Expiration is no time");
  return {
    value: { accessKeyId: value("AccessKeyId"), secretAccessKey: value("SecretAccessKey"), sessionToken: value("SessionToken") },
    expiresAtMs,
  };
}
