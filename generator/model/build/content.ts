import type { Place } from "../../source/diagnostic.ts";
import { inside } from "../../source/source.ts";
import type { Body, Content, Encoding, Header, ParameterStyle } from "../api.ts";
import { follow, type BuildContext, type ObjectTarget } from "./context.ts";
import { readExamples } from "./example.ts";
import { readSources } from "./notes.ts";
import { entriesOf, flagOf, objectOf, type RawObject, textOf } from "./read.ts";
import { readSchema } from "./schema.ts";

/** A request body, or undefined where there is none. */
export function readBody(value: unknown, at: Place, context: BuildContext): Body | undefined {
  if (value === undefined) return undefined;
  const body = follow(value, at, context);
  if (!body) return undefined;
  return {
    required: flagOf(body.value["required"]),
    description: textOf(body.value["description"]),
    contents: readContents(body.value["content"], inside(body.at, "content"), context),
    at: body.at,
  };
}

/** The media types of a body or an answer, JSON first. */
export function readContents(value: unknown, at: Place, context: BuildContext): readonly Content[] {
  const entries = entriesOf(value);
  const isJson = ([mediaType]: readonly [string, unknown]) =>
    /^application\/(.*\+)?json\b/i.test(mediaType);
  const ordered = [...entries.filter(isJson), ...entries.filter((entry) => !isJson(entry))];
  return ordered.map(([mediaType, raw]) => {
    const place = inside(at, mediaType);
    const content = objectOf(raw);
    return {
      mediaType,
      schema:
        content["schema"] === undefined
          ? undefined
          : readSchema(content["schema"], inside(place, "schema"), context),
      examples: readExamples(content, place, context),
      encodings: entriesOf(content["encoding"]).map(([property, encoding]) =>
        readEncoding(property, objectOf(encoding), inside(place, "encoding", property), context),
      ),
      at: place,
    };
  });
}

function readEncoding(
  property: string,
  raw: RawObject,
  at: Place,
  context: BuildContext,
): Encoding {
  return {
    property,
    contentType: textOf(raw["contentType"]),
    headers: readHeaders(raw["headers"], inside(at, "headers"), context),
    style: textOf(raw["style"]) as ParameterStyle | undefined,
    explode: typeof raw["explode"] === "boolean" ? raw["explode"] : undefined,
    allowReserved: flagOf(raw["allowReserved"]),
  };
}

/** The headers of an answer or of a part. */
export function readHeaders(value: unknown, at: Place, context: BuildContext): readonly Header[] {
  return entriesOf(value).flatMap(([name, raw]): Header[] => {
    const header = follow(raw, inside(at, name), context);
    if (!header) return [];
    return [
      { name, ...context.headers.once(header.value, header.at, () => readHeader(header, context)) },
    ];
  });
}

function readHeader(header: ObjectTarget, context: BuildContext): Omit<Header, "name"> {
  const [content] = entriesOf(header.value["content"]);
  const schema = content
    ? readSchema(
        objectOf(content[1])["schema"],
        inside(header.at, "content", content[0], "schema"),
        context,
      )
    : readSchema(header.value["schema"], inside(header.at, "schema"), context);
  return {
    required: flagOf(header.value["required"]),
    description: textOf(header.value["description"]) ?? schema.notes.description,
    schema,
    examples: readExamples(
      content ? objectOf(content[1]) : header.value,
      content ? inside(header.at, "content", content[0]) : header.at,
      context,
    ),
    sources: readSources(header.value),
  };
}
