import { keywordOf, type Schema } from "../../../model/schema.ts";
import { anything, caseOf, never, type Cases, type MemberCase } from "./case.ts";
import type { Site } from "./site.ts";

/** A case of one property; nothing is said of one that only the other direction has. */
export function member(name: string, says: MemberCase | undefined, site: Site): Cases {
  if (says === undefined || site.isHidden(name)) return anything;
  if (!site.isRequired(name)) return caseOf([[name, says]]);
  if (says.presence === "absent") return never;
  return says.values || says.shapes ? caseOf([[name, { ...says, presence: "present" }]]) : anything;
}

export function present(name: string, site: Site): Cases {
  return member(name, { presence: "present" }, site);
}

export function absent(name: string, site: Site): Cases {
  return member(name, { presence: "absent" }, site);
}

/** What `properties` says of one of them; undefined if that is nothing. */
export function acceptedValue(name: string, schema: Schema, site: Site): MemberCase | undefined {
  if (keywordOf(schema, "never")) return { presence: "absent" };
  const excluded = keywordOf(schema, "not");
  const values =
    valuesIn(schema) ?? (excluded && withoutValues(name, valuesIn(excluded.schema), site));
  if (values) return values.length > 0 ? { presence: "any", values } : { presence: "absent" };
  const shape = site.shapeOf(name, schema);
  return shape && { presence: "any", shapes: [shape] };
}

/** The cases in which a property has a value that `properties` does not let it have. */
export function refusedValue(name: string, schema: Schema, site: Site): Cases {
  if (schema.keywords.length === 0) return never;
  if (keywordOf(schema, "never")) return present(name, site);
  const telling = schema.keywords.filter(({ kind }) => kind !== "type");
  const [only] = telling;
  if (telling.length !== 1 || !only) return anything;
  // Beside a type, what `not` allows may still be refused.
  if (only.kind === "not" && schema.keywords.length > 1) return anything;
  const values =
    only.kind === "not" ? valuesIn(only.schema) : withoutValues(name, valuesIn(schema), site);
  if (!values) return anything;
  return values.length > 0 ? member(name, { presence: "present", values }, site) : never;
}

function valuesIn(schema: Schema): readonly unknown[] | undefined {
  const constant = keywordOf(schema, "const");
  return constant ? [constant.value] : keywordOf(schema, "enum")?.values;
}

/** All values that a property can have but for some; undefined where not all are known. */
function withoutValues(
  name: string,
  values: readonly unknown[] | undefined,
  site: Site,
): readonly unknown[] | undefined {
  const all = values && site.valuesOf(name);
  const left = new Set(values?.map((value) => JSON.stringify(value)));
  return all?.filter((value) => !left.has(JSON.stringify(value)));
}
