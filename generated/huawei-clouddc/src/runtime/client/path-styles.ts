import type { ParameterStyle } from "./operation.js";
import { encodeAll, joined, pairs } from "./style.js";

/** `.blue,black`; exploded `.blue.black`. */
export const label: ParameterStyle = (_name, value, explode, encode) => [
  `.${explode ? joined(value, encode, ".", "=") : joined(value, encode, ",", ",")}`,
];

/** `;color=blue,black`; exploded `;color=blue;color=black`. */
export const matrix: ParameterStyle = (name, value, explode, encode) => {
  const texts = explode
    ? pairs(name, value, encode)
    : [`${encodeAll(name)}=${joined(value, encode, ",", ",")}`];
  // An empty value leaves the sign out (RFC 6570, section 3.2.7).
  return texts.map((text) => `;${text.replace(/=$/, "")}`);
};
