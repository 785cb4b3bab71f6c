// Numbers by the values of their labels, for prom-client to tell: counted in plain fields that are found without making anything, because its own ways
// of counting make several strings and objects each time. What is told is the same, to the letter. Series stand in the order in which they began.

import { Counter, type Histogram, type Registry } from "prom-client";

interface Described<T extends string> {
  readonly name: string;
  readonly help: string;
  readonly labelNames: readonly T[];
  readonly registers: Registry[];
}

interface Node<Cell> {
  cell: Cell | undefined;
  readonly below: Map<string, Node<Cell>>;
}

/** One cell for each combination of values that was ever asked for. */
class Cells<T extends string, Cell> {
  readonly all: Cell[] = [];
  readonly #root: Node<Cell> = { cell: undefined, below: new Map() };
  readonly #labelNames: readonly T[];
  readonly #make: (labels: Readonly<Record<T, string>>) => Cell;

  constructor(labelNames: readonly T[], make: (labels: Readonly<Record<T, string>>) => Cell) {
    this.#labelNames = labelNames;
    this.#make = make;
  }

  /** The values of its labels, in their order. */
  at(first: string, second?: string, third?: string, fourth?: string): Cell {
    let node = below(this.#root, first);
    if (second !== undefined) node = below(node, second);
    if (third !== undefined) node = below(node, third);
    if (fourth !== undefined) node = below(node, fourth);
    node.cell ??= this.#begin([first, second, third, fourth]);
    return node.cell;
  }

  #begin(values: readonly (string | undefined)[]): Cell {
    // One value for each name.
    const labels = Object.fromEntries(this.#labelNames.map((name, at) => [name, values[at]])) as Readonly<Record<T, string>>;
    const cell = this.#make(labels);
    this.all.push(cell);
    return cell;
  }
}

function below<Cell>(node: Node<Cell>, value: string): Node<Cell> {
  let found = node.below.get(value);
  if (found === undefined) {
    found = { cell: undefined, below: new Map() };
    node.below.set(value, found);
  }
  return found;
}

export interface Count {
  value: number;
}

export function countsOf<T extends string>(described: Described<T>): Pick<Cells<T, Count>, "at"> {
  const cells = new Cells(described.labelNames, (labels: Readonly<Record<T, string>>) => ({ labels, value: 0 }));
  new Counter({
    ...described,
    collect() {
      this.reset();
      for (const { labels, value } of cells.all) this.inc(labels, value);
    },
  });
  return cells;
}

/** How often something took how long: how many were as long as each bound, beyond the one before, and then those beyond all. */
export class Durations<T extends string> {
  readonly labels: Readonly<Record<T, string>>;
  readonly #bounds: readonly number[];
  readonly #counts: number[];
  #sum = 0;
  #count = 0;

  constructor(bounds: readonly number[], labels: Readonly<Record<T, string>>) {
    this.labels = labels;
    this.#bounds = bounds;
    this.#counts = bounds.map(() => 0);
  }

  observe(value: number): void {
    this.#sum += value;
    this.#count += 1;
    const at = this.#bounds.findIndex((bound) => value <= bound);
    if (at !== -1) this.#counts[at] = (this.#counts[at] ?? 0) + 1;
  }

  *told(name: string): Iterable<{ readonly metricName: string; readonly labels: object; readonly value: number }> {
    const { labels } = this;
    let within = 0;
    for (const [at, le] of this.#bounds.entries()) {
      within += this.#counts[at] ?? 0;
      yield { metricName: `${name}_bucket`, labels: { le, ...labels }, value: within };
    }
    yield { metricName: `${name}_bucket`, labels: { le: "+Inf", ...labels }, value: this.#count };
    yield { metricName: `${name}_sum`, labels, value: this.#sum };
    yield { metricName: `${name}_count`, labels, value: this.#count };
  }
}

/** `bounds`: upwards. */
export function durationsOf<T extends string>(
  { name, help, labelNames, registers }: Described<T>,
  bounds: readonly number[],
): Pick<Cells<T, Durations<T>>, "at"> {
  const cells = new Cells(labelNames, (labels: Readonly<Record<T, string>>) => new Durations(bounds, labels));
  const get = async (): Promise<object> => ({
    name,
    help,
    type: "histogram",
    values: cells.all.flatMap((one) => [...one.told(name)]),
    aggregator: "sum",
  });
  // A registry asks no more of a metric than this; a Histogram of prom-client's own can only be told of one duration at a time.
  const metric = { name, get, reset() {} } as unknown as Histogram<T>;
  for (const registry of registers) registry.registerMetric(metric);
  return cells;
}
