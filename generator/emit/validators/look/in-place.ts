import { code, join, type Code } from "../../../print/code.ts";
import type { KeywordOf, Schema } from "../../../model/schema.ts";
import { partOf } from "../callee.ts";
import { helper } from "../runtime.ts";
import type { Look, LookSite } from "./index.ts";

/** The keywords that apply schemas to the same value: what those look at counts, the same way for properties and for items. */
export const inPlaceLooks = {
  ref: lookAtTarget,
  dynamicRef: lookAtTarget,
  allOf: ({ schemas }: KeywordOf<"allOf">, site: LookSite): Look =>
    schemas.flatMap((schema, index) => lookAt(schema, `${site.name}Part${index + 1}`, site)),
  anyOf: ({ schemas }: KeywordOf<"anyOf">, site: LookSite): Look => [lookAtForms(schemas, site)],
  oneOf: ({ schemas }: KeywordOf<"oneOf">, site: LookSite): Look => [lookAtForms(schemas, site)],
  if: (keyword: KeywordOf<"if">, site: LookSite): Look => {
    const { name } = site;
    const then = [
      ...lookAt(keyword.condition, `${name}If`, site),
      ...(keyword.then ? lookAt(keyword.then, `${name}Then`, site) : []),
    ];
    const otherwise = keyword.else ? lookAt(keyword.else, `${name}Else`, site) : [];
    if (then.length + otherwise.length === 0) return [];
    const check = partOf(keyword.condition, `${name}If`, site)?.check ?? helper("checkAny");
    return [
      code`if (${helper("passes")}(${check}, value, run)) { ${join(then, "\n")} } else { ${join(otherwise, "\n")} }`,
    ];
  },
};

/** What a schema inside this one looks at. */
export function lookAt(schema: Schema, name: string, site: LookSite): Look {
  const look = site.look(schema, name);
  return look ? [code`${look}(value, run, seen);`] : [];
}

function lookAtTarget(reference: KeywordOf<"ref" | "dynamicRef">, site: LookSite): Look {
  if (site.scope.program.references.endless.has(reference)) return [];
  return [code`${site.named(reference.target)}(value, run, seen);`];
}

function lookAtForms(schemas: readonly Schema[], site: LookSite): Code {
  const { name } = site;
  const forms = schemas.map((schema, index) => {
    const check = partOf(schema, `${name}Form${index + 1}`, site)?.check ?? helper("checkAny");
    const look = site.look(schema, `${name}Form${index + 1}`) ?? helper("lookAtNothing");
    return code`{ check: ${check}, look: ${look} }`;
  });
  return code`${helper("lookAtForms")}(value, [${join(forms, ", ")}], run, seen);`;
}
