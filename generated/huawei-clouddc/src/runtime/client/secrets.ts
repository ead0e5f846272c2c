import type { Step } from "./call.js";
import { ownValue } from "./own.js";

/** Adds every text at or under the secret places of an operation's input to the secrets of the call; lists are gone through. */
export const hideSecrets: Step = ({ operation, input, secrets }) => {
  for (const path of operation.secrets ?? []) secrets.push(...textsAt(input, path));
};

function textsAt(value: unknown, path: readonly string[]): readonly string[] {
  if (typeof value === "string") return path.length === 0 ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => textsAt(item, path));
  const [name, ...rest] = path;
  if (name === undefined) return Object.values(value).flatMap((member) => textsAt(member, []));
  return textsAt(ownValue(value, name), rest);
}
