import { defineConfig } from "vitest/config";
import usual from "../vitest.config.ts";

// Every file in a process of its own: what takes hours shall not stumble over what another left behind.
const { projects: _, ...shared } = usual.test ?? {};

/**
 * The tests whose counts grow with the time that they are given, with the counts of the bars: `npm run test:long`. It takes hours on two
 * cores; paths behind it choose some, and `DOCUMENTS=github,box` and `BODIES=1000` narrow the comparison with ajv.
 */
export default defineConfig({
  ...usual,
  test: {
    ...shared,
    globalSetup: ["test/support/build.ts"],
    env: { ...shared.env, SPECWRIGHT_NIGHTLY: "1" },
    testTimeout: 3_600_000,
    hookTimeout: 3_600_000,
    include: [
      "test/differential/**/*.test.ts",
      "test/conformance/**/*.test.ts",
      "test/security/**/*.test.ts",
      "test/faults/**/*.test.ts",
      "test/unit/cache/**/*.test.ts",
    ],
  },
});
