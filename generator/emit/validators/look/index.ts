import { code, join, type Code, type Imported } from "../../../print/code.ts";
import type { FunctionDeclaration } from "../../../print/declare.ts";
import type { Identifier } from "../../../print/identifier.ts";
import {
  handle,
  type Keyword,
  type KeywordTable,
  type Schema,
  type SchemaId,
} from "../../../model/schema.ts";

import { namedLook } from "../program.ts";
import { parameterOf } from "../reads.ts";
import { helperType } from "../runtime.ts";
import type { CheckSite } from "../site.ts";
import { itemLooks } from "./items.ts";
import { propertyLooks } from "./properties.ts";

/** The parts of a value that `unevaluatedProperties` and `unevaluatedItems` are about. */
export type LookKind = "Properties" | "Items";

/**
 * Statements that note in `seen` which parts of `value` a keyword looks at. They may use `value`, `run` and `seen`.
 * `look` gives the function that does the same for another schema, or undefined if that one looks at nothing.
 */
export type Look = readonly Code[];

export type LookSite = Pick<CheckSite, "name" | "place" | "scope"> & {
  readonly look: (schema: Schema, name: string) => Identifier | Imported | undefined;
  readonly named: (id: SchemaId) => Imported;
};

const tables: Readonly<Record<LookKind, KeywordTable<LookSite, Look>>> = {
  Properties: propertyLooks,
  Items: itemLooks,
};

const types = {
  Properties: { value: "JsonObject", seen: "SeenProperties" },
  Items: { value: undefined, seen: "SeenItems" },
} as const;

/** What all keywords beside one look at, as a function. */
export function lookBeside(kind: LookKind, keyword: Keyword, site: CheckSite): Identifier {
  const others = site.schema.keywords.filter((other) => other !== keyword);
  return site.scope.declare(`lookAt${kind}Beside${site.name}`, () =>
    lookFunction(kind, others, site),
  );
}

/** What a schema looks at, as a function. */
export function lookFunction(
  kind: LookKind,
  keywords: readonly Keyword[],
  { name, place, scope }: Pick<CheckSite, "name" | "place" | "scope">,
): Omit<FunctionDeclaration, "kind" | "name"> {
  const site: LookSite = {
    name,
    place,
    scope,
    named: (id) => namedLook(kind, id, scope.program),
    look: (schema, inner) => {
      if (scope.program.api.schemas.has(schema.id))
        return namedLook(kind, schema.id, scope.program);
      if (schema.keywords.length === 0) return undefined;
      return scope.declare(`lookAt${kind}Of${inner}`, () =>
        lookFunction(kind, schema.keywords, { name: inner, place: "part", scope }),
      );
    },
  };
  const statements = keywords.flatMap((keyword) => handle(tables[kind], keyword, site));
  const body = join(statements, "\n");
  const { value, seen } = types[kind];
  return {
    exported: false,
    // All such functions take the same.
    parameters: [
      {
        name: parameterOf("value", body),
        type: value ? code`${helperType(value)}` : code`readonly unknown[]`,
      },
      { name: parameterOf("run", body), type: code`${helperType("Run")}` },
      { name: parameterOf("seen", body), type: code`${helperType(seen)}` },
    ],
    returns: code`void`,
    body,
  };
}
