import type { Api, Content, Operation } from "../../model/api.ts";
import { keywordOf, type Schema } from "../../model/schema.ts";
import type { Diagnostic } from "../../source/diagnostic.ts";
import { mediaKind, requestContent, requestContents } from "../media.ts";
import { streamOf } from "../stream.ts";
import { isTaken } from "../option-names.ts";
import { isScalar } from "./scalar.ts";

/** What the client does otherwise than the description may have meant, with the place of each. */
export function unsupported(api: Api): readonly Diagnostic[] {
  const found = [
    ...api.operations.flatMap((operation) => ofOperation(operation, api)),
    ...ofOptions(api),
  ];
  // Operations may share an answer, which is one place.
  const places = new Map(found.map((one) => [`${one.code} ${one.at.file}#${one.at.pointer}`, one]));
  return [...places.values()];
}

function ofOperation(operation: Operation, api: Api): readonly Diagnostic[] {
  const { method, body, responses, at } = operation;
  const content = requestContent(operation);
  const found: Diagnostic[] = [];
  if (method === "trace") {
    found.push({
      code: "client/method",
      severity: "warning",
      message: "`fetch` refuses requests with the method TRACE, so calls of this operation fail",
      at,
    });
  }
  if (body && !content) {
    found.push({
      code: "client/body-not-sent",
      severity: "warning",
      message: `\`fetch\` sends no body with ${method.toUpperCase()}, so the client takes none`,
      at: body.at,
    });
  }
  for (const sent of requestContents(operation)) {
    found.push(...ofHandedOver(sent, api, true));
    const styled = sent.encodings.filter(
      ({ style, explode }) => style !== undefined || explode !== undefined,
    );
    if (mediaKind(sent.mediaType) === "multipart" && styled.length > 0) {
      found.push({
        code: "client/part-style",
        severity: "warning",
        message: `the client writes parts by their content type, without the style of ${styled.map(({ property }) => `\`${property}\``).join(", ")}`,
        at: sent.at,
      });
    }
  }
  for (const { name, mediaType, schema, at: place } of operation.parameters) {
    if (mediaType === undefined || mediaKind(mediaType) === "json" || isScalar(schema, api))
      continue;
    if (!hasParts(schema, api)) continue;
    found.push({
      code: "client/parameter-content",
      severity: "warning",
      message: `the client has no writer for \`${mediaType}\`, so \`${name}\` is sent as JSON text`,
      at: place,
    });
  }
  for (const answer of responses.flatMap(({ contents }) => contents))
    found.push(...ofHandedOver(answer, api, false));
  return found;
}

/** A body with a structure that the client neither writes nor reads. */
function ofHandedOver(content: Content, api: Api, isSent: boolean): readonly Diagnostic[] {
  const { mediaType, schema, at } = content;
  const kind = mediaKind(mediaType);
  if (kind === "json" || !schema || streamOf(content, api) || !hasParts(schema, api)) return [];
  if (isSent && (kind === "form" || kind === "multipart")) return [];
  const form = kind === "text" || kind === "form" ? "text" : "bytes";
  return [
    {
      code: "client/unread-media-type",
      severity: "note",
      message: `to the client \`${mediaType}\` is ${form}, and not what its schema describes`,
      at,
    },
  ];
}

/** True if a schema describes properties or items. */
function hasParts(schema: Schema, api: Api): boolean {
  const target = keywordOf(schema, "ref")?.target;
  const whole = (target === undefined ? undefined : api.schemas.get(target)?.schema) ?? schema;
  return whole.keywords.some(({ kind }) => kind === "properties" || kind === "items");
}

function ofOptions(api: Api): readonly Diagnostic[] {
  const variables = api.servers
    .flatMap(({ variables: all }) => all)
    .map(({ name }) => ({ name, at: api.at }));
  const parameters = api.operations
    .flatMap(({ parameters: all }) => all)
    .flatMap(({ clientOption, at }) =>
      clientOption === undefined ? [] : [{ name: clientOption, at }],
    );
  const clashes = new Map(
    [...variables, ...parameters]
      .filter(({ name }) => isTaken(name))
      .map((option) => [option.name, option]),
  );
  return [...clashes.values()].map(({ name, at }) => ({
    code: "client/option-name",
    severity: "warning",
    message: `every client has a \`${name}\` of its own, so this option is called \`${name}Value\``,
    at,
  }));
}
