import type { Keyword, Schema } from "../../model/schema.ts";

/** A text that two schemas share if the same is checked for both, and told in issues; what they are for does not matter. */
export type Alike = (schema: Schema) => string;

/**
 * Begins to compare schemas. Each is looked at once; a schema inside of another counts as a number. An endless reference asks nothing
 * where it stands, so it is not like another one to the same schema.
 */
export function openAlike(endless: ReadonlySet<Keyword>): Alike {
  const numbers = new Map<string, number>();
  const known = new WeakMap<object, number>();
  const numberOf = (schema: Schema): number => {
    const before = known.get(schema);
    if (before !== undefined) return before;
    const text = textOf(schema);
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    known.set(schema, number);
    return number;
  };
  const textOf = ({ keywords, notes }: Schema): string => {
    const { sensitive, readOnly, writeOnly, sources } = notes;
    const asked = keywords.map((keyword) => (endless.has(keyword) ? "endless" : asText(keyword)));
    return JSON.stringify(
      [asked, sensitive, readOnly, writeOnly, sources],
      (key, value: unknown) => {
        if (key === "at") return undefined;
        return isSchema(value) ? `#${numberOf(value)}` : value;
      },
    );
  };
  return (schema) => `#${numberOf(schema)}`;
}

/** Values that a keyword names, as a text: they may look like anything, a place or a schema too. */
function asText(keyword: Keyword): object {
  switch (keyword.kind) {
    case "const":
      return { ...keyword, value: JSON.stringify(keyword.value) };
    case "enum":
    case "openEnum":
      return { ...keyword, values: JSON.stringify(keyword.values) };
    default:
      return keyword;
  }
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && "keywords" in value && "notes" in value;
}
