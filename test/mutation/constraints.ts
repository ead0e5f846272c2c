import { isObject, type Path } from "../tables/paths.ts";
import { followed, type Spec, type SpecOperation } from "../tables/spec.ts";
import type { Description } from "./description.ts";
import { sourceOf } from "./description.ts";
import type { Edit } from "./mutant.ts";

/** A rule of a description, or a condition that it says in plain JSON Schema. */
export type Constraint = {
  /** The rule's id, or the place of the keyword: `RootVolume/allOf/0/if`. */
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly path: Path;
  /** The description without it. */
  readonly without: Edit;
  /** The description in which whatever it applies to breaks it. */
  readonly against: Edit;
};

/** A place of a description: file and path. */
type Spot = { readonly file: string; readonly path: Path; readonly node: unknown };

/** The constraints on what an operation is sent, or on what it answers. */
export function constraintsOf(
  description: Description,
  spec: Spec,
  operation: SpecOperation,
  part: "request" | "answers",
): readonly Constraint[] {
  const source = sourceOf(description.texts);
  const lineOf = ({ file, path }: Pick<Spot, "file" | "path">) =>
    source.files.get(file)?.locate({ file, pointer: pointerOf(path) }).line ?? 0;
  return spotsOf(spec, operation, part).flatMap((spot) =>
    constraintsAt(spot).map((constraint) => ({ ...constraint, line: lineOf(constraint) })),
  );
}

/** Every schema object that can be reached, once. */
function spotsOf(
  spec: Spec,
  operation: SpecOperation,
  part: "request" | "answers",
): readonly Spot[] {
  const entry =
    [...spec.documents.keys()].find((address) => address.endsWith("/openapi.yaml")) ?? "";
  const document = spec.documents.get(entry);
  const paths = (isObject(document) ? document["paths"] : {}) as Record<
    string,
    Record<string, unknown>
  >;
  const [path, method] = Object.entries(paths).flatMap(([key, item]) =>
    Object.entries(item)
      .filter(([, value]) => isObject(value) && value["operationId"] === operation.id)
      .map(([name]) => [key, name] as const),
  )[0] ?? ["", ""];
  const found = new Map<string, Spot>();
  const walk = (node: unknown, address: string, here: Path, silent: boolean): void => {
    if (Array.isArray(node)) {
      node.forEach((item, index) => walk(item, address, [...here, index], silent));
      return;
    }
    if (!isObject(node)) return;
    const key = `${address}#${pointerOf(here)}`;
    if (found.has(key)) return;
    const file = new URL(address).pathname.split("/").slice(2).join("/");
    found.set(key, { file, path: here, node: silent ? undefined : node });
    if (typeof node["$ref"] === "string") {
      const [other = "", pointer = ""] = node["$ref"].split("#");
      const target = pointer
        .split("/")
        .slice(1)
        .map((word) => decodeURIComponent(word).replaceAll("~1", "/").replaceAll("~0", "~"));
      walk(followed(spec, node), other, target, silent);
    }
    for (const [name, member] of Object.entries(node))
      if (!dataKeys.has(name)) walk(member, address, [...here, name], silent || partKeys.has(name));
  };
  const base: Path = ["paths", path, method];
  const keys = part === "request" ? ["parameters", "requestBody"] : ["responses"];
  for (const key of keys) walk(operation.node[key], entry, [...base, key], false);
  return [...found.values()].filter(({ node }) => node !== undefined);
}

// What stands in these belongs to the condition around it; what stands in those is no schema.
const partKeys: ReadonlySet<string> = new Set(["if", "then", "else", "not"]);
const dataKeys: ReadonlySet<string> = new Set([
  "examples",
  "example",
  "default",
  "enum",
  "const",
  "x-specwright-rules",
]);

function constraintsAt({ file, path, node }: Spot): readonly Omit<Constraint, "line">[] {
  if (!isObject(node)) return [];
  const at = (...keys: Path): Path => [...path, ...keys];
  const place = (...keys: Path) =>
    [...path.filter((key) => key !== "properties"), ...keys].join("/");
  const impossible = { not: {} };
  const made: Omit<Constraint, "line">[] = [];
  const put = (name: string, keys: Path, without: Edit, against: Edit) =>
    made.push({ name, file, path: at(...keys), without, against });
  const rules = (node["x-specwright-rules"] ?? []) as readonly {
    id: string;
    expression?: string;
  }[];
  rules.forEach(({ id, expression }, index) => {
    // What puts a keyword into words asks nothing itself.
    if (expression === undefined) return;
    const own = at("x-specwright-rules", index);
    put(
      id,
      ["x-specwright-rules", index],
      { path: at("x-specwright-rules"), value: rules.toSpliced(index, 1) },
      { path: [...own, "expression"], value: `!(${expression})` },
    );
  });
  if ("if" in node)
    put(place("if"), ["if"], { path: at("if") }, { path: at("then"), value: impossible });
  if ("not" in node)
    put(place("not"), ["not"], { path: at("not") }, { path: at("not"), value: {} });
  for (const keyword of ["anyOf", "oneOf"]) {
    const branches = node[keyword];
    if (
      !Array.isArray(branches) ||
      branches.some((branch: unknown) => isObject(branch) && branch["type"] === "null")
    )
      continue;
    put(
      place(keyword),
      [keyword],
      { path: at(keyword) },
      { path: at(keyword), value: [impossible] },
    );
  }
  for (const keyword of ["dependentRequired", "dependentSchemas"])
    for (const name of Object.keys((node[keyword] ?? {}) as object))
      put(
        place(keyword, name),
        [keyword, name],
        { path: at(keyword, name) },
        { path: at("dependentSchemas", name), value: impossible },
      );
  return made;
}

function pointerOf(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
