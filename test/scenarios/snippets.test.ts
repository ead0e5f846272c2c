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

/** The entries of a package, by the names that its users import. */
function entriesOf(api: string): readonly (readonly [name: string, path: string])[] {
  const source = join(root, "generated", api, "src");
  return [
    [`@specwright/${api}`, join(source, "index.ts")],
    [`@specwright/${api}/validators`, join(source, "validators/index.ts")],
    [`@specwright/${api}/unchecked`, join(source, "unchecked.ts")],
    [`@specwright/${api}/answers`, join(source, "answers.ts")],
    [`@specwright/${api}/mocks`, join(source, "mocks/index.ts")],
  ];
}

/** What the compiler says of programs that use generated packages as their users do, one message a line. */
function compile(programs: ReadonlyMap<string, string>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "specwright-snippets-"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  for (const [name, text] of programs) writeFileSync(join(folder, name), text);
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
        ...Object.fromEntries(
          apis.flatMap(entriesOf).map(([name, path]) => [name, [path]] as const),
        ),
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
  export enum SpanKind {
    CLIENT = 2,
  }
  export enum SpanStatusCode {
    ERROR = 2,
  }
  type Options = { kind?: SpanKind; startTime?: number; attributes?: Attributes };
  type Span = { setStatus(status: { code: SpanStatusCode }): unknown; end(): void };
  export const trace: {
    getTracer(name: string): { startSpan(name: string, options?: Options): Span };
  };
}
`;

/** The examples of a package's pages as programs. */
function docsPrograms(api: string): readonly (readonly [string, string])[] {
  const folder = join(root, "generated", api, "docs");
  return readdirSync(folder).flatMap((page) =>
    snippetsIn(join(folder, page)).map(
      (text, index) => [`${api}-${page}-${index}.ts`, text] as const,
    ),
  );
}

/** The examples of a package's README as one program: the later ones go on from the first. */
function readmeProgram(api: string): readonly [string, string] {
  const [first = "", ...others] = snippetsIn(join(root, "generated", api, "README.md"));
  const operation = /client\.(\w+)\(/.exec(first)?.[1] ?? "";
  const pages = /client\.(paginate\w+)\(query/.exec(others.join())?.[1] ?? operation;
  // What stands for the reader's own values is declared here.
  const declared = `declare const query: Parameters<typeof client.${pages}>[0];\ndeclare const value: unknown;\ndeclare const baseUrl: string;\ndeclare const secret: string;\n`;
  expect(others.length, api).toBeGreaterThan(0);
  return [`${api}-readme.ts`, [first, declared, ...others].join("\n")];
}

it("shows TypeScript that compiles, in the README and those and the docs of all packages", () => {
  const own = snippetsIn(join(root, "README.md"));
  expect(own.join()).toContain("defineConfig({");
  for (const api of apis) expect(docsPrograms(api).length, api).toBeGreaterThan(0);
  const programs = new Map([
    ...apis.flatMap((api) => [readmeProgram(api), ...docsPrograms(api)]),
    ...own.map((text, index) => [`root-${index}.ts`, text] as const),
    ["telemetry.d.ts", telemetry] as const,
  ]);
  expect(compile(programs)).toEqual([]);
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

/** What a program logged, and which calls the mock of its API saw; the clock runs as fast as the program waits. */
type Run = { readonly words: readonly unknown[]; readonly calls: Calls };
type Calls = Readonly<Record<string, readonly unknown[]>>;

/** Runs a program that creates and waits, against the mock of an API. */
async function runAgainstMock(api: string, program: string): Promise<Run> {
  const { createMock } = (await import(join(root, "generated", api, "src/mocks/core.ts"))) as {
    createMock: () => { fetch: typeof fetch; calls: Calls };
  };
  const modules = new Map<string, unknown>();
  for (const [name, path] of entriesOf(api)) modules.set(name, await import(path));
  // What waits at the top of a module does so in a function here; imports stay in front.
  const imports = /^import [^;]*;\n/gm;
  const text = `${program.match(imports)?.join("") ?? ""}export default async () => {${program.replace(imports, "")}};`;
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const mock = createMock();
  const words: unknown[] = [];
  const log = (...some: unknown[]) => words.push(...some);
  vi.stubGlobal("fetch", mock.fetch);
  for (const name of secretVariables) vi.stubEnv(name, "not-a-secret");
  vi.stubEnv("ROOT_PASSWORD", "Not-4-secret");
  const { setTimeout: later } = globalThis;
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  const exported: { default?: () => Promise<void> } = {};
  new Function("require", "exports", "console", outputText)(
    (name: string) => modules.get(name),
    exported,
    { log, error: log },
  );
  const ended = exported.default?.().then(() => true);
  const pass = async () => {
    // What is signed takes real time, and more of it on a busy machine; a call may take sixty of these seconds.
    await new Promise((resolve) => later(resolve, 20));
    await vi.advanceTimersByTimeAsync(1_000);
    return false;
  };
  while (!(await Promise.race([ended, pass()])));
  return { words, calls: mock.calls };
}

describe("create-and-wait, as a README shows it", () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
  });

  it.each(apis)("runs against the mock of %s: its own", async (api) => {
    const [first = "", ...others] = snippetsIn(join(root, "generated", api, "README.md"));
    const wait = others.find((text) => text.includes("AndWait(")) ?? "";
    expect(wait.split("\n").length).toBeLessThanOrEqual(10);
    const [, operation = ""] = /client\.(\w+)\(/.exec(first) ?? [];
    const program = [
      first.slice(0, first.indexOf("const answer")),
      wait,
      "console.log(outcome.kind);",
    ];
    const { words, calls } = await runAgainstMock(api, program.join("\n"));
    // The mock's job, instance or list of instances is ready the first time it is asked about.
    const states = words.slice(0, -2);
    expect(states).not.toEqual([]);
    for (const state of states) expect(state).toEqual(expect.any(String));
    expect(words.slice(-2)).toEqual([expect.any(Object), "success"]);
    expect(calls[operation]).toHaveLength(1);
  });

  it.each(apis)("runs against the mock of %s: the root's", async (api) => {
    const shown = snippetsIn(join(root, "README.md")).filter(
      (text) => text.includes(`"@specwright/${api}"`) && text.includes("AndWait("),
    );
    expect(shown).toHaveLength(1);
    const [, operation = ""] = /client\.(\w+)AndWait/.exec(shown.join()) ?? [];
    const { words, calls } = await runAgainstMock(api, shown.join());
    // Only an end that is a success is told by its output alone.
    expect(words).toEqual([expect.any(Object)]);
    expect(calls[operation]).toHaveLength(1);
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
    const program = [first.slice(0, first.indexOf("const answer")), shown];
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
    new Function("require", "exports", outputText)(load, {});
    expect([steps.before.length, steps.tests.length, ends.length]).toEqual([1, 1, 1]);
    try {
      for (const run of [...steps.before, ...steps.tests]) await run();
    } finally {
      for (const run of ends) await run();
    }
  });
});
