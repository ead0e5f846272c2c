import { code, join, objectKey, type Code } from "../../print/code.ts";

/** An object literal; members without code are left out. */
export function objectCode(
  members: readonly (readonly [name: string, value: Code | undefined])[],
): Code {
  const present = members.flatMap(([name, value]) =>
    value ? [code`${objectKey(name)}: ${value}`] : [],
  );
  return present.length === 0 ? code`{}` : code`{ ${join(present, ", ")} }`;
}

/** A list literal; undefined for an empty one where that means the same as none. */
export function listCode(items: readonly Code[]): Code | undefined {
  return items.length === 0 ? undefined : code`[${join(items, ", ")}]`;
}

/** `true`, or nothing. */
export function flag(isSet: boolean | undefined): Code | undefined {
  return isSet ? code`true` : undefined;
}
