import type { Api } from "../../model/api.ts";
import { directionsOf, type Direction } from "../../model/directions.ts";
import type { Keyword, Schema, SchemaId } from "../../model/schema.ts";
import { code, importedType, type Code } from "../../print/code.ts";
import { paths, type Names } from "../names.ts";
import { bytesInSchemas } from "./bytes.ts";
import { cutCycles } from "./cycles.ts";
import type { Shape } from "./shape.ts";
import { makeShapes } from "./shapes.ts";

/** The types of a description as one direction has them. */
export type Side = {
  /** The shape of a schema on the spot; `bytes` is what bytes are there. */
  readonly shapeOf: (schema: Schema, bytes: Shape) => Shape;
  readonly named: (id: SchemaId) => Shape | undefined;
  /** The rules of a schema that its type does not say. */
  readonly left: (schema: Schema) => readonly Keyword[];
  /** The name of a named schema's type, imported. */
  readonly refer: (id: SchemaId) => Code;
  /** For each named schema, the references that say nothing and were left out. */
  readonly cuts: ReadonlyMap<SchemaId, readonly SchemaId[]>;
};

/** The sides of a description; they are one where no schema differs. */
export function sidesOf(api: Api, names: Names): Readonly<Record<Direction, Side>> {
  const bytesIn = bytesInSchemas(api);
  const { both, requestOnly } = directionsOf(api);
  const response = makeSide("response", (id) => (requestOnly.has(id) ? "request" : "response"));
  if (both.size + requestOnly.size === 0) return { request: response, response };
  const request = makeSide("request", (id) =>
    both.has(id) || requestOnly.has(id) ? "request" : "response",
  );
  return { request, response };

  function makeSide(direction: Direction, directionIn: (id: SchemaId) => Direction): Side {
    const shapes = makeShapes(api, { direction, directionIn, bytesIn });
    const { shapes: named, cuts } = cutCycles(
      new Map([...api.schemas.keys()].map((id) => [id, shapes.named(id)])),
    );
    const references = new Map<SchemaId, Code>();
    return {
      shapeOf: shapes.of,
      left: shapes.left,
      named: (id) => named.get(id),
      refer: (id) => {
        const known = references.get(id);
        if (known) return known;
        const path = paths.schema(names.schemaFile(id));
        const made = code`${importedType(names.schemaType(id, direction), path)}`;
        references.set(id, made);
        return made;
      },
      cuts,
    };
  }
}
