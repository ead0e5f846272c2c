import type { Content } from "../../../model/api.ts";
import { code, join, literal, memberKey, nothing, type Code } from "../../../print/code.ts";
import type { Declaration, Member } from "../../../print/declare.ts";
import { identifier } from "../../../print/identifier.ts";
import { fixedHeader, hasChoice, mediaKind, partHeaders, requestContents } from "../../media.ts";
import { typeCode } from "../express/type.ts";
import { text } from "../shape.ts";
import { contentShape } from "./body.ts";
import { groupsOf } from "./group.ts";
import type { OperationContext } from "./index.ts";

/** Everything that a call of the operation takes. */
export function inputDeclaration(context: OperationContext): Declaration {
  const { operation, names } = context;
  const { type, value } = names.operation(operation);
  const head = { name: identifier(`${type}Input`), comment: { text: `What \`${value}\` takes.` } };
  const groups: Member[] = groupsOf(context).map((group) => ({
    name: group.key,
    type: code`${group.type}`,
    optional: !group.required,
  }));
  const contents = requestContents(operation);
  const members = [...groups];
  if (hasChoice(contents)) {
    const bodies = contents.map((content, index) => choiceCode(content, index === 0, context));
    const shared = members.map(
      (member) =>
        code`${memberKey(member.name)}${member.optional ? code`?` : nothing}: ${member.type}`,
    );
    const choice = join(bodies, " | ");
    return {
      kind: "type",
      ...head,
      type: shared.length === 0 ? choice : code`{ ${join(shared, ";\n")} } & (${choice})`,
    };
  }
  const [content] = contents;
  if (content) {
    members.push(...partHeadersMember(content, context), {
      name: "body",
      type: code`${identifier(`${type}Body`)}`,
      optional: !operation.body?.required,
    });
  }
  // An empty interface would take any value.
  return members.length === 0
    ? { kind: "type", ...head, type: code`{ [key: string]: never }` }
    : { kind: "interface", ...head, members };
}

/** A body in one of its media types, told apart by `contentType`, which the first one can do without. */
function choiceCode(content: Content, isFirst: boolean, context: OperationContext): Code {
  const { operation, names, sent } = context;
  const own = code`${identifier(`${names.operation(operation).type}Body`)}`;
  const body = isFirst ? own : typeCode(contentShape(content, sent), sent.refer);
  const isOptional = !operation.body?.required;
  const mark = (optional: boolean) => (optional ? code`?` : nothing);
  const members = [
    code`contentType${mark(isFirst)}: ${mediaTypeCode(content.mediaType)}`,
    ...partHeadersMember(content, context).map(
      ({ name, optional, type }) => code`${memberKey(name)}${mark(optional)}: ${type}`,
    ),
    code`body${mark(isOptional)}: ${body}`,
  ];
  return code`{ ${join(members, ";\n")} }`;
}

/** A media type as a type: itself, or every text in its range. */
function mediaTypeCode(mediaType: string): Code {
  if (!mediaType.includes("*")) return literal(mediaType);
  const beginning = mediaType.slice(0, mediaType.indexOf("*"));
  return beginning === "" ? code`string` : code`\`\${${literal(beginning)}}\${string}\``;
}

/** Headers of single parts of a form that are the caller's to give. */
function partHeadersMember(
  { mediaType, encodings }: Content,
  { sent }: OperationContext,
): readonly Member[] {
  if (mediaKind(mediaType) !== "multipart") return [];
  const parts = encodings.flatMap((encoding) => {
    const { property } = encoding;
    const open = partHeaders(encoding).filter((header) => fixedHeader(header) === undefined);
    if (open.length === 0) return [];
    const members = open.map(
      ({ name, required, schema }) =>
        code`${memberKey(name)}${required ? nothing : code`?`}: ${typeCode(sent.shapeOf(schema, text), sent.refer)}`,
    );
    const isOptional = open.every(({ required }) => !required);
    return [
      {
        isOptional,
        code: code`${memberKey(property)}${isOptional ? code`?` : nothing}: { ${join(members, ";\n")} }`,
      },
    ];
  });
  if (parts.length === 0) return [];
  return [
    {
      name: "partHeaders",
      type: code`{ ${join(
        parts.map((part) => part.code),
        ";\n",
      )} }`,
      optional: parts.every(({ isOptional }) => isOptional),
    },
  ];
}
