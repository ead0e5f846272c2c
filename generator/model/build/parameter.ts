import type { Place } from "../../source/diagnostic.ts";
import { inside } from "../../source/source.ts";
import type { IdempotencyToken, Parameter, ParameterLocation, ParameterStyle } from "../api.ts";
import { keywordOf, type Schema } from "../schema.ts";
import { follow, type BuildContext, type ObjectTarget } from "./context.ts";
import { readExamples } from "./example.ts";
import { readNotes, readSources } from "./notes.ts";
import { entriesOf, flagOf, isRawObject, listOf, numberOf, objectOf, textOf } from "./read.ts";
import { readSchema } from "./schema.ts";

/** The parameters of an operation: those of the path item first, unless the operation has one of the same name and place. */
export function readParameters(
  owners: readonly ObjectTarget[],
  context: BuildContext,
): readonly Parameter[] {
  const parameters = new Map<string, Parameter>();
  for (const owner of owners) {
    listOf(owner.value["parameters"]).forEach((value, index) => {
      const parameter = readParameter(value, inside(owner.at, "parameters", index), context);
      if (parameter) parameters.set(`${parameter.location} ${parameter.name}`, parameter);
    });
  }
  return [...parameters.values()];
}

function readParameter(value: unknown, at: Place, context: BuildContext): Parameter | undefined {
  const target = follow(value, at, context);
  return target && context.parameters.once(target.value, target.at, () => read(target, context));
}

function read(target: ObjectTarget, context: BuildContext): Parameter | undefined {
  const name = textOf(target.value["name"]);
  const location = textOf(target.value["in"]);
  if (name === undefined || !isLocation(location)) return undefined;
  // OpenAPI 3.1, section 4.8.12.2.1: header parameters with these names are ignored.
  if (location === "header" && /^(accept|content-type|authorization)$/i.test(name))
    return undefined;
  const raw = target.value;
  const [content] = entriesOf(raw["content"]);
  const described = content
    ? readSchema(
        objectOf(content[1])["schema"],
        inside(target.at, "content", content[0], "schema"),
        context,
      )
    : readSchema(raw["schema"], inside(target.at, "schema"), context);
  const required = location === "path" || flagOf(raw["required"]);
  const style = (textOf(raw["style"]) as ParameterStyle | undefined) ?? defaultStyle[location];
  const notes = readNotes(raw);
  // A parameter may be marked as a secret beside its schema; whoever looks at the schema then sees the mark.
  const schema = notes.sensitive
    ? { ...described, notes: { ...described.notes, sensitive: true } }
    : described;
  return {
    name,
    location,
    required,
    schema,
    style,
    explode: typeof raw["explode"] === "boolean" ? raw["explode"] : style === "form",
    allowReserved: flagOf(raw["allowReserved"]),
    allowEmptyValue: location === "query" && flagOf(raw["allowEmptyValue"]),
    mediaType: content?.[0],
    deprecated: notes.deprecated,
    description: notes.description ?? schema.notes.description,
    examples: content
      ? readExamples(objectOf(content[1]), inside(target.at, "content", content[0]), context)
      : readExamples(raw, target.at, context),
    constant: required && location !== "path" ? constantOf(schema) : undefined,
    clientOption: textOf(raw["x-specwright-client-option"]),
    environment: textOf(raw["x-specwright-environment"]),
    idempotencyToken: readToken(raw["x-specwright-idempotency-token"]),
    sources: readSources(raw),
    at: target.at,
  };
}

const defaultStyle: Readonly<Record<ParameterLocation, ParameterStyle>> = {
  path: "simple",
  header: "simple",
  query: "form",
  cookie: "form",
};

function isLocation(text: string | undefined): text is ParameterLocation {
  return text === "path" || text === "query" || text === "header" || text === "cookie";
}

/** The one value that a schema allows, if it is a scalar that can be sent. */
function constantOf(schema: Schema): Parameter["constant"] {
  const constant = keywordOf(schema, "const");
  const values = keywordOf(schema, "enum")?.values;
  const value = constant ? constant.value : values?.length === 1 ? values[0] : undefined;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? { value }
    : undefined;
}

function readToken(value: unknown): IdempotencyToken | undefined {
  if (value !== true && !isRawObject(value)) return undefined;
  const { lifetime, conflict, expired } = objectOf(value);
  const seconds = numberOf(lifetime);
  return {
    lifetime: seconds === undefined ? undefined : seconds * 1000,
    conflict: textOf(conflict),
    expired: textOf(expired),
  };
}
