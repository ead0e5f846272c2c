import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { Place } from "../../generator/source/diagnostic.ts";
import type { Source } from "../../generator/source/source.ts";
import { keyOf, type Walked } from "./walk.ts";

/** ajv's verdict on a value of the schema at a place: undefined if it is valid, else the first thing wrong. */
export type Oracle = (schema: Place, value: unknown) => ErrorObject | undefined;

/** Formats that generated validators check as well; ajv leaves all others alone too. */
const checkedFormats =
  "date-time date time duration email hostname ipv4 ipv6 uri uri-reference uri-template uuid byte int32 int64".split(
    " ",
  );

/** ajv over a whole description. Which objects are schemas, and so in need of translation from OpenAPI 3.0, is said by the walk. */
export function oracleOf(
  source: Source,
  walked: Walked,
  useFormats: (ajv: Ajv2020) => void = useSharpened,
): Oracle {
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    // Names such as "toString" are properties only where an object has its own.
    ownProperties: true,
    inlineRefs: false,
    logger: false,
    code: { regExp },
  });
  useFormats(ajv);
  const address = addresses(source, walked);
  const translate = translator(source, walked, address);
  for (const { value, path } of source.files.values()) {
    // A file may have keys that ajv would take for keywords, such as a parameter called `type`; so it goes into a box.
    ajv.addSchema({ file: translate(value) }, addressOf(path));
  }
  const compiled = new Map<string, ValidateFunction>();
  return (schema, value) => {
    const key = keyOf(schema);
    const validate = compiled.get(key) ?? ajv.compile({ $ref: address(schema) });
    compiled.set(key, validate);
    return validate(value) ? undefined : validate.errors?.[0];
  };
}

function useSharpened(ajv: Ajv2020): void {
  formats.default(ajv, { mode: "full", formats: checkedFormats as never });
  sharpen(ajv);
}

/** Where ajv's formats let pass what their standards do not: the parts of a host's name, line ends in base64, 64 bits. */
function sharpen(ajv: Ajv2020): void {
  ajv.addFormat("byte", /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/);
  const email = formats.default.get("email") as RegExp;
  ajv.addFormat("email", {
    type: "string",
    validate: (text: string) =>
      email.test(text) && /^[^@]+@(?=.{1,253}$)[\w-]{1,63}(\.[\w-]{1,63})*$/.test(text),
  });
  ajv.addFormat("int64", {
    type: "number",
    validate: (value: number) => Number.isInteger(value) && Math.abs(value) <= 2 ** 63,
  });
  for (const [name, most] of unsigned) {
    ajv.addFormat(name, {
      type: "number",
      validate: (value: number) => Number.isInteger(value) && value >= 0 && value <= most,
    });
  }
  ajv.addFormat("float", {
    type: "number",
    validate: (value: number) => Math.abs(value) < 3.4028235677973366e38,
  });
}

const unsigned = [
  ["uint8", 255],
  ["uint16", 65_535],
  ["uint32", 4_294_967_295],
  ["uint64", 2 ** 64],
] as const;

function addressOf(path: string): string {
  return `file:///${encodeURI(path.replaceAll("../", "up/").replace(/^\//, ""))}`;
}

/** Where a place of the description stands for ajv: in a box, and where null was let in, behind a choice. */
function addresses(source: Source, { schemas }: Walked): (place: Place) => string {
  const loose = new Set(
    source.version === "3.0"
      ? [...schemas].filter(([, { value }]) => isLoose(value)).map(([key]) => key)
      : [],
  );
  return ({ file, pointer }) => {
    let way = "";
    let written = "/file";
    for (const segment of pointer.split("/").slice(1)) {
      if (loose.has(keyOf({ file, pointer: way }))) written += "/anyOf/1";
      way += `/${segment}`;
      written += `/${encodeURIComponent(segment)}`;
    }
    return `${addressOf(file)}#${written}`;
  };
}

/** Patterns are Unicode patterns where they are valid as such, as in our output. */
const regExp = Object.assign(
  (pattern: string, flags: string): RegExp => {
    try {
      return new RegExp(pattern, flags);
    } catch {
      return new RegExp(pattern);
    }
  },
  { code: "new RegExp" },
);

type Raw = Readonly<Record<string, unknown>>;

/** Keywords whose value is data, not schemas; and keywords that ajv does not know or reads otherwise. */
const data = new Set(["enum", "const"]);
const dropped = new Set(["example", "examples", "default", "discriminator", "nullable", "$id"]);

/** Copies a file with its schemas in 2020-12 and with references that hold wherever they stand. */
function translator(
  source: Source,
  walked: Walked,
  address: (place: Place) => string,
): (value: unknown) => unknown {
  const places = new Map<unknown, Place>();
  for (const { value, at } of walked.schemas.values()) {
    if (typeof value === "object" && value !== null) places.set(value, at);
  }
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    if (typeof value !== "object" || value === null) return value;
    const at = places.get(value);
    if (at) return schema(value as Raw, at);
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, copy(member)]));
  };
  const schema = (value: Raw, at: Place): Raw => {
    const reference = value["$ref"];
    const target = typeof reference === "string" ? source.resolve(reference, at) : undefined;
    const link = target ? { $ref: address(target.at) } : {};
    if (source.version === "3.0" && typeof reference === "string") return link;
    const members = Object.entries(value)
      .filter(([key]) => !dropped.has(key) && key !== "$ref")
      .map(([key, member]) => [key, data.has(key) ? member : copy(member)]);
    const translated: Raw = { ...link, ...(Object.fromEntries(members) as Raw) };
    return source.version === "3.0" ? upgrade(value, translated) : translated;
  };
  return copy;
}

/** What 3.0 writes in another way: `nullable`, and bounds that are exclusive by a flag. */
function upgrade(original: Raw, translated: Raw): Raw {
  const upgraded: Record<string, unknown> = { ...translated };
  for (const [flag, limit] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ] as const) {
    if (typeof upgraded[flag] !== "boolean") continue;
    if (upgraded[flag] === true) {
      upgraded[flag] = upgraded[limit];
      delete upgraded[limit];
    } else delete upgraded[flag];
  }
  if (isLoose(original)) return { anyOf: [{ type: "null" }, upgraded] };
  if (original["nullable"] !== true || !("type" in original)) return upgraded;
  upgraded["type"] = [original["type"], "null"];
  const values = upgraded["enum"];
  if (Array.isArray(values)) upgraded["enum"] = [...new Set([...(values as unknown[]), null])];
  return upgraded;
}

/** Where `nullable` has no effect by the letter, we read it as everybody does who writes it: null is allowed. */
function isLoose(schema: unknown): boolean {
  if (typeof schema !== "object" || schema === null) return false;
  const { nullable, type } = schema as Raw;
  const says = ["allOf", "anyOf", "oneOf", "enum", "not"];
  return nullable === true && type === undefined && says.some((key) => key in schema);
}
