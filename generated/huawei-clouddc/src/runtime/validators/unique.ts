import { equal } from "./equal.js";
import { asObject, isArray, ownKeys } from "./json.js";

/** The indices of the first item that is equal to an earlier one, the earlier first; undefined if all differ. */
export function findEqual(items: readonly unknown[]): readonly [number, number] | undefined {
  if (items.length < 2) return undefined;
  const scalars = new Map<unknown, number>();
  const compounds = new Map<string, number[]>();
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (typeof item !== "object" || item === null) {
      const earlier = scalars.get(item);
      if (earlier !== undefined) return [earlier, index];
      scalars.set(item, index);
      continue;
    }
    const print = fingerprint(item);
    const alike = compounds.get(print) ?? [];
    const earlier = alike.find((candidate) => equal(items[candidate], item));
    if (earlier !== undefined) return [earlier, index];
    alike.push(index);
    compounds.set(print, alike);
  }
  return undefined;
}

/** How much of a value goes into its fingerprint. Values that differ only beyond are compared one by one. */
const fingerprintLevels = 3;
const fingerprintMembers = 40;

/** A short text that equal values share, so that most of the different ones need no comparison. */
function fingerprint(value: unknown, levels = fingerprintLevels): string {
  if (isArray(value)) {
    const items = levels > 0 ? value.slice(0, fingerprintMembers) : [];
    return `[${value.length}:${items.map((item) => fingerprint(item, levels - 1)).join()}]`;
  }
  const object = asObject(value);
  if (!object) return typeof value === "string" ? JSON.stringify(value) : String(value);
  const keys = [...ownKeys(object)].sort();
  const members = levels > 0 ? keys.slice(0, fingerprintMembers) : [];
  const texts = members.map(
    (key) => `${JSON.stringify(key)}:${fingerprint(object[key], levels - 1)}`,
  );
  return `{${keys.length}:${texts.join()}}`;
}
