import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// What needs nothing but functions; the rest starts programs, servers and browsers, or breaks what others would share.
const pure = ["conformance", "differential", "errors", "tables", "unit"].map(
  (folder) => `test/${folder}/**/*.test.ts`,
);

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    // What runs remember goes where it disturbs nobody; programs that tests start inherit it.
    env: { XDG_CACHE_HOME: join(tmpdir(), "specwright-test-cache") },
    // Vitest leaves one processor free, which is half of a small machine.
    maxWorkers: availableParallelism(),
    testTimeout: 60_000,
    hookTimeout: 240_000,
    projects: [
      // One process reads the generator once for many files.
      { extends: true, test: { name: "pure", include: pure, isolate: false } },
      {
        extends: true,
        test: {
          name: "outer",
          include: ["test/**/*.test.ts"],
          exclude: pure,
          globalSetup: ["test/support/build.ts"],
        },
      },
    ],
  },
});
