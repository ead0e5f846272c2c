import type { Place } from "../../../source/diagnostic.ts";
import { mappingTarget } from "../../../source/mapping.ts";
import { parentOf } from "../../../source/source.ts";
import type { SchemaId } from "../../schema.ts";
import { baseOf } from "../circular-forms.ts";
import type { BuildContext } from "../context.ts";
import { entriesOf, isRawObject, listOf, objectOf, type RawObject, textOf } from "../read.ts";
import type { KeywordReader } from "./reader.ts";

/** Keywords that point at other schemas. */
export const referenceKeywords: Readonly<Record<string, KeywordReader>> = {
  $ref: ({ value, schema, at, context }) => {
    const reference = textOf(value);
    const target = reference && context.source.resolve(reference, parentOf(at));
    if (!target) return [];
    const base = baseOf(target, { value: schema, at: parentOf(at) }, context);
    if (base) return [{ kind: "allOf", schemas: [base], at }];
    return [{ kind: "ref", target: context.need(target, context.scope), at }];
  },
  $dynamicRef: ({ value, at, context }) => {
    const reference = textOf(value);
    if (reference === undefined) return [];
    const found = context.dynamics?.resolve(reference, parentOf(at), context.scope);
    if (!found) return [];
    const target = context.need(found, context.scope);
    return [{ kind: "dynamicRef", anchor: reference.replace(/^.*#/, ""), target, at }];
  },
  discriminator: ({ value, schema, at, context }) => {
    const discriminator = objectOf(value);
    const property = textOf(discriminator["propertyName"]);
    if (property === undefined) return [];
    const explicit = entriesOf(discriminator["mapping"]).flatMap(([name, reference]) =>
      mapped(name, mappedId(textOf(reference), at, context)),
    );
    const named = new Set(explicit.map(({ target }) => target));
    const implicit = branchReferences(schema).flatMap((reference) =>
      mapped(nameOf(reference), targetOf(reference, at, context)),
    );
    return [
      {
        kind: "discriminator",
        property,
        mapping: [...explicit, ...implicit.filter(({ target }) => !named.has(target))],
        at,
      },
    ];
  },
};

function mapped(
  value: string,
  target: SchemaId | undefined,
): readonly { value: string; target: SchemaId }[] {
  return target === undefined ? [] : [{ value, target }];
}

function targetOf(
  reference: string | undefined,
  at: Place,
  context: BuildContext,
): SchemaId | undefined {
  if (reference === undefined) return undefined;
  const target = context.source.resolve(reference, parentOf(at));
  return target && context.need(target, context.scope);
}

/** A mapping holds a reference or the bare name of a component; lint has reported what is neither. */
function mappedId(
  text: string | undefined,
  at: Place,
  { source, need, scope }: BuildContext,
): SchemaId | undefined {
  const target =
    text === undefined ? undefined : mappingTarget(text, source.entry, at, source.resolve);
  return target && need(target, scope);
}

function branchReferences(schema: RawObject): readonly string[] {
  return [...listOf(schema["oneOf"]), ...listOf(schema["anyOf"])]
    .filter(isRawObject)
    .flatMap((branch) => (typeof branch["$ref"] === "string" ? [branch["$ref"]] : []));
}

function nameOf(reference: string): string {
  const segment = reference
    .replace(/^.*[/#]/, "")
    .replaceAll("~1", "/")
    .replaceAll("~0", "~");
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
