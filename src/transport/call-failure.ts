// What went wrong on the way to an upstream, in our kinds and in words that hold no host, header or body. Pure. Called by call.ts.

import type { Failure } from "../contract/failure.ts";
import { CLOSED, MALFORMED } from "./http1/connection.ts";
import { WRONG_LENGTH } from "./http1/send-stream.ts";
import type { CallTimeouts, TimedOut } from "./timeouts.ts";

/** How far a call had come: what a lost connection means depends on it. */
export type CallStage = "connecting" | "waiting" | "reading";

const NETWORK_CODES: Readonly<Record<string, string>> = {
  ECONNREFUSED: "the connection was refused",
  ECONNRESET: "the connection was reset",
  EPIPE: "the connection was reset",
  ECONNABORTED: "the connection was aborted",
  EHOSTUNREACH: "the host cannot be reached",
  ENETUNREACH: "the network cannot be reached",
  ENETDOWN: "the network is down",
  EADDRNOTAVAIL: "no local port is free",
  EMFILE: "this process has no file descriptor left",
  ENOTFOUND: "the host name is unknown (DNS)",
  EAI_AGAIN: "the host name could not be resolved for now (DNS)",
  ETIMEDOUT: "the connection timed out",
  EPROTO: "the TLS handshake failed",
  [CLOSED]: "the upstream closed the connection before it answered",
  [WRONG_LENGTH]: "the request could not be sent: its body is not as long as was said",
  ERR_INVALID_URL: "the upstream's address is malformed",
};

const TLS_CODE = /^(ERR_SSL_|ERR_TLS_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_|ERR_OSSL_)/;

/** An error of node or of a connection as a failure. Unknown errors are `network`, named by their code alone. */
export function failureOf(error: unknown, stage: CallStage): Failure {
  const code = codeOf(error);
  if (stage === "connecting" && code === "ETIMEDOUT") {
    return { kind: "timeout", message: "connect timeout: the operating system gave up on the connection" };
  }
  if (code === MALFORMED.invalid) return { kind: "bad_response", message: "the upstream's answer is not valid HTTP" };
  if (code === MALFORMED.too_large) return { kind: "bad_response", message: "the upstream's answer has too many headers" };
  if (stage === "reading") return { kind: "bad_response", message: `the upstream's answer broke off before its end (${code})` };
  if (TLS_CODE.test(code)) return { kind: "network", message: `the TLS handshake failed (${code})` };
  return { kind: "network", message: `${NETWORK_CODES[code] ?? "the connection failed"} (${code})` };
}

/** Some errors carry their code within (`AggregateError` of several addresses tried). */
function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return "unknown";
  if ("code" in error && typeof error.code === "string") return error.code;
  if ("errors" in error && Array.isArray(error.errors) && error.errors.length > 0) return codeOf(error.errors[0]);
  return "cause" in error ? codeOf(error.cause) : "unknown";
}

export function timeoutFailure(what: TimedOut, timeouts: CallTimeouts): Failure {
  switch (what) {
    case "connect":
      return { kind: "timeout", message: `connect timeout: no connection within ${timeouts.connectMs} ms` };
    case "first_byte":
      return { kind: "timeout", message: `first byte timeout: no answer within ${timeouts.firstByteMs} ms` };
    case "idle":
      return { kind: "timeout", message: `idle timeout: no data for ${timeouts.idleMs} ms` };
    case "total":
      return { kind: "timeout", message: `total timeout: not complete within ${timeouts.totalMs} ms` };
    default:
      return what satisfies never;
  }
}

export const UNSENDABLE: Failure = {
  kind: "network",
  message: "the request could not be sent: its address, path or a header is malformed",
};
export const SHUTTING_DOWN: Failure = { kind: "cancelled", message: "the gateway is shutting down" };
export const CANCELLED: Failure = { kind: "cancelled", message: "the call was cancelled" };
export const READER_FAILED: Failure = { kind: "bad_response", message: "the answer could not be read: an internal error" };

export function tooLargeFailure(maxBodyBytes: number): Failure {
  return { kind: "bad_response", message: `the upstream's answer is larger than ${maxBodyBytes} bytes` };
}

export function redirectFailure(status: number): Failure {
  return { kind: "bad_response", status, message: `the upstream answered with a redirect (${status}), which is not followed` };
}
