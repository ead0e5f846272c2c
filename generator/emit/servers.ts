import type { Server } from "../model/api.ts";

/** True where no server of the description has a host: then only the caller can say where requests go. */
export function needsBaseUrl(servers: readonly Server[]): boolean {
  return servers.every(({ url }) => !/^([a-z][a-z\d+.-]*:|\{)/i.test(url));
}
