import { code, join, objectKey, type Code } from "../../../print/code.ts";
import type { Identifier } from "../../../print/identifier.ts";
import { keywordOf, type Schema } from "../../../model/schema.ts";
import { partOf } from "../callee.ts";
import type { CheckSite } from "../site.ts";
import { isPureReference } from "../references.ts";
import { helper, helperType } from "../runtime.ts";
import { constantName } from "../sets.ts";

/** The forms that `anyOf` and `oneOf` choose from, as a constant. */
export function formsOf(schemas: readonly Schema[], site: CheckSite): Identifier {
  const { schema, name, scope } = site;
  return scope.constant(constantName(`${name}Forms`), () => {
    const checks = schemas.map(
      (form, index) =>
        code`${partOf(form, `${name}Form${index + 1}`, site)?.check ?? helper("checkAny")}`,
    );
    const discriminator = discriminatorOf(schema, schemas);
    return {
      type: code`${helperType("Forms")}`,
      value: discriminator
        ? code`{ checks: [${join(checks, ", ")}], discriminator: ${discriminator} }`
        : code`{ checks: [${join(checks, ", ")}] }`,
    };
  });
}

function discriminatorOf(schema: Schema, forms: readonly Schema[]): Code | undefined {
  const discriminator = keywordOf(schema, "discriminator");
  if (!discriminator) return undefined;
  const targets = forms.map(isPureReference);
  const entries = discriminator.mapping.flatMap(({ value, target }) => {
    const index = targets.indexOf(target);
    return index < 0 ? [] : [code`${objectKey(value)}: ${index}`];
  });
  if (entries.length === 0) return undefined;
  return code`{ property: ${discriminator.property}, mapping: { ${join(entries, ", ")} } }`;
}
