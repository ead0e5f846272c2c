import ts from "typescript";

/**
 * What is wrong with a module that was made from hostile text: a token of the text outside of literals and comments,
 * text that does not parse, and comments that speak to the compiler or the engine.
 */
export function inspectModule(path: string, text: string, token: RegExp): readonly string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  return [
    ...syntaxProblems(source),
    ...directives(source),
    ...outsideOfLiterals(source, token),
    ...inlineTags(source),
    ...characters(text),
  ].map((problem) => `${path}: ${problem}`);
}

/** What the parser itself found; the member is the compiler's own, and not in its declarations. */
function syntaxProblems(source: ts.SourceFile): readonly string[] {
  const { parseDiagnostics = [] } = source as ts.SourceFile & {
    readonly parseDiagnostics?: readonly ts.Diagnostic[];
  };
  return parseDiagnostics.map(({ messageText, start = 0 }) => {
    const near = JSON.stringify(source.text.slice(Math.max(0, start - 40), start + 40));
    return `does not parse: ${ts.flattenDiagnosticMessageText(messageText, " ")} at ${near}`;
  });
}

function directives(source: ts.SourceFile): readonly string[] {
  const { checkJsDirective, commentDirectives, pragmas } = source as ts.SourceFile & {
    readonly checkJsDirective?: unknown;
    readonly commentDirectives?: readonly unknown[];
    readonly pragmas?: ReadonlyMap<string, unknown>;
  };
  return [
    ...(checkJsDirective === undefined ? [] : ["switches the check off or on"]),
    ...(commentDirectives?.length ? ["has an @ts-ignore or @ts-expect-error"] : []),
    ...[...(pragmas?.keys() ?? [])].map((name) => `has the pragma ${name}`),
    ...[...source.referencedFiles, ...source.typeReferenceDirectives].map(
      ({ fileName }) => `refers to ${fileName}`,
    ),
    ...(/^\s*\/[/*][#@]\s*source(MappingURL|URL)/m.test(source.text) ? ["names a source map"] : []),
  ];
}

function outsideOfLiterals(source: ts.SourceFile, token: RegExp): readonly string[] {
  const found: string[] = [];
  for (const { index, 0: word } of source.text.matchAll(new RegExp(token, "g"))) {
    const node = tokenAt(source, index);
    const inComment = index < node.getStart(source);
    if (!inComment && !isLiteral(node)) {
      found.push(
        `${word} stands in code, in a ${ts.SyntaxKind[node.kind]}: ${JSON.stringify(node.getText(source).slice(0, 100))}`,
      );
    }
  }
  return found;
}

/** Documentation tools follow what stands in braces; none of our comments has one. */
function inlineTags(source: ts.SourceFile): readonly string[] {
  return [...source.text.matchAll(/\{@\w+/g)].flatMap(({ index, 0: tag }) =>
    index < tokenAt(source, index).getStart(source) ? [`has the tag ${tag} in a comment`] : [],
  );
}

function isLiteral(node: ts.Node): boolean {
  return (
    ts.isStringLiteral(node) ||
    ts.isNoSubstitutionTemplateLiteral(node) ||
    ts.isRegularExpressionLiteral(node)
  );
}

/** The innermost node that a position belongs to, with the comments before it. */
function tokenAt(source: ts.SourceFile, position: number): ts.Node {
  let node: ts.Node = source;
  for (;;) {
    const inner: ts.Node | undefined = node
      .getChildren(source)
      .find(
        (child) =>
          !isComment(child) && child.getFullStart() <= position && position < child.getEnd(),
      );
    if (!inner) return node;
    node = inner;
  }
}

function isComment({ kind }: ts.Node): boolean {
  return kind >= ts.SyntaxKind.FirstJSDocNode && kind <= ts.SyntaxKind.LastJSDocNode;
}

/** Characters that reorder, hide or end what a reader sees have no place in source code. */
function characters(text: string): readonly string[] {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  const found =
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/u.exec(
      text,
    );
  return found
    ? [`holds the character U+${found[0].charCodeAt(0).toString(16)} at ${found.index}`]
    : [];
}
