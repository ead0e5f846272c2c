/** A name that is safe to stand in code as it is. Made only by `identifier`, so that no text from a description gets in unchecked. */
export class Identifier {
  readonly text: string;
  constructor(text: string) {
    if (!isIdentifier(text)) throw new Error(`not an identifier: ${JSON.stringify(text)}`);
    this.text = text;
  }
}

/** Checks and wraps a name; throws if it is none, which is a bug of the caller: `emit/names.ts` makes names from spec text. */
export function identifier(text: string): Identifier {
  return new Identifier(text);
}

/** True for a name that a module may declare: letters, digits, `_` and `$`, and no word that the language keeps for itself. */
export function isIdentifier(text: string): boolean {
  // The plain pattern is much the faster one, and most names are plain.
  const isName =
    /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(text) || /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(text);
  return isName && !reservedWords.has(text);
}

/** True for a name that may follow a dot or stand unquoted as a property key; reserved words may. */
export function isPropertyName(text: string): boolean {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(text);
}

/**
 * Words that cannot be declared in a strict ES module, predeclared type names, and `then`,
 * because a module that exports `then` never settles when it is imported dynamically.
 */
export const reservedWords: ReadonlySet<string> = new Set(
  (
    "any arguments as async await bigint boolean break case catch class const continue debugger declare default delete do else " +
    "enum eval export extends false finally for from function get if implements import in infer instanceof interface is keyof let " +
    "module namespace never new null number object of package private protected public readonly require return set static " +
    "string super switch symbol then this throw true try type typeof undefined unique unknown var void while with yield " +
    "NaN Infinity globalThis"
  ).split(" "),
);
