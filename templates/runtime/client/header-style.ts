import type { ParameterStyle } from "./operation.js";
import { joined, partsOf } from "./parts.js";

/** `blue,black`; a list or an object without any part is not sent. */
export const headerList: ParameterStyle = (_name, value, explode, encode) =>
  partsOf(value)?.length === 0 ? [] : [joined(value, encode, ",", explode ? "=" : ",")];
