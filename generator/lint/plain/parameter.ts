import { isRawObject, own, type RawObject } from "../../source/raw.ts";
import { form } from "./form.ts";
import { anything, flag, object, oneOf, text, type Test } from "./tests.ts";

const single: Test = (value) => isRawObject(value) && Object.keys(value).length === 1;
const schema: Test = (value) => isRawObject(value);

const described = {
  description: text,
  required: flag,
  deprecated: flag,
  schema,
  content: single,
  example: anything,
  examples: object,
  style: text,
  explode: flag,
};

const styles: Readonly<Record<string, readonly string[]>> = {
  path: ["matrix", "label", "simple"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form"],
};

/** A parameter in one of the four places, with a schema or with content. */
export const parameterForm = form(
  {
    ...described,
    "name!": text,
    "in!": oneOf("query", "header", "path", "cookie"),
    allowEmptyValue: flag,
    allowReserved: flag,
  },
  {
    also: (parameter) => {
      const location = String(own(parameter, "in"));
      if (!isDescribed(parameter, styles[location] ?? [])) return false;
      if (location === "query") return true;
      if (
        Object.hasOwn(parameter, "allowEmptyValue") ||
        Object.hasOwn(parameter, "allowReserved")
      ) {
        return false;
      }
      return (
        location !== "path" ||
        (parameter["required"] === true && /^[^{}]+$/.test(String(own(parameter, "name"))))
      );
    },
  },
);

/** A header: what a parameter is, with its name and place given. */
export const headerForm = form(described, { also: (header) => isDescribed(header, ["simple"]) });

/** Fields that speak of the schema, and mean nothing beside content. */
const ofSchema = ["style", "explode", "example", "examples", "allowReserved"];

function isDescribed(value: RawObject, styleNames: readonly string[]): boolean {
  const has = (name: string): boolean => Object.hasOwn(value, name);
  if (has("schema") === has("content")) return false;
  if (has("content")) return !ofSchema.some(has);
  if (has("style") && !styleNames.includes(String(value["style"]))) return false;
  return !(has("example") && has("examples"));
}
