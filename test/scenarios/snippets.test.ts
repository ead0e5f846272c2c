import { mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterEach, describe, expect, it, vi } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const apis = readdirSync(join(root, "generated"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** The TypeScript blocks of a page. */
function snippetsIn(page: string): readonly string[] {
  return [...readFileSync(page, "utf8").matchAll(/^(`{3,})ts\n(.*?)\n\1$/gms)].map(
    ([, , text]) => text ?? "",
  );
}

/** What the compiler says of programs that use a generated package as its users do, one message a line. */
function compile(api: string, programs: ReadonlyMap<string, string>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "specwright-snippets-"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  for (const [name, text] of programs) writeFileSync(join(folder, name), text);
  const source = join(root, "generated", api, "src");
  const program = ts.createProgram({
    rootNames: [...programs.keys()].map((name) => join(folder, name)),
    options: {
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      types: ["node"],
      typeRoots: [join(root, "node_modules/@types")],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: true,
      noEmit: true,
      allowImportingTsExtensions: true,
      paths: {
        specwright: [join(root, "generator/index.ts")],
        [`@specwright/${api}`]: [join(source, "index.ts")],
        [`@specwright/${api}/validators`]: [join(source, "validators/index.ts")],
        [`@specwright/${api}/unchecked`]: [join(source, "unchecked.ts")],
        [`@specwright/${api}/answers`]: [join(source, "answers.ts")],
        [`@specwright/${api}/mocks`]: [join(source, "mocks/index.ts")],
      },
    },
  });
  // The generator itself is not looked at here: `npm run typecheck` does that.
  const files = program
    .getSourceFiles()
    .filter(({ fileName }) => !fileName.includes("/generator/"));
  const diagnostics = [
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...files.flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ]),
  ];
  return diagnostics.map((diagnostic) => {
    const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, " ");
    return `${diagnostic.file?.fileName.split("/").at(-1)}: ${text}`;
  });
}

/** What the examples use of a package that is their reader's own. */
const telemetry = `declare module "@opentelemetry/api" {
  type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
  export const trace: {
    getActiveSpan(): { addEvent(name: string, attributes?: Attributes): unknown } | undefined;
  };
}
`;

describe.each(apis)("%s", (api) => {
  const folder = join(root, "generated", api);

  it("shows TypeScript in its docs that compiles", () => {
    const programs = new Map(
      readdirSync(join(folder, "docs")).flatMap((page) =>
        snippetsIn(join(folder, "docs", page)).map(
          (text, index) => [`${page}-${index}.ts`, text] as const,
        ),
      ),
    );
    expect(programs.size).toBeGreaterThan(0);
    expect(compile(api, programs)).toEqual([]);
  });

  it("shows TypeScript in its README that compiles", () => {
    const [first = "", ...others] = snippetsIn(join(folder, "README.md"));
    // The later blocks go on from the first; what stands for the reader's own values is declared here.
    const operation = /client\.(\w+)\(/.exec(first)?.[1] ?? "";
    const pages = /client\.(paginate\w+)\(query/.exec(others.join())?.[1] ?? operation;
    const declared = `declare const input: Parameters<typeof client.${operation}>[0];\ndeclare const query: Parameters<typeof client.${pages}>[0];\ndeclare const value: unknown;\ndeclare const baseUrl: string;\ndeclare const secret: string;\n`;
    expect(others.length).toBeGreaterThan(0);
    const programs = new Map([
      ["readme.ts", [first, declared, ...others].join("\n")],
      ["telemetry.d.ts", telemetry],
    ]);
    expect(compile(api, programs)).toEqual([]);
  });
});

/** What the examples take credentials from. */
const secretVariables = [
  "TOKEN",
  "ACCESS_TOKEN",
  "HUAWEICLOUD_SDK_AK",
  "HUAWEICLOUD_SDK_SK",
  "ZENLAYERCLOUD_SECRET_KEY_ID",
  "ZENLAYERCLOUD_SECRET_KEY_PASSWORD",
];

describe("create-and-wait, as the README of a package shows it", () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
  });

  it.each(apis)("runs against the mock of %s", async (api) => {
    const source = join(root, "generated", api, "src");
    const { createMock } = (await import(join(source, "mocks/core.ts"))) as {
      createMock: () => {
        fetch: typeof fetch;
        calls: Readonly<Record<string, readonly unknown[]>>;
      };
    };
    const exported: unknown = await import(join(source, "index.ts"));
    const mock = createMock();
    const [first = "", ...others] = snippetsIn(join(root, "generated", api, "README.md"));
    const wait = others.find((text) => text.includes("AndWait(")) ?? "";
    expect(wait.split("\n").length).toBeLessThanOrEqual(10);
    const [, operation = "", call = ""] = /client\.(\w+)(\([\s\S]*\));/.exec(first) ?? [];
    const program = [first.slice(0, first.indexOf("const answer")), `const input = ${call};`, wait];
    const { outputText } = ts.transpileModule(program.join("\n"), {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    });
    const lines: unknown[][] = [];
    vi.stubGlobal("fetch", mock.fetch);
    for (const name of secretVariables) vi.stubEnv(name, "not-a-secret");
    const { setTimeout: later } = globalThis;
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    const body = outputText
      .replace(/^import (.*) from .*$/m, "const $1 = exported;")
      // A dry run makes nothing that could be waited for.
      .replace("dry_run: true", "dry_run: false");
    const run = new Function(
      "exported",
      "console",
      `return (async () => {${body}\nreturn outcome;})()`,
    );
    const log = (...words: unknown[]) => lines.push(words);
    const ending = run(exported, { log, error: log }) as Promise<{ kind: string }>;
    const ended = ending.then(() => true);
    const pass = async () => {
      // What is signed takes real time, and more of it on a busy machine; a call may take sixty of these seconds.
      await new Promise((resolve) => later(resolve, 20));
      await vi.advanceTimersByTimeAsync(1_000);
      return false;
    };
    while (!(await Promise.race([ended, pass()])));
    const { kind } = await ending;
    // The mock's job, instance or list of instances is ready the first time it is asked about.
    const words = lines.flat();
    expect(kind).toBe("success");
    expect(words.slice(0, -1)).not.toEqual([]);
    for (const word of words.slice(0, -1)) expect(word).toEqual(expect.any(String));
    expect(words.at(-1)).toEqual(expect.any(Object));
    expect(mock.calls[operation]).toHaveLength(1);
  });
});

describe("a test with MSW, as the README of a package shows it", () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each(apis)("passes for %s", async (api) => {
    const source = join(root, "generated", api, "src");
    const modules: Readonly<Record<string, unknown>> = {
      [`@specwright/${api}`]: await import(join(source, "index.ts")),
      [`@specwright/${api}/mocks`]: await import(join(source, "mocks/index.ts")),
      "msw/node": await import("msw/node"),
    };
    const [first = "", ...others] = snippetsIn(join(root, "generated", api, "README.md"));
    const shown = others.find((text) => text.includes('from "vitest"')) ?? "";
    const [, , call = ""] = /client\.(\w+)(\([\s\S]*\));/.exec(first) ?? [];
    const program = [
      first.slice(0, first.indexOf("const answer")),
      `const input = ${call};`,
      shown,
    ];
    const { outputText } = ts.transpileModule(program.join("\n"), {
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
    });
    for (const name of secretVariables) vi.stubEnv(name, "not-a-secret");
    const steps = { before: [] as (() => unknown)[], tests: [] as (() => unknown)[] };
    const ends: (() => unknown)[] = [];
    const vitest = {
      expect,
      beforeAll: (run: () => unknown) => steps.before.push(run),
      afterAll: (run: () => unknown) => ends.push(run),
      it: (_: string, run: () => unknown) => steps.tests.push(run),
    };
    const load = (name: string): unknown => (name === "vitest" ? vitest : modules[name]);
    // A dry run makes nothing that could be waited for.
    const text = outputText.replace("dry_run: true", "dry_run: false");
    new Function("require", "exports", text)(load, {});
    expect([steps.before.length, steps.tests.length, ends.length]).toEqual([1, 1, 1]);
    try {
      for (const run of [...steps.before, ...steps.tests]) await run();
    } finally {
      for (const run of ends) await run();
    }
  });
});

describe("the root README", () => {
  it("shows TypeScript that compiles", () => {
    const [first = "", ...others] = snippetsIn(join(root, "README.md"));
    const declared = "declare function readToken(): Promise<string>;\n";
    const programs = new Map([["readme.ts", declared + first]]);
    for (const [index, text] of others.entries()) programs.set(`readme-${index}.ts`, text);
    expect([...programs.values()].join("")).toContain("defineConfig({");
    expect(compile("huawei-ecs", programs)).toEqual([]);
  });
});
