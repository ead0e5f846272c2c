import { execFile } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { makeProject, readTree } from "../support/project.ts";
import { base } from "./base.ts";
import { breakouts } from "./breakouts.ts";
import { combine, filesOf } from "./combine.ts";

const root = realpathSync(fileURLToPath(new URL("../..", import.meta.url)));

/** The tool as JavaScript, for no loader shall ask for more than the tool does; its tools and templates stay where they are. */
const tool = built();

function built(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "specwright-built-")));
  // The generator, and what of the packages' runtime it uses itself.
  for (const part of ["generator", "templates/runtime/validators/formats"]) {
    const source = join(root, part);
    for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !entry.name.endsWith(".ts")) continue;
      const path = join(entry.parentPath, entry.name);
      const target = join(folder, "dist", part, relative(source, path)).replace(/\.ts$/, ".js");
      mkdirSync(dirname(target), { recursive: true });
      const { outputText } = ts.transpileModule(readFileSync(path, "utf8"), {
        compilerOptions: {
          module: ts.ModuleKind.ESNext,
          target: ts.ScriptTarget.ES2023,
          verbatimModuleSyntax: true,
          rewriteRelativeImportExtensions: true,
        },
      });
      writeFileSync(target, outputText);
    }
  }
  for (const part of ["node_modules", "templates", "specs", "package.json"])
    symlinkSync(join(root, part), join(folder, part));
  return folder;
}

const decoy = "decoy-7f3a91c2";

type Run = { readonly code: number; readonly text: string };

function run(
  folder: string,
  flags: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  node = process.execPath,
): Promise<Run> {
  return new Promise((resolve) => {
    execFile(
      node,
      [
        ...flags,
        join(tool, "dist/generator/cli.js"),
        "generate",
        "--input",
        "api/openapi.json",
        "--output",
        "out",
      ],
      { cwd: folder, env: { ...process.env, ...environment }, maxBuffer: 64 * 1024 * 1024 },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, text: out + err }),
    );
  });
}

function project(description: object, text = JSON.stringify(description, undefined, 2)): string {
  const folder = realpathSync(makeProject({ "api/openapi.json": text, "secret.txt": decoy }));
  // The record of a run goes here and not to the user's home.
  mkdirSync(join(folder, "node_modules"));
  return folder;
}

/** Makes every way out of the process fail and be told. */
const noNetwork = `
  import net from "node:net"; import dns from "node:dns"; import http from "node:http"; import https from "node:https";
  import child from "node:child_process"; import { syncBuiltinESMExports } from "node:module";
  const refuse = (name) => () => { process.stderr.write("NETWORK " + name + "\\n"); throw new Error("no " + name); };
  net.Socket.prototype.connect = refuse("connect");
 dns.lookup = refuse("lookup"); http.request = refuse("http"); https.request = refuse("https");
  for (const name of ["exec", "execSync", "execFile", "execFileSync", "spawn", "spawnSync", "fork"]) child[name] = refuse(name);
  globalThis.fetch = refuse("fetch"); syncBuiltinESMExports();
`;

describe("what a run asks of the machine", () => {
  it("is no network and no other process, and nothing of the environment shows in the output", async () => {
    const breakout = breakouts.find(({ name }) => name === "terminal") ?? breakouts[0];
    if (!breakout) throw new Error("there are no breakouts");
    const { files } = await combine(base, breakout, "append", "env");
    const folder = project({}, String(files["openapi.json"]));
    writeFileSync(join(folder, "guard.mjs"), noNetwork);
    const { code, text } = await run(folder, ["--import", join(folder, "guard.mjs")], {
      AWS_SECRET_ACCESS_KEY: decoy,
      NPM_TOKEN: decoy,
      // What people set to have colours or not, to be elsewhere, and in another language.
      FORCE_COLOR: "1",
    });
    expect(code, text).toBe(0);
    expect(text).not.toContain("NETWORK");
    const output = [...readTree(join(folder, "out"))];
    expect(output.length).toBeGreaterThan(50);
    for (const [path, content] of output) expect(content, path).not.toContain(decoy);
    expect(text).not.toContain(decoy);
    // Names with escape characters were in warnings and notes, as escapes.
    expect(text).toContain("\\x1b");
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
  }, 120_000);

  it("is to read its own package and the folder of the description, and to write the output", async () => {
    const folder = project(base);
    const flags = [
      "--experimental-permission",
      "--allow-worker",
      "--allow-addons",
      "--no-warnings",
      ...[
        `${root}/*`,
        `${tool}/*`,
        `${folder}/api/*`,
        `${folder}/out/*`,
        `${folder}/node_modules/*`,
        `${folder}/specwright.config*`,
      ].map((path) => `--allow-fs-read=${path}`),
      ...[`${folder}/out/*`, `${folder}/node_modules/*`].map((path) => `--allow-fs-write=${path}`),
    ];
    const { code, text } = await run(folder, flags);
    expect(code, text).toBe(0);
    expect(readTree(join(folder, "out")).size).toBeGreaterThan(50);
  }, 120_000);
});

describe("the same description gives the same bytes", () => {
  it("with other line ends, in another time zone and language, in another folder, on another Node", async () => {
    const text = JSON.stringify(base, undefined, 2);
    const trees: ReadonlyMap<string, string>[] = [];
    const variants = [
      { text, environment: {} },
      {
        text: text.replaceAll("\n", "\r\n"),
        environment: { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
      },
      {
        text: JSON.stringify(base),
        environment: { TZ: "America/St_Johns", NODE_ENV: "production" },
      },
    ];
    const others = (process.env["SPECWRIGHT_NODES"] ?? "")
      .split(/[:,]/)
      .filter((path) => existsSync(path));
    for (const { text: written, environment } of variants) {
      const folder = project({}, written);
      const { code, text: printed } = await run(folder, [], environment);
      expect(code, printed).toBe(0);
      trees.push(readTree(join(folder, "out")));
    }
    for (const node of others) {
      const folder = project(base);
      const { code, text: printed } = await run(folder, [], {}, node);
      expect(code, printed).toBe(0);
      trees.push(readTree(join(folder, "out")));
    }
    expect(filesOf(base)).toBeDefined();
    for (const tree of trees.slice(1)) expect(tree).toEqual(trees[0]);
  }, 240_000);
});
