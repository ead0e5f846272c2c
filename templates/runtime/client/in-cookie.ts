import { addCookies } from "./cookie.js";
import type { ParameterPlace } from "./operation.js";
import { form } from "./query-styles.js";
import { encodeAll } from "./style.js";

/** Cookie parameters; each pair of an exploded value is a cookie. Browsers do not let scripts send them. */
export const inCookie: ParameterPlace = {
  group: "cookies",
  write: (call, { name, explode }, value) =>
    addCookies(call, form(name, value, explode, encodeAll)),
};
