import type { RawSchema } from "./describe-rule.ts";

export const integer: RawSchema = { type: "integer" };
export const number: RawSchema = { type: "number" };
export const text: RawSchema = { type: "string" };
export const flag: RawSchema = { type: "boolean" };

export function list(items: RawSchema): RawSchema {
  return { type: "array", items };
}

/** An object; a name with `!` is required. */
export function object(properties: Readonly<Record<string, RawSchema>>): RawSchema {
  const names = Object.keys(properties);
  return {
    type: "object",
    properties: Object.fromEntries(names.map((name) => [name.replace("!", ""), properties[name]])),
    required: names.filter((name) => name.endsWith("!")).map((name) => name.slice(0, -1)),
  };
}

export function mapOf(values: RawSchema): RawSchema {
  return { type: "object", additionalProperties: values };
}
