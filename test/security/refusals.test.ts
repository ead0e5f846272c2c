import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { generate } from "../../generator/commands/generate.ts";
import { makeProject, readTree } from "../support/project.ts";
import { refusals, type Refusal } from "./refusals.ts";

/** What the last good run left; a refusal must not touch it. */
const old = {
  "generated/zoo/.specwright.json": '{ "files": [".specwright.json", "src/index.ts"] }\n',
  "generated/zoo/src/index.ts": "export const old = true;\n",
  "generated/zoo/notes.md": "mine\n",
};

type Refused = { readonly code: number; readonly text: string; readonly milliseconds: number };

/** Runs `specwright generate` over a case that stands in a project with output. */
async function run({ files, links = {} }: Refusal, folder: string): Promise<Refused> {
  const specs = join(folder, "specs/zoo");
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(specs, path)), { recursive: true });
    writeFileSync(join(specs, path), content);
  }
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(specs, name));
  let text = "";
  const print = (more: string) => void (text += more);
  const started = performance.now();
  const code = await generate(
    { names: ["zoo"] },
    {
      cwd: folder,
      json: false,
      output: { out: print, error: print, terminal: false, color: false },
    },
  );
  return { code, text, milliseconds: performance.now() - started };
}

describe("what must be refused", () => {
  it("are more than a hundred cases, each with a name of its own", () => {
    expect(refusals.length).toBeGreaterThanOrEqual(109);
    expect(new Set(refusals.map(({ name }) => name)).size).toBe(refusals.length);
  });

  it.each(refusals)("$name", async (refusal) => {
    const folder = makeProject({ ...old, "specs/secret.yaml": "password: hunter2\n" });
    const { code, text, milliseconds } = await run(refusal, folder);
    expect(code, text).toBe(1);
    const entry = "openapi.json" in refusal.files ? "openapi.json" : "openapi.yaml";
    const heads = text
      .split("\n")
      .flatMap((line) => /^(\S+):(\d+):(\d+) {2}error {2}(\S+) {2}/.exec(line)?.slice(1) ?? []);
    const at = heads.indexOf(refusal.code);
    expect(at, text).toBeGreaterThanOrEqual(0);
    expect(heads[at - 3]).toBe(`specs/zoo/${entry}`);
    if (refusal.line !== undefined) {
      const source = Buffer.from(refusal.files[entry] ?? "").toString("utf8");
      expect(source.split("\n")[Number(heads[at - 2]) - 1]).toContain(refusal.line);
    }
    // Neither a stack trace, nor raw control characters, nor what other files hold.
    expect(text).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(text).not.toMatch(/hunter2|root:|daemon/);
    expect(text).toContain("Nothing was written.");
    const tree = readTree(join(folder, "generated"));
    for (const [path, content] of Object.entries(old))
      expect(tree.get(path.slice("generated/".length))).toBe(content);
    expect(tree.size).toBe(Object.keys(old).length);
    // Two cores may be shared by many; the bar is ten seconds.
    expect(milliseconds).toBeLessThan(5000);
  });
});
