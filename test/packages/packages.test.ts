import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { beforeAll, describe, expect, it } from "vitest";
import { apis, execute, installElsewhere, packAll, root } from "./install.ts";
import { otherNodes, otherRuntimes, runtimeOrProblem } from "./runtimes.ts";

const newerNodes = otherNodes.filter((version) => Number.parseInt(version) >= 22);

let tarballs: ReadonlyMap<string, string>;
let folder: string;

beforeAll(async () => {
  tarballs = await packAll();
  folder = await installElsewhere(tarballs.values());
});

const programs = readdirSync(join(root, "test/packages/consumer")).map((file) =>
  file.replace(/\.ts$/, ""),
);

describe.each(apis)("@specwright/%s", (api) => {
  it("ships built code, declarations, docs and the description, and nothing else", async () => {
    const listing = await execute("tar", ["-tzf", tarballs.get(api) ?? ""], root);
    const files = listing
      .trim()
      .split("\n")
      .map((path) => path.replace(/^package\//, ""));
    const unexpected = files.filter(
      (path) =>
        !/^(dist\/.+\.(js|d\.ts)|docs\/.+\.md|openapi\.json|package\.json|README\.md|LICENSE)$/.test(
          path,
        ),
    );
    expect(unexpected).toEqual([]);
    expect(files).toContain("dist/index.js");
    expect(files).toContain("dist/validators/index.d.ts");
    expect(files).toContain("README.md");
  });

  it("has a manifest that publint finds no fault with", async () => {
    const { messages, pkg } = await publint({ pkgDir: join(root, "generated", api), strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it("resolves in every way that attw knows for ES modules", async () => {
    const attw = join(root, "node_modules/.bin/attw");
    await execute(
      attw,
      [tarballs.get(api) ?? "", "--profile", "esm-only", "--exclude-entrypoints", "openapi.json"],
      root,
    );
  });

  it("has no dependency at run time", () => {
    const manifest = JSON.parse(
      readFileSync(join(folder, "node_modules/@specwright", api, "package.json"), "utf8"),
    ) as {
      dependencies?: object;
    };
    expect(manifest.dependencies).toBeUndefined();
  });
});

describe("a program in another folder", () => {
  it("type-checks under strict settings", async () => {
    await execute("npx", ["tsc", "-p", "."], folder);
  });

  it.each(programs)("%s runs", async (program) => {
    expect(await execute(process.execPath, [join("built", `${program}.js`)], folder)).toBe("ok\n");
  });

  it.for(otherRuntimes)("runs on %s", async (wanted, { skip }) => {
    const runtime = await runtimeOrProblem(wanted);
    if (typeof runtime === "string") {
      console.log(`packages are not tried on ${wanted}: npm says "${runtime}"`);
      return skip(runtime);
    }
    const { command, parameters } = runtime;
    for (const program of programs)
      expect(
        await execute(command, [...parameters, join("built", `${program}.js`)], folder),
        program,
      ).toBe("ok\n");
  });

  // The third line of MSW asks for Node 22.
  describe.skipIf(newerNodes.length === 0)("with MSW 3", () => {
    let elsewhere: string;

    beforeAll(async () => {
      elsewhere = await installElsewhere(tarballs.values(), {
        programs: "consumer",
        packages: ["msw@3"],
        checkLibraries: false,
      });
      // The one word that these programs need differently.
      for (const program of programs) {
        const path = join(elsewhere, "programs", `${program}.ts`);
        const text = readFileSync(path, "utf8");
        writeFileSync(path, text.replace("onUnhandledRequest", "onUnhandledFrame"));
      }
      await execute("npx", ["tsc", "-p", "."], elsewhere);
    });

    it.for(newerNodes)("runs on Node %s", async (version, { skip }) => {
      const runtime = await runtimeOrProblem(`node@${version}`);
      if (typeof runtime === "string") return skip(runtime);
      for (const program of programs)
        expect(
          await execute(runtime.command, [join("built", `${program}.js`)], elsewhere),
          program,
        ).toBe("ok\n");
    });
  });

  it("is refused by the compiler when a field is misspelt, missing, or of a wrong type", async () => {
    const refusals = [
      ["misspelt", "imageRfe: 'x',", /imageRfe/],
      ["missing", "", /imageRef/],
      ["wrong", "imageRef: 1,", /Type 'number' is not assignable to type 'string'/],
    ] as const;
    for (const [name, line] of refusals) {
      writeFileSync(join(folder, "programs", `refused-${name}.ts`), refusedProgram(line));
    }
    const failure = await execute("npx", ["tsc", "-p", ".", "--noEmit"], folder).then(
      () => "",
      (error: Error) => error.message,
    );
    for (const [name, , expected] of refusals) {
      const lines = failure.split("\n").filter((line) => line.includes(`refused-${name}.ts`));
      expect(failure, name).toMatch(expected);
      expect(lines, name).not.toEqual([]);
    }
  });
});

function refusedProgram(imageLine: string): string {
  return `import type { CreateServersBody } from "@specwright/huawei-ecs";
export const body: CreateServersBody = {
  server: {
    ${imageLine}
    flavorRef: "s2.small.1",
    name: "a",
    vpcid: "2a6f4aa6-d93e-45f5-a8cb-b030dbf8cd68",
    nics: [{ subnet_id: "ef039b60-6a14-42d1-963b-687b627fea08" }],
    root_volume: { volumetype: "SSD" },
  },
};
`;
}
