import type { Diagnostic } from "../../source/diagnostic.ts";
import { isRawObject, own, type RawObject } from "../../source/raw.ts";
import { inside } from "../../source/source.ts";
import type { ObjectNode, Rule } from "../input.ts";
import { problem } from "../../source/problem.ts";
import { anyOf, show, typeOfValue } from "../value-words.ts";
import { typesOf } from "./schema-limits.ts";

/** The values that a schema names have the type that it names. */
export const schemaValues: Rule = ({ schemasWith }) => [
  // A schema may have both.
  ...[...new Set([...schemasWith("enum"), ...schemasWith("const")])].flatMap(namedValues),
  ...schemasWith("enum").flatMap(duplicates),
  ...schemasWith("default").flatMap(defaultValue),
];

function namedValues({ value, at }: ObjectNode): readonly Diagnostic[] {
  const listed = own(value, "enum");
  const values = Array.isArray(listed) ? (listed as readonly unknown[]) : [];
  const types = typesOf(value);
  const isRight = (member: unknown): boolean => hasType(member, types, value);
  if (values.every(isRight) && !Object.hasOwn(value, "const")) return [];
  const named = values.map((member, index) => ({ member, at: inside(at, "enum", index) }));
  if (Object.hasOwn(value, "const"))
    named.push({ member: value["const"], at: inside(at, "const") });
  const wrong = named.filter(({ member }) => !isRight(member));
  return wrong.map(({ member, at: place }) => {
    const message = `${show(member)} is ${typeOfValue(member)}, but the type is ${anyOf(types)}`;
    const found = problem("schema/enum-value", place, message);
    // With no value left the schema refuses everything.
    return wrong.length === named.length ? { ...found, severity: "error" } : found;
  });
}

function duplicates({ value, at }: ObjectNode): readonly Diagnostic[] {
  const values = own(value, "enum");
  if (!Array.isArray(values)) return [];
  // So it is nearly everywhere, and needs no text of the values.
  if (
    values.every((member) => typeof member === "string") &&
    new Set(values).size === values.length
  )
    return [];
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
  const initial = value["default"];
  const place = inside(at, "default");
  const types = typesOf(value);
  if (!hasType(initial, types, value)) {
    const message = `the default ${show(initial)} is ${typeOfValue(initial)}, but the type is ${anyOf(types)}`;
    return [problem("schema/default-value", place, message)];
  }
  const values = own(value, "enum");
  const allows = (member: unknown): boolean =>
    member === initial || JSON.stringify(member) === JSON.stringify(initial);
  if (!Array.isArray(values) || values.some(allows)) return [];
  return [
    problem(
      "schema/default-value",
      place,
      `the default ${show(initial)} is not one of the values of \`enum\``,
    ),
  ];
}

/** True if the schema names no type, or one that the value has. */
function hasType(value: unknown, types: readonly string[], schema: RawObject): boolean {
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
