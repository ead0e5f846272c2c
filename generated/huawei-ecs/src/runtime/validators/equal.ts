import { asObject, isArray, ownKeys, own } from "./json.js";

/**
 * Equality of JSON values: the order of properties does not matter, and numbers are equal by value. Two values that are made
 * of the same parts in a circle count as equal.
 */
export function equal(left: unknown, right: unknown): boolean {
  return left === right || (isCompound(left) && isCompound(right) && areEqual(left, right));
}

/**
 * Compares without recursion, so that no depth is too deep; a pair that was met before is not compared again, so that neither
 * circles nor shared parts make it long.
 */
function areEqual(left: object, right: object): boolean {
  const met = new Map<object, Set<object>>();
  const pairs: [object, object][] = [[left, right]];
  for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
    const [one, other] = pair;
    const partners = met.get(one);
    if (partners?.has(other)) continue;
    if (partners) partners.add(other);
    else met.set(one, new Set([other]));
    const members = membersOf(one, other);
    if (!members) return false;
    for (const [first, second] of members) {
      if (first === second) continue;
      if (!isCompound(first) || !isCompound(second)) return false;
      pairs.push([first, second]);
    }
  }
  return true;
}

/** What must be equal for two arrays or two objects to be equal; undefined if they differ in kind, length or names. */
function membersOf(
  one: object,
  other: object,
): readonly (readonly [unknown, unknown])[] | undefined {
  if (isArray(one) || isArray(other)) {
    if (!isArray(one) || !isArray(other) || one.length !== other.length) return undefined;
    return one.map((item, index) => [item, other[index]]);
  }
  const left = asObject(one) ?? {};
  const right = asObject(other) ?? {};
  const keys = ownKeys(left);
  if (keys.length !== ownKeys(right).length) return undefined;
  return keys.map((key) => [left[key], own(right, key)]);
}

function isCompound(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
