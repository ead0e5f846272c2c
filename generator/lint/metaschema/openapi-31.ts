import type { NodeKind } from "../../source/structure.ts";
import { isRawObject, own } from "../../source/raw.ts";
import { readMetaSchema } from "./files.ts";
import { shallow } from "./shallow.ts";

/** The name that the 3.1 meta-schema gives each kind of object; undefined for what it leaves to other meta-schemas. */
export const names31: Readonly<Record<NodeKind, string | undefined>> = {
  document: "",
  info: "info",
  contact: "contact",
  license: "license",
  server: "server",
  serverVariable: "server-variable",
  components: "components",
  paths: "paths",
  pathItem: "path-item",
  operation: "operation",
  externalDocs: "external-documentation",
  parameter: "parameter",
  requestBody: "request-body",
  mediaType: "media-type",
  encoding: "encoding",
  responses: "responses",
  response: "response",
  callback: "callbacks",
  example: "example",
  link: "link",
  header: "header",
  tag: "tag",
  schema: undefined,
  discriminator: undefined,
  xml: undefined,
  securityScheme: "security-scheme",
  oauthFlows: "oauth-flows",
  // Part of `oauth-flows`.
  oauthFlow: undefined,
  securityRequirement: "security-requirement",
};

/** The meta-schema of OpenAPI 3.1, cut into one piece an object. Its `$dynamicRef` to the schema dialect is cut too. */
export function openApi31(): object {
  const kinds = new Set(Object.values(names31).filter((name) => name !== undefined));
  kinds.add("schema");
  const schema = shallow(readMetaSchema("v3.1"), (subschema) => {
    const reference = own(subschema, "$ref");
    const name =
      typeof reference === "string" ? /^#\/\$defs\/([^/]+)$/.exec(reference)?.[1] : undefined;
    return name !== undefined && kinds.has(name.replace(/-or-reference$/, ""));
  });
  return isRawObject(schema) ? { ...schema, $id: "openapi-3.1" } : {};
}
