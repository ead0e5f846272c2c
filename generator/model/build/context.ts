import type { Diagnostic, Place } from "../../source/diagnostic.ts";
import type { Source, Target } from "../../source/source.ts";
import type { Header, Parameter, Response } from "../api.ts";
import type { Schema, SchemaId } from "../schema.ts";
import type { CircularForms } from "./circular-forms.ts";
import type { Dialect } from "./dialect.ts";
import type { Dynamics, DynamicScope } from "./dynamic.ts";
import type { Memo } from "./memo.ts";
import { isRawObject, memberOf, type RawObject } from "./read.ts";

/** What building carries along: the source, the dialect, the problems found, and the schemas that references need. */
export type BuildContext = {
  readonly source: Source;
  readonly dialect: Dialect;
  readonly report: (diagnostic: Diagnostic) => void;
  /** Asks for a schema that a reference points at; it is built once, later, since references may form cycles. */
  readonly need: (target: Target, scope: DynamicScope) => SchemaId;
  /** Undefined where there are no dynamic references. */
  readonly dynamics: Dynamics | undefined;
  /** What dynamic references mean here, and what tells this variant of a schema from others. */
  readonly scope: DynamicScope;
  readonly variant: string;
  /** The schemas with rules, as they are read. */
  readonly ruled: Map<SchemaId, Schema>;
  /** Lists of forms that lead back to the schema they stand in. */
  readonly circularForms: Memo<CircularForms>;
  /** What references of many operations lead to. */
  readonly parameters: Memo<Parameter | undefined>;
  readonly responses: Memo<Omit<Response, "status" | "at">>;
  readonly headers: Memo<Omit<Header, "name">>;
};

/** An object and where it is written out. */
export type ObjectTarget = { readonly value: RawObject; readonly at: Place };

/** The identity of a schema: where it stands, and what dynamic references mean in it. */
export function schemaIdOf(place: Place, variant: string): SchemaId {
  return `${place.file}#${place.pointer}${variant}`;
}

/** The object behind a reference, or the object itself; at most as many hops as a sane description has. */
export function follow(value: unknown, at: Place, context: BuildContext): ObjectTarget | undefined {
  let current: Target = { value, at };
  for (let hops = 0; hops < 100; hops += 1) {
    if (!isRawObject(current.value)) return undefined;
    const reference = memberOf(current.value, "$ref");
    if (typeof reference !== "string") return { value: current.value, at: current.at };
    const target = context.source.resolve(reference, current.at);
    if (!target) return undefined;
    current = target;
  }
  return undefined;
}
