import { setHeader } from "./call.js";
import type { ParameterPlace } from "./operation.js";
import { textOf } from "./style.js";

/** Header parameters, not encoded; without a style, those of one value. */
export const inHeader: ParameterPlace = {
  group: "headers",
  write: (call, { name, style, explode }, value) => {
    const text = style ? style(name, value, explode, String)[0] : textOf(value);
    if (text !== undefined) setHeader(call, name, text);
  },
};
