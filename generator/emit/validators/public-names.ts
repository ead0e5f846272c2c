import { identifier, isIdentifier, type Identifier } from "../../print/identifier.ts";
import type { Api, Operation } from "../../model/api.ts";
import type { SchemaId } from "../../model/schema.ts";
import { allOperations, camelCase, wordsOf, type Names } from "../names.ts";
import { partsOf, type OperationPart } from "./parts.ts";

/** The two exports of a validator: the function, and the same as a Standard Schema. */
export type PublicNames = { readonly validate: Identifier; readonly standard: Identifier };

/** The exports of a part of an operation: `validateCreateServersBody` and `createServersBody`. */
export function operationPartNames(
  operation: Operation,
  part: OperationPart,
  names: Names,
): PublicNames {
  const { type, value } = names.operation(operation);
  return {
    validate: identifier(`validate${type}${part.name}`),
    standard: identifier(`${value}${part.name}`),
  };
}

/**
 * The exports of every named schema: `validateServer` and `server`. What an operation exports keeps its name, so a schema
 * that would take it says `Schema`.
 */
export function schemaNames(api: Api, names: Names): ReadonlyMap<SchemaId, PublicNames> {
  const taken = new Set(
    allOperations(api)
      .flatMap((operation) =>
        partsOf(operation, names).map((part) => operationPartNames(operation, part, names)),
      )
      .flatMap(({ validate, standard }) => [validate.text, standard.text]),
  );
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
        { validate: unique(`validate${type}`), standard: unique(camelCase(wordsOf(type))) },
      ];
    }),
  );
}
