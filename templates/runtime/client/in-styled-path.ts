import { writeSegment } from "./in-path.js";
import type { ParameterPlace } from "./operation.js";
import { encodeAll } from "./style.js";

/** Path parameters with a style, for lists and objects too. */
export const inStyledPath: ParameterPlace = {
  group: "path",
  write: (call, { name, style, explode }, value) =>
    writeSegment(call, name, (style?.(name, value, explode, encodeAll) ?? []).join("")),
};
