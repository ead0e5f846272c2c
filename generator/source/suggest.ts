import { nearest } from "./near.ts";
import { descend, pointerOf } from "./pointer.ts";
import { isRawObject, objectIn, type RawObject } from "./raw.ts";

/** `; did you mean …?` for a pointer that leads nowhere: a like name in its place, or the same name among the components. */
export function suggestPlace(uri: string, segments: readonly string[], document: unknown): string {
  const { value, missing } = descend(document, segments);
  if (missing === undefined) return "";
  const wrong = segments[missing] ?? "";
  const near = isRawObject(value) ? nearest(wrong, keysOf(value)) : undefined;
  if (near !== undefined) {
    const corrected = [...segments.slice(0, missing), near, ...segments.slice(missing + 1)];
    if (descend(document, corrected).missing === undefined) return question(uri, corrected);
  }
  const elsewhere = componentNamed(segments.at(-1) ?? "", document);
  return elsewhere ? question(uri, elsewhere) : "";
}

/** `; did you mean …?` for a file that is not there: a like name in its folder, or the component of that name. */
export function suggestFile(uri: string, names: readonly string[], entry: unknown): string {
  const elsewhere = componentNamed(uri, entry);
  if (elsewhere) return question("", elsewhere);
  const slash = uri.lastIndexOf("/") + 1;
  const near = nearest(uri.slice(slash), names);
  return near === undefined ? "" : `; did you mean \`${uri.slice(0, slash)}${near}\`?`;
}

/** Without a list of them: nothing may be asked of it any more. */
function* keysOf(object: RawObject): Generator<string> {
  for (const key in object) if (Object.hasOwn(object, key)) yield key;
}

function componentNamed(name: string, document: unknown): readonly string[] | undefined {
  const components = isRawObject(document) ? objectIn(document, "components") : undefined;
  for (const [section, members] of Object.entries(components ?? {})) {
    if (isRawObject(members) && Object.hasOwn(members, name)) return ["components", section, name];
  }
  return undefined;
}

function question(uri: string, segments: readonly string[]): string {
  return `; did you mean \`${uri}#${pointerOf(segments)}\`?`;
}
