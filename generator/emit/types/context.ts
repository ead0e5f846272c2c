import type { Api } from "../../model/api.ts";
import type { Schema } from "../../model/schema.ts";
import type { KindsOf } from "./intersect.ts";
import type { Shape } from "./shape.ts";

/** What shaping a schema needs to know of its surroundings. */
export type Context = {
  readonly api: Api;
  /** What bytes are here: a `Blob` in a form, text in JSON. */
  readonly bytes: Shape;
  readonly kindsOf: KindsOf;
  /** The shape of a schema inside the one at hand. */
  readonly shapeOf: (schema: Schema) => Shape;
};
