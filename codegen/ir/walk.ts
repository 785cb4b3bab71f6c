// Visits the cells and formulas inside cells, shapes and steps. Pure.

import type { Cell, Demands, FormulaCell, ShapeFunction, Step } from "./dialect.ts";

export function visitCell(cell: Cell, visit: (cell: Cell) => void): void {
  visit(cell);
  switch (cell.kind) {
    case "object":
      for (const entry of cell.entries) visitCell(entry.cell, visit);
      return;
    case "list":
      for (const item of cell.items) visitCell(item, visit);
      return;
    case "shape":
      visit(cell.of);
      if (cell.place !== null) visit(cell.place);
      return;
    case "each":
    case "enum":
    case "hook":
      visit(cell.of);
      return;
    case "if":
      visit(cell.test);
      visitCell(cell.then, visit);
      if (cell.otherwise !== null) visitCell(cell.otherwise, visit);
      return;
    case "literal":
    case "formula":
      return;
  }
}

export function formulasIn(cell: Cell): FormulaCell[] {
  const found: FormulaCell[] = [];
  visitCell(cell, (one) => {
    if (one.kind === "formula") found.push(one);
  });
  return found;
}

export function cellsOfShape(shape: ShapeFunction): Cell[] {
  return shape.cases.flatMap((one) =>
    one.alternatives.flatMap((alternative) => [
      ...(alternative.test === null ? [] : [alternative.test]),
      ...(alternative.outcome.kind === "cell" ? [alternative.outcome.cell] : []),
    ]),
  );
}

export const formulasOfShape = (shape: ShapeFunction): FormulaCell[] => cellsOfShape(shape).flatMap(formulasIn);

export const demandFormulas = ({ emulate, headers, streamOnly }: Demands): FormulaCell[] =>
  [emulate.tool, emulate.begun, streamOnly]
    .filter((one) => one !== null)
    .concat(headers.flatMap(({ value, when }) => [...formulasIn(value), when]));

export function shapesCalled(cells: readonly Cell[]): string[] {
  const names: string[] = [];
  for (const cell of cells) {
    visitCell(cell, (one) => {
      if (one.kind === "shape" || one.kind === "each") names.push(one.shape);
    });
  }
  return names;
}

export const cellsOfSteps = (steps: readonly Step[]): Cell[] => steps.flatMap(cellsOfStep);

function cellsOfStep(step: Step): Cell[] {
  switch (step.kind) {
    case "effect":
      return [...step.effect.args.values()];
    case "when":
      return [step.test, ...cellsOfSteps(step.steps)];
    case "each":
      return [step.of, ...cellsOfSteps(step.steps)];
    case "switch":
      return step.cases.flatMap((one) => cellsOfSteps(one.steps));
  }
}
