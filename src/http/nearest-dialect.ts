// Whose words a refusal at a path of nobody is told in: those of the dialect that is spoken nearest to it. Compiled once at start. Pure.

import type { AnyDialect, Dispatch } from "../contract/dialect.ts";

/** Undefined where no path is near, or several with error bodies of different shapes are equally near. */
export type NearestDialect = (path: string) => AnyDialect | undefined;

export function compileNearest(dispatch: Pick<Dispatch, "dialects" | "plain" | "counting">): NearestDialect {
  const spoken = [dispatch.dialects, dispatch.plain, dispatch.counting].flatMap((table) =>
    Object.values<AnyDialect>(table).flatMap((ingress) =>
      [...ingress.ingress, ...(ingress.models?.paths ?? []).map(({ list }) => ({ path: list }))].map(({ path }) => ({
        ingress,
        segments: segmentsOf(path.split("{", 1)[0] ?? ""),
      })),
    ),
  );
  return (path) => {
    const asked = segmentsOf(path);
    let most = 1;
    let nearest: AnyDialect[] = [];
    for (const { ingress, segments } of spoken) {
      const differs = asked.findIndex((segment, index) => segment !== segments[index]);
      const common = differs === -1 ? asked.length : differs;
      if (common > most) nearest = [];
      if (common >= most) nearest.push(ingress);
      most = Math.max(most, common);
    }
    // Dialects of one family share their errors.
    const [first] = nearest;
    return first !== undefined && nearest.every(({ encodeError }) => encodeError === first.encodeError) ? first : undefined;
  };
}

const segmentsOf = (path: string): readonly string[] => path.split("/").filter((segment) => segment !== "");
