import { isRawObject, own, type RawObject } from "../../source/raw.ts";
import type { NodeKind } from "../../source/structure.ts";
import { readMetaSchema } from "./files.ts";
import { shallow } from "./shallow.ts";

/**
 * The name that the 3.0 meta-schema gives each kind of object. Undefined where the one of 3.1 says the same with `if`
 * in place of `oneOf`, which makes for better messages.
 */
export const names30: Readonly<Record<NodeKind, string | undefined>> = {
  document: "",
  info: "Info",
  contact: "Contact",
  license: "License",
  server: "Server",
  serverVariable: "ServerVariable",
  components: "Components",
  paths: "Paths",
  pathItem: "PathItem",
  operation: "Operation",
  externalDocs: "ExternalDocumentation",
  parameter: undefined,
  requestBody: "RequestBody",
  mediaType: "MediaType",
  encoding: "Encoding",
  responses: "Responses",
  response: "Response",
  callback: "Callback",
  example: "Example",
  link: "Link",
  header: undefined,
  tag: "Tag",
  schema: "Schema",
  discriminator: "Discriminator",
  xml: "XML",
  securityScheme: undefined,
  oauthFlows: undefined,
  oauthFlow: undefined,
  securityRequirement: "SecurityRequirement",
};

/** The meta-schema of OpenAPI 3.0, cut into one piece an object, in the words of draft 7. */
export function openApi30(): object {
  const kinds = new Set(Object.values(names30).filter((name) => name !== undefined));
  for (const kind of ["Parameter", "Header", "SecurityScheme", "Reference"]) kinds.add(kind);
  const schema = shallow(readMetaSchema("v3.0"), (subschema) => {
    const choice = own(subschema, "oneOf");
    const reference = own(subschema, "$ref");
    return (
      (Array.isArray(choice) &&
        choice.some((branch) => isRawObject(branch) && isReference(branch))) ||
      (typeof reference === "string" && kinds.has(reference.replace("#/definitions/", "")))
    );
  });
  if (!isRawObject(schema)) return {};
  const { id: _, $schema: __, ...rest } = schema;
  return { ...(withNumericLimits(rest) as object), $id: "openapi-3.0" };
}

function isReference(branch: RawObject): boolean {
  return own(branch, "$ref") === "#/definitions/Reference";
}

/** Draft 4 wrote `minimum: 0, exclusiveMinimum: true` for what is `exclusiveMinimum: 0` since. */
function withNumericLimits(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withNumericLimits);
  if (!isRawObject(schema)) return schema;
  const entries = Object.entries(schema).map(([key, value]) => [key, withNumericLimits(value)]);
  const { minimum, ...rest } = Object.fromEntries(entries) as Record<string, unknown>;
  if (schema["exclusiveMinimum"] === true) return { ...rest, exclusiveMinimum: minimum };
  return minimum === undefined ? rest : { ...rest, minimum };
}
