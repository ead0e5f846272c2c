// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { type Mock, startMock } from "../runtime/mocks/mock.js";
import type { MockOptions } from "../runtime/mocks/types.js";
import { type Operations, api } from "./api.js";

/**
 * Starts a mock of the API that answers requests in memory: `fetch` stands in for the global one.
 * It needs no MSW.
 */
export function createMock(options: MockOptions<Operations> = {}): Mock<Operations> {
  return startMock(api, options);
}

export type { Operations } from "./api.js";
export type { Mock } from "../runtime/mocks/mock.js";
export type { Scenario } from "../runtime/mocks/scenario.js";
export type {
  AcceptedCredentials,
  Answer,
  Failure,
  MockCall,
  MockOptions,
  Override,
  RequestOf,
} from "../runtime/mocks/types.js";
export type { MockState, Outcome, Pace } from "../runtime/mocks/state/options.js";
export type { Snapshot } from "../runtime/mocks/state/snapshot.js";
