/** A row of a vendor's page that a check stands on; `page` is the short name that the description gives it. */
export type SourceRow = {
  readonly page: string;
  readonly table?: string;
  readonly row?: string;
};

/** One thing that is wrong with a value (`error`), or that is worth a look (`warning`). */
export type ValidationIssue = {
  /** The keyword that is not met (`maxLength`), `rule`, or one of ours (`unknownProperty`, `depth`, `unreadable`). */
  readonly code: string;
  /** From the validated value to the place, as property names and indices. */
  readonly path: readonly (string | number)[];
  /** The path as a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  readonly message: string;
  readonly severity: "error" | "warning";
  /** The keyword's parameter: a limit, the allowed values, the nearest known name. */
  readonly expected?: unknown;
  /** What was found, in a few words; the text of a string never, of a sensitive value nothing but its type. */
  readonly received?: string;
  /** The id of the rule that is broken. */
  readonly rule?: string;
  /** The code that the vendor answers with for this mistake. */
  readonly vendorCode?: string;
  readonly source?: readonly SourceRow[];
};

/** A path as a JSON Pointer. */
export function toPointer(path: readonly (string | number)[]): string {
  let pointer = "";
  for (const key of path) pointer += `/${escaped(key)}`;
  return pointer;
}

function escaped(key: string | number): string | number {
  // Nearly every key is a plain one.
  if (typeof key === "number" || !(key.includes("~") || key.includes("/"))) return key;
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
