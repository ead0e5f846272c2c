import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { commandLine, makeProject, readTree } from "../support/project.ts";

const spec = `openapi: 3.1.0
info: { title: Shop, version: 0.1.0 }
paths: {}
components:
  schemas:
    Order:
      type: object
      properties:
        amount: { type: integer, minimum: 1 }
    Size: { $ref: "size.yaml#/Size" }
`;
const size = "Size: { type: string, enum: [small] }\n";

/** A running `specwright generate --watch`. */
class Watch {
  readonly #child: ChildProcess;
  /** Both streams, in the order in which they were written: two pipes would not keep it. */
  readonly #log = join(makeProject({ log: "" }), "log");
  #seen = 0;
  readonly ended: Promise<number | null>;

  constructor(folder: string, ...parameters: readonly string[]) {
    const log = openSync(this.#log, "a");
    this.#child = spawn(
      process.execPath,
      [...commandLine(), "generate", "--watch", ...parameters],
      { cwd: folder, stdio: ["ignore", log, log] },
    );
    closeSync(log);
    this.ended = new Promise((resolve) => {
      this.#child.on("exit", (code) => resolve(code));
    });
  }

  /** Waits for a line that says so among what was printed since the last call, and gives all of that. */
  async says(expected: RegExp): Promise<string> {
    const deadline = Date.now() + 40_000;
    for (;;) {
      const fresh = readFileSync(this.#log, "utf8").slice(this.#seen);
      const found = expected.exec(fresh);
      if (found) {
        const end = found.index + found[0].length;
        this.#seen += end;
        return fresh.slice(0, end);
      }
      if (Date.now() > deadline) throw new Error(`nothing says ${expected.source} in:\n${fresh}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Ctrl-C. */
  interrupt(): Promise<number | null> {
    this.#child.kill("SIGINT");
    return this.ended;
  }

  kill(): void {
    this.#child.kill("SIGKILL");
  }
}

const started: Watch[] = [];
function startWatch(folder: string, ...parameters: readonly string[]): Watch {
  const watch = new Watch(folder, ...parameters);
  started.push(watch);
  return watch;
}
afterEach(() => {
  for (const watch of started.splice(0)) watch.kill();
});

const options = ["--input", "api/shop.yaml", "--output", "out", "--emit", "types"];
const ready = /Watching \d+ files?; Ctrl-C ends\.\n/;

describe("specwright generate --watch", () => {
  it("follows the whole graph, keeps the last good output, and ends with 0", async () => {
    const folder = makeProject({ "api/shop.yaml": spec, "api/size.yaml": size });
    const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
    const read = (path: string) => readFileSync(join(folder, "out", path), "utf8");
    const watch = startWatch(folder, ...options);
    expect(await watch.says(ready)).toContain("Watching 2 files");

    write("api/shop.yaml", spec.replace("minimum: 1", "minimum: 2"));
    const edited = await watch.says(ready);
    expect(edited).toContain("api/shop.yaml changed\n");
    expect(edited).toContain("  changed  schemas/order.ts\n");
    expect(edited).not.toContain("schemas/size.ts");
    expect(read("schemas/order.ts")).toContain("At least 2.");

    const before = readTree(join(folder, "out"));
    write("api/shop.yaml", spec.replace("size.yaml#/Size", "size.yaml#/Sise"));
    const broken = await watch.says(ready);
    expect(broken).toMatch(/api\/shop\.yaml:10:\d+ {2}error {2}ref\/unresolved/);
    expect(broken).toContain("│     Size: { $ref:");
    expect(broken).toContain("out: nothing was written; the last good output stays.\n");
    expect(readTree(join(folder, "out"))).toEqual(before);

    // Repaired as editors do it: a new file put in place of the old one.
    write("api/shop.yaml.tmp", spec.replace("minimum: 1", "minimum: 3"));
    renameSync(join(folder, "api/shop.yaml.tmp"), join(folder, "api/shop.yaml"));
    await watch.says(ready);
    expect(read("schemas/order.ts")).toContain("At least 3.");

    // A reference to a file that is not there yet: it is waited for.
    write("api/shop.yaml", `${spec}    Colour: { $ref: "parts/colour.yaml#/Colour" }\n`);
    expect(await watch.says(ready)).toContain("ref/unresolved");
    rmSync(join(folder, "api/parts"), { recursive: true, force: true });
    const parts = makeProject({ "colour.yaml": "Colour: { type: string, enum: [red] }\n" });
    renameSync(parts, join(folder, "api/parts"));
    expect(await watch.says(ready)).toContain("api/parts/colour.yaml changed\n");
    expect([...readTree(join(folder, "out")).values()].join("\n")).toContain('"red"');

    write("api/parts/colour.yaml", "Colour: { type: string, enum: [green] }\n");
    expect(await watch.says(ready)).toContain("api/parts/colour.yaml changed\n");
    expect([...readTree(join(folder, "out")).values()].join("\n")).toContain('"green"');

    rmSync(join(folder, "api/shop.yaml"));
    expect(await watch.says(ready)).toContain("source/missing-file");
    write("api/shop.yaml", spec);
    expect(await watch.says(ready)).toContain("removed  schemas/colour.ts\n");

    expect(await watch.interrupt()).toBe(0);
  });

  it("does only the API whose files changed, and takes a change of the config file", async () => {
    const config = (apis: readonly object[]) => JSON.stringify({ apis });
    const a = { name: "a", input: "a.yaml", output: "out/a", emit: ["types"] };
    const b = { name: "b", input: "b.yaml", output: "out/b", emit: ["types"] };
    const small = spec.replace(/ {4}Size.*\n/, "");
    const folder = makeProject({
      "a.yaml": small,
      "b.yaml": small,
      "specwright.config.json": config([a, b]),
    });
    const watch = startWatch(folder);
    await watch.says(ready);
    writeFileSync(join(folder, "b.yaml"), small.replace("minimum: 1", "minimum: 2"));
    const run = await watch.says(ready);
    expect(run).toContain("out/b: ");
    expect(run).not.toContain("out/a: ");

    writeFileSync(join(folder, "specwright.config.json"), "{");
    expect(await watch.says(ready)).toContain("config/unreadable");
    writeFileSync(
      join(folder, "specwright.config.json"),
      config([a, { ...b, emit: ["docs"], output: "out/docs" }]),
    );
    expect(await watch.says(ready)).toContain("created  docs/index.md\n");
    expect(await watch.interrupt()).toBe(0);
  });

  it("prints one JSON object a line with --json, and refuses wrong usage at once", async () => {
    const folder = makeProject({ "api/shop.yaml": spec, "api/size.yaml": size });
    const watch = startWatch(folder, ...options, "--json");
    const first: unknown = JSON.parse(await watch.says(/.+\n/));
    expect(first).toMatchObject({ written: true, output: "out" });
    expect(await watch.interrupt()).toBe(0);
    expect(await startWatch(folder, "--input", "nowhere.yaml", "--output", "o").ended).toBe(2);
  });
});
