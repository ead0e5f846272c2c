import { importedValue, type Imported } from "../../print/code.ts";
import type { Api, Operation } from "../../model/api.ts";
import type { Schema, SchemaId } from "../../model/schema.ts";
import { mediaKind, requestContent } from "../media.ts";
import { allOperations, paths, type Names } from "../names.ts";
import { openMemory, type Memory } from "./memory.ts";
import { reachableFrom, referencesIn, type References } from "./references.ts";
import { secretsIn, type Secrets } from "./secrets.ts";
import type { Sharing } from "./sharing.ts";

/** What is known of the whole description before the first module is made. */
export type Program = {
  readonly api: Api;
  readonly names: Names;
  /** False leaves `format` an annotation, as JSON Schema has it by default. */
  readonly formats: boolean;
  readonly references: References;
  readonly secrets: Secrets | undefined;
  /** The named schemas that are written inside of others; mostly there are none. */
  readonly nested: ReadonlySet<SchemaId>;
  /** Named schemas whose values may be parts of a form with files. */
  readonly inForms: ReadonlySet<SchemaId>;
  /** What the types of named schemas are called. */
  readonly types: ReadonlySet<string>;
  /** What many checks say alike, made once. */
  readonly memory: Memory;
  /** The checks that modules share; none where each module is to stand for itself. */
  readonly sharing: Sharing;
};

/** Surveys a description. */
export function surveyProgram(
  api: Api,
  names: Names,
  formats: boolean,
  roots: readonly Schema[],
): Program {
  const references = referencesIn(api, roots);
  return {
    api,
    names,
    formats,
    references,
    secrets: secretsIn(api, roots),
    nested: new Set([...api.schemas.keys()].filter((id) => !isComponent.test(id))),
    inForms: schemasInForms(api),
    types: new Set([...api.schemas.keys()].map((id) => names.schemaType(id).text)),
    memory: openMemory(references),
    sharing: new Map(),
  };
}

const isComponent = /^[^#]*#\/components\/schemas\/[^/]*$/;

function schemasInForms(api: Api): ReadonlySet<SchemaId> {
  const bodies = allOperations(api)
    .filter(hasFormBody)
    .map((operation) => requestContent(operation));
  return reachableFrom(
    api,
    bodies.flatMap((content) => content?.schema ?? []),
  );
}

/** True if the body of an operation is a form that may hold files, and so bytes where its schema says text. */
export function hasFormBody(operation: Operation): boolean {
  const content = requestContent(operation);
  return content !== undefined && mediaKind(content.mediaType) === "multipart";
}

/** The check of a named schema, as other modules call it. */
export function namedCheck(id: SchemaId, program: Program): { readonly check: Imported } {
  const { checks } = program.memory;
  const known = checks.get(id);
  if (known) return known;
  const name = `check${program.names.schemaType(id).text}`;
  const callee = { check: importedValue(name, moduleOf(id, program)) };
  checks.set(id, callee);
  return callee;
}

/** The functions that note which parts of a value a named schema looks at. */
export function namedLook(kind: "Properties" | "Items", id: SchemaId, program: Program): Imported {
  const type = program.names.schemaType(id).text;
  return importedValue(`lookAt${kind}Of${type}`, moduleOf(id, program));
}

/** Where the validators of a named schema live. */
export function moduleOf(id: SchemaId, program: Program): string {
  return paths.schemaValidator(program.names.schemaFile(id));
}
