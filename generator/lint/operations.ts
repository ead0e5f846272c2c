import type { Place } from "../source/diagnostic.ts";
import { methods } from "../source/methods.ts";
import { pathItemParts } from "../source/path-item.ts";
import { isRawObject, own, type RawObject } from "../source/raw.ts";
import { inside, type Source, type Target } from "../source/source.ts";

/** An operation under `paths`, with the parameters of its path item. */
export type LintOperation = {
  readonly method: string;
  /** The path key as written, with its fragment. */
  readonly path: string;
  readonly pathAt: Place;
  readonly value: RawObject;
  readonly at: Place;
  readonly parameters: readonly LintParameter[];
};

export type LintParameter = {
  readonly name: string;
  readonly location: string;
  readonly value: RawObject;
  /** Where the parameter is written out. */
  readonly at: Place;
  /** Where the operation or the path item lists it. */
  readonly listedAt: Place;
};

type Follow = (target: Target) => { readonly value: RawObject; readonly at: Place } | undefined;

/** Every operation under `paths`, in the order of the text. */
export function operationsOf(source: Source, follow: Follow): readonly LintOperation[] {
  const at: Place = { file: source.entry.path, pointer: "" };
  const paths = isRawObject(source.entry.value) ? own(source.entry.value, "paths") : undefined;
  if (!isRawObject(paths)) return [];
  return Object.entries(paths).flatMap(([path, item]) => {
    const pathAt = inside(at, "paths", path);
    if (!path.startsWith("/") || !isRawObject(item)) return [];
    const parts = pathItemParts({ value: item, at: pathAt }, source);
    const shared = parts.flatMap((part) => parametersIn(part, follow));
    return methods.flatMap((method) => {
      const part = parts.find(({ value }) => Object.hasOwn(value, method));
      const operation = part && follow({ value: part.value[method], at: inside(part.at, method) });
      if (!operation) return [];
      const own = parametersIn(operation, follow);
      const inherited = shared.filter((one) => !own.some((other) => isSame(one, other)));
      return [{ method, path, pathAt, ...operation, parameters: [...inherited, ...own] }];
    });
  });
}

/** The parameters that an operation or a path item lists itself. */
export function parametersIn(
  owner: { readonly value: RawObject; readonly at: Place },
  follow: Follow,
): readonly LintParameter[] {
  const list = own(owner.value, "parameters");
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown, index) => {
    const listedAt = inside(owner.at, "parameters", index);
    const found = follow({ value: entry, at: listedAt });
    const name = found && own(found.value, "name");
    const location = found && own(found.value, "in");
    return found && typeof name === "string" && typeof location === "string"
      ? [{ name, location, ...found, listedAt }]
      : [];
  });
}

/** True if two parameters have the same identity; header names know no case. */
export function isSame(left: LintParameter, right: LintParameter): boolean {
  if (left.location !== right.location) return false;
  return left.location === "header"
    ? left.name.toLowerCase() === right.name.toLowerCase()
    : left.name === right.name;
}
