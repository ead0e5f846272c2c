import { identifier, isIdentifier, type Identifier } from "../../print/identifier.ts";
import type { Api, Operation } from "../../model/api.ts";
import type { SchemaId } from "../../model/schema.ts";
import { allOperations, camelCase, wordsOf, type Names } from "../names.ts";
import { languageNames } from "./languages.ts";
import { partsOf, type OperationPart } from "./parts.ts";
import { publicValues } from "./runtime.ts";

/** The three exports of a validator: the function, a type guard, and the function as a Standard Schema. */
export type PublicNames = {
  readonly validate: Identifier;
  readonly is: Identifier;
  readonly standard: Identifier;
};

/** All of them. */
export function publicNamesOf({ validate, is, standard }: PublicNames): readonly Identifier[] {
  return [validate, is, standard];
}

/** An operation with the parts of it that get validators. */
export type OperationParts = {
  readonly operation: Operation;
  readonly parts: readonly NamedPart[];
};

/** A part with its exports: `validateCreateServersBody`, `isCreateServersBody` and `createServersBody`. */
export type NamedPart = { readonly part: OperationPart; readonly names: PublicNames };

/** The parts of every operation, webhook and callback. */
export function partsWithNames(api: Api, names: Names): readonly OperationParts[] {
  return allOperations(api).map((operation) => {
    const { type, value } = names.operation(operation);
    const parts = partsOf(operation, names).map((part) => ({
      part,
      names: {
        validate: identifier(`validate${type}${part.name}`),
        is: identifier(`is${type}${part.name}`),
        standard: identifier(`${value}${part.name}`),
      },
    }));
    return { operation, parts };
  });
}

/**
 * The exports of every named schema: `validateServer`, `isServer` and `server`. What an operation exports keeps its name, so a schema
 * that would take it says `Schema`.
 */
export function schemaNames(
  api: Api,
  names: Names,
  operations: readonly OperationParts[],
): ReadonlyMap<SchemaId, PublicNames> {
  const taken = new Set<string>([...publicValues, ...languageNames]);
  for (const { parts } of operations) {
    for (const { names: own } of parts) publicNamesOf(own).forEach(({ text }) => taken.add(text));
  }
  const unique = (name: string): Identifier => {
    let candidate = isIdentifier(name) && !taken.has(name) ? name : `${name}Schema`;
    for (let number = 2; taken.has(candidate); number += 1) candidate = `${name}Schema${number}`;
    taken.add(candidate);
    return identifier(candidate);
  };
  return new Map(
    [...api.schemas.keys()].map((id) => {
      const type = names.schemaType(id).text;
      return [
        id,
        {
          validate: unique(`validate${type}`),
          is: unique(`is${type}`),
          standard: unique(camelCase(wordsOf(type))),
        },
      ];
    }),
  );
}
