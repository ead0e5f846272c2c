import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { standaloneSchema } from "./schema.ts";
import type { Subject } from "./subjects.ts";

/** A way to validate: the text of a module in a folder of its own that exports `check(value): boolean`. */
export type Candidate = {
  readonly name: string;
  /** Whether it stops at the first mistake or tells all of them. */
  readonly tells: "yes or no" | "first mistake" | "all mistakes";
  /** Undefined if the candidate has nothing for this subject. */
  readonly entry: (subject: Subject, bench: Bench) => string | undefined;
};

/** Where things lie: the folder with everything installed, the folder of a subject, and the Node that runs the peers. */
export type Bench = { readonly folder: string; readonly work: string; readonly node: string };

export const packages = {
  node: "24.21.0",
  typescript: "5.9.3",
  esbuild: "0.28.2",
  ajv: "8.20.0",
  "ajv-formats": "3.0.1",
  zod: "4.6.7",
  valibot: "1.5.0",
  typebox: "1.4.3",
  typia: "9.7.2",
  "@hey-api/openapi-ts": "0.99.0",
} as const;

export const ours = ["specwright, yes or no", "specwright, all issues"] as const;

export const candidates: readonly Candidate[] = [
  {
    name: ours[0],
    tells: "yes or no",
    entry: ({ operation }) =>
      `export { is${operation}Body as check } from "./ours/validators/index.js";`,
  },
  {
    name: ours[1],
    tells: "all mistakes",
    entry: ({ operation }) =>
      `import { validate${operation}Body } from "./ours/validators/index.js";
export const check = (value: unknown): boolean => validate${operation}Body(value).valid;`,
  },
  ajv("ajv", "first mistake", "{ strict: false }"),
  ajv("ajv, all errors", "all mistakes", "{ strict: false, allErrors: true }"),
  {
    name: "ajv, standalone",
    tells: "first mistake",
    entry: ({ description, schema }, { work }) => {
      writeFileSync(join(work, "standalone.cjs"), standaloneAjv(description, schema));
      return `import validate from "./standalone.cjs";
export const check = (value: unknown): boolean => validate(value);`;
    },
  },
  {
    name: "typebox, compiled",
    tells: "yes or no",
    entry: (subject) => `import { Compile } from "typebox/compile";
const validator = Compile(${schemaText(subject)});
export const check = (value: unknown): boolean => validator.Check(value);`,
  },
  {
    name: "typia, is",
    tells: "yes or no",
    entry: (subject, bench) =>
      typia(subject, bench) ? `export { is as check } from "./typia.js";` : undefined,
  },
  {
    name: "typia, validate",
    tells: "all mistakes",
    entry: (subject, bench) =>
      typia(subject, bench)
        ? `import { validate } from "./typia.js";
export const check = (value: unknown): boolean => validate(value).success;`
        : undefined,
  },
  {
    name: "valibot, is (hey-api)",
    tells: "yes or no",
    entry: ({ operation }) => `import { is } from "valibot";
import { v${operation}Body } from "./hey-api/valibot.gen.js";
export const check = (value: unknown): boolean => is(v${operation}Body, value);`,
  },
  {
    name: "valibot (hey-api)",
    tells: "all mistakes",
    entry: ({ operation }) => `import { safeParse } from "valibot";
import { v${operation}Body } from "./hey-api/valibot.gen.js";
export const check = (value: unknown): boolean => safeParse(v${operation}Body, value).success;`,
  },
  {
    name: "valibot, by hand",
    tells: "all mistakes",
    entry: ({ schema }, { work }) => {
      if (schema !== "Order") return undefined;
      writeFileSync(join(work, "valibot.ts"), byHand("valibot"));
      return `import { safeParse } from "valibot";
import { order } from "./valibot.js";
export const check = (value: unknown): boolean => safeParse(order, value).success;`;
    },
  },
  {
    name: "zod (hey-api)",
    tells: "all mistakes",
    entry: ({ operation }) => `import { z${operation}Body } from "./hey-api/zod.gen.js";
export const check = (value: unknown): boolean => z${operation}Body.safeParse(value).success;`,
  },
];

/** Runs the generators of a subject: ours, and the one that writes zod and valibot schemas. */
export function generate(subject: Subject, { folder, work, node }: Bench): void {
  const root = fileURLToPath(new URL("../../..", import.meta.url));
  const { description } = subject;
  run(node, [
    join(root, "node_modules/tsx/dist/cli.mjs"),
    join(root, "generator/cli.ts"),
    "generate",
    "--input",
    description,
    "--output",
    join(work, "ours"),
    "--emit",
    "validators",
  ]);
  const config = join(work, "hey-api.config.mjs");
  const plugins = ["@hey-api/typescript", "zod", "valibot"];
  const options = { input: description, output: join(work, "hey-api"), plugins };
  writeFileSync(config, `export default ${JSON.stringify(options)};\n`);
  run(node, [join(folder, "node_modules/@hey-api/openapi-ts/bin/run.js"), "-f", config]);
}

function ajv(name: string, tells: Candidate["tells"], options: string): Candidate {
  return {
    name,
    tells,
    entry: (subject) => `import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
const ajv = new Ajv2020(${options});
addFormats(ajv);
const validate = ajv.compile(${schemaText(subject)});
export const check = (value: unknown): boolean => validate(value);`,
  };
}

function schemaText({ description, schema }: Subject): string {
  return JSON.stringify(standaloneSchema(description, schema));
}

/** ajv's own code for a schema; ajv is a dependency of the generator, in the version that is measured. */
function standaloneAjv(description: string, schema: string): string {
  const load = createRequire(import.meta.url);
  const { Ajv2020 } = load("ajv/dist/2020.js") as typeof import("ajv/dist/2020.js");
  const addFormats = load("ajv-formats") as (ajv: unknown) => void;
  const toCode = load("ajv/dist/standalone") as (ajv: unknown, validate: unknown) => string;
  const compiler = new Ajv2020({ strict: false, code: { source: true } });
  addFormats(compiler);
  return toCode(compiler, compiler.compile(standaloneSchema(description, schema)));
}

/** Writes what typia's compiler makes of the types; there are types for the order only. */
function typia({ schema }: Subject, { folder, work, node }: Bench): boolean {
  if (schema !== "Order") return false;
  const input = join(work, "typia-input");
  mkdirSync(input, { recursive: true });
  writeFileSync(join(input, "typia.ts"), byHand("typia"));
  const compilerOptions = {
    strict: true,
    target: "es2022",
    module: "esnext",
    moduleResolution: "bundler",
    skipLibCheck: true,
    types: [],
  };
  const project = join(work, "tsconfig.json");
  writeFileSync(project, JSON.stringify({ compilerOptions, include: ["typia-input"] }));
  const script = join(folder, "node_modules/typia/lib/executable/typia.js");
  run(node, [script, "generate", "--input", input, "--output", work, "--project", project], work);
  return true;
}

function byHand(name: string): string {
  return readFileSync(new URL(`by-hand/${name}.ts`, import.meta.url), "utf8");
}

function run(node: string, args: readonly string[], cwd?: string): void {
  const { status, stdout, stderr } = spawnSync(node, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${args.join(" ")}\n${stdout}\n${stderr}`);
}
