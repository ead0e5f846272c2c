import type { Api } from "../../model/api.ts";
import type { Schema, SchemaId } from "../../model/schema.ts";
import type { Context } from "./context.ts";
import { kindsOfShape, type Kinds } from "./intersect.ts";
import { claimOf } from "./narrow/index.ts";
import { settle } from "./settle/index.ts";
import type { Shape } from "./shape.ts";

/** Gives the shapes of schemas; those of named schemas are worked out once. */
export type Shapes = {
  readonly named: (id: SchemaId) => Shape;
  /** The shape of a schema on the spot; `bytes` is what bytes are there. */
  readonly of: (schema: Schema, bytes: Shape) => Shape;
};

/** Starts with no shape known. `bytesIn` says what bytes are in a named schema. */
export function makeShapes(api: Api, bytesIn: (id: SchemaId) => Shape): Shapes {
  const done = new Map<SchemaId, Shape>();
  const underWay = new Set<SchemaId>();

  const of = (schema: Schema, bytes: Shape): Shape => {
    const context: Context = {
      api,
      bytes,
      kindsOf,
      shapeOf: (inner) => settle(claimOf(inner, context), kindsOf),
    };
    return context.shapeOf(schema);
  };

  const named = (id: SchemaId): Shape => {
    const known = done.get(id);
    if (known) return known;
    const entry = api.schemas.get(id);
    if (!entry) throw new Error(`no schema ${id}`);
    underWay.add(id);
    const shape = of(entry.schema, bytesIn(id));
    underWay.delete(id);
    done.set(id, shape);
    return shape;
  };

  /** While a schema is worked out, it may meet itself: then nothing is known of its kinds. */
  const kindsOf = (id: SchemaId): Kinds =>
    underWay.has(id) ? "any" : kindsOfShape(named(id), kindsOf);

  return { named, of };
}
