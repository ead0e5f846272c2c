import type { Diagnostic } from "../../source/diagnostic.ts";
import { isRawObject, own, type RawObject } from "../../source/raw.ts";
import { inside } from "../../source/source.ts";
import type { ObjectNode, Rule } from "../input.ts";
import { problem } from "../problem.ts";
import { anyOf, show, typeOfValue } from "../value-words.ts";
import { typesOf } from "./schema-limits.ts";

/** The values that a schema names have the type that it names. */
export const schemaValues: Rule = ({ objects }) =>
  objects("schema").flatMap((schema) => [
    ...namedValues(schema),
    ...duplicates(schema),
    ...defaultValue(schema),
  ]);

function namedValues({ value, at }: ObjectNode): readonly Diagnostic[] {
  const listed = own(value, "enum");
  const values = Array.isArray(listed) ? (listed as readonly unknown[]) : [];
  const named = values.map((member, index) => ({ member, at: inside(at, "enum", index) }));
  if (Object.hasOwn(value, "const"))
    named.push({ member: value["const"], at: inside(at, "const") });
  const wrong = named.filter(({ member }) => !hasType(member, value));
  return wrong.map(({ member, at: place }) => {
    const message = `${show(member)} is ${typeOfValue(member)}, but the type is ${anyOf(typesOf(value))}`;
    const found = problem("schema/enum-value", place, message);
    // With no value left the schema refuses everything.
    return wrong.length === named.length ? { ...found, severity: "error" } : found;
  });
}

function duplicates({ value, at }: ObjectNode): readonly Diagnostic[] {
  const values = own(value, "enum");
  if (!Array.isArray(values)) return [];
  const seen = new Set<string>();
  return values.flatMap((member: unknown, index): readonly Diagnostic[] => {
    const key = JSON.stringify(member);
    const again = seen.has(key);
    seen.add(key);
    return again
      ? [
          problem(
            "schema/enum-duplicate",
            inside(at, "enum", index),
            `${show(member)} is in this list already`,
          ),
        ]
      : [];
  });
}

function defaultValue({ value, at }: ObjectNode): readonly Diagnostic[] {
  if (!Object.hasOwn(value, "default")) return [];
  const initial = value["default"];
  const place = inside(at, "default");
  if (!hasType(initial, value)) {
    const message = `the default ${show(initial)} is ${typeOfValue(initial)}, but the type is ${anyOf(typesOf(value))}`;
    return [problem("schema/default-value", place, message)];
  }
  const values = own(value, "enum");
  const allowed = Array.isArray(values)
    ? values.map((member) => JSON.stringify(member))
    : undefined;
  if (!allowed || allowed.includes(JSON.stringify(initial))) return [];
  return [
    problem(
      "schema/default-value",
      place,
      `the default ${show(initial)} is not one of the values of \`enum\``,
    ),
  ];
}

/** True if the schema names no type, or one that the value has. */
function hasType(value: unknown, schema: RawObject): boolean {
  const types = typesOf(schema);
  if (types.length === 0 || (value === null && own(schema, "nullable") === true)) return true;
  return types.some((type) => {
    switch (type) {
      case "null":
        return value === null;
      case "array":
        return Array.isArray(value);
      case "object":
        return isRawObject(value);
      case "integer":
        return Number.isInteger(value);
      default:
        return typeof value === type;
    }
  });
}
