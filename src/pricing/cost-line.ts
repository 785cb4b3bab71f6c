// A line of a cost as JSON can hold it, and back: whole numbers of any size are its decimal digits. Pure. The same in the journal and in a store.

import type { CostLine } from "../contract/ledger.ts";

export interface WrittenLine extends Omit<CostLine, "rate" | "per" | "cost"> {
  readonly rate: string;
  readonly per: string;
  readonly cost: string;
}

export const writtenLine = ({ deployment, bucket, count, rate, per, cost }: CostLine): WrittenLine => ({
  deployment,
  bucket,
  count,
  rate: `${rate}`,
  per: `${per}`,
  cost: `${cost}`,
});

export const lineOf = ({ rate, per, cost, ...line }: WrittenLine): CostLine => ({
  ...line,
  rate: BigInt(rate),
  per: BigInt(per),
  cost: BigInt(cost),
});
