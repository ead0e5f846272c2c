import type { IncomingMessage } from "node:http";
import type { MockAnswer } from "../../templates/runtime/mocks/operation.ts";
import type { Delivered } from "../../templates/runtime/mocks/scenario.ts";

/** Origins whose pages may use the server: `https://app.test:5173`, or `*` for any. */
export type Origins = ReadonlySet<string>;

/** The answer to a browser that asks beforehand what a page may send; undefined for any other request. */
export function preflight({ method, headers }: IncomingMessage): MockAnswer | undefined {
  const wanted = headers["access-control-request-method"];
  if (method !== "OPTIONS" || wanted === undefined || headers.origin === undefined)
    return undefined;
  const names = headers["access-control-request-headers"];
  const isToLocal = headers["access-control-request-private-network"] === "true";
  return {
    status: 204,
    headers: {
      "access-control-allow-methods": wanted,
      ...(names === undefined ? {} : { "access-control-allow-headers": names }),
      ...(isToLocal ? { "access-control-allow-private-network": "true" } : {}),
      "access-control-max-age": "600",
    },
  };
}

/** An answer that a page may read, if it comes from one of the origins. Cookies go with origins that are named only. */
export function readable(
  answer: Delivered,
  { headers: { origin } }: IncomingMessage,
  origins: Origins,
): Delivered {
  const isNamed = origin !== undefined && origins.has(origin);
  if (origin === undefined || (!isNamed && !origins.has("*"))) return answer;
  const shown = Object.keys(answer.headers ?? {}).filter((name) => !/^access-control-/i.test(name));
  return {
    ...answer,
    headers: {
      ...answer.headers,
      "access-control-allow-origin": isNamed ? origin : "*",
      ...(isNamed ? { "access-control-allow-credentials": "true" } : {}),
      ...(shown.length > 0 ? { "access-control-expose-headers": shown.join(", ") } : {}),
      vary: "origin",
    },
  };
}

/** True for what `--cors` may be given: an origin as browsers write it, or `*`. */
export function isOrigin(text: string): boolean {
  return text === "*" || (/^https?:\/\//.test(text) && originOf(text) === text);
}

function originOf(text: string): string | undefined {
  return URL.canParse(text) ? new URL(text).origin : undefined;
}
