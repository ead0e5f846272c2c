import {
  code,
  importedType,
  join,
  literal,
  memberKey,
  nothing,
  type Code,
} from "../../../print/code.ts";
import { docBlock } from "../../../print/doc-block.ts";
import { paths, type Names } from "../../names.ts";
import type { MemberShape, ObjectShape, Shape } from "../shape.ts";

/** A shape as a TypeScript type. */
export function typeCode(shape: Shape, names: Names): Code {
  switch (shape.kind) {
    case "unknown":
      return code`unknown`;
    case "never":
      return code`never`;
    case "primitive":
      return primitives[shape.name];
    case "literal":
      return literal(shape.value);
    case "open":
      return shape.name === "string" ? code`(string & {})` : code`(number & {})`;
    case "reference":
      return code`${importedType(names.schemaType(shape.target), paths.schema(names.schemaFile(shape.target)))}`;
    case "array":
      return code`${grouped(shape.item, names)}[]`;
    case "tuple":
      return tuple(shape, names);
    case "object":
      return object(shape, names);
    case "union":
      return join(
        shape.parts.map((part) => typeCode(part, names)),
        " | ",
      );
    case "intersection":
      return join(
        shape.parts.map((part) => grouped(part, names)),
        " & ",
      );
  }
}

const primitives = {
  null: code`null`,
  undefined: code`undefined`,
  boolean: code`boolean`,
  number: code`number`,
  string: code`string`,
  Blob: code`Blob`,
};

/** In parentheses where an operator stands before or after it. */
function grouped(shape: Shape, names: Names): Code {
  const type = typeCode(shape, names);
  return shape.kind === "union" || shape.kind === "intersection" ? code`(${type})` : type;
}

function tuple(shape: Extract<Shape, { kind: "tuple" }>, names: Names): Code {
  const elements = [
    ...shape.required.map((element) => typeCode(element, names)),
    ...shape.optional.map((element) => code`${grouped(element, names)}?`),
    ...(shape.rest ? [code`...${grouped(shape.rest, names)}[]`] : []),
  ];
  return code`[${join(elements, ", ")}]`;
}

function object({ members, index }: ObjectShape, names: Names): Code {
  const lines = members.map((member) => memberCode(member, names));
  const others = index ? [code`[key: string]: ${typeCode(index, names)}`] : [];
  return code`{ ${join([...others, ...lines], ";\n")} }`;
}

function memberCode({ name, shape, optional, comment }: MemberShape, names: Names): Code {
  const mark = optional ? code`?` : nothing;
  return code`${docBlock(comment)}${memberKey(name)}${mark}: ${typeCode(shape, names)}`;
}
