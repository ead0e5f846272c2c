import type { ParameterStyle } from "./operation.js";
import { joined, pairs } from "./parts.js";
import { encodeAll } from "./style.js";

/** `blue,black`, the usual style of a path. */
export const simple: ParameterStyle = (_name, value, explode, encode) => [
  joined(value, encode, ",", explode ? "=" : ","),
];

/** `.blue,black`; exploded `.blue.black`. */
export const label: ParameterStyle = (_name, value, explode, encode) =>
  unlessEmpty(value, [
    `.${explode ? joined(value, encode, ".", "=") : joined(value, encode, ",", ",")}`,
  ]);

/** `;color=blue,black`; exploded `;color=blue;color=black`. */
export const matrix: ParameterStyle = (name, value, explode, encode) => {
  const texts = explode
    ? pairs(name, value, encode)
    : [`${encodeAll(name)}=${joined(value, encode, ",", ",")}`];
  // An empty value leaves the sign out (RFC 6570, section 3.2.7).
  return unlessEmpty(
    value,
    texts.map((text) => `;${text.replace(/=$/, "")}`),
  );
};

/** A value without any text has no form in a path, whatever signs its style would put around it. */
function unlessEmpty(value: unknown, texts: readonly string[]): readonly string[] {
  return joined(value, String, "", "") === "" ? [] : texts;
}
