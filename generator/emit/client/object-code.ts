import { code, Imported, join, objectKey, type Code } from "../../print/code.ts";

/** An object literal; members without code are left out, and one whose value has its own name is written once. */
export function objectCode(
  members: readonly (readonly [name: string, value: Code | false | undefined])[],
): Code {
  const present = members.flatMap(([name, value]) =>
    value ? [isNamed(value, name) ? value : code`${objectKey(name)}: ${value}`] : [],
  );
  return present.length === 0 ? code`{}` : code`{ ${join(present, ", ")} }`;
}

/** True for the reference to an import of that name. */
function isNamed({ parts: [first, ...rest] }: Code, name: string): boolean {
  return first instanceof Imported && rest.length === 0 && first.name.text === name;
}

/** A list literal; undefined for an empty one where that means the same as none. */
export function listCode(items: readonly Code[]): Code | undefined {
  return items.length === 0 ? undefined : code`[${join(items, ", ")}]`;
}

/** `true`, or nothing. */
export function flag(isSet: boolean | undefined): Code | undefined {
  return isSet ? code`true` : undefined;
}
