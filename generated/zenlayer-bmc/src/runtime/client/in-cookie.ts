import type { ParameterPlace } from "./operation.js";
import { encodeAll, onePair, pairs } from "./style.js";

/** Cookie parameters; each pair of an exploded value is a cookie. Browsers do not let scripts send them. */
export const inCookie: ParameterPlace = {
  group: "cookies",
  write: (draft, { name, explode = true }, value) => {
    draft.cookies.push(
      ...(explode ? pairs(name, value, encodeAll) : onePair(name, value, encodeAll, ",")),
    );
  },
};
