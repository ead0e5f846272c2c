import type { ValidateFunction } from "ajv";
import type { Ajv2020 } from "ajv/dist/2020.js";
import { isRawObject, own, type RawObject } from "../../source/raw.ts";
import type { Source } from "../../source/source.ts";
import type { NodeKind } from "../../source/structure.ts";
import { loadAjv } from "./files.ts";
import { jsonSchema2020 } from "./json-schema.ts";
import { names30, openApi30 } from "./openapi-30.ts";
import { names31, openApi31 } from "./openapi-31.ts";

/** Checks one kind of object, without the objects inside of it. */
export type KindCheck = {
  readonly validate: ValidateFunction;
  /** Every field that the kind can have in some form. */
  readonly fields: ReadonlySet<string>;
};

const checks = new Map<string, KindCheck | undefined>();
let ajv: Ajv2020 | undefined;

/** The check for a kind of object in a version of OpenAPI; undefined where another kind's check covers it. */
export function checkFor(kind: NodeKind, version: Source["version"]): KindCheck | undefined {
  const key = `${version} ${kind}`;
  if (!checks.has(key)) checks.set(key, makeCheck(kind, version));
  return checks.get(key);
}

function makeCheck(kind: NodeKind, version: Source["version"]): KindCheck | undefined {
  const reference = referenceFor(kind, version);
  if (reference === undefined) return undefined;
  ajv ??= loadMetaSchemas();
  const validate = ajv.compile({ $ref: reference });
  const [root = "", path = ""] = reference.split("#");
  const document = ajv.getSchema(root)?.schema;
  return { validate, fields: isRawObject(document) ? fieldsAt(document, path) : new Set() };
}

function referenceFor(kind: NodeKind, version: Source["version"]): string | undefined {
  if (version === "3.1" && kind === "schema") return "json-schema";
  const old = names30[kind];
  const current = names31[kind];
  // The 3.1 meta-schema leaves schemas and what is special in them to a dialect; 3.0 says the same about discriminator and xml.
  if (old !== undefined && (version === "3.0" || current === undefined)) {
    return old === "" ? "openapi-3.0" : `openapi-3.0#/definitions/${old}`;
  }
  if (current === undefined) return undefined;
  return current === "" ? "openapi-3.1" : `openapi-3.1#/$defs/${current}`;
}

function loadMetaSchemas(): Ajv2020 {
  const instance = new (loadAjv())({
    allErrors: true,
    verbose: true,
    strict: false,
    // The meta-schemas are known to be valid, and formats such as URIs are nobody's loss here.
    validateSchema: false,
    validateFormats: false,
    ownProperties: true,
  });
  // ajv's own comparison calls `toString` of the values, which may be anything that a description says.
  instance.removeKeyword("uniqueItems");
  instance.addKeyword({
    keyword: "uniqueItems",
    type: "array",
    validate: (wanted: boolean, items: readonly unknown[]) =>
      !wanted || new Set(items.map((item) => JSON.stringify(item))).size === items.length,
    errors: false,
  });
  const { parts, whole } = jsonSchema2020();
  for (const schema of [openApi30(), openApi31(), ...parts, whole]) instance.addSchema(schema);
  return instance;
}

/** The names under `properties` of a definition, and of what it applies to the same object. */
function fieldsAt(document: RawObject, path: string): ReadonlySet<string> {
  const names = new Set<string>();
  const seen = new Set<unknown>();
  collect(at(document, path));
  return names;

  function collect(schema: unknown): void {
    if (!isRawObject(schema) || seen.has(schema)) return;
    seen.add(schema);
    for (const name of Object.keys((own(schema, "properties") as object | undefined) ?? {}))
      names.add(name);
    const reference = own(schema, "$ref");
    if (typeof reference === "string") collect(at(document, reference.replace(/^#/, "")));
    for (const keyword of ["if", "then", "else"]) collect(own(schema, keyword));
    for (const keyword of ["allOf", "anyOf", "oneOf"]) {
      const branches = own(schema, keyword);
      if (Array.isArray(branches)) branches.forEach(collect);
    }
    Object.values((own(schema, "dependentSchemas") as object | undefined) ?? {}).forEach(collect);
  }
}

function at(document: RawObject, path: string): unknown {
  let current: unknown = document;
  for (const segment of path.split("/").slice(1)) {
    current = isRawObject(current) ? own(current, segment) : undefined;
  }
  return current;
}
