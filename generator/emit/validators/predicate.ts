import { code, type Code } from "../../print/code.ts";
import { keywordOf, type JsonType, type Keyword, type Schema } from "../../model/schema.ts";
import { readProperty } from "./checks/properties.ts";
import { isAmong, isSame, isScalar } from "./checks/sameness.ts";
import { always, both, either, not, test, type Test } from "./rules/test.ts";
import { helper } from "./runtime.ts";
import { valueList } from "./sets.ts";
import type { CheckSite } from "./site.ts";

/**
 * A schema that only decides, such as that of `if` and `not`, as an expression. Undefined if it is more than a few words about the
 * properties of an object: such a schema has a check of its own.
 */
export function predicateOf(schema: Schema, name: string, site: CheckSite): Test | undefined {
  const properties = keywordOf(schema, "properties")?.properties ?? [];
  const required = new Set(keywordOf(schema, "required")?.names);
  const isShort = schema.keywords.length > 0 && properties.length + required.size <= most;
  if (!isShort || !schema.keywords.every(isAboutProperties)) return undefined;
  let whole = always;
  for (const property of properties) {
    const place = readProperty(property.name);
    const inner = name + site.scope.program.memory.inName(property.name);
    const fits = fitsAt(place, property.schema, inner, site);
    if (!fits) return undefined;
    const isThere = isPresent(place);
    if (!required.delete(property.name)) whole = both(whole, either(not(isThere), fits.test));
    else whole = both(whole, fits.meansPresent ? fits.test : both(isThere, fits.test));
  }
  for (const other of required) whole = both(whole, isPresent(readProperty(other)));
  return site.known === "object" ? whole : either(test(code`!object`, code`object`), whole);
}

/** More than so many names are hard to read in one expression. */
const most = 4;

function isAboutProperties({ kind }: Keyword): boolean {
  return kind === "properties" || kind === "required";
}

function isPresent(place: Code): Test {
  return test(code`${place} !== undefined`, code`${place} === undefined`);
}

/** What a schema of a scalar asks of a place, and whether an absent value could not meet it. */
type Fits = { readonly test: Test; readonly meansPresent: boolean };

function fitsAt(place: Code, schema: Schema, name: string, site: CheckSite): Fits | undefined {
  let fits: Fits = { test: always, meansPresent: false };
  for (const keyword of schema.keywords) {
    const next = keywordFits(place, keyword, name, site);
    if (!next) return undefined;
    fits = {
      test: both(fits.test, next.test),
      meansPresent: fits.meansPresent || next.meansPresent,
    };
  }
  return fits;
}

function keywordFits(
  place: Code,
  keyword: Keyword,
  name: string,
  site: CheckSite,
): Fits | undefined {
  switch (keyword.kind) {
    case "const":
      return isScalar(keyword.value)
        ? { test: isSame(place, keyword.value, true), meansPresent: true }
        : undefined;
    case "enum": {
      const { values } = keyword;
      if (!values.every(isScalar)) return undefined;
      const [only, ...others] = values;
      if (others.length === 0) return { test: isSame(place, only, true), meansPresent: true };
      const list = code`${valueList(`${name}Values`, values, site.scope)}`;
      return { test: isAmong(place, list, values), meansPresent: true };
    }
    case "not": {
      const inner = fitsAt(place, keyword.schema, name, site);
      return inner?.meansPresent ? { test: not(inner.test), meansPresent: false } : undefined;
    }
    case "type": {
      const [type, ...others] = keyword.types;
      const isType = type && others.length === 0 ? typeTest(place, type) : undefined;
      return isType && { test: isType, meansPresent: true };
    }
    default:
      return undefined;
  }
}

function typeTest(place: Code, type: JsonType): Test | undefined {
  switch (type) {
    case "string":
    case "boolean":
      return test(code`typeof ${place} === ${type}`, code`typeof ${place} !== ${type}`);
    case "null":
      return test(code`${place} === null`, code`${place} !== null`);
    case "integer":
      return test(code`${helper("isInteger")}(${place})`);
    case "number":
      return test(code`${helper("isNumber")}(${place})`);
    case "array":
      return test(code`${helper("isArray")}(${place})`);
    case "object":
      return undefined;
  }
}
