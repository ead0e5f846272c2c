import type { Api, Operation } from "../../model/api.ts";
import { keywordOf } from "../../model/schema.ts";
import type { Comment } from "../../print/comment.ts";
import { hasChoice, requestContents } from "../media.ts";
import { repeatWords } from "../repeats.ts";
import { specialAnswers } from "./reading.ts";
import { hasOwnServers } from "./servers.ts";

/** What an operation does, in the description's words, and what its caller needs. */
export function operationComment(operation: Operation, api: Api): Comment {
  const { summary, description } = operation;
  const prose = [summary, description, ...needs(operation, api)];
  return {
    text: [...prose, callOf(operation)].filter((text) => text !== undefined).join("\n\n"),
    ...tagsOf(operation),
  };
}

/** The same in a sentence, for lists of operations. */
export function shortComment(operation: Operation): Comment {
  const prose = operation.summary ?? operation.description;
  return {
    text: [...(prose === undefined ? [] : [prose]), callOf(operation)].join("\n\n"),
    ...tagsOf(operation),
  };
}

function callOf({ method, path }: Operation): string {
  return `\`${method.toUpperCase()} ${path}\``;
}

function tagsOf({ deprecated }: Operation): Pick<Comment, "tags"> {
  return deprecated ? { tags: [{ name: "deprecated" }] } : {};
}

/** What the types alone do not say. */
function needs(operation: Operation, api: Api): readonly string[] {
  const special = specialAnswers(operation, api);
  const found = [
    credentialWords(operation, api),
    hasChoice(requestContents(operation)) &&
      "`contentType` chooses among the media types of the body.",
    special.stream &&
      "Answers with a stream, read with `for await`; leaving the loop or the signal ends the request.",
    special.bytes && "`as` chooses the form of bytes: a `Blob` unless told.",
    serverWords(operation, api),
    repeatWords(operation),
    ...operation.parameters
      .filter(({ style, schema }) => style === "deepObject" && isNested(schema))
      .map(
        ({ name }) =>
          `\`${name}\` is sent with brackets: \`${name}[a][b]=1\`, lists as \`${name}[a][]=1\`.`,
      ),
  ];
  const words = found.filter((text) => typeof text === "string");
  return words.length === 0 ? [] : [words.join("\n")];

  function isNested(schema: Operation["parameters"][number]["schema"]): boolean {
    const target = keywordOf(schema, "ref")?.target;
    const whole = (target === undefined ? undefined : api.schemas.get(target)?.schema) ?? schema;
    const members = keywordOf(whole, "properties")?.properties ?? [];
    return members.some(({ schema: member }) =>
      member.keywords.some(
        (keyword) =>
          keyword.kind === "ref" ||
          (keyword.kind === "type" &&
            keyword.types.some((type) => type === "object" || type === "array")),
      ),
    );
  }
}

function credentialWords({ security }: Operation, api: Api): string | undefined {
  const needed = security.filter((alternative) => alternative.length > 0);
  if (needed.length === 0) return undefined;
  const words = needed.map((alternative) =>
    alternative.map(({ scheme }) => `\`${scheme}\``).join(" with "),
  );
  const isOptional = needed.length < security.length;
  const hasCertificate = needed
    .flat()
    .some(({ scheme }) =>
      api.securitySchemes.some(({ name, type }) => name === scheme && type === "mutualTLS"),
    );
  const certificate = hasCertificate
    ? " A client certificate belongs to the connection: set it up in the client's `fetch`."
    : "";
  return `${isOptional ? "May be called with" : "Needs"} the credential ${words.join(" or ")}.${certificate}`;
}

/** Servers of the operation alone, of which the first is called. */
function serverWords(operation: Operation, api: Api): string | undefined {
  if (!hasOwnServers(operation, api)) return undefined;
  const [first, ...others] = operation.servers.map(({ url }) => `\`${url}\``);
  return `Called at ${first} unless \`baseUrl\` is given${others.length > 0 ? ` (the description also has ${others.join(", ")})` : ""}.`;
}
