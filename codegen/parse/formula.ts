// A formula: an expression in a small closed subset of TypeScript. Parsed by the TypeScript parser, refused outside the subset.
// Its types are checked later, in the printed program (check/types.ts). Nothing is ever evaluated here.

import { ts } from "ts-morph";

export interface Formula {
  /** The expression exactly as written. */
  readonly text: string;
  /** Free names: variables and kit functions. */
  readonly names: ReadonlySet<string>;
  /** Names that are called. */
  readonly calls: ReadonlySet<string>;
  /** Member paths read (`part.image_url.url`), optional marks removed, longest first at each place. */
  readonly paths: readonly string[];
  /** Set when the whole formula is one member path: such a cell reads both ways. */
  readonly plainPath: readonly string[] | null;
}

/** Stands where a formula did not parse; what follows from that is not reported again. */
export const BROKEN: Formula = { text: "undefined", names: new Set(), calls: new Set(), paths: [], plainPath: null };

/** `start` and `end` are offsets into the formula's text. */
export interface FormulaError {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

export type ParsedFormula = { readonly ok: true; readonly formula: Formula } | { readonly ok: false; readonly error: FormulaError };

const OPERATORS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.MinusToken,
  ts.SyntaxKind.AsteriskToken,
]);

export function parseFormula(text: string): ParsedFormula {
  const prefix = "(";
  const file = ts.createSourceFile("formula.ts", `${prefix}${text})`, ts.ScriptTarget.ES2022, true);
  const shift = prefix.length;
  const syntax = (file as unknown as { parseDiagnostics: readonly ts.DiagnosticWithLocation[] }).parseDiagnostics[0];
  if (syntax !== undefined) {
    const start = Math.min(Math.max(syntax.start - shift, 0), text.length);
    return fail(
      ts.flattenDiagnosticMessageText(syntax.messageText, " ").replace(/\.$/, ""),
      start,
      Math.min(start + Math.max(syntax.length, 1), text.length),
    );
  }
  const statement = file.statements[0];
  if (file.statements.length !== 1 || statement === undefined || !ts.isExpressionStatement(statement))
    return fail("a formula is one expression", 0, text.length);
  const names = new Set<string>();
  const calls = new Set<string>();
  const paths: string[] = [];
  let error: FormulaError | undefined;

  const refuse = (node: ts.Node, message: string): void => {
    error ??= { message, start: Math.max(node.getStart(file) - shift, 0), end: Math.min(node.end - shift, text.length) };
  };

  const visit = (node: ts.Expression): void => {
    if (ts.isParenthesizedExpression(node)) return visit(node.expression);
    if (ts.isIdentifier(node)) {
      if (node.text !== "undefined") {
        names.add(node.text);
        paths.push(node.text);
      }
      return;
    }
    if (ts.isStringLiteral(node) || ts.isNumericLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return;
    if (node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword || node.kind === ts.SyntaxKind.NullKeyword)
      return;
    if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
      const member = memberPath(node);
      if (member !== null) {
        const root = member[0] ?? "";
        names.add(root);
        paths.push(member.join("."));
        return;
      }
      if (ts.isPropertyAccessExpression(node)) return visit(node.expression);
      visit(node.expression);
      return visit(node.argumentExpression);
    }
    if (ts.isBinaryExpression(node)) {
      if (!OPERATORS.has(node.operatorToken.kind))
        return refuse(
          node.operatorToken,
          `operator ${node.operatorToken.getText(file)} is not in the language${hintFor(node.operatorToken.getText(file))}`,
        );
      visit(node.left);
      return visit(node.right);
    }
    if (ts.isConditionalExpression(node)) {
      visit(node.condition);
      visit(node.whenTrue);
      return visit(node.whenFalse);
    }
    if (ts.isPrefixUnaryExpression(node)) {
      if (node.operator !== ts.SyntaxKind.ExclamationToken && node.operator !== ts.SyntaxKind.MinusToken)
        return refuse(node, "this operator is not in the language");
      return visit(node.operand);
    }
    if (ts.isTemplateExpression(node)) {
      for (const span of node.templateSpans) visit(span.expression);
      return;
    }
    if (ts.isArrayLiteralExpression(node)) {
      for (const element of node.elements) visit(element);
      return;
    }
    if (ts.isCallExpression(node)) {
      if (!ts.isIdentifier(node.expression)) return refuse(node.expression, "only functions of the kit may be called, by their bare name");
      if (node.typeArguments !== undefined) return refuse(node, "type arguments are not in the language");
      names.add(node.expression.text);
      calls.add(node.expression.text);
      for (const argument of node.arguments) visit(argument);
      return;
    }
    return refuse(node, `${describe(node)} is not in the language`);
  };

  visit(statement.expression);
  if (error !== undefined) return { ok: false, error };
  const inner = unwrap(statement.expression);
  return { ok: true, formula: { text, names, calls, paths, plainPath: memberPath(inner) } };
}

const fail = (message: string, start: number, end: number): ParsedFormula => ({
  ok: false,
  error: { message, start, end: Math.max(end, start + 1) },
});

const unwrap = (node: ts.Expression): ts.Expression => (ts.isParenthesizedExpression(node) ? unwrap(node.expression) : node);

/** `a.b?.c["d"][0]` → ["a","b","c","d","0"]; null when anything but names and literal keys is in it. */
function memberPath(node: ts.Expression): string[] | null {
  if (ts.isIdentifier(node)) return node.text === "undefined" ? null : [node.text];
  if (ts.isPropertyAccessExpression(node)) {
    const base = memberPath(node.expression);
    return base === null ? null : [...base, node.name.text];
  }
  if (ts.isElementAccessExpression(node) && (ts.isStringLiteral(node.argumentExpression) || ts.isNumericLiteral(node.argumentExpression))) {
    const base = memberPath(node.expression);
    return base === null ? null : [...base, node.argumentExpression.text];
  }
  return null;
}

function hintFor(operator: string): string {
  if (operator === "==") return "; write ===";
  if (operator === "!=") return "; write !==";
  return "";
}

function describe(node: ts.Node): string {
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return "a function";
  if (ts.isObjectLiteralExpression(node)) return "an object literal (write it as YAML)";
  if (ts.isNewExpression(node)) return "new";
  if (ts.isAsExpression(node) || ts.isTypeAssertionExpression(node)) return "a type assertion";
  if (ts.isNonNullExpression(node)) return "the ! assertion";
  if (ts.isAwaitExpression(node)) return "await";
  if (ts.isSpreadElement(node)) return "spread";
  if (ts.isRegularExpressionLiteral(node)) return "a regular expression";
  return `this (${ts.SyntaxKind[node.kind]})`;
}
