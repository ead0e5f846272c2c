import type { Api } from "../../model/api.ts";
import type { Direction } from "../../model/directions.ts";
import type { Keyword, Schema, SchemaId } from "../../model/schema.ts";
import { kindsOfShape, type Kinds } from "./intersect.ts";
import type { Shape } from "./shape.ts";
import { makeShaper } from "./shaper.ts";

/** Gives the shapes of schemas; each is worked out once. */
export type Shapes = {
  readonly named: (id: SchemaId) => Shape;
  /** The shape of a schema on the spot; `bytes` is what bytes are there. */
  readonly of: (schema: Schema, bytes: Shape) => Shape;
  /** The rules of a schema that its type does not say; known once it has a shape. */
  readonly left: (schema: Schema) => readonly Keyword[];
};

/** What shapes depend on besides the schemas. */
export type Surroundings = {
  /** The direction of schemas on the spot, and that of each named schema. */
  readonly direction: Direction;
  readonly directionIn: (id: SchemaId) => Direction;
  /** What bytes are in a named schema. */
  readonly bytesIn: (id: SchemaId) => Shape;
};

type Shaper = { readonly shapeOf: (schema: Schema) => Shape; readonly known: Map<Schema, Shape> };

/** Starts with no shape known. */
export function makeShapes(api: Api, { direction, directionIn, bytesIn }: Surroundings): Shapes {
  const done = new Map<SchemaId, Shape>();
  const underWay = new Set<SchemaId>();
  const rulesLeft = new Map<Schema, readonly Keyword[]>();
  const shapers = { request: new Map<Shape, Shaper>(), response: new Map<Shape, Shaper>() };

  const shaperFor = (bytes: Shape, where: Direction): Shaper => {
    const known = shapers[where].get(bytes);
    if (known) return known;
    const shaper: Shaper = {
      shapeOf: makeShaper({
        api,
        bytes,
        direction: where,
        kindsOf,
        left,
        leave: (schema, rules) => rulesLeft.set(schema, rules),
      }),
      known: new Map(),
    };
    shapers[where].set(bytes, shaper);
    return shaper;
  };

  return { named, of, left };

  function of(schema: Schema, bytes: Shape): Shape {
    const { known, shapeOf } = shaperFor(bytes, direction);
    const shape = known.get(schema) ?? shapeOf(schema);
    known.set(schema, shape);
    return shape;
  }

  function named(id: SchemaId): Shape {
    const known = done.get(id);
    if (known) return known;
    const entry = api.schemas.get(id);
    if (!entry) throw new Error(`no schema ${id}`);
    underWay.add(id);
    const shape = shaperFor(bytesIn(id), directionIn(id)).shapeOf(entry.schema);
    underWay.delete(id);
    done.set(id, shape);
    return shape;
  }

  function left(schema: Schema): readonly Keyword[] {
    return rulesLeft.get(schema) ?? [];
  }

  /** While a schema or its kinds are worked out, it may meet itself: then nothing is known of its kinds. */
  function kindsOf(id: SchemaId): Kinds {
    if (underWay.has(id)) return "any";
    const shape = named(id);
    underWay.add(id);
    const kinds = kindsOfShape(shape, kindsOf);
    underWay.delete(id);
    return kinds;
  }
}
