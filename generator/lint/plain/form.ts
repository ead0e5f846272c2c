import type { RawObject } from "../../source/raw.ts";
import type { Test } from "./tests.ts";

/** What an object of a kind looks like when nothing is wrong with it. */
export type Form = {
  readonly fields: ReadonlyMap<string, Test>;
  readonly required: readonly string[];
  /** What a key that is no field and begins with something else than `x-` must look like; undefined if there must be none. */
  readonly others: RegExp | "any" | undefined;
  /** What no field can say by itself. */
  readonly also: ((object: RawObject) => boolean) | undefined;
};

/** A form with its fields; those whose name ends in `!` are required. */
export function form(
  fields: Readonly<Record<string, Test>>,
  rest: Partial<Pick<Form, "others" | "also">> = {},
): Form {
  const names = Object.keys(fields);
  const plain = (name: string): string => name.replace(/!$/, "");
  return {
    fields: new Map(names.map((name) => [plain(name), fields[name] as Test])),
    required: names.filter((name) => name.endsWith("!")).map(plain),
    others: rest.others,
    also: rest.also,
  };
}

/** True if the object has the form beyond doubt. */
export function hasForm(object: RawObject, { fields, required, others, also }: Form): boolean {
  // Parsed objects have no keys but their own, and this loop makes no list of them.
  for (const key in object) {
    const test = fields.get(key);
    if (test) {
      if (!test(object[key])) return false;
    } else if (others !== "any" && !key.startsWith("x-") && !others?.test(key)) return false;
  }
  for (const name of required) if (!Object.hasOwn(object, name)) return false;
  return also === undefined || also(object);
}
