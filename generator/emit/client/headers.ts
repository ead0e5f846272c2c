import type { Api, Operation } from "../../model/api.ts";
import { keywordOf, type Schema } from "../../model/schema.ts";
import { code, importedType, type Code } from "../../print/code.ts";
import type { Declaration } from "../../print/declare.ts";
import { identifier } from "../../print/identifier.ts";
import { answerHeaders } from "../media.ts";
import { paths, type OperationNames } from "../names.ts";
import { objectCode } from "./object-code.ts";
import { runtimeValue } from "./runtime.ts";

/** The function that reads the documented headers of an operation's answers, if there are any. */
export function headersDeclaration(
  operation: Operation,
  api: Api,
  names: OperationNames,
): readonly Declaration[] {
  const headers = answerHeaders(operation);
  if (headers.length === 0) return [];
  const type = code`${importedType(`${names.type}ResponseHeaders`, paths.operationTypes(names.file))}`;
  const readers = headers.map(({ name, schema }) => [name, readerCode(schema, api)] as const);
  return [
    {
      kind: "function",
      name: identifier(`read${names.type}Headers`),
      comment: {
        text: `The headers of an answer to \`${names.value}\`, given those of an error or of \`onAnswer\`.`,
      },
      parameters: [{ name: identifier("headers"), type: code`Headers` }],
      returns: type,
      body: code`return ${runtimeValue("readHeaders", "headers")}(headers, ${objectCode(readers)});`,
    },
  ];
}

/** How a header's text becomes what its schema describes. */
function readerCode(schema: Schema, api: Api): Code {
  const kind = kindOf(schema, api);
  if (kind === "object") return code`${runtimeValue("jsonHeader", "headers")}`;
  if (kind !== "array") return code`${runtimeValue(`${kind}Header`, "headers")}`;
  const items = keywordOf(resolved(schema, api), "items")?.schema;
  const item = items ? kindOf(items, api) : "text";
  const known = item === "number" || item === "boolean" ? item : "text";
  return code`${runtimeValue(`${known}sHeader`, "headers")}`;
}

type HeaderKind = "text" | "number" | "boolean" | "array" | "object";

function kindOf(schema: Schema, api: Api): HeaderKind {
  const types = keywordOf(resolved(schema, api), "type")?.types.filter((type) => type !== "null");
  const [type, ...others] = types ?? [];
  if (others.length > 0 && !others.every((other) => other === "number" || other === "integer"))
    return "text";
  switch (type) {
    case "integer":
    case "number":
      return "number";
    case "boolean":
    case "array":
    case "object":
      return type;
    default:
      return "text";
  }
}

function resolved(schema: Schema, api: Api): Schema {
  const target = keywordOf(schema, "ref")?.target;
  return (target === undefined ? undefined : api.schemas.get(target)?.schema) ?? schema;
}
