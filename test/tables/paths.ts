import type { Row, Table } from "./table.ts";

/** A place in a JSON value. */
export type Path = readonly (string | number)[];

/** A step towards a row, before it is known which item and which key: a named property, any item, the value under any key. */
export type Step = { readonly property: string } | "item" | "value";

/** Where a table's object is: `server.nics[]`, `metadata{}`, "" for the whole. */
export function objectSteps(object: string): readonly Step[] {
  if (object === "") return [];
  return object.split(".").flatMap((word): Step[] => {
    const [, name = "", marks = ""] = /^(.*?)((?:\[\]|\{\})*)$/.exec(word) ?? [];
    return [
      ...(name === "" ? [] : [{ property: name }]),
      ...(marks.match(/\[\]|\{\}/g) ?? []).map((mark) =>
        mark === "[]" ? ("item" as const) : ("value" as const),
      ),
    ];
  });
}

/**
 * Where a row's value is. A name in braces such as `{Custom key}` stands for any key of the map, the name `-` for a body
 * that is no object.
 */
export function rowSteps(table: Table, row: Row): readonly Step[] {
  const object = objectSteps(table.object ?? "");
  const name = row.name ?? "";
  if (name === "-") return object;
  if (/^\{.*\}$/.test(name)) return object.at(-1) === "value" ? object : [...object, "value"];
  return [...object, { property: name }];
}

/**
 * The first place in a value that the steps lead to. Where none holds the last step, the first place that could: so a
 * row that is left out of a request still has a place to be put.
 */
export function locate(value: unknown, steps: readonly Step[]): Path | undefined {
  return walk(value, steps, []).next().value ?? walk(value, steps, [], true).next().value;
}

/** Every place in a value that the steps lead to and that holds something. */
export function locations(value: unknown, steps: readonly Step[]): readonly Path[] {
  return [...walk(value, steps, [])];
}

function* walk(
  value: unknown,
  steps: readonly Step[],
  path: Path,
  mayMiss = false,
): Generator<Path, undefined> {
  const [step, ...rest] = steps;
  if (step === undefined) {
    yield path;
    return;
  }
  for (const key of keysOf(value, step, mayMiss && rest.length === 0)) {
    yield* walk((value as Record<string | number, unknown>)[key], rest, [...path, key], mayMiss);
  }
}

function keysOf(value: unknown, step: Step, mayMiss: boolean): readonly (string | number)[] {
  if (step === "item") {
    if (!Array.isArray(value)) return [];
    return value.length === 0 && mayMiss ? [0] : [...value.keys()];
  }
  if (!isObject(value)) return [];
  if (step === "value") return Object.keys(value);
  return mayMiss || Object.hasOwn(value, step.property) ? [step.property] : [];
}

/** A path as people write it in a table file, `nics.0.subnet_id`; digits are an index where the value has an array. */
export function dottedPath(value: unknown, text: string): Path {
  const path: (string | number)[] = [];
  let here = value;
  for (const word of text.split(".")) {
    const key = Array.isArray(here) && /^\d+$/.test(word) ? Number(word) : word;
    path.push(key);
    here = at(here, [key]);
  }
  return path;
}

/** What a place holds; undefined where it holds nothing. */
export function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((here, key) => {
    if (Array.isArray(here) && typeof key === "number") return here[key];
    if (isObject(here) && Object.hasOwn(here, key)) return here[key];
    return undefined;
  }, value);
}

/** The value with something else at a place; the original stays. */
export function withAt(value: unknown, path: Path, replacement: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return replacement;
  const inner = withAt(at(value, [key]), rest, replacement);
  if (Array.isArray(value) && typeof key === "number") {
    const copy = [...(value as readonly unknown[])];
    copy[key] = inner;
    return copy;
  }
  return own({ ...(isObject(value) ? value : {}) }, String(key), inner);
}

/** The value with nothing at a place: the property removed, the array item cut out. */
export function without(value: unknown, path: Path): unknown {
  const key = path.at(-1);
  if (key === undefined) return undefined;
  const parentPath = path.slice(0, -1);
  const parent = at(value, parentPath);
  if (Array.isArray(parent) && typeof key === "number")
    return withAt(value, parentPath, parent.toSpliced(key, 1));
  if (!isObject(parent)) return value;
  const entries = Object.entries(parent).filter(([name]) => name !== key);
  return withAt(
    value,
    parentPath,
    entries.reduce((object, [name, member]) => own(object, name, member), {}),
  );
}

/** Whether one path begins with the other. */
export function beginsWith(path: Path, beginning: Path): boolean {
  return beginning.every((key, index) => String(path[index]) === String(key));
}

/** `nics[0].subnet_id`, for messages. */
export function pathText(path: Path): string {
  return path.reduce<string>(
    (text, key) => (typeof key === "number" ? `${text}[${key}]` : `${text}${text && "."}${key}`),
    "",
  );
}

/** A JSON object, as opposed to an array or null. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// A plain assignment to `__proto__` would change the prototype in place of setting a key.
function own(
  object: Record<string, unknown>,
  key: string,
  value: unknown,
): Record<string, unknown> {
  return Object.defineProperty(object, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
