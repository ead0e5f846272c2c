// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { type HttpHandler, http } from "msw";
import { handlersOf } from "../runtime/mocks/handlers.js";
import { type Mock, startMock } from "../runtime/mocks/mock.js";
import type { MockOptions } from "../runtime/mocks/types.js";
import { type Operations, api } from "./api.js";

/**
 * Starts a mock of Huawei Cloud CloudDC (iMetal). `handlers` go to MSW, `fetch` to a client,
 * `calls` to assertions.
 */
export function createMock(
  options: MockOptions<Operations> = {},
): Mock<Operations> & { readonly handlers: HttpHandler[] } {
  const mock = startMock(api, options);
  return { ...mock, handlers: handlersOf(mock, http.all) };
}

/** MSW handlers that behave as the options say: `setupServer(...createHandlers({ fail: … }))`. */
export function createHandlers(options: MockOptions<Operations> = {}): HttpHandler[] {
  return createMock(options).handlers;
}

/** MSW handlers with the documented answers: `setupServer(...handlers)`. */
export const handlers: HttpHandler[] = /* @__PURE__ */ createHandlers();

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
