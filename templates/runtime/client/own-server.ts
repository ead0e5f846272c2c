import type { Step } from "./call.js";

/** Sends a request to the server of its operation, unless the caller has said where requests go. */
export const toOwnServer: Step = (call) => {
  const { serverUrl, options } = call.settings;
  const [server] = call.operation.servers ?? [];
  if (server && serverUrl && options.baseUrl === undefined) call.base = serverUrl(server);
};
