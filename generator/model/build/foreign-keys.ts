/** What to write in place of keys that mean something in another version of OpenAPI or JSON Schema. */
export const foreignKeys: ReadonlyMap<string, string> = new Map([
  [
    "nullable",
    '`nullable` belongs to OpenAPI 3.0. Add "null" to the types, as in `type: [string, "null"]`, or to the forms, as in `anyOf: [{ $ref: … }, { type: "null" }]`.',
  ],
  ["additionalItems", "Write `items`: it is about all items after those of `prefixItems`."],
  ["id", "Write `$id`."],
]);
