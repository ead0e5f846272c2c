import type { Api } from "../../model/api.ts";
import type { SchemaId } from "../../model/schema.ts";
import type { TypeScriptFile } from "../../print/file.ts";
import type { Diagnostic } from "../../source/diagnostic.ts";
import type { Emitter } from "../emitter.ts";
import { headerOf } from "../header.ts";
import { allOperations, paths, type Names } from "../names.ts";
import { bytesInSchemas } from "./bytes.ts";
import { commentOf } from "./comment.ts";
import { cutCycles } from "./cycles.ts";
import { declareType } from "./express/declaration.ts";
import { operationDeclarations } from "./operation/index.ts";
import type { Shape } from "./shape.ts";
import { makeShapes } from "./shapes.ts";

/** One file a named schema and one an operation, with nothing in them but types. */
export const types: Emitter = {
  name: "types",
  emit: ({ api, names, target }) => {
    const header = headerOf(target);
    const shapes = makeShapes(api, bytesInSchemas(api));
    const { shapes: named, cuts } = cutCycles(
      new Map([...api.schemas.keys()].map((id) => [id, shapes.named(id)])),
    );
    const file = (path: string, declarations: TypeScriptFile["declarations"]): TypeScriptFile => ({
      kind: "typescript",
      path,
      header,
      declarations,
    });
    return {
      value: [
        ...[...named].map(([id, shape]) =>
          file(paths.schema(names.schemaFile(id)), [declareSchema(id, shape)]),
        ),
        ...allOperations(api).map((operation) =>
          file(
            paths.operationTypes(names.operation(operation).file),
            operationDeclarations({
              api,
              names,
              shapes,
              named: (id) => named.get(id),
              operation,
              isCalled: api.operations.includes(operation),
            }),
          ),
        ),
      ],
      diagnostics: [...cuts].flatMap(([id, targets]) => reportCut(id, targets, api, names)),
    };

    function declareSchema(id: SchemaId, shape: Shape) {
      const entry = api.schemas.get(id);
      const comment = entry && commentOf(entry.schema, api);
      return declareType(names.schemaType(id), shape, comment, names, (other) => named.get(other));
    }
  },
};

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
