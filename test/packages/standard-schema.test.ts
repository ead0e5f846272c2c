import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { execute, installElsewhere, packAll, registryProblem } from "./install.ts";

const problem = await registryProblem();
if (problem !== undefined) {
  console.log(`the libraries that take a Standard Schema are not tried: npm says "${problem}"`);
}

describe.skipIf(problem !== undefined)("libraries that take a Standard Schema", () => {
  let folder = "";

  beforeAll(async () => {
    const tarballs = await packAll(["huawei-ecs"]);
    folder = await installElsewhere(tarballs.values(), {
      programs: "standard-schema",
      packages: [
        "hono@4.13",
        "@hono/standard-validator@0.4",
        "@standard-schema/spec@1",
        "@trpc/server@11.25",
      ],
      checkLibraries: false,
    });
  });

  it("infer what goes in and what comes out", async () => {
    await execute("npx", ["tsc", "-p", "."], folder);
  });

  it.each(["hono", "trpc"])(
    "%s takes valid bodies and tells our issues of others",
    async (name) => {
      expect(await execute(process.execPath, [join("built", `${name}.js`)], folder)).toBe("ok\n");
    },
  );
});
