/** A place in a call: in its input (by groups, as a client takes it) or in the body of its answer. */
export type CallPlace = {
  readonly of: "input" | "answer";
  /** A JSON Pointer; `*` stands for every item of a list. */
  readonly place: string;
};

/**
 * Reads a runtime expression of OpenAPI (`$request.path.id`, `$request.body#/name`, `$response.body#/id`), of those that speak of
 * values which a client has. Undefined for a text that is none.
 */
export function readExpression(text: string): CallPlace | undefined {
  const body = /^\$(request|response)\.body(?:#((?:\/[^/]+)*))?$/s.exec(text);
  if (body) {
    const [, side, pointer = ""] = body;
    return side === "request"
      ? { of: "input", place: `/body${pointer}` }
      : { of: "answer", place: pointer };
  }
  const parameter = /^\$request\.(path|query|header|cookie)\.(.+)$/s.exec(text);
  if (!parameter) return undefined;
  const [, location = "", name = ""] = parameter;
  const group = { header: "headers", cookie: "cookies" }[location] ?? location;
  return { of: "input", place: `/${group}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}` };
}

/** True for a text that is meant as an expression: constants of waiters do not begin with a dollar sign. */
export function isExpression(value: unknown): value is string {
  return typeof value === "string" && value.startsWith("$");
}
