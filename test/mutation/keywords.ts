import { isObject, type Path } from "../tables/paths.ts";
import { bentExpressions } from "./expression.ts";
import { removed, replaced, type Change, type Changes } from "./mutant.ts";
import { bentPatterns } from "./pattern.ts";

type RawSchema = Readonly<Record<string, unknown>>;
type Weaken = (value: unknown, path: Path) => readonly Change[];

/** Everything that can be taken from a schema, or bent in it, without what stands in the schemas inside it. */
export function changesOf(schema: RawSchema): readonly Changes[] {
  return Object.entries(schema).flatMap(([keyword, value]) => {
    // Beside listed values a type says nothing more.
    if (keyword === "type" && ("enum" in schema || "const" in schema)) return [];
    if (keyword === "x-specwright-rules") return ruleChanges(value as readonly RawRule[]);
    const weaken = weakenings[keyword];
    return weaken ? [{ keyword, changes: weaken(value, [keyword]) }] : [];
  });
}

/** Keywords that say nothing to a validator. */
export const silentKeywords: ReadonlySet<string> = new Set([
  "$ref",
  "contentMediaType",
  "default",
  "deprecated",
  "description",
  "examples",
  "summary",
  "title",
  "x-specwright-source",
  "x-specwright-unit",
  "x-specwright-fresh",
]);

const drop: Weaken = (_, path) => [removed(path)];

const limit: Weaken = (value, path) => [
  removed(path),
  replaced(`${Number(value) + 1}`, path, Number(value) + 1),
  ...(Number(value) > 0 || path[0] === "minimum"
    ? [replaced(`${Number(value) - 1}`, path, Number(value) - 1)]
    : []),
];

/** A list without each of its members, and without the list itself. */
const members: Weaken = (value, path) => {
  const list = value as readonly unknown[];
  return [
    removed(path),
    ...(list.length < 2
      ? []
      : list.map((member, index) =>
          replaced(`without ${nameOf(member, index)}`, path, list.toSpliced(index, 1)),
        )),
  ];
};

/** A map without each of its members. */
const entries: Weaken = (value, path) =>
  Object.keys(value as object).map((name) => removed([...path, name], `without ${name}`));

export const weakenings: Readonly<Record<string, Weaken>> = {
  type: (value, path) => {
    const types = Array.isArray(value) ? (value as readonly unknown[]) : [value];
    return [
      removed(path),
      ...(types.includes("null")
        ? [
            replaced(
              "without null",
              path,
              types.find((type) => type !== "null"),
            ),
          ]
        : [replaced("or null", path, [...types, "null"])]),
      ...(types.includes("integer") ? [replaced("number", path, "number")] : []),
    ];
  },
  const: drop,
  enum: members,
  "x-extensible-enum": members,
  format: drop,
  pattern: (value, path) => [
    removed(path),
    ...bentPatterns(String(value)).map(({ what, pattern }) => replaced(what, path, pattern)),
  ],
  minimum: limit,
  maximum: limit,
  minLength: limit,
  maxLength: limit,
  minItems: limit,
  maxItems: limit,
  maxProperties: limit,
  required: members,
  properties: entries,
  items: drop,
  additionalProperties: drop,
  propertyNames: drop,
  not: drop,
  if: drop,
  then: drop,
  else: drop,
  allOf: members,
  anyOf: members,
  oneOf: (value, path) => [...members(value, path)],
  dependentRequired: (value, path) => [
    ...entries(value, path),
    ...Object.entries(value as Readonly<Record<string, readonly unknown[]>>).flatMap(
      ([name, list]) => (list.length < 2 ? [] : members(list, [...path, name])),
    ),
  ],
  dependentSchemas: entries,
  "x-specwright-sensitive": drop,
};

type RawRule = {
  readonly id: string;
  /** A rule without one puts a keyword into words. */
  readonly expression?: string;
  readonly severity?: string;
  readonly at?: string;
  readonly code?: string;
};

function ruleChanges(rules: readonly RawRule[]): readonly Changes[] {
  return rules.map((rule, index) => {
    const path = ["x-specwright-rules", index];
    const severity = rule.severity === "warning" ? "error" : "warning";
    const others = rules.toSpliced(index, 1);
    return {
      keyword: `rule ${rule.id}`,
      changes: [
        replaced("removed", ["x-specwright-rules"], others),
        ...(rule.expression === undefined
          ? []
          : [replaced(`severity ${severity}`, [...path, "severity"], severity)]),
        ...(rule.at === undefined ? [] : [removed([...path, "at"], "without at")]),
        ...(rule.code === undefined ? [] : [removed([...path, "code"], "without code")]),
        ...(rule.expression === undefined ? [] : bentExpressions(rule.expression)).map(
          ({ what, expression }) => replaced(what, [...path, "expression"], expression),
        ),
      ],
    };
  });
}

function nameOf(member: unknown, index: number): string {
  return isObject(member) ? `branch ${index}` : JSON.stringify(member);
}
