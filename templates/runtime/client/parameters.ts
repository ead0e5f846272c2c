import type { Step } from "./call.js";
import { InputError } from "./errors.js";
import { ownValue } from "./own.js";
import { isAbsent } from "./style.js";

/** Writes the parameters of an operation, each in its place. */
export const writeParameters: Step = (call) => {
  const { operation, input, settings } = call;
  for (const parameter of operation.parameters ?? []) {
    const { name, in: place, option, constant, fill, required, text } = parameter;
    const value =
      constant ??
      ownValue(input[place.group], name) ??
      (option && ownValue(settings.selection.parameters, option)) ??
      fill?.();
    if (!isAbsent(value)) {
      place.write(call, parameter, text ? text(value) : value);
    } else if (required) {
      throw new InputError(
        `no \`${place.group}.${name}\` in the input${option ? ` and no \`${option}\` in the client` : ""}`,
        call,
      );
    }
  }
};
