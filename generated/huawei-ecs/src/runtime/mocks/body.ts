import { decodePairs } from "./decode.js";
import { readJson } from "./depth.js";
import type { Incoming } from "./incoming.js";
import type { MockBody, ValueType } from "./operation.js";
import { readParts } from "./parts.js";
import { readPairs } from "./text.js";

/** What came of reading a body. `value` is undefined where there is none, or where nothing is known about its inside. */
export type ReadBody =
  | { readonly kind: "read"; readonly value: unknown; readonly isChecked: boolean }
  | { readonly kind: "missing" }
  | { readonly kind: "too large" }
  | { readonly kind: "wrong type"; readonly expected: readonly string[] }
  | { readonly kind: "malformed" };

/** Reads the body of a request as its media type says; `isShared` leaves it to others as well. */
export async function readBody(
  incoming: Incoming,
  body: MockBody | undefined,
  isShared: boolean,
): Promise<ReadBody> {
  if (!body) return { kind: "read", value: undefined, isChecked: false };
  const content = await incoming.body(isShared);
  if (!content) return { kind: "too large" };
  if (content.byteLength === 0) {
    return body.required
      ? { kind: "missing" }
      : { kind: "read", value: undefined, isChecked: false };
  }
  const type = (incoming.header("content-type") ?? "").split(";")[0]?.trim() ?? "";
  const format =
    body.formats.find(({ mediaType }) => mediaType === type) ??
    body.formats
      .filter(({ mediaType }) => includes(mediaType, type))
      .sort((a, b) => stars(a.mediaType) - stars(b.mediaType))[0];
  if (!format)
    return { kind: "wrong type", expected: body.formats.map((known) => known.mediaType) };
  if (format.read === undefined) return { kind: "read", value: undefined, isChecked: false };
  if (typeof format.read === "object" && "parts" in format.read) {
    const form = await readParts(content, incoming.header("content-type") ?? "", format.read.parts);
    return form ? { kind: "read", value: form.value, isChecked: true } : { kind: "malformed" };
  }
  const text = textOf(content);
  if (text === undefined) return { kind: "malformed" };
  if (format.read !== "json")
    return { kind: "read", value: readForm(text, format.read.form), isChecked: true };
  // What a parser says quotes the body, which may hold secrets.
  const json = readJson(text);
  return json ? { kind: "read", value: json.value, isChecked: true } : { kind: "malformed" };
}

/** Undefined for bytes that are no UTF-8. */
function textOf(content: Uint8Array): string | undefined {
  try {
    return utf8.decode(content);
  } catch {
    return undefined;
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** A form as an object: like the parameters of a query. */
function readForm(text: string, form: ValueType): unknown {
  const pairs = readPairs(text);
  if (typeof form === "string" || "items" in form) return Object.fromEntries(pairs);
  const names = new Set([...Object.keys(form.properties), ...pairs.map(([name]) => name)]);
  return Object.fromEntries(
    [...names]
      .map((name) => {
        const type =
          (Object.hasOwn(form.properties, name) ? form.properties[name] : undefined) ??
          form.others ??
          "string";
        return [name, decodePairs(pairs, { name, in: "query", type }, () => true)] as const;
      })
      .filter(([, value]) => value !== undefined),
  );
}

/** True if a media type lies in a range such as `text/*`; case does not matter, parameters are left aside. */
function includes(range: string, type: string): boolean {
  const wanted = (range.split(";")[0] ?? "").trim().toLowerCase();
  const given = type.toLowerCase();
  if (wanted === "*/*" || wanted === given) return true;
  return wanted.endsWith("/*") && given.startsWith(wanted.slice(0, -1));
}

function stars(range: string): number {
  return range.split("*").length - 1;
}
