import { code, importedType, type Code } from "../../print/code.ts";
import { identifier } from "../../print/identifier.ts";
import type { Operation, Parameter, ParameterLocation, Response } from "../../model/api.ts";
import { answeredDirection, sentDirection, type Direction } from "../../model/directions.ts";
import { noNotes, type Keyword, type Schema } from "../../model/schema.ts";
import { inside } from "../../source/source.ts";
import { mediaKind, validatedContent } from "../media.ts";
import { paths, type Names } from "../names.ts";

/** A part of an operation that is validated on its own: a group of parameters, the body, or the body of a response. */
export type OperationPart = {
  /** `Path`, `Query`, `Headers`, `Cookies`, `Body`, `Response200`, `Response2XX`, `ResponseDefault` */
  readonly name: string;
  readonly direction: Direction;
  readonly schema: Schema;
  /** The type of valid values. */
  readonly type: Code;
  /** What the part is, for its doc comment. */
  readonly words: string;
};

/** The parts of an operation that a description says something about. */
export function partsOf(operation: Operation, names: Names): readonly OperationPart[] {
  const { type, file } = names.operation(operation);
  const typeOf = (name: string): Code =>
    code`${importedType(identifier(type + name), paths.operationTypes(file))}`;
  const sent = sentDirection(operation);
  const groups = groupNames.flatMap(([location, name, words]): OperationPart[] => {
    const parameters = operation.parameters.filter(
      (parameter) => parameter.location === location && parameter.constant === undefined,
    );
    if (parameters.length === 0) return [];
    const schema = groupSchema(operation, location, parameters);
    return [{ name, direction: sent, schema, type: typeOf(name), words }];
  });
  const body = bodySchema(operation);
  const answers = typeOf("Responses");
  const responses = operation.responses.flatMap((response): OperationPart[] => {
    const schema = answerSchema(operation, response);
    if (!schema) return [];
    const status = response.status === "default" ? "Default" : response.status.toUpperCase();
    return [
      {
        name: `Response${status}`,
        direction: answeredDirection(operation),
        schema,
        type: code`${answers}[${response.status}]`,
        words: response.status === "default" ? "any other response" : `a ${status} response`,
      },
    ];
  });
  return [
    ...groups,
    ...(body
      ? [
          {
            name: "Body",
            direction: sent,
            schema: body,
            type: typeOf("Body"),
            words: "the request body",
          },
        ]
      : []),
    ...responses,
  ];
}

const groupNames: readonly (readonly [ParameterLocation, string, string])[] = [
  ["path", "Path", "the path parameters"],
  ["query", "Query", "the query parameters"],
  ["header", "Headers", "the header parameters"],
  ["cookie", "Cookies", "the cookies"],
];

/** The schema of the request body, if it is sent as a value and not as text or bytes. */
function bodySchema(operation: Operation): Schema | undefined {
  return validatedContent(operation)?.schema;
}

/** The schema of the JSON that an answer brings. */
function answerSchema({ method }: Operation, { status, contents }: Response): Schema | undefined {
  if (method === "head" || ["204", "205", "304"].includes(status)) return undefined;
  return contents.find(({ mediaType }) => mediaKind(mediaType) === "json")?.schema;
}

/** A group of parameters as the schema of an object. */
function groupSchema(
  operation: Operation,
  location: ParameterLocation,
  parameters: readonly Parameter[],
): Schema {
  const at = inside(operation.at, "parameters");
  const required = parameters.filter((parameter) => parameter.required).map(({ name }) => name);
  const keywords: Keyword[] = [
    { kind: "type", types: ["object"], at },
    {
      kind: "properties",
      properties: parameters.map((parameter) => ({
        name: parameter.name,
        schema: withSources(parameter),
      })),
      at,
    },
    ...(required.length > 0 ? [{ kind: "required", names: required, at } as const] : []),
  ];
  return { id: `${at.file}#${at.pointer} ${location}`, keywords, notes: noNotes, at };
}

/** The row of a parameter stands beside its schema, not in it. */
function withSources({ schema, sources }: Parameter): Schema {
  if (sources.length === 0) return schema;
  return { ...schema, notes: { ...schema.notes, sources } };
}
