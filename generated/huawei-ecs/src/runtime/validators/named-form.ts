import { asObject, own } from "./json.js";
import type { Forms } from "./report.js";
import type { Check } from "./run.js";

/** The form that a value says it has, by the property that tells forms apart; undefined if it names none of them. */
export function namedForm(value: unknown, { checks, discriminator }: Forms): Check | undefined {
  const object = asObject(value);
  if (!discriminator || !object) return undefined;
  const name = own(object, discriminator.property);
  const place = typeof name === "string" ? own(discriminator.mapping, name) : undefined;
  return checks[Number(place ?? -1)];
}
