import { Identifier, isPropertyName } from "./identifier.ts";

/** A name that another module exports. `from` is a path from the package's root (`src/schemas/pet.ts`) or a bare specifier (`msw`). */
export class Imported {
  readonly name: Identifier;
  readonly from: string;
  readonly typeOnly: boolean;
  constructor(name: Identifier, from: string, typeOnly: boolean) {
    this.name = name;
    this.from = from;
    this.typeOnly = typeOnly;
  }
}

/** Refers to a value (function, constant, class) of another module. */
export function importedValue(name: string | Identifier, from: string): Imported {
  return new Imported(typeof name === "string" ? new Identifier(name) : name, from, false);
}

/** Refers to a type of another module; printed as `import type`. */
export function importedType(name: string | Identifier, from: string): Imported {
  return new Imported(typeof name === "string" ? new Identifier(name) : name, from, true);
}

/** A piece of TypeScript: text that we wrote, with the imports it needs. */
export class Code {
  readonly parts: readonly (string | Imported)[];
  constructor(parts: readonly (string | Imported)[]) {
    this.parts = parts;
  }
}

/** What may fill a slot of `code`: code goes in as it is, everything else as a literal. */
export type Slot =
  | Code
  | Identifier
  | Imported
  | string
  | number
  | boolean
  | null
  | readonly Slot[]
  | { readonly [key: string]: unknown };

/**
 * Makes code from a template: the fixed text is ours; a slot that is `Code`, `Identifier` or `Imported` goes in as it is,
 * an array of those one after the other, and any other value becomes a literal. So text from a description cannot become code.
 */
export function code(strings: TemplateStringsArray, ...slots: readonly Slot[]): Code {
  const parts: (string | Imported)[] = [];
  for (let index = 0; index < strings.length; index += 1) {
    append(parts, strings[index] ?? "");
    if (index < slots.length) fill(parts, slots[index] as Slot);
  }
  return new Code(parts);
}

/** Pieces of code with a separator between them. */
export function join(
  pieces: readonly (Code | Identifier | Imported)[],
  separator: ", " | " | " | " & " | " && " | " || " | "\n" | "\n\n" | ";\n" | " ",
): Code {
  const parts: (string | Imported)[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    if (index > 0) append(parts, separator);
    fill(parts, pieces[index] as Slot);
  }
  return new Code(parts);
}

/** No code at all. */
export const nothing: Code = new Code([]);

/** True if a piece of code prints nothing. */
export function isNothing(piece: Code): boolean {
  return piece.parts.every((part) => part === "");
}

/** A value as an expression (or, where it is a primitive, as a literal type). Objects and arrays are written out. */
export function literal(value: unknown): Code {
  return new Code([literalText(value)]);
}

/** A property's name as the key of an object literal; `__proto__` is computed, so that it is data and no prototype. */
export function objectKey(name: string): Code {
  return new Code([objectKeyText(name)]);
}

/** A property's name as a member of a type. */
export function memberKey(name: string): Code {
  return new Code([isPropertyName(name) ? name : stringText(name)]);
}

/** Reads a property: `target.name` or `target["na-me"]`. */
export function access(target: Code | Identifier, name: string): Code {
  const parts: (string | Imported)[] = [];
  fill(parts, target);
  append(parts, isPropertyName(name) ? `.${name}` : `[${stringText(name)}]`);
  return new Code(parts);
}

/** A regular expression literal with the `u` flag; the pattern must be valid, which reading a description has checked. */
export function regularExpression(pattern: string): Code {
  const source = new RegExp(pattern, "u").source;
  return new Code([`/${escapeHidden(escapeControls(source))}/u`]);
}

function append(parts: (string | Imported)[], text: string): void {
  const end = parts.length - 1;
  const last = parts[end];
  if (typeof last === "string") parts[end] = last + text;
  else parts.push(text);
}

function fill(parts: (string | Imported)[], slot: Slot): void {
  if (slot instanceof Code) {
    for (const part of slot.parts) {
      if (typeof part === "string") append(parts, part);
      else parts.push(part);
    }
  } else if (slot instanceof Imported) parts.push(slot);
  else if (slot instanceof Identifier) append(parts, slot.text);
  else if (Array.isArray(slot) && slot.some(isCode))
    for (const piece of slot as Slot[]) fill(parts, piece);
  else append(parts, literalText(slot));
}

function isCode(slot: Slot): boolean {
  return slot instanceof Code || slot instanceof Imported || slot instanceof Identifier;
}

function literalText(value: unknown): string {
  switch (typeof value) {
    case "string":
      return stringText(value);
    case "number":
      return Object.is(value, -0) ? "-0" : String(value);
    case "boolean":
    case "undefined":
      return String(value);
    case "bigint":
      return `${value}n`;
    case "object":
      break;
    default:
      throw new Error(`no literal for a ${typeof value}`);
  }
  if (value === null) return "null";
  if (Array.isArray(value)) return `[${value.map(literalText).join(", ")}]`;
  const members = Object.entries(value as object).map(
    ([key, member]) => `${objectKeyText(key)}: ${literalText(member)}`,
  );
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function objectKeyText(name: string): string {
  if (name === "__proto__") return `["__proto__"]`;
  return isPropertyName(name) ? name : stringText(name);
}

function stringText(text: string): string {
  if (isPlain.test(text)) return `"${text}"`;
  // JSON's escapes are JavaScript's, but for these: line ends to old engines, and never wanted raw in a source file.
  return escapeHidden(JSON.stringify(text));
}

/** Escapes what a reader does not see, or sees elsewhere than it stands; means the same in strings and in regular expressions. */
function escapeHidden(text: string): string {
  return text.replace(
    /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    escaped,
  );
}

/** The same for control characters and halves of a pair, which JSON has escaped in strings already. */
function escapeControls(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what must not stand in a source file
  return text.replace(/[\u0000-\u001f\ud800-\udfff]/gu, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** Most strings need no escape at all. */
const isPlain = /^[ !#-[\]-~]*$/;
