import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Who may import whom (CONTRIBUTING.md, "Who may import whom"). A layer may always import itself. */
const layers: Readonly<Record<string, readonly string[]>> = {
  source: [],
  print: [],
  lint: ["source"],
  model: ["source"],
  emit: ["print", "model", "source"],
  write: ["print"],
  cache: ["source", "print", "emit", "write", "(top)"],
  targets: ["source", "emit", "cache", "(top)"],
  watch: ["source"],
  serve: ["source", "model", "emit", "print", "cache", "targets", "(top)"],
  api: ["source", "targets", "write", "(top)"],
};

/** The only files that may import a tool of the outside. */
const tools: Readonly<Record<string, RegExp>> = {
  handlebars: /^generator\/print\/template\.ts$/,
  oxfmt: /^generator\/print\/format\.ts$/,
  yaml: /^generator\/source\//,
  ajv: /^generator\/lint\//,
  "ajv/dist/2020.js": /^generator\/lint\//,
  "@eslint-community/regexpp": /^generator\/(emit\/sample\/text|source\/slow)\//,
  commander: /^generator\/cli\.ts$/,
  diff: /^generator\/commands\/check\.ts$/,
  jiti: /^generator\/targets\/config-code\.ts$/,
  "@marcbachmann/cel-js": /^generator\/model\/cel\//,
};

const checks = "templates/runtime/validators/formats/";

type SourceText = { readonly path: string; readonly text: string };

function typescriptFiles(folder: string): readonly SourceText[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: path.slice(root.length).replaceAll("\\", "/"),
      text: readFileSync(path, "utf8"),
    }));
}

function importsOf({ path, text }: SourceText): readonly string[] {
  const specifiers = [
    ...text.matchAll(/^(?:import|export)\b[^;]*?\bfrom "([^"]+)";/gms),
    ...text.matchAll(/\bimport\("([^"]+)"\)/g),
  ];
  return specifiers.map(([, specifier = ""]) =>
    specifier.startsWith(".") ? posix.join(dirname(path), specifier) : specifier,
  );
}

/** What breaks the table in a set of files, as sentences. */
function violations(files: readonly SourceText[]): readonly string[] {
  return files.flatMap((file) => {
    const layer = /^generator\/([^/]+)\//.exec(file.path)?.[1];
    const emitter = /^generator\/emit\/([^/]+)\//.exec(file.path)?.[1];
    return importsOf(file).flatMap((target) => {
      const problem = (reason: string) => [`${file.path} imports ${target}: ${reason}`];
      if (!target.includes("/") || !/^(generator|templates|test)\//.test(target)) {
        if (file.path.startsWith("templates/runtime/"))
          return problem("the runtime has no dependency");
        const allowed = tools[target];
        return allowed && !allowed.test(file.path) ? problem(`only ${allowed.source} may`) : [];
      }
      if (file.path.startsWith("templates/runtime/")) {
        return target.startsWith("templates/runtime/")
          ? []
          : problem("the runtime imports only itself");
      }
      // Samples are judged by the checks that validators make.
      if (file.path === "generator/emit/sample/text/format.ts" && target.startsWith(checks))
        return [];
      const targetLayer = /^generator\/([^/]+)\//.exec(target)?.[1];
      const mayImport = layer === undefined ? undefined : layers[layer];
      if (mayImport && targetLayer !== layer && !mayImport.includes(targetLayer ?? "(top)")) {
        return problem(`${layer} may import ${mayImport.join(", ") || "nothing of ours"}`);
      }
      const targetEmitter = /^generator\/emit\/(types|client|validators|mocks|docs|package)\//.exec(
        target,
      )?.[1];
      if (
        emitter &&
        targetEmitter &&
        emitter !== targetEmitter &&
        file.path !== "generator/emit/index.ts"
      ) {
        return problem("one emitter never imports another");
      }
      return [];
    });
  });
}

const files = [...typescriptFiles("generator"), ...typescriptFiles("templates/runtime")];

describe("architecture", () => {
  it("has imports in one direction only", () => {
    expect(violations(files)).toEqual([]);
  });

  it("notices an import against the direction", () => {
    const bad = [
      { path: "generator/model/x.ts", text: 'import { a } from "../print/code.ts";' },
      { path: "generator/emit/types/x.ts", text: 'import { a } from "../client/index.ts";' },
      { path: "generator/emit/types/y.ts", text: 'import { format } from "oxfmt";' },
      { path: "generator/api/x.ts", text: 'import { main } from "../commands/generate.ts";' },
      { path: "templates/runtime/x.ts", text: 'import { a } from "node:fs";' },
    ];
    expect(violations(bad)).toHaveLength(bad.length);
  });

  it("keeps files to one idea: none is longer than 300 lines", () => {
    const long = files
      .map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });

  it("knows no vendor by name", () => {
    const named = files.filter(({ text }) =>
      /huawei|zenlayer|clouddc|\becs\b/i.test(text.replace(/^\s*(\/\/|\*|\/\*).*$/gm, "")),
    );
    expect(named.map(({ path }) => path)).toEqual([]);
  });

  it("never prints a template unescaped by accident: no triple braces", () => {
    const triple = readdirSync(join(root, "templates"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.name.endsWith(".hbs"))
      .filter((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8").includes("{{{"));
    expect(triple.map((entry) => entry.name)).toEqual([]);
  });
});
