import type { ParameterPlace } from "./operation.js";
import { encodeAll, textOf } from "./style.js";

/** Query parameters; without a style, those of one value. */
export const inQuery: ParameterPlace = {
  group: "query",
  write: ({ query }, { name, style, explode, encode = encodeAll }, value) => {
    query.push(
      ...(style?.(name, value, explode, encode) ?? [`${encodeAll(name)}=${encode(textOf(value))}`]),
    );
  },
};
