/** A value with one place changed, made when it is asked for, and what is done there. */
export type Mutant = { readonly change: string; readonly make: () => unknown };

type Change = { readonly change: string; readonly value: unknown };

type Path = readonly (string | number)[];

/**
 * Values that differ from a given one in one place: another type, a missing or further property or item, a number or text
 * nudged, stretched or emptied. Whether they are still valid is for others to say.
 */
export function* mutantsOf(value: unknown): Generator<Mutant> {
  for (const { path, node } of nodesOf(value, [])) {
    for (const { value: changed, change } of changesOf(node)) {
      yield {
        change: `/${path.join("/")} ${change}`,
        make: () => replace(value, path, changed),
      };
    }
  }
}

function* nodesOf(node: unknown, path: Path): Generator<{ path: Path; node: unknown }> {
  yield { path, node };
  if (typeof node !== "object" || node === null) return;
  // Items of a list are alike: the first and the last will do.
  const keys = Array.isArray(node)
    ? [...new Set([0, node.length - 1])].filter((index) => index >= 0)
    : Object.keys(node);
  for (const key of keys) yield* nodesOf((node as Record<string, unknown>)[key], [...path, key]);
}

const others: readonly unknown[] = [null, true, 7, 0.5, "text", "", [], {}, ["text"], { a: 1 }];

function* changesOf(node: unknown): Generator<Change> {
  for (const other of others) {
    if (JSON.stringify(other) !== JSON.stringify(node))
      yield { value: other, change: `becomes ${JSON.stringify(other)}` };
  }
  if (typeof node === "number") {
    for (const other of [node + 1, node - 1, -node, node + 0.5, 1e6, -1e6, 2 ** 31, 2 ** 53, 1e19])
      yield { value: other, change: `becomes ${other}` };
  } else if (typeof node === "string") {
    for (const [change, other] of textChanges(node)) yield { value: other, change };
  } else if (typeof node === "boolean") {
    yield { value: !node, change: "is turned round" };
  } else if (Array.isArray(node)) {
    yield { value: node.slice(1), change: "loses its first item" };
    yield { value: [...node, node[0] ?? 0], change: "has an item twice" };
    yield { value: [...node, { odd: true }], change: "gets an odd item" };
    yield { value: Array.from({ length: 300 }, () => node[0] ?? 0), change: "gets long" };
  } else if (typeof node === "object" && node !== null) {
    for (const key of Object.keys(node)) {
      const { [key]: _, ...rest } = node as Record<string, unknown>;
      yield { value: rest, change: `loses ${key}` };
    }
    yield { value: { ...node, corpusExtra: 1 }, change: "gets a further property" };
    yield { value: { ...node, isPrototypeOf: 1 }, change: "gets a property that objects inherit" };
  }
}

function textChanges(text: string): readonly (readonly [string, string])[] {
  return [
    ["is cut", text.slice(0, -1)],
    ["loses its beginning", text.slice(1)],
    ["gets an end", `${text}\u00e4 \u{1f600}`],
    ["gets a beginning", ` ${text}`],
    ["ends its line", `${text}\n`],
    ["changes case", text === text.toLowerCase() ? text.toUpperCase() : text.toLowerCase()],
    ["gets long", text.padEnd(5000, "x")],
    ["becomes digits", "0123456789"],
  ];
}

/** A copy with another value at a place. */
function replace(value: unknown, path: Path, changed: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return changed;
  if (Array.isArray(value))
    return value.map((item, index) => (index === key ? replace(item, rest, changed) : item));
  return Object.fromEntries(
    Object.entries(value as Record<string, unknown>).map(([name, member]) => [
      name,
      name === key ? replace(member, rest, changed) : member,
    ]),
  );
}
