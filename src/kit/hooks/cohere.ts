// What the cohere tables cannot say as rows: a passage with several sources is several citations. Pure.

import type { Citation } from "../../../generated/types/canonical.ts";
import type { WireCitation } from "../../../generated/types/cohere.ts";

/**
 * The passages of the text that name a source with an address, one citation a source. Sources without one, and passages of a thought or of a
 * plan, have no canonical place.
 */
export function citations(passages: readonly WireCitation[] | null | undefined, _ctx: unknown): Citation[] {
  return (passages ?? []).flatMap(({ start, end, text, sources = [], type = "TEXT_CONTENT" }) =>
    sources.flatMap(({ document, tool_output }): Citation[] => {
      const source: Readonly<Record<string, unknown>> = document ?? tool_output ?? {};
      const { url, title } = source;
      if (type !== "TEXT_CONTENT" || typeof url !== "string") return [];
      return [{ url, title: typeof title === "string" ? title : undefined, start_index: start, end_index: end, cited_text: text }];
    }),
  );
}
