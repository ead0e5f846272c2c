import { access, code, type Code } from "../../../print/code.ts";
import { keywordOf, type Property } from "../../../model/schema.ts";
import { pascalCase, wordsOf } from "../../names.ts";
import { calleeOf } from "../callee.ts";
import type { CheckSite } from "../site.ts";
import type { Condition } from "../condition.ts";
import { factsArgument } from "../facts.ts";
import { helper } from "../runtime.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** A schema for each property, and whether it must be there. */
export const properties: KeywordCheck<"properties"> = (keyword, site) => {
  const required = new Set(keywordOf(site.schema, "required")?.names);
  return keyword.properties.flatMap((property) =>
    condition(property, required.has(property.name), site),
  );
};

function condition(
  { name, schema }: Property,
  isRequired: boolean,
  site: CheckSite,
): readonly Condition[] {
  const { scope } = site;
  const callee = calleeOf(schema, site.name + pascalCase(wordsOf(name)), site);
  if (!callee && !isRequired) return [];
  const value = readProperty(name);
  const facts = factsArgument(schema, scope, name);
  const test = callee
    ? code`${helper(isRequired ? "mandatory" : "optional")}(${value}, ${callee.check}, run, depth, ${name}${facts})`
    : code`(${value} !== undefined || ${helper("missing")}(run, depth, ${name}${facts}))`;
  return [{ on: "object", test }];
}

/** Reads a property of `object`; one that every object inherits is asked for as an own one. */
export function readProperty(name: string): Code {
  return name in Object.prototype
    ? code`${helper("own")}(object, ${name})`
    : access(code`object`, name);
}
