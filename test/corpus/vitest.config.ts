import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Other people's documents: heavy, so apart from the other tests. `npm run test:corpus` */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    include: ["test/corpus/*.corpus.ts"],
    globalSetup: ["test/support/build.ts", "test/corpus/summary.ts"],
    testTimeout: 300_000,
    hookTimeout: 600_000,
    maxWorkers: 2,
    reporters: ["verbose"],
    bail: 0,
  },
});
