import type { Diagnostic } from "../../source/diagnostic.ts";
import { mappingTarget } from "../../source/mapping.ts";
import { didYouMean } from "../../source/near.ts";
import { isRawObject, objectIn } from "../../source/raw.ts";
import { inside } from "../../source/source.ts";
import type { Rule } from "../input.ts";
import { problem } from "../../source/problem.ts";

/** Every value of a discriminator leads to a schema. */
export const discriminators: Rule = ({ source, objects }) => {
  const document = source.entry.value;
  const components = isRawObject(document) ? objectIn(document, "components") : undefined;
  const schemas = Object.keys((components && objectIn(components, "schemas")) ?? {});
  return objects("discriminator").flatMap(({ value, at }) =>
    Object.entries(objectIn(value, "mapping") ?? {}).flatMap(
      ([name, text]): readonly Diagnostic[] => {
        if (typeof text !== "string" || mappingTarget(text, source.entry, at, source.resolve))
          return [];
        const near = didYouMean(text, [
          ...schemas,
          ...schemas.map((schema) => `#/components/schemas/${schema}`),
        ]);
        const message = `\`${text}\` is neither a component schema nor a reference to a schema${near}`;
        return [problem("discriminator/unresolved", inside(at, "mapping", name), message)];
      },
    ),
  );
};
