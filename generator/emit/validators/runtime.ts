import { importedType, importedValue, type Imported } from "../../print/code.ts";
import type { ExportFrom } from "../../print/declare.ts";
import { identifier } from "../../print/identifier.ts";
import { paths } from "../names.ts";

/** Where each export of the runtime lives that emitted validators use. */
const homes = {
  best: ["takeForms"],
  array: ["uniqueItems", "uniqueScalars", "everyItem", "contains"],
  combine: ["anyOf", "oneOf", "not"],
  faulty: ["isFaulty"],
  decimal: ["isMultipleOf"],
  english: [
    "valueWords",
    "numberWords",
    "textWords",
    "listWords",
    "itemWords",
    "objectWords",
    "strangerWords",
    "absenceWords",
    "formWords",
  ],
  equal: ["equal"],
  json: ["asObject", "isArray", "isBinary", "isInteger", "isNumber", "own", "ownKeys"],
  known: ["knownProperties", "openProperties"],
  length: ["isAtLeast", "isAtMost"],
  names: ["Names"],
  object: [
    "mandatory",
    "optional",
    "dependentRequired",
    "matchingProperties",
    "otherProperties",
    "noOtherProperties",
    "everyProperty",
  ],
  "property-names": ["propertyNames"],
  report: ["fail", "missing", "broken", "warn"],
  run: ["citing", "inside", "isTooDeep", "passes"],
  "standard-schema": ["standardSchema"],
  states: ["inStates", "upTo"],
  type: [
    "checkString",
    "checkNumber",
    "checkInteger",
    "checkBoolean",
    "checkNull",
    "checkArray",
    "checkObject",
    "checkAny",
    "checkNever",
    "optionalString",
    "optionalNumber",
    "optionalInteger",
    "optionalBoolean",
  ],
  unevaluated: [
    "unevaluatedProperties",
    "noUnevaluatedProperties",
    "unevaluatedItems",
    "noUnevaluatedItems",
    "lookAtForms",
    "lookAtNothing",
    "lookAtNames",
    "lookAtMatching",
    "lookAtFirst",
    "lookAtPassing",
  ],
  validate: ["validate"],
  value: ["isOneOf"],
  verdict: ["isValid"],
} as const;

export type RuntimeName = (typeof homes)[keyof typeof homes][number];

const typeHomes = {
  json: ["JsonObject"],
  object: ["Others"],
  report: ["Forms", "Rule"],
  run: ["Facts", "Run"],
  "standard-schema": ["StandardSchemaV1"],
  unevaluated: ["SeenItems", "SeenProperties"],
  validate: ["Origin", "ValidateOptions", "Validation"],
} as const;

export type RuntimeTypeName = (typeof typeHomes)[keyof typeof typeHomes][number];

/** A function of the runtime, for use in emitted code. */
export function helper(name: RuntimeName): Imported {
  return helpers[name];
}

/** A type of the runtime, for use in emitted code. */
export function helperType(name: RuntimeTypeName): Imported {
  return helperTypes[name];
}

const helpers = importsFrom<RuntimeName>(homes, importedValue);
const helperTypes = importsFrom<RuntimeTypeName>(typeHomes, importedType);

/** The names that the runtime gives to emitted code; no declaration of ours takes one of them. */
export const runtimeNames: readonly string[] = [helpers, helperTypes].flatMap(Object.keys);

function importsFrom<Name extends string>(
  table: Readonly<Record<string, readonly Name[]>>,
  importFrom: (name: string, path: string) => Imported,
): Readonly<Record<Name, Imported>> {
  const all = Object.entries(table).flatMap(([home, names]) =>
    names.map((name) => [name, importFrom(name, paths.runtime(`validators/${home}`))] as const),
  );
  // Every name of the table is in.
  return Object.fromEntries(all) as Record<Name, Imported>;
}

/** What of the runtime the users of validators see. */
export const runtimeExports: readonly ExportFrom[] = [
  exportValues("english", ["english"]),
  exportValues("format-issues", ["formatIssues"]),
  exportTypes("format-issues", ["FormatOptions"]),
  exportTypes("issue", ["SourceRow", "ValidationIssue"]),
  exportValues("json-lines", ["formatJsonLines"]),
  exportTypes("language", ["FormatWords", "Language"]),
  exportTypes("messages", ["Expected", "IssueCode", "Messages", "Received"]),
  exportValues("standard-schema", ["standardSchema"]),
  exportTypes("standard-schema", ["StandardOptions", "StandardResult", "StandardSchemaV1"]),
  exportTypes("validate", ["ValidateOptions", "Validation"]),
];

/** The names of the values among them. */
export const publicValues: readonly string[] = runtimeExports.flatMap(({ names, typeOnly }) =>
  typeOnly || names === "all" ? [] : names.map(({ text }) => text),
);

function exportTypes(file: string, names: readonly string[]): ExportFrom {
  return { ...exportValues(file, names), typeOnly: true };
}

function exportValues(file: string, names: readonly string[]): ExportFrom {
  return {
    kind: "export",
    names: names.map((name) => identifier(name)),
    from: paths.runtime(`validators/${file}`),
    typeOnly: false,
  };
}
