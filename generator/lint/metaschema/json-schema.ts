import { isRawObject, own } from "../../source/raw.ts";
import { readVocabularySchema } from "./files.ts";
import { shallow } from "./shallow.ts";

const vocabularies = [
  "core",
  "applicator",
  "unevaluated",
  "validation",
  "meta-data",
  "format-annotation",
  "content",
];

/** The meta-schemas of JSON Schema 2020-12, cut where a schema holds another, and one that joins them. */
export function jsonSchema2020(): { readonly parts: readonly object[]; readonly whole: object } {
  const parts = vocabularies.map((name) => {
    const schema = shallow(
      readVocabularySchema(name),
      (subschema) => own(subschema, "$dynamicRef") === "#meta",
    );
    if (!isRawObject(schema)) return {};
    const { $schema: _, $vocabulary: __, $dynamicAnchor: ___, ...rest } = schema;
    return { ...rest, $id: `json-schema/${name}` };
  });
  return {
    parts,
    whole: {
      $id: "json-schema",
      type: ["object", "boolean"],
      allOf: vocabularies.map((name) => ({ $ref: `json-schema/${name}` })),
    },
  };
}
