import type { Api, Content, Operation, Parameter } from "../../model/api.ts";
import { keywordOf } from "../../model/schema.ts";
import { mediaKind, requestContent } from "../media.ts";
import { formType, parameterType, partsType } from "./value-type.ts";

/** How requests of an operation are told apart and read, as data for the runtime. */
export function requestData(operation: Operation, api: Api): Readonly<Record<string, unknown>> {
  const constants = constantsOf(operation);
  const parameters = operation.parameters
    .filter(({ constant }) => !constant)
    .map((parameter) => parameterData(parameter, api));
  return {
    ...(constants.length > 0 ? { constants } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(operation.body && requestContent(operation) ? { body: bodyData(operation, api) } : {}),
  };
}

/** The path of an operation without a query, which some descriptions write into it. */
export function pathOf({ path }: Operation): string {
  return path.replace(/\?.*$/s, "");
}

/** Where the runtime, as the client does, keeps parameters of each location. */
export const groupOf = {
  path: "path",
  query: "query",
  header: "headers",
  cookie: "cookies",
} as const;

/** Parameters that allow one value only: they tell operations under one method and path apart. */
export function constantsOf({ parameters, path }: Operation): readonly object[] {
  const inPath = new URLSearchParams(path.includes("?") ? path.slice(path.indexOf("?")) : "");
  return [
    ...[...inPath].map(([name, value]) => ({ name, in: "query", value })),
    ...parameters.flatMap(({ name, location, constant }) =>
      constant ? [{ name, in: groupOf[location], value: String(constant.value) }] : [],
    ),
  ];
}

function parameterData(parameter: Parameter, api: Api): object {
  const { name, location, style, explode } = parameter;
  const type = parameterType(parameter, api);
  const usual = style === "simple" || style === "form";
  return {
    name,
    in: groupOf[location],
    ...(type === "string" ? {} : { type }),
    ...(usual ? {} : { style }),
    ...(explode === (style === "form") ? {} : { explode }),
  };
}

/**
 * The content that the body's validator is for: JSON, or else a form. Undefined where a body is not validated, be it that there is
 * none, or that nothing is said of it.
 */
export function checkedContent(operation: Operation): Content | undefined {
  if (!requestContent(operation)) return undefined;
  const contents = operation.body?.contents ?? [];
  const content =
    contents.find(({ mediaType }) => mediaKind(mediaType) === "json") ??
    contents.find(({ mediaType }) => ["form", "multipart"].includes(mediaKind(mediaType)));
  return content?.schema && content;
}

function bodyData(operation: Operation, api: Api): object {
  const { required = false, contents = [] } = operation.body ?? {};
  const checked = checkedContent(operation);
  const formats = contents.map((content) => {
    const { mediaType, schema } = content;
    const kind = mediaKind(mediaType);
    if (!checked || !schema || !isAlike(content, checked)) return { mediaType };
    if (kind === "json") return { mediaType, read: "json" };
    if (kind === "form") return { mediaType, read: { form: formType(schema, api) } };
    return isFormData(mediaType)
      ? { mediaType, read: { parts: partsType(schema, api) } }
      : { mediaType };
  });
  return { ...(required ? { required } : {}), formats };
}

/** Of the multipart types only this one gives its parts names. */
function isFormData(mediaType: string): boolean {
  return /^multipart\/form-data\s*(;|$)/i.test(mediaType);
}

/** True if what is checked of one content can be checked of another: both are JSON or forms, and of one schema. */
function isAlike(content: Content, checked: Content): boolean {
  if (content === checked) return true;
  const target = ({ schema }: Content) => schema && keywordOf(schema, "ref")?.target;
  return target(content) !== undefined && target(content) === target(checked);
}
