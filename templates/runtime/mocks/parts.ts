import { decodeTyped } from "./decode.js";
import type { ValueType } from "./operation.js";

/** A form in parts (`multipart/form-data`) as an object; undefined for one that is malformed. */
export async function readParts(
  content: Uint8Array,
  mediaType: string,
  type: ValueType,
): Promise<{ readonly value: unknown } | undefined> {
  const form = await formOf(content, mediaType);
  if (!form) return undefined;
  const members = await Promise.all(
    [...new Set(form.keys())].map(async (name) => {
      const own = typeOf(type, name);
      const isList = typeof own === "object" && "items" in own;
      const each = isList ? own.items : own;
      const values = await Promise.all(form.getAll(name).map((part) => valueOf(part, each)));
      // A name that stands twice where one value is wanted: the validator gets both and refuses them.
      return [name, isList || values.length > 1 ? values : values[0]] as const;
    }),
  );
  return { value: Object.fromEntries(members) };
}

/** The platform knows how to read such a form. */
async function formOf(content: Uint8Array, mediaType: string): Promise<FormData | undefined> {
  try {
    const headers = { "content-type": mediaType };
    return await new Response(content as BodyInit, { headers }).formData();
  } catch {
    return undefined;
  }
}

function typeOf(type: ValueType, name: string): ValueType {
  if (typeof type === "string" || "items" in type) return "string";
  const own = Object.hasOwn(type.properties, name) ? type.properties[name] : undefined;
  return own ?? type.others ?? "string";
}

/** Whoever sends a file may leave out its name, and a text may come as a file: what the description says of it counts. */
async function valueOf(part: FormDataEntryValue, type: ValueType): Promise<unknown> {
  if (type === "bytes") return typeof part === "string" ? new Blob([part]) : part;
  return decodeTyped(typeof part === "string" ? part : await part.text(), type);
}
