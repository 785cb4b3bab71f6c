// Why a gateway does not listen, and the way out. Pure.

export interface NotListening {
  readonly ok: false;
  readonly reason: "not_loopback" | "address_in_use" | "cannot_listen";
  readonly message: string;
  readonly help: string;
}

export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(?:\.\d{1,3}){3}$/.test(host);
}

export const refusedOpen = (host: string): NotListening => ({
  ok: false,
  reason: "not_loopback",
  message: `server.host is ${host}, and nothing asks callers for a key: whoever reaches this port would spend your keys`,
  help: "listen on 127.0.0.1, or say `auth: { master_key: ${SIGNALBOX_MASTER_KEY} }` in gateway.yaml, or allow anonymous callers explicitly if something in front of this port keeps others out",
});

export function cannotListen(host: string, port: number, error: NodeJS.ErrnoException): NotListening {
  const place = `${host}:${port}`;
  if (error.code === "EADDRINUSE")
    return {
      ok: false,
      reason: "address_in_use",
      message: `${place} is already in use`,
      help: "stop the other program, or set server.port",
    };
  return {
    ok: false,
    reason: "cannot_listen",
    message: `cannot listen on ${place} (${error.code ?? error.name})`,
    help: "check server.host and server.port",
  };
}
