import type { Call } from "./call.js";
import { InputError } from "./errors.js";
import type { ParameterPlace } from "./operation.js";
import { encodeAll, textOf } from "./style.js";

/** Path parameters of one value. One that is empty, or that a server could read as a step to another path, is refused. */
export const inPath: ParameterPlace = {
  group: "path",
  write: (call, { name }, value) => writeSegment(call, name, encodeAll(textOf(value))),
};

/** Puts an encoded text in its place. */
export function writeSegment(call: Call, name: string, text: string): void {
  call.path = call.path.replaceAll(`{${name}}`, () => text);
  if (text === "" || dotSegment.test(call.path))
    throw new InputError(`\`path.${name}\` is empty or leads to another path`, call);
}

/** A segment `.` or `..`, also where somebody on the way decodes `%2e`, `%2f` or `%5c`, once or several times. */
const dotSegment = /(\/|%(25)*(2f|5c))(\.|%(25)*2e){1,2}(\/|%(25)*(2f|5c)|[?#]|$)/i;
