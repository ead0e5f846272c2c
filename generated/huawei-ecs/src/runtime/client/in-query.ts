import type { ParameterPlace, ParameterStyle } from "./operation.js";
import { encodeAll, encodeReserved, onePair, pairs } from "./style.js";

/** Query parameters. */
export const inQuery: ParameterPlace = {
  group: "query",
  write: (draft, { name, style = form, explode, allowReserved }, value) => {
    draft.query.push(...style(name, value, explode, allowReserved ? encodeReserved : encodeAll));
  },
};

/** `color=blue&color=black`, the usual style of a query; not exploded `color=blue,black`. */
export const form: ParameterStyle = (name, value, explode = true, encode) =>
  explode ? pairs(name, value, encode) : onePair(name, value, encode, ",");
