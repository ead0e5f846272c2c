import { join } from "node:path";

/** What a tool emits; results are compared only between tools that emit the same. */
export type Emits = "types" | "types+client" | "types+client+validators" | "types+client+mocks";

/** A published generator: how to call it, and what a program imports to use one operation of its output. */
export type Peer = {
  readonly name: string;
  readonly package: string;
  readonly emits: Emits;
  /** A script in the bench folder's `node_modules`, and its arguments. */
  readonly command: (job: Job) => readonly [script: string, ...args: string[]];
  /** A configuration file to write first: its path and its text. */
  readonly config?: (job: Job) => readonly [path: string, text: string];
  /** Programs that use one operation of GitHub, by the way they import it. */
  readonly programs?: readonly { readonly label: string; readonly text: string }[];
};

/** Paths of one run, absolute. */
export type Job = { readonly folder: string; readonly input: string; readonly output: string };

/** The packages that the bench installs; Node is among them, since some peers need a newer one than the machine may have. */
export const packages = {
  node: "24.21.0",
  typescript: "5.9.3",
  "typescript-7": "npm:typescript@7.0.2",
  esbuild: "0.28.2",
  "openapi-typescript": "7.13.0",
  "openapi-fetch": "0.17.0",
  "@hey-api/openapi-ts": "0.99.0",
  orval: "8.38.0",
  "@kubb/cli": "4.39.3",
  "@kubb/core": "4.39.3",
  "@kubb/plugin-client": "4.39.3",
  "@kubb/plugin-oas": "4.39.3",
  "@kubb/plugin-ts": "4.39.3",
  "@kubb/plugin-zod": "4.39.3",
  zod: "4.6.7",
  msw: "3.0.5",
  "@faker-js/faker": "10.6.0",
} as const;

/** orval asks for a version of this package that the registry does not have. */
export const overrides = { "@scalar/openapi-parser": "0.29.2" } as const;

export const peers: readonly Peer[] = [
  {
    name: "openapi-typescript",
    package: "openapi-typescript",
    emits: "types",
    command: ({ input, output }) => [
      "openapi-typescript/bin/cli.js",
      input,
      "-o",
      join(output, "schema.ts"),
    ],
    programs: [
      {
        label: "openapi-typescript + openapi-fetch",
        text: `import createClient from "openapi-fetch";
import type { paths } from "./out/schema.ts";
const client = createClient<paths>({ baseUrl: "https://api.github.com" });
const { data } = await client.GET("/repos/{owner}/{repo}", { params: { path: { owner: "o", repo: "r" } } });
console.log(data?.full_name);
`,
      },
    ],
  },
  heyApi("hey-api", "types+client", []),
  heyApi("hey-api + zod", "types+client+validators", ["zod"]),
  orval("orval", "types+client", false),
  orval("orval + msw", "types+client+mocks", true),
  kubb("kubb", "types+client", false),
  kubb("kubb + zod", "types+client+validators", true),
];

function heyApi(name: string, emits: Emits, more: readonly string[]): Peer {
  const plugins = ["@hey-api/typescript", "@hey-api/client-fetch", "@hey-api/sdk", ...more];
  return {
    name,
    package: "@hey-api/openapi-ts",
    emits,
    command: ({ folder }) => [
      "@hey-api/openapi-ts/bin/run.js",
      "-f",
      join(folder, `${slug(name)}.config.mjs`),
    ],
    config: ({ folder, input, output }) => [
      join(folder, `${slug(name)}.config.mjs`),
      `export default ${JSON.stringify({ input, output, plugins, logs: { level: "silent" } })};\n`,
    ],
    programs: [
      {
        label: name,
        text: `import { reposGet } from "./out/index.ts";
const { data } = await reposGet({ path: { owner: "o", repo: "r" } });
if (data && "full_name" in data) console.log(data.full_name);
`,
      },
    ],
  };
}

function orval(name: string, emits: Emits, mock: boolean): Peer {
  return {
    name,
    package: "orval",
    emits,
    command: ({ folder }) => [
      "orval/dist/bin/orval.mjs",
      "--config",
      join(folder, `${slug(name)}.config.mjs`),
    ],
    config: ({ folder, input, output }) => [
      join(folder, `${slug(name)}.config.mjs`),
      `export default ${JSON.stringify({
        api: {
          input: { target: input },
          output: { target: join(output, "index.ts"), client: "fetch", mode: "split", mock },
        },
      })};\n`,
    ],
    programs: [
      {
        label: name,
        text: `import { reposGet } from "./out/index.ts";
const answer = await reposGet("o", "r");
if (answer.status === 200) console.log(answer.data.full_name);
`,
      },
    ],
  };
}

function kubb(name: string, emits: Emits, zod: boolean): Peer {
  const file = `${slug(name)}.config.mjs`;
  return {
    name,
    package: "@kubb/core",
    emits,
    command: ({ folder }) => [
      "@kubb/cli/bin/kubb.cjs",
      "generate",
      "--config",
      join(folder, file),
      "--logLevel",
      "silent",
    ],
    config: ({ folder, input, output }) => [
      join(folder, file),
      `import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";
import { pluginClient } from "@kubb/plugin-client";
${zod ? 'import { pluginZod } from "@kubb/plugin-zod";' : ""}
export default {
  root: ${JSON.stringify(folder)},
  input: { path: ${JSON.stringify(input)} },
  output: { path: ${JSON.stringify(output)}, clean: true, format: false, lint: false },
  plugins: [
    pluginOas({ validate: false, generators: [] }),
    pluginTs({ output: { path: "types" } }),
    ${zod ? 'pluginZod({ output: { path: "zod" } }),' : ""}
    pluginClient({ output: { path: "clients" }, client: "fetch"${zod ? ', parser: "zod"' : ""} }),
  ],
};
`,
    ],
    programs: [
      {
        label: `${name}, deep import`,
        text: `import { reposGet } from "./out/clients/reposGet.ts";
const data = await reposGet("o" as never, "r" as never);
console.log("full_name" in data ? data.full_name : data);
`,
      },
    ],
  };
}

/** A peer's name as part of a file name. */
export function slug(name: string): string {
  return name.replace(/\W+/g, "-");
}
