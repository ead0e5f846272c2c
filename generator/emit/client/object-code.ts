import { code, Imported, objectKey, type Code } from "../../print/code.ts";
import { CodeWriter } from "../../print/writer.ts";

/** An object literal; members without code are left out, and one whose value has its own name is written once. */
export function objectCode(
  members: readonly (readonly [name: string, value: Code | false | undefined])[],
): Code {
  const writer = new CodeWriter();
  let isEmpty = true;
  for (const [name, value] of members) {
    if (!value) continue;
    writer.text(isEmpty ? "{ " : ", ");
    isEmpty = false;
    if (!isNamed(value, name)) writer.add(objectKey(name)).text(": ");
    writer.add(value);
  }
  return isEmpty ? code`{}` : writer.text(" }").done();
}

/** True for the reference to an import of that name. */
function isNamed({ parts }: Code, name: string): boolean {
  const first = parts[0] === "" ? parts[1] : parts[0];
  return (
    first instanceof Imported &&
    first.name.text === name &&
    parts.length < 4 &&
    !parts.some((part) => part !== first && part !== "")
  );
}

/** A list literal; undefined for an empty one where that means the same as none. */
export function listCode(items: readonly Code[]): Code | undefined {
  if (items.length === 0) return undefined;
  const writer = new CodeWriter().text("[");
  items.forEach((item, index) => writer.text(index > 0 ? ", " : "").add(item));
  return writer.text("]").done();
}

/** `true`, or nothing. */
export function flag(isSet: boolean | undefined): Code | undefined {
  return isSet ? code`true` : undefined;
}
