import type { Api } from "../../model/api.ts";
import {
  answeredDirection,
  directionsOf,
  sentDirection,
  type Direction,
} from "../../model/directions.ts";
import type { SchemaId } from "../../model/schema.ts";
import type { Declaration } from "../../print/declare.ts";
import type { OutputFile } from "../../print/file.ts";
import type { Diagnostic, Place } from "../../source/diagnostic.ts";
import { emitterOf, type EmitInput, type Emitter, type Report } from "../emitter.ts";
import { headerOf } from "../header.ts";
import { allOperations, paths, type Names } from "../names.ts";
import { unit } from "../unit.ts";
import { bytesFacts } from "./bytes.ts";
import { commentOf } from "./comment.ts";
import { declareType } from "./express/declaration.ts";
import { operationDeclarations } from "./operation/index.ts";
import { sidesOf } from "./side.ts";

/** One file a named schema and one an operation, with nothing in them but types. */
export const types: Emitter = emitterOf("types", typeFiles);

function* typeFiles(input: EmitInput, report: Report): Iterable<OutputFile> {
  const { api, names, target } = input;
  const header = headerOf(target);
  const sides = sidesOf(api, names);
  const { both, requestOnly } = directionsOf(api);
  const facts = bytesFacts(api) + JSON.stringify([[...both].sort(), [...requestOnly].sort()]);
  for (const [id, targets] of sides.response.cuts)
    reportCut(id, targets, api, names).forEach(report);
  for (const [id, { schema }] of api.schemas) {
    const name = names.schemaFile(id);
    yield* file(schema.at, name, paths.schema(name), () =>
      directionsIn(id).flatMap((direction) => declareSchema(id, direction)),
    );
  }
  for (const operation of allOperations(api)) {
    const name = names.operation(operation).file;
    yield* file(operation.at, name, paths.operationTypes(name), () =>
      operationDeclarations({
        api,
        names,
        operation,
        sent: sides[sentDirection(operation)],
        answered: sides[answeredDirection(operation)],
      }),
    );
  }

  function file(
    at: Place,
    name: string,
    path: string,
    declare: () => readonly Declaration[],
  ): readonly OutputFile[] {
    return unit(input, { emitter: "types", at, name, facts }, () => ({
      files: [{ kind: "typescript", path, header, declarations: declare() }],
      diagnostics: [],
    })).files;
  }

  function directionsIn(id: SchemaId): readonly Direction[] {
    if (requestOnly.has(id)) return ["request"];
    return both.has(id) ? ["response", "request"] : ["response"];
  }

  function declareSchema(id: SchemaId, direction: Direction): readonly Declaration[] {
    const side = sides[direction];
    const schema = api.schemas.get(id)?.schema;
    const shape = side.named(id);
    if (!schema || !shape) throw new Error(`no schema ${id}`);
    const own = { name: names.schemaType(id, direction), base: names.schemaBase(id, direction) };
    return declareType(own, shape, commentOf(schema, api, side.left(schema)), side);
  }
}

function reportCut(
  id: SchemaId,
  targets: readonly SchemaId[],
  api: Api,
  names: Names,
): readonly Diagnostic[] {
  const entry = api.schemas.get(id);
  if (!entry) return [];
  const through = targets
    .filter((target) => target !== id)
    .map((target) => names.schemaType(target).text);
  return [
    {
      code: "types/self-reference",
      severity: "warning",
      message: `\`${entry.name}\` refers to itself${through.length > 0 ? ` by way of ${through.map((name) => `\`${name}\``).join(", ")}` : ""} with no object or list in between, which says nothing about its values`,
      at: entry.schema.at,
    },
  ];
}
