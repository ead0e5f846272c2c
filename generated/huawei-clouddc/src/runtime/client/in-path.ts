import { InputError } from "./errors.js";
import type { ParameterPlace, ParameterStyle } from "./operation.js";
import { encodeAll, joined } from "./style.js";

/** Path parameters. A value that is empty, or that a server could read as a step to another path, is refused. */
export const inPath: ParameterPlace = {
  group: "path",
  write: (draft, { name, style = simple, explode }, value) => {
    const text = style(name, value, explode, encodeAll).join("");
    if (joined(value, String, "", "") === "" || text === "")
      throw new InputError(`path parameter \`${name}\` is empty`, draft.call);
    const path = draft.path.replaceAll(`{${name}}`, () => text);
    if (hasDotSegment(path))
      throw new InputError(`path parameter \`${name}\` would lead to another path`, draft.call);
    draft.path = path;
  },
};

/** `blue,black`, the usual style of a path. */
export const simple: ParameterStyle = (_name, value, explode, encode) => [
  joined(value, encode, ",", explode ? "=" : ","),
];

/** True if a segment is `.` or `..`, also where somebody on the way decodes `%2e`, `%2f` or `%5c`, once or several times. */
function hasDotSegment(path: string): boolean {
  return path
    .replace(/[?#].*$/, "")
    .replace(/%(?:25)*(2e|2f|5c)/gi, (_match, code: string) =>
      code === "2e" || code === "2E" ? "." : "/",
    )
    .split("/")
    .some((segment) => segment === "." || segment === "..");
}
