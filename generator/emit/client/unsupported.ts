import type { Api, Operation } from "../../model/api.ts";
import type { Diagnostic } from "../../source/diagnostic.ts";
import { mediaKind, requestContent } from "../media.ts";
import { isTaken } from "./options.ts";

/** What the client does otherwise than the description may have meant, with the place of each. */
export function unsupported(api: Api): readonly Diagnostic[] {
  const found = [...api.operations.flatMap(ofOperation), ...ofOptions(api)];
  // Operations may share an answer, which is one place.
  const places = new Map(found.map((one) => [`${one.code} ${one.at.file}#${one.at.pointer}`, one]));
  return [...places.values()];
}

function ofOperation(operation: Operation): readonly Diagnostic[] {
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
  if (body && content && body.contents.length > 1) {
    found.push({
      code: "client/one-media-type",
      severity: "note",
      message: `the client sends \`${content.mediaType}\`, one of ${body.contents.length} media types that this body may have`,
      at: content.at,
    });
  }
  const withHeaders = content?.encodings.filter(({ headers }) => headers.length > 0) ?? [];
  if (content && withHeaders.length > 0) {
    found.push({
      code: "client/part-headers",
      severity: "warning",
      message: `the client sends no headers of its own with the part ${withHeaders.map(({ property }) => `\`${property}\``).join(", ")}`,
      at: content.at,
    });
  }
  for (const answer of responses.flatMap(({ contents }) => contents)) {
    const kind = mediaKind(answer.mediaType);
    const isStream = /^text\/event-stream/i.test(answer.mediaType);
    const isStructured = answer.schema?.keywords.some(
      ({ kind: keyword }) => keyword === "properties" || keyword === "ref",
    );
    if (isStream || (kind !== "json" && isStructured)) {
      found.push({
        code: "client/unread-media-type",
        severity: "note",
        message: `the client gives \`${answer.mediaType}\` as ${kind === "text" || kind === "form" ? "text" : "a `Blob`"}, not as what its schema describes`,
        at: answer.at,
      });
    }
  }
  return found;
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
