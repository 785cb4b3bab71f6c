// GET /health: may this instance be given work? Pure. Calls no provider: a probe must cost nothing and must not fail for their sake.

export interface Health {
  readonly isDraining: boolean;
  readonly inFlight: number;
}

/** 503 once draining, so that a load balancer looks elsewhere while the rest is finished. */
export function healthReply({ isDraining, inFlight }: Health): { readonly status: number; readonly body: object } {
  return isDraining
    ? { status: 503, body: { status: "draining", in_flight: inFlight } }
    : { status: 200, body: { status: "ok", in_flight: inFlight } };
}
