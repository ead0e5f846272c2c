import type { Step } from "./call.js";

/** Sends a request to the server of its operation, unless the caller has said where requests go. */
export const toOwnServer: Step = (
  call,
  { servers: [server] = [] },
  _input,
  { baseUrl, options },
) => {
  if (server && options.baseUrl === undefined) call.base = baseUrl(server);
};
