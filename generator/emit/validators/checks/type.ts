import { code, join, literal, type Code } from "../../../print/code.ts";
import { meansBytes } from "../../../model/bytes.ts";
import { keywordOf, type JsonType, type Schema } from "../../../model/schema.ts";
import type { ValueKind } from "../condition.ts";
import { textOf } from "../rules/test.ts";
import { helper } from "../runtime.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** The type is asked first, by `typeGuard`. */
export const type: KeywordCheck<"type"> = () => [];

/** The statement that turns values of another type away, and what it leaves known of the value. */
export type TypeGuard = {
  readonly statement: Code;
  readonly kind: ValueKind;
  readonly usesObject: boolean;
};

/** The guard that a schema's `type` asks for; `takesBytes` lets bytes pass where text would hold them, `at` tells the place. */
export function typeGuard(schema: Schema, takesBytes: boolean, at: Code): TypeGuard | undefined {
  const types = keywordOf(schema, "type")?.types;
  if (!types) return undefined;
  const isBytes = takesBytes && types.includes("string") && schema.keywords.some(meansBytes);
  const key = `${types.join()} ${isBytes}${textOf(at)}`;
  const guard = guards.get(key) ?? makeGuard(types, isBytes, at);
  guards.set(key, guard);
  return guard;
}

/** There are few guards, and every check begins with one. */
const guards = new Map<string, TypeGuard>();

function makeGuard(types: readonly JsonType[], isBytes: boolean, at: Code): TypeGuard {
  const rejections = [
    ...types.map((name) => rejects[name]),
    // In a form a string of bytes is given as bytes.
    ...(isBytes ? [code`!${helper("isBinary")}(value)`] : []),
  ];
  const [only, ...others] = types;
  return {
    statement: code`if (${join(rejections, " && ")}) return ${helper("fail")}(run, "type", ${literal(types)}, value${at});`,
    kind: only && others.length === 0 && !isBytes ? kinds[only] : "any",
    usesObject: types.includes("object"),
  };
}

const rejects: Readonly<Record<JsonType, Code>> = {
  null: code`value !== null`,
  boolean: code`typeof value !== "boolean"`,
  integer: code`!${helper("isInteger")}(value)`,
  number: code`!${helper("isNumber")}(value)`,
  string: code`typeof value !== "string"`,
  array: code`!${helper("isArray")}(value)`,
  object: code`!object`,
};

const kinds: Readonly<Record<JsonType, ValueKind>> = {
  null: "any",
  boolean: "any",
  integer: "number",
  number: "number",
  string: "string",
  array: "array",
  object: "object",
};
