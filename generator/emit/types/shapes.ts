import type { Api } from "../../model/api.ts";
import type { Direction } from "../../model/directions.ts";
import type { Keyword, Schema, SchemaId } from "../../model/schema.ts";
import { rulesOf } from "./cases/rules.ts";
import { withRules } from "./cases/variants.ts";
import type { Context } from "./context.ts";
import { kindsOfShape, type Kinds } from "./intersect.ts";
import { leafShape } from "./leaf.ts";
import { claimOf } from "./narrow/index.ts";
import { settle } from "./settle/index.ts";
import type { Shape } from "./shape.ts";

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

/** Starts with no shape known. */
export function makeShapes(api: Api, { direction, directionIn, bytesIn }: Surroundings): Shapes {
  const done = new Map<SchemaId, Shape>();
  const underWay = new Set<SchemaId>();
  const left = new Map<Schema, readonly Keyword[]>();
  const leftOf = (schema: Schema): readonly Keyword[] => left.get(schema) ?? [];
  const onTheSpot = new Map<Shape, Map<Schema, Shape>>();

  const shapeIn = (schema: Schema, bytes: Shape, where: Direction): Shape => {
    const contextOf = (rules: ReadonlySet<Keyword>): Context => {
      const context: Context = {
        api,
        bytes,
        direction: where,
        kindsOf,
        rules,
        left: leftOf,
        shapeOf,
        partOf: (part) => leafShape(part) ?? settle(claimOf(part, context), kindsOf),
      };
      return context;
    };
    const shapeOf = (inner: Schema): Shape => {
      const leaf = leafShape(inner);
      if (leaf) return leaf;
      const rules = rulesOf(inner, plain);
      if (!rules) return settle(claimOf(inner, plain), kindsOf);
      if (rules.left.length > 0) left.set(inner, rules.left);
      const shape = settle(claimOf(inner, contextOf(rules.keywords)), kindsOf);
      return withRules(shape, rules.factors, kindsOf);
    };
    const plain = contextOf(new Set());
    return shapeOf(schema);
  };

  const of = (schema: Schema, bytes: Shape): Shape => {
    const known = onTheSpot.get(bytes) ?? new Map<Schema, Shape>();
    onTheSpot.set(bytes, known);
    const shape = known.get(schema) ?? shapeIn(schema, bytes, direction);
    known.set(schema, shape);
    return shape;
  };

  const named = (id: SchemaId): Shape => {
    const known = done.get(id);
    if (known) return known;
    const entry = api.schemas.get(id);
    if (!entry) throw new Error(`no schema ${id}`);
    underWay.add(id);
    const shape = shapeIn(entry.schema, bytesIn(id), directionIn(id));
    underWay.delete(id);
    done.set(id, shape);
    return shape;
  };

  /** While a schema is worked out, it may meet itself: then nothing is known of its kinds. */
  const kindsOf = (id: SchemaId): Kinds =>
    underWay.has(id) ? "any" : kindsOfShape(named(id), kindsOf);

  return { named, of, left: leftOf };
}
