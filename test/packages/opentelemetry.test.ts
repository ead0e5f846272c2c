import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { execute, installElsewhere, packAll, registryProblem } from "./install.ts";

const problem = await registryProblem();
if (problem !== undefined) {
  console.log(`OpenTelemetry is not tried: npm says "${problem}"`);
}

it.skipIf(problem !== undefined)(
  "OpenTelemetry exports a span of each attempt, by its conventions and without a secret, as the README shows it",
  async () => {
    const tarballs = await packAll(["huawei-ecs"]);
    const folder = await installElsewhere(tarballs.values(), {
      programs: "opentelemetry",
      packages: [
        "@opentelemetry/api@1.9",
        "@opentelemetry/context-async-hooks@2",
        "@opentelemetry/sdk-trace-base@2",
      ],
      checkLibraries: false,
    });
    const readme = readFileSync(
      join(folder, "node_modules/@specwright/huawei-ecs/README.md"),
      "utf8",
    );
    const shown = [...readme.matchAll(/^```ts\n(.*?)^```/gms)].find(([block]) =>
      block.includes("@opentelemetry/api"),
    );
    writeFileSync(
      join(folder, "programs/telemetry.ts"),
      `${shown?.[1] ?? ""}\nexport { telemetry };\n`,
    );
    await execute("npx", ["tsc", "-p", "."], folder);
    expect(await execute(process.execPath, [join("built", "trace.js")], folder)).toBe("ok\n");
  },
);
