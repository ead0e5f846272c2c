import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { memoryDisk } from "../../generator/source/disk.ts";
import { pointerOf as pointerOfTexts, segmentsOf } from "../../generator/source/pointer.ts";
import { readSource } from "../../generator/source/read.ts";
import type { Source, SourceNode } from "../../generator/source/source.ts";
import { root } from "../tables/load.ts";
import { isObject, withAt, without, type Path } from "../tables/paths.ts";
import { changesOf } from "./keywords.ts";
import type { Edit, Mutant } from "./mutant.ts";

/** A description as text and as values, by the names of its files in the API's folder. */
export type Description = {
  readonly api: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, unknown>>;
  readonly jsons: Readonly<Record<string, string>>;
};

/** Reads `specs/<api>` without its tables. */
export function readDescription(api: string): Description {
  const folder = join(root, "specs", api);
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml") && !name.startsWith("tables"))
    .sort();
  const texts = Object.fromEntries(
    names.map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );
  const values = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, parse(text) as unknown]),
  );
  const jsons = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]),
  );
  return { api, texts, values, jsons };
}

/** The description as the generator reads it. */
export function sourceOf(texts: Description["texts"]): Source {
  const { value, diagnostics } = readSource("/openapi.yaml", {
    cwd: "/",
    disk: memoryDisk(
      Object.fromEntries(Object.entries(texts).map(([name, text]) => [`/${name}`, text])),
    ),
  });
  if (!value) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return value;
}

/** The texts of a description with one place of one file changed; as JSON, which is read much faster than YAML. */
export function changed(
  { values, jsons }: Description,
  { file, edit }: Pick<Mutant, "file" | "edit">,
): Description["texts"] {
  const value = values[file];
  const result = "value" in edit ? withAt(value, edit.path, edit.value) : without(value, edit.path);
  return { ...jsons, [file]: JSON.stringify(result) };
}

/** Every mutant of a description: of each schema that can be reached from an operation, and of each parameter. */
export function mutantsOf(description: Description): readonly Mutant[] {
  const source = sourceOf(description.texts);
  const mutants = source.nodes.flatMap((node) => changesAt(node, description, source));
  return numbered(mutants);
}

function changesAt(
  { kind, value, at }: SourceNode,
  { api, values }: Description,
  source: Source,
): readonly Mutant[] {
  if (!isObject(value) || (kind !== "schema" && kind !== "parameter")) return [];
  const base: Path = segmentsIn(values[at.file], segmentsOf(at.pointer) ?? []);
  const lineOf = (edit: Edit) => {
    const inside = { file: at.file, pointer: pointerOf(edit.path) };
    return source.files.get(at.file)?.locate(inside).line ?? 0;
  };
  const all = kind === "parameter" ? optionalParameter(value) : changesOf(value);
  return all.flatMap(({ keyword, changes }) =>
    changes.map(({ what, edit }): Mutant => {
      const place = { ...edit, path: [...base, ...edit.path] };
      const name = keyword.startsWith("rule ")
        ? keyword.replace("rule ", "rules/")
        : edit.path.join("/");
      return {
        id: `${at.file}#${pointerOf(base)}/${name}: ${what}`,
        api,
        file: at.file,
        line: lineOf(place),
        keyword: keyword.startsWith("rule ") ? "rule" : keyword,
        ...(keyword.startsWith("rule ") ? { rule: keyword.slice("rule ".length) } : {}),
        edit: place,
      };
    }),
  );
}

/** A parameter that need not be given; one of the path, or one that can have one value only, is no input. */
function optionalParameter(parameter: Readonly<Record<string, unknown>>) {
  const fixed = isObject(parameter["schema"]) && "const" in parameter["schema"];
  if (parameter["required"] !== true || parameter["in"] === "path" || fixed) return [];
  return [
    {
      keyword: "required",
      changes: [{ what: "false", edit: { path: ["required"], value: false } }],
    },
  ];
}

/** Two changes of one place may come out with the same words; then a number tells them apart. */
function numbered(mutants: readonly Mutant[]): readonly Mutant[] {
  const seen = new Map<string, number>();
  return mutants.map((mutant) => {
    const times = (seen.get(mutant.id) ?? 0) + 1;
    seen.set(mutant.id, times);
    return times === 1 ? mutant : { ...mutant, id: `${mutant.id} (${times})` };
  });
}

/** The segments of a pointer, as indices where the value has a list. */
function segmentsIn(value: unknown, segments: readonly string[]): Path {
  let here = value;
  return segments.map((segment) => {
    const key = Array.isArray(here) ? Number(segment) : segment;
    here = (here as Readonly<Record<string | number, unknown>>)[key];
    return key;
  });
}

function pointerOf(path: Path): string {
  return pointerOfTexts(path.map(String));
}
