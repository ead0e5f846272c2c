import type { Parameters } from "../received.js";
import type { Conditions, Template } from "./declared.js";
import { freshId } from "./ids.js";
import { numbered, type Numbering } from "./numbered.js";
import type { Random } from "../random.js";

/** All that expressions may speak of. */
export type Scope = {
  readonly request: Parameters & { readonly body: unknown };
  /** The resources that the operation has made or found, as answers show them. */
  readonly resources: Readonly<Record<string, readonly unknown[]>>;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly random: Random;
  /** Of several new resources, which one this is. */
  readonly index?: number;
  readonly count?: number;
  readonly failure?: { readonly code?: string; readonly message?: string } | undefined;
  /** What `$each` has come to. */
  readonly item?: unknown;
  /** The id of what a task follows. */
  readonly piece?: string;
  readonly page?: { readonly total: number; readonly count: number };
};

/** Fills a template in over a value: members that it names are replaced, those that come out without a value are left out. */
export function filled(value: unknown, template: Template, scope: Scope): unknown {
  if (typeof template === "string")
    return template.startsWith("$") ? valueOf(template, scope) : template;
  if (Array.isArray(template))
    return template
      .map((item: unknown) => filled(undefined, item, scope))
      .filter((item) => item !== undefined);
  if (!isObject(template)) return template;
  if (isObject(template["$numbered"]))
    return numberedText(template["$numbered"] as Numbering, scope);
  if (Array.isArray(template["$text"]))
    return template["$text"].map((part: unknown) => filled(undefined, part, scope) ?? "").join("");
  if (isObject(template["$replace"])) return replaced(template["$replace"] as Replacing, scope);
  if (isObject(template["$when"])) {
    const isMet = holds(template["$when"], scope);
    return filled(value, isMet ? template["then"] : template["else"], scope);
  }
  if (typeof template["$each"] === "string") {
    const items = valueOf(template["$each"], scope);
    return (Array.isArray(items) ? items : []).map((item: unknown) =>
      filled(undefined, template["as"], { ...scope, item }),
    );
  }
  const members = new Map<string, unknown>(isObject(value) ? Object.entries(value) : []);
  for (const [name, member] of Object.entries(template)) {
    const made = filled(members.get(name), member, scope);
    if (made === undefined) members.delete(name);
    else members.set(name, made);
  }
  return Object.fromEntries(members);
}

/** What an expression stands for; undefined if there is no such value. */
export function valueOf(text: string, scope: Scope): unknown {
  const { request, resources, failure, page } = scope;
  const [, root = "", rest = ""] = /^\$([a-z]+)\.?(.*)$/s.exec(text) ?? [];
  switch (root) {
    case "now":
      return new Date(scope.now).toISOString();
    case "new":
      return freshId(rest, scope.random);
    case "piece":
      return scope.piece;
    case "item":
      return at(scope.item, rest.replace(/^#/, ""));
    case "failure":
      return rest === "code" ? failure?.code : failure?.message;
    case "page":
      return rest === "total" ? page?.total : page?.count;
    case "resources": {
      const [kind = "", pointer = ""] = split(rest, "#");
      return at(Object.hasOwn(resources, kind) ? resources[kind] : undefined, pointer);
    }
    case "request": {
      const [part = "", name = ""] = split(rest, ".");
      if (part.startsWith("body")) return at(request.body, split(rest, "#")[1] ?? "");
      const group = groups[part as keyof typeof groups];
      return group && Object.hasOwn(request[group], name) ? request[group][name] : undefined;
    }
    default:
      return undefined;
  }
}

/** The first of some expressions that has a value. */
export function firstValue(texts: readonly string[] | undefined, scope: Scope): unknown {
  for (const text of texts ?? []) {
    const value = valueOf(text, scope);
    if (value !== undefined && value !== null) return value;
  }
  return undefined;
}

/** True if every expression has one of its values. */
export function holds(conditions: Conditions, scope: Scope): boolean {
  return Object.entries(conditions).every(([text, wanted]) => {
    const value = valueOf(text, scope) ?? null;
    return (Array.isArray(wanted) ? wanted : [wanted]).includes(value);
  });
}

/** What stands at a JSON Pointer, in which `*` stands for every item of a list, or every member of an object. */
export function at(value: unknown, pointer: string): unknown {
  let found = value;
  const segments = pointer.split("/").slice(1);
  for (const [index, segment] of segments.entries()) {
    if (segment === "*") {
      const rest = segments
        .slice(index + 1)
        .map((one) => `/${one}`)
        .join("");
      return typeof found === "object" && found !== null
        ? Object.values(found).flatMap((item: unknown) => at(item, rest) ?? [])
        : undefined;
    }
    const name = segment.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, name))
      return undefined;
    found = Reflect.get(found, name);
  }
  return found;
}

/** A copy of a value with another one at a JSON Pointer, whose objects are made where they are missing. */
export function withValue(value: unknown, pointer: string, inner: unknown): unknown {
  const [, segment, ...rest] = pointer.split("/");
  if (segment === undefined) return inner;
  const name = segment.replaceAll("~1", "/").replaceAll("~0", "~");
  const members = new Map<string, unknown>(isObject(value) ? Object.entries(value) : []);
  const made = withValue(members.get(name), rest.map((one) => `/${one}`).join(""), inner);
  if (made === undefined) members.delete(name);
  else members.set(name, made);
  return Object.fromEntries(members);
}

/** True for an object that is no list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const groups = { path: "path", query: "query", header: "headers", cookie: "cookies" } as const;

function split(text: string, separator: string): readonly string[] {
  const index = text.indexOf(separator);
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}

type Replacing = { readonly text: string; readonly pattern: string; readonly by: string };

/** The first place of a text that fits a pattern becomes another text. */
function replaced({ text, pattern, by }: Replacing, scope: Scope): string | undefined {
  const value = filled(undefined, text, scope);
  return typeof value === "string" ? value.replace(new RegExp(pattern, "u"), () => by) : undefined;
}

function numberedText(numbering: Numbering, scope: Scope): string | undefined {
  const text = filled(undefined, numbering.text, scope) ?? numbering.otherwise;
  return typeof text === "string"
    ? numbered(text, numbering, scope.index ?? 0, scope.count ?? 1)
    : undefined;
}
