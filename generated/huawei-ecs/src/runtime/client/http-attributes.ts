import type { AttemptEvent, ResponseEvent } from "./hooks.js";

/** What OpenTelemetry's HTTP semantic conventions call the parts of an event; `url.full` comes without its query. */
export type HttpAttributes = {
  readonly "http.request.method": string;
  readonly "url.full"?: string;
  readonly "server.address"?: string;
  readonly "server.port"?: number;
  /** How many attempts came before; left out for the first. */
  readonly "http.request.resend_count"?: number;
  readonly "http.response.status_code"?: number;
  /** The status of an answer that says it failed, else the kind of error. */
  readonly "error.type"?: string;
};

/** The attributes of a span or a metric for an attempt: those of its request, and once it has ended, of its answer. */
export function httpAttributes(event: AttemptEvent | ResponseEvent): HttpAttributes {
  const { method, url, attempt } = event;
  const { status = 0, error }: Partial<ResponseEvent> = event;
  const { hostname, port, protocol } = url === undefined ? ({} as Partial<URL>) : new URL(url);
  return {
    "http.request.method": method,
    ...(url !== undefined && { "url.full": url }),
    ...(hostname !== undefined && {
      "server.address": hostname.replace(/^\[|\]$/g, ""),
      "server.port": Number(port) || (protocol === "https:" ? 443 : 80),
    }),
    ...(attempt > 1 && { "http.request.resend_count": attempt - 1 }),
    ...(status > 0 && { "http.response.status_code": status }),
    ...(error && { "error.type": status >= 400 ? `${status}` : error.kind }),
  };
}
