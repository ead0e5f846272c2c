import type { SchemaId } from "../../../model/schema.ts";
import { code, importedType, literal, memberKey, type Code } from "../../../print/code.ts";
import { docBlock } from "../../../print/doc-block.ts";
import { CodeWriter } from "../../../print/writer.ts";
import { paths } from "../../names.ts";
import type { ObjectShape, Shape } from "../shape.ts";

const bytesInput = code`${importedType("BytesInput", paths.runtime("client/bytes"))}`;

/** How the types of named schemas are called where a type is written. */
export type Refer = (id: SchemaId) => Code;

/** A shape as a TypeScript type. */
export function typeCode(shape: Shape, refer: Refer): Code {
  if (shape.kind === "reference") return refer(shape.target);
  const writer = new CodeWriter();
  write(shape, refer, writer);
  return writer.done();
}

/** A shape as part of a type with operators. */
export function grouped(shape: Shape, refer: Refer): Code {
  const writer = new CodeWriter();
  writeGrouped(shape, refer, writer);
  return writer.done();
}

function write(shape: Shape, refer: Refer, to: CodeWriter): void {
  switch (shape.kind) {
    case "unknown":
    case "never":
      to.text(shape.kind);
      return;
    case "primitive":
      if (shape.name === "BytesInput") to.add(bytesInput);
      else to.text(shape.name);
      return;
    case "literal":
      to.add(literal(shape.value));
      return;
    case "open":
      to.text(`(${shape.name} & {})`);
      return;
    case "reference":
      to.add(refer(shape.target));
      return;
    case "array":
      writeGrouped(shape.item, refer, to);
      to.text("[]");
      return;
    case "tuple":
      writeTuple(shape, refer, to);
      return;
    case "object":
      writeObject(shape, refer, to);
      return;
    case "union":
      writeAll(shape.parts, " | ", to, (part) => write(part, refer, to));
      return;
    case "intersection":
      writeAll(shape.parts, " & ", to, (part) => writeGrouped(part, refer, to));
  }
}

function writeAll<T>(
  parts: readonly T[],
  separator: string,
  to: CodeWriter,
  writePart: (part: T) => void,
): void {
  parts.forEach((part, index) => {
    if (index > 0) to.text(separator);
    writePart(part);
  });
}

/** In parentheses where an operator stands before or after it. */
function writeGrouped(shape: Shape, refer: Refer, to: CodeWriter): void {
  const isCompound = shape.kind === "union" || shape.kind === "intersection";
  if (isCompound) to.text("(");
  write(shape, refer, to);
  if (isCompound) to.text(")");
}

function writeTuple(
  { required, optional, rest }: Extract<Shape, { kind: "tuple" }>,
  refer: Refer,
  to: CodeWriter,
): void {
  const elements = [
    ...required.map((element) => () => write(element, refer, to)),
    ...optional.map((element) => () => {
      writeGrouped(element, refer, to);
      to.text("?");
    }),
    ...(rest ? [() => writeGrouped(rest, refer, to.text("..."))] : []),
  ];
  to.text("[");
  writeAll(elements, ", ", to, (writeElement) => writeElement());
  to.text(rest ? "[]]" : "]");
}

function writeObject({ members, index }: ObjectShape, refer: Refer, to: CodeWriter): void {
  to.text("{ ");
  if (index) write(index, refer, to.text("[key: string]: "));
  members.forEach(({ name, shape, optional, comment }, position) => {
    if (index || position > 0) to.text(";\n");
    to.add(docBlock(comment))
      .add(memberKey(name))
      .text(optional ? "?: " : ": ");
    write(shape, refer, to);
  });
  to.text(" }");
}
