import type { Api } from "../../model/api.ts";
import type { Direction } from "../../model/directions.ts";
import type { Keyword, KeywordOf, Schema } from "../../model/schema.ts";
import type { KindsOf } from "./intersect.ts";
import type { Shape } from "./shape.ts";

/** What shaping a schema needs to know of its surroundings. */
export type Context = {
  readonly api: Api;
  /** Properties that only the other direction has are left out. */
  readonly direction: Direction;
  /** What bytes are here: a `Blob` in a form, text in JSON. */
  readonly bytes: Shape;
  readonly kindsOf: KindsOf;
  /** The shape of a schema inside the one at hand. */
  readonly shapeOf: (schema: Schema) => Shape;
  /** The shape of a part of `allOf`, whose rules are read with those of the whole. */
  readonly partOf: (schema: Schema) => Shape;
  /** The rules of a schema that its shape does not say; known once it has been made. */
  readonly left: (schema: Schema) => readonly Keyword[];
  /** The schema of which the one at hand may be a part, by `allOf`; undefined where it is no part. */
  readonly whole: Schema | undefined;
  /** What tells the alternatives of the schema at hand apart. */
  readonly discriminator: KeywordOf<"discriminator"> | undefined;
  /** Keywords whose meaning is put into variants: they are no part of the shape itself. */
  readonly rules: ReadonlySet<Keyword>;
};
