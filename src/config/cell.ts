// One place of one parsed file: its value, and where it stands. Reading a merged configuration is walking cells, whichever file each is of.

import type { Span } from "../contract/diagnostic.ts";
import type { Code } from "../source/codes.ts";
import { asObject } from "../source/schema-walk.ts";
import type { Pointer, YamlSource } from "../source/yaml-source.ts";
import type { Measured } from "./units.ts";

export interface Cell {
  readonly yaml: YamlSource;
  readonly pointer: Pointer;
  readonly value: unknown;
}

/** Where readers put what they find wrong with a cell. */
export type Report = (code: Code, cell: Cell, message: string, help?: string) => void;

export const rootCell = (yaml: YamlSource): Cell => ({ yaml, pointer: [], value: yaml.value });

export const valueSpan = ({ yaml, pointer }: Cell): Span | null => yaml.nearestSpan(pointer, "value") ?? null;
export const keySpan = ({ yaml, pointer }: Cell): Span | null => yaml.nearestSpan(pointer, "key") ?? null;

/** The entries of a mapping in the order of the file; none if it is no mapping. */
export function entriesOf(cell: Cell | undefined): readonly (readonly [string, Cell])[] {
  const object = cell && asObject(cell.value);
  return cell && object
    ? Object.entries(object).map(([name, value]) => [name, { yaml: cell.yaml, pointer: [...cell.pointer, name], value }] as const)
    : [];
}

export function childOf(cell: Cell | undefined, name: string): Cell | undefined {
  const object = cell && asObject(cell.value);
  return cell && object && Object.hasOwn(object, name)
    ? { yaml: cell.yaml, pointer: [...cell.pointer, name], value: object[name] }
    : undefined;
}

/** The items of a list; none if it is no list. */
export function itemsOf(cell: Cell | undefined): readonly Cell[] {
  return cell && Array.isArray(cell.value)
    ? cell.value.map((value: unknown, index) => ({ yaml: cell.yaml, pointer: [...cell.pointer, index], value }))
    : [];
}

export const textOf = (cell: Cell | undefined): string | undefined => (typeof cell?.value === "string" ? cell.value : undefined);
export const integerOf = (cell: Cell | undefined): number | undefined => (Number.isInteger(cell?.value) ? Number(cell?.value) : undefined);

/** A written quantity; undefined where there is none, or one that cannot be read, which is reported. */
export function measured<T>(cell: Cell | undefined, measure: (text: string) => Measured<T>, report: Report): T | undefined {
  const text = textOf(cell);
  if (!cell || text === undefined) return undefined;
  const answer = measure(text);
  if (answer.ok) return answer.value;
  report("SB205", cell, answer.problem);
  return undefined;
}
