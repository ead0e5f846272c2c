import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { ApiTarget } from "../../../generator/config.ts";
import { isBlocked, runApis, writeRuns } from "../../../generator/run.ts";

const description = {
  openapi: "3.1.0",
  info: { title: "Pets", version: "1.0.0" },
  paths: {
    "/pets": {
      get: {
        operationId: "listPets",
        responses: {
          "200": {
            description: "The pets.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } },
          },
        },
      },
    },
    "/owners": {
      get: { operationId: "listOwners", responses: { "204": { description: "None." } } },
    },
  },
  components: {
    schemas: {
      Pet: { type: "object", required: ["tag"], properties: { name: { type: "string" } } },
    },
  },
};

let folder = "";
const target: ApiTarget = {
  name: "pets",
  entry: "openapi.json",
  output: "out",
  packageName: "pets",
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "specwright-memory-"));
  process.env["XDG_CACHE_HOME"] = join(folder, "cache");
  write(description);
});

function write(document: unknown): void {
  writeFileSync(join(folder, "openapi.json"), JSON.stringify(document, undefined, 2));
}

/** Runs and writes; gives the stages that were gone through, the files that changed, and the codes of the problems. */
async function run(own: Partial<ApiTarget> = {}) {
  const stages: string[] = [];
  const runs = await runApis([{ ...target, ...own }], {
    cwd: folder,
    recall: true,
    onStage: (_, stage) => stages.push(stage),
  });
  expect(isBlocked(runs)).toBe(false);
  writeRuns(runs);
  const [only] = runs;
  return {
    stages,
    changed: [...(only?.plan?.create ?? []), ...(only?.plan?.update ?? [])].map(({ path }) => path),
    unchanged: only?.plan?.unchanged.length ?? 0,
    places: (only?.result.diagnostics ?? []).map(({ code, at }) => {
      const { line, column } = only?.result.sources.get(at.file)?.locate(at) ?? {};
      return `${code} ${at.file}:${line}:${column}`;
    }),
  };
}

const file = (path: string): string => join(folder, "out", path);

describe("a run that has nothing to do", () => {
  it("reads no description, writes no file, and says again what there was to say", async () => {
    const first = await run();
    const times = readdirSync(file("src/operations")).map(
      (name) => statSync(file(`src/operations/${name}`)).mtimeMs,
    );
    const second = await run();
    expect(first.stages).toContain("emit");
    expect(second.stages).toEqual([]);
    expect(second.changed).toEqual([]);
    expect(second.unchanged).toBe(first.changed.length);
    expect(second.places).toEqual(first.places);
    expect(first.places).toEqual([
      expect.stringMatching(/^schema\/required-undefined openapi.json:\d+:\d+$/),
    ]);
    expect(
      readdirSync(file("src/operations")).map(
        (name) => statSync(file(`src/operations/${name}`)).mtimeMs,
      ),
    ).toEqual(times);
  });

  it("is no other one if the input was only touched", async () => {
    await run();
    utimesSync(join(folder, "openapi.json"), new Date(), new Date());
    expect((await run()).stages).toEqual([]);
  });
});

describe("work is done again", () => {
  it("for a file that somebody edited, even one of the same size and date", async () => {
    await run();
    const path = file("src/operations/list-pets.ts");
    const text = readFileSync(path, "utf8");
    const { atime, mtime } = statSync(path);
    writeFileSync(path, text.replace("listPets", "listCats"));
    utimesSync(path, atime, mtime);
    expect((await run()).changed).toEqual(["src/operations/list-pets.ts"]);
    expect(readFileSync(path, "utf8")).toBe(text);
  });

  it("for a file that somebody removed", async () => {
    await run();
    rmSync(file("src/schemas/pet.ts"));
    expect((await run()).changed).toEqual(["src/schemas/pet.ts"]);
  });

  it("for what a change concerns, and for nothing else", async () => {
    await run();
    const changed = structuredClone(description);
    changed.components.schemas.Pet.required = ["name"];
    write(changed);
    const { changed: files, places } = await run();
    expect(files).toContain("src/schemas/pet.ts");
    expect(files.filter((path) => path.includes("owner"))).toEqual([]);
    expect(places).toEqual([]);
  });

  it("where something else is asked for, and where the record is damaged", async () => {
    await run();
    expect((await run({ packageName: "other" })).stages).toContain("emit");
    for (const name of readdirSync(join(folder, "cache/specwright")))
      appendFileSync(join(folder, "cache/specwright", name), "}");
    const { stages, changed } = await run({ packageName: "other" });
    expect(stages).toContain("emit");
    expect(changed).toEqual([]);
  });

  it("where a run was killed while it changed files", async () => {
    await run();
    writeFileSync(
      file(".specwright-journal"),
      '{"path":"src/schemas/pet.ts","text":"half"}\n{"remove":[]}\n',
    );
    const { stages, changed } = await run();
    expect(stages).toContain("emit");
    expect(changed).toEqual(["src/schemas/pet.ts"]);
    expect(readFileSync(file("src/schemas/pet.ts"), "utf8")).toContain("export interface Pet");
  });
});
