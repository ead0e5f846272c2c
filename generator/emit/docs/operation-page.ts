import type { Api, Operation, SecurityScheme } from "../../model/api.ts";
import type { SourceRow } from "../../model/schema.ts";
import type { EmitInput } from "../emitter.ts";
import { requestLine } from "../operation-list.ts";
import { repeatWords } from "../repeats.ts";
import { curl } from "../usage/curl.ts";
import { jsonContent, type NamedRequest } from "../usage/request.ts";
import { typescript } from "../usage/typescript.ts";
import { anchorOf, block, joined, line, ours, prose, span, type Markdown } from "../markdown.ts";
import { objectsIn, type ObjectSection } from "./objects.ts";
import { pageList, sourceCell } from "./sources.ts";
import { effectWords } from "./effects.ts";
import { callbackItems, linkViews } from "./related.ts";
import { headingOf, meaningOf, parameterRow, sectionView } from "./fields.ts";
import { validatedAnswers } from "../input-parts.ts";
import { typeWords } from "./type-words.ts";
import type { OperationView } from "./view.ts";
import { pagesWords, waiterViews } from "./waiting.ts";

/** What one operation's page says. */
export function operationView(
  operation: Operation,
  input: EmitInput,
  requests: readonly NamedRequest[],
): OperationView {
  const { api, target } = input;
  const names = input.names.operation(operation);
  const anchors = new Map<string, string>();
  const bodySchema =
    operation.body && (jsonContent(operation.body.contents) ?? operation.body.contents[0])?.schema;
  const bodyObjects = bodySchema ? objectsIn(bodySchema, api) : [];
  noteAnchors(anchors, bodyObjects, "body");
  const responses = operation.responses.map((response) => {
    const content = jsonContent(response.contents) ?? response.contents[0];
    const known = new Set(anchors.keys());
    const objects = content?.schema
      ? objectsIn(content.schema, api).filter(({ schema }) => !known.has(schema.id))
      : [];
    noteAnchors(anchors, objects, `${response.status} answer`);
    return { response, content, objects };
  });

  return {
    title: line(operation.summary ?? operation.id),
    id: span(operation.id),
    call: requestLine(operation),
    description: prose(operation.description),
    deprecated: operation.deprecated,
    companion: operation.companion,
    incoming: operation.incoming,
    security: (operation.incoming ? [] : operation.security).map((alternative) =>
      securityWords(
        alternative.map(({ scheme }) => scheme),
        api,
      ),
    ),
    servers: (operation.incoming ? [] : operation.servers).map((server) =>
      joined(
        [
          span(server.url),
          ...server.variables.map((variable) =>
            ours(
              `${span(variable.name)}: ${
                variable.values.length > 0
                  ? joined(
                      variable.values.map((value) => span(value)),
                      ", ",
                    )
                  : "any"
              }, default ${span(variable.default)}`,
            ),
          ),
        ],
        "; ",
      ),
    ),
    effects: effectWords(operation, api),
    waiters: waiterViews(operation, input),
    paging: pagesWords(operation, input),
    looking: lookingWords(operation, input),
    repeating: operation.incoming ? undefined : prose(repeatWords(operation)),
    constants: operation.parameters
      .filter((parameter) => parameter.constant)
      .map((parameter) =>
        ours(`${parameter.location} ${span(`${parameter.name}: ${parameter.constant?.value}`)}`),
      ),
    parameters: (["path", "query", "header", "cookie"] as const).flatMap((location) => {
      const rows = operation.parameters
        .filter((parameter) => parameter.location === location && !parameter.constant)
        .map((parameter) => parameterRow(parameter, api, anchors));
      return rows.length === 0
        ? []
        : [
            {
              heading: `${location.slice(0, 1).toUpperCase()}${location.slice(1)} parameters`,
              rows,
            },
          ];
    }),
    body: operation.body && {
      media: joined(
        operation.body.contents.map(({ mediaType }) => span(mediaType)),
        ", ",
      ),
      required: operation.body.required,
      sections: bodyObjects.map((object) => sectionView(object, "body", api, anchors)),
    },
    responses: responses.map(({ response, content, objects }) => ({
      status: ours(response.status),
      description: line(response.description),
      type: content?.schema ? typeWords(content.schema, api, anchors) : ours("no body"),
      source: sourceCell(response.sources, api),
      headers: response.headers.map((header) => ({
        name: span(header.name),
        type: typeWords(header.schema, api, anchors),
        required: ours(header.required ? "always" : ""),
        meaning: meaningOf(header.description, header.schema, api),
        source: sourceCell(header.sources, api),
      })),
      sections: objects.map((object) =>
        sectionView(object, `${response.status} answer`, api, anchors),
      ),
      links: linkViews(response, input),
      examples: (content?.examples ?? []).map((example) => ({
        name: line(example.summary ?? example.name),
        text: block("json", JSON.stringify(example.value, undefined, 2)),
      })),
    })),
    callbacks: callbackItems(operation, input),
    errors: operation.errors.map((error) => ({
      status: String(error.status),
      code: span(error.code),
      meaning: line(`${error.meaning}${error.retryable ? " (may succeed later)" : ""}`),
      source: sourceCell(error.sources, api),
    })),
    examples: requests.map(({ name, request }) => ({
      name: line(name),
      curl: curl(operation, api, request),
      typescript: typescript(operation, api, names, target.packageName, request),
    })),
    pages: pageList(
      api,
      pagesOf(operation, [...bodyObjects, ...responses.flatMap(({ objects }) => objects)]),
    ),
  };
}

/** How a caller has answers held against the description. */
function lookingWords(operation: Operation, { names, target }: EmitInput): Markdown | undefined {
  if (operation.incoming || validatedAnswers(operation).length === 0) return undefined;
  const { answers } = names.operation(operation);
  const key = /^[A-Za-z]\w*$/.test(operation.id) ? operation.id : JSON.stringify(operation.id);
  const validators = `{ ${key}: ${answers} }`;
  return joined(
    [
      ours("Answers are handed on as they come. With the option"),
      span(`validateAnswer: reportAnswers(${validators}, report)`),
      ours("of a call or the client,"),
      span("report"),
      ours("is told of what is not as described here;"),
      span(`refuseAnswers(${validators})`),
      ours("in its place ends the call in an"),
      span("UnexpectedAnswerError"),
      ours("whose"),
      span("output"),
      ours("is the answer, since the work was done. With validators, they are in"),
      ours(`${span(`${target.packageName}/answers`)}.`),
    ],
    " ",
  );
}

function noteAnchors(
  anchors: Map<string, string>,
  objects: readonly ObjectSection[],
  whole: string,
): void {
  for (const object of objects) {
    if (!anchors.has(object.schema.id))
      anchors.set(object.schema.id, anchorOf(headingOf(object, whole)));
  }
}

function securityWords(schemes: readonly string[], api: Api): Markdown {
  if (schemes.length === 0) return ours("none needed");
  return joined(
    schemes.map((name) => {
      const scheme = api.securitySchemes.find((candidate) => candidate.name === name);
      if (!scheme) return span(name);
      const place = ours(`${span(name)}${placeWords(scheme)}`);
      const rows = sourceCell(scheme.sources, api);
      const source = ours(rows === "" ? "" : `Source: ${rows}.`);
      return joined([joined([place, line(scheme.description)], ": "), source], " ");
    }),
    " together with ",
  );
}

/** Where a credential goes. */
function placeWords(scheme: SecurityScheme): Markdown {
  if (scheme.type === "apiKey" && scheme.signing)
    return ours(` (signs each request, header ${span(scheme.parameter)})`);
  if (scheme.type === "apiKey") return ours(` (${scheme.location} ${span(scheme.parameter)})`);
  return scheme.type === "http"
    ? ours(` (HTTP ${line(scheme.scheme)})`)
    : ours(` (${scheme.type})`);
}

function pagesOf(operation: Operation, objects: readonly ObjectSection[]): ReadonlySet<string> {
  const rows: readonly SourceRow[] = [
    ...operation.sources,
    ...operation.parameters.flatMap(({ sources }) => sources),
    ...operation.responses.flatMap(({ sources }) => sources),
    ...operation.errors.flatMap(({ sources }) => sources),
    ...operation.waiters.flatMap(({ sources }) => sources),
    ...objects.flatMap(({ properties }) =>
      properties.flatMap(({ schema }) => schema.notes.sources),
    ),
  ];
  return new Set(rows.map(({ page }) => page));
}
