// One measured number that is no row of the matrix, and what was meant by it. Pure.

export interface Figure {
  readonly what: string;
  readonly who: string;
  readonly value: number;
  readonly unit: string;
  readonly goal?: { readonly kind: "at most" | "at least"; readonly value: number } | undefined;
}

export const isKept = ({ value, goal }: Figure): boolean | undefined =>
  goal && (goal.kind === "at most" ? value <= goal.value : value >= goal.value);

export const shownValue = ({ value, unit }: Figure): string =>
  `${Math.abs(value) < 100 ? value.toFixed(2) : Math.round(value).toLocaleString("en")} ${unit}`.trim();

export const shownGoal = (figure: Figure): string =>
  figure.goal === undefined ? "" : `${figure.goal.kind === "at most" ? "≤" : "≥"} ${figure.goal.value}`;
