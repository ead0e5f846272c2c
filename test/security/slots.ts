import type { Description } from "./base.ts";

/** A position of a description that holds text which its author chose: a value, or the name of a member. */
export type Slot = { readonly kind: "value" | "key"; readonly pointer: string };

/** Text for some slots, by `idOf`. */
export type Filling = ReadonlyMap<string, string>;

/** The description with the filling in its slots, and where each filled slot stands now. */
export type Filled = {
  readonly description: Description;
  readonly slotAt: ReadonlyMap<string, readonly string[]>;
};

export function idOf({ kind, pointer }: Slot): string {
  return `${kind} ${pointer}`;
}

/** Every slot of a description: each text, and each name in an object whose names are the author's. */
export function slotsOf(description: Description): readonly Slot[] {
  const slots: Slot[] = [];
  const follows = followers(description);
  const visit = (value: unknown, pointer: string, parent: string): void => {
    if (typeof value === "string") {
      if (!follows.has(pointer)) slots.push({ kind: "value", pointer });
    } else if (Array.isArray(value)) {
      const field = isData(parent) ? parent : "";
      value.forEach((item, index) => visit(item, `${pointer}/${index}`, field));
    } else if (typeof value === "object" && value !== null) {
      for (const [key, member] of Object.entries(value)) {
        const inner = `${pointer}/${escaped(key)}`;
        if (isNamed(parent, pointer) || key.startsWith("x-"))
          slots.push({ kind: "key", pointer: inner });
        visit(member, inner, isNamed(parent, pointer) && !isData(parent) ? "" : key);
      }
    }
  };
  visit(description, "", "");
  return slots.filter((slot) => !follows.has(idOf(slot)) && !usedByRule.test(slot.pointer));
}

/** A CEL rule reads these properties by name. */
const usedByRule = /^\/components\/schemas\/Ruled\/properties\/\w+$/;

/** True for a text that OpenAPI picks from a list of its own, or that must point at something: no other text is accepted there. */
export function isClosed({ kind, pointer }: Slot): boolean {
  return kind === "value"
    ? /\/(\$ref|in|style|type|\$schema|mapping\/\w+)$|^\/(openapi|jsonSchemaDialect)$/.test(pointer)
    : /\/(x-specwright-[\w-]+|responses\/(\d|default)\w*)$|^\/components\/\w+\/\w+$/.test(pointer);
}

/** Puts texts into slots. What must agree with a slot (a reference with the name it is to, a path with its parameter) follows it. */
export function fill(description: Description, filling: Filling): Filled {
  const slotAt = new Map<string, string[]>();
  const follows = followers(description);
  const note = (pointer: string, id: string) =>
    slotAt.set(pointer, [...(slotAt.get(pointer) ?? []), id]);

  const text = (value: string, pointer: string, now: string): string => {
    const id = `value ${pointer}`;
    const chosen = filling.get(id);
    if (chosen !== undefined) {
      note(now, id);
      return chosen;
    }
    const leader = follows.get(pointer);
    const led = leader === undefined ? undefined : filling.get(leader);
    if (leader !== undefined && led !== undefined) {
      note(now, leader);
      return value.startsWith("#") ? `#${led}` : led;
    }
    if (value.startsWith("#/components/")) return reference(value, filling);
    return variables(value, pointer.replace(/\/url$/, "/variables"), filling);
  };
  const rebuild = (value: unknown, pointer: string, now: string): unknown => {
    if (typeof value === "string") return text(value, pointer, now);
    if (Array.isArray(value))
      return value.map((item, index) => rebuild(item, `${pointer}/${index}`, `${now}/${index}`));
    if (typeof value !== "object" || value === null) return value;
    const result: Record<string, unknown> = {};
    for (const [key, member] of Object.entries(value)) {
      const inner = `${pointer}/${escaped(key)}`;
      const id = follows.get(`key ${inner}`) ?? `key ${inner}`;
      const chosen = filling.get(id);
      let name = chosen === undefined ? key : named(key, chosen, pointer);
      const parameters = pointer === "/paths" ? parametersIn(description, key) : [];
      for (const [at, parameter] of parameters) {
        const led = filling.get(`value ${at}/name`);
        if (led !== undefined) name = name.replace(`{${parameter}}`, () => `{${led}}`);
      }
      const next = `${now}/${escaped(name)}`;
      for (const [at] of parameters)
        if (filling.has(`value ${at}/name`)) note(next, `value ${at}/name`);
      if (chosen !== undefined) note(next, id);
      // Not an assignment: `__proto__` must become a member.
      Object.defineProperty(result, name, {
        value: rebuild(member, inner, next),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    return result;
  };
  return { description: rebuild(description, "", "") as Description, slotAt };
}

/** Objects whose names the author chooses, by the name of the field that holds them. */
const namedFields = new Set(
  (
    "paths webhooks variables properties patternProperties dependentRequired dependentSchemas $defs schemas responses parameters " +
    "examples requestBodies headers securitySchemes links callbacks pathItems content encoding mapping scopes x-specwright-pages " +
    "default example value onArrival Later x-logo x-internal"
  ).split(" "),
);

function isNamed(field: string, pointer: string): boolean {
  return namedFields.has(field) || /\/security\/\d+$/.test(pointer);
}

/** Fields with plain data, in which every object has names of the author's. */
function isData(field: string): boolean {
  return ["default", "example", "value", "x-logo", "x-internal"].includes(field);
}

function escaped(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** A name that keeps what its place demands. */
function named(key: string, chosen: string, pointer: string): string {
  if (key.startsWith("x-") && !pointer.endsWith("/headers")) return `x-${chosen}`;
  if (pointer === "/paths") return `/${chosen}${key}`;
  return chosen;
}

/** The parameters in a path: the place and the name of each. */
function parametersIn(
  description: Description,
  path: string,
): readonly (readonly [string, string])[] {
  const item = (description["paths"] as Record<string, Record<string, unknown>>)[path] ?? {};
  const at = `/paths/${escaped(path)}`;
  const lists = [
    [at, item],
    ...Object.entries(item).map(([key, value]) => [`${at}/${key}`, value]),
  ];
  return lists.flatMap(([place, owner]) =>
    ((owner as { parameters?: { in?: string; name?: string }[] }).parameters ?? []).flatMap(
      (parameter, index) =>
        parameter.in === "path"
          ? [[`${String(place)}/parameters/${index}`, parameter.name ?? ""] as const]
          : [],
    ),
  );
}

/** A reference, with the names that its parts have now. */
function reference(value: string, filling: Filling): string {
  const segments = value.slice(2).split("/");
  const now = segments.map((segment, index) => {
    const chosen = filling.get(`key /${segments.slice(0, index + 1).join("/")}`);
    return chosen === undefined
      ? segment
      : encodeURIComponent(escaped(chosen).replace(/\p{Cs}/gu, "\ufffd"));
  });
  return `#/${now.join("/")}`;
}

/** A server's address, with the names that its variables have now. */
function variables(value: string, at: string, filling: Filling): string {
  return value.replace(/\{(\w+)\}/g, (all, name: string) => {
    const chosen = filling.get(`key ${at}/${name}`);
    return chosen === undefined ? all : `{${chosen}}`;
  });
}

/** Texts and names that only repeat another one: the place that repeats → the id of the slot it follows. */
function followers(description: Description): ReadonlyMap<string, string> {
  const follows = new Map<string, string>();
  const operations = new Map<string, string>();
  const visit = (value: unknown, pointer: string): void => {
    if (typeof value !== "object" || value === null) return;
    const object = value as Record<string, unknown>;
    const id = object["operationId"];
    if (typeof id === "string") {
      const first = operations.get(id);
      if (first === undefined) operations.set(id, `${pointer}/operationId`);
      else follows.set(`${pointer}/operationId`, `value ${first}`);
    }
    if (/\/(get|post|put|patch|delete)$/.test(pointer) && Array.isArray(object["tags"]))
      object["tags"].forEach((_, index) =>
        follows.set(`${pointer}/tags/${index}`, "value /tags/0/name"),
      );
    if (/\/security\/\d+$/.test(pointer))
      for (const name of Object.keys(object))
        follows.set(`key ${pointer}/${name}`, `key /components/securitySchemes/${name}`);
    if (Array.isArray(object["required"]))
      object["required"].forEach((name, index) => {
        if (typeof name === "string" && Object.hasOwn((object["properties"] as object) ?? {}, name))
          follows.set(`${pointer}/required/${index}`, `key ${pointer}/properties/${name}`);
      });
    if (typeof object["page"] === "string")
      follows.set(`${pointer}/page`, `key /x-specwright-pages/${object["page"]}`);
    if (typeof object["$dynamicAnchor"] === "string")
      follows.set(
        `${pointer}/properties/children/items/$dynamicRef`,
        `value ${pointer}/$dynamicAnchor`,
      );
    if (/\/variables\/\w+$/.test(pointer) && Array.isArray(object["enum"]))
      follows.set(`${pointer}/enum/0`, `value ${pointer}/default`);
    for (const [key, member] of Object.entries(value)) visit(member, `${pointer}/${escaped(key)}`);
  };
  visit(description, "");
  return follows;
}
