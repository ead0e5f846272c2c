import type { MockState } from "./state/options.js";

/** The state of a mock whose description declares no resources. */
export const withoutState: MockState = {
  list: () => [],
  snapshot: () => ({
    format: "specwright-mock-state",
    version: 1,
    random: 0,
    resources: [],
    tokens: [],
  }),
  restore: () => undefined,
  reset: () => undefined,
};
