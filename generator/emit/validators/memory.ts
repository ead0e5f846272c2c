import type { Imported } from "../../print/code.ts";
import type { Schema, SchemaId } from "../../model/schema.ts";
import { pascalCase, wordsOf } from "../names.ts";
import { openAlike, type Alike } from "./alike.ts";
import type { Callee } from "./callee.ts";
import type { Condition } from "./condition.ts";
import type { References } from "./references.ts";

/** What was made for one place and is good for others: a large description says few things very often. */
export type Memory = {
  /** The checks of named schemas, as other modules call them. */
  readonly checks: Map<SchemaId, { readonly check: Imported }>;
  /** The checks of scalars that modules share, by the scalar's name. */
  readonly scalars: Map<string, Callee>;
  /** Conditions on properties that must be there and on others, by the check that is called and then by the property. */
  readonly mandatory: Map<Imported, Map<string, Condition>>;
  readonly optional: Map<Imported, Map<string, Condition>>;
  /** About how much text the check of a schema is. */
  readonly weights: Map<Schema, number>;
  /** Which schemas ask the same. */
  readonly alike: Alike;
  /** A property's name as a part of the name of its check. */
  readonly inName: (property: string) => string;
};

/** Begins with nothing. */
export function openMemory({ endless }: References): Memory {
  const names = new Map<string, string>();
  return {
    alike: openAlike(endless),
    checks: new Map(),
    scalars: new Map(),
    mandatory: new Map(),
    optional: new Map(),
    weights: new Map(),
    inName: (property) => {
      const known = names.get(property);
      if (known !== undefined) return known;
      const name = pascalCase(wordsOf(property));
      names.set(property, name);
      return name;
    },
  };
}
