import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** What is installed beside ours. Scalar's server asks for a version of its parser that the registry lacks. */
export const packages = {
  "@stoplight/prism-cli": "5.16.0",
  "@scalar/mock-server": "0.14.4",
  "@mswjs/http-middleware": "0.10.3",
  msw: "2.15.0",
  autocannon: "8.0.0",
} as const;
export const overrides = { "@scalar/openapi-parser": "0.29.2" } as const;

/** A mock server: what Node is given to serve a description at a port. */
export type Candidate = {
  readonly name: string;
  /** What it does with a request before it answers. */
  readonly checks: string;
  /** False for one that reads no description, and so has no start to compare. */
  readonly reads: boolean;
  readonly command: (spec: string, port: number, folder: string) => readonly string[];
};

const port = "Number(process.argv[2])";

/** Servers that are a few lines of script around a library, as its documentation shows them. */
const scripts = {
  "scalar.mjs": `import { readFileSync } from "node:fs";
import { serve } from "@hono/node-server";
import { createMockServer } from "@scalar/mock-server";
const document = readFileSync(process.argv[3], "utf8");
const app = await createMockServer({ document });
serve({ fetch: app.fetch, port: ${port}, hostname: "127.0.0.1" });
`,
  "msw.mjs": `import { createServer } from "@mswjs/http-middleware";
import { http, HttpResponse } from "msw";
const answer = JSON.parse(process.argv[3]);
createServer(http.post("*/orders", async ({ request }) => {
  await request.json();
  return HttpResponse.json(answer, { status: 201 });
})).listen(${port}, "127.0.0.1");
`,
  "bare.mjs": `import { createServer } from "node:http";
const answer = process.argv[3];
createServer((request, response) => {
  let text = "";
  request.on("data", (chunk) => (text += chunk));
  request.on("end", () => {
    JSON.parse(text);
    response.writeHead(201, { "content-type": "application/json", "content-length": Buffer.byteLength(answer) });
    response.end(answer);
  });
}).listen(${port}, "127.0.0.1");
`,
};

/** Writes the scripts into the folder of the peers. */
export function writeScripts(folder: string): void {
  for (const [name, text] of Object.entries(scripts)) writeFileSync(join(folder, name), text);
}

/** Every candidate; `cli` is our built command and `answer` what servers without a description answer. */
export function candidatesFor(cli: string, answer: string): readonly Candidate[] {
  return [
    {
      name: "specwright mock",
      checks: "everything, remembers calls",
      reads: true,
      command: (spec, at) => [cli, "mock", "--input", spec, "--port", `${at}`],
    },
    {
      name: "prism, static",
      checks: "everything",
      reads: true,
      command: (spec, at, folder) => [
        join(folder, "node_modules/@stoplight/prism-cli/dist/index.js"),
        "mock",
        spec,
        "-p",
        `${at}`,
        "-h",
        "127.0.0.1",
      ],
    },
    {
      name: "scalar mock-server",
      checks: "the body",
      reads: true,
      command: (spec, at, folder) => [join(folder, "scalar.mjs"), `${at}`, spec],
    },
    {
      name: "msw behind http-middleware, by hand",
      checks: "nothing",
      reads: false,
      command: (_, at, folder) => [join(folder, "msw.mjs"), `${at}`, answer],
    },
    {
      name: "node:http, by hand",
      checks: "nothing",
      reads: false,
      command: (_, at, folder) => [join(folder, "bare.mjs"), `${at}`, answer],
    },
  ];
}
