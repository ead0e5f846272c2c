import type { Step } from "./call.js";
import { ownValue } from "./own.js";

/** Adds every text at or under the secret places of an operation's input to the secrets of the call; lists are gone through. */
export const hideSecrets: Step = ({ operation, input, secrets }) => {
  for (const path of operation.secrets ?? []) secrets.push(...textsAt(input, path));
};

function textsAt(value: unknown, path: readonly string[]): readonly string[] {
  const [name, ...rest] = path;
  if (typeof value === "string") return name === undefined ? [value] : [];
  const whole = Object(value) as object;
  return name === undefined || Array.isArray(value)
    ? Object.values(whole).flatMap((part) => textsAt(part, path))
    : textsAt(ownValue(whole, name), rest);
}
