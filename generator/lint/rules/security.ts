import type { Diagnostic } from "../../source/diagnostic.ts";
import { didYouMean } from "../../source/near.ts";
import { isRawObject, objectIn } from "../../source/raw.ts";
import { inside } from "../../source/source.ts";
import type { Rule } from "../input.ts";
import { problem } from "../../source/problem.ts";

/** Every scheme that a requirement names is defined. */
export const security: Rule = ({ source, objects }) => {
  const document = source.entry.value;
  const components = isRawObject(document) ? objectIn(document, "components") : undefined;
  const schemes = new Set(
    Object.keys((components && objectIn(components, "securitySchemes")) ?? {}),
  );
  return objects("securityRequirement").flatMap(({ value, at }) =>
    Object.keys(value).flatMap((name): readonly Diagnostic[] => {
      if (schemes.has(name)) return [];
      const place = { ...inside(at, name), part: "key" as const };
      return [
        problem(
          "security/undefined",
          place,
          `there is no security scheme \`${name}\`${didYouMean(name, schemes)}`,
        ),
      ];
    }),
  );
};
