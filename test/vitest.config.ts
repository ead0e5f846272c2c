import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    include: ["test/**/*.test.ts"],
    // What runs remember goes where it disturbs nobody; programs that tests start inherit it.
    env: { XDG_CACHE_HOME: join(tmpdir(), "specwright-test-cache") },
    // Vitest leaves one processor free, which is half of a small machine.
    maxWorkers: availableParallelism(),
    testTimeout: 60_000,
    hookTimeout: 240_000,
  },
});
