import { outcomeUnknown } from "../../../templates/runtime/client/outcome-unknown.ts";
import type { Fetch } from "../../../templates/runtime/client/transport.ts";
import { create, operation, read } from "./operations.ts";

/** What a scripted `fetch` does with a request: answers, or throws. */
export type Act = (url: string, init: RequestInit) => Response;

/** A `fetch` that does one act after the other, and the last one from then on; `sent` are the requests it got. */
export function scripted(...acts: readonly Act[]): {
  readonly fetch: Fetch;
  readonly sent: (readonly [url: string, init: RequestInit])[];
} {
  const sent: (readonly [string, RequestInit])[] = [];
  const fetch: Fetch = async (url, init) => {
    sent.push([url, init]);
    const act = acts[Math.min(sent.length, acts.length) - 1];
    if (!act) throw new Error("no script");
    await Promise.resolve();
    return act(url, init);
  };
  return { fetch, sent };
}

/** An answer with JSON. */
export function answer(
  status: number,
  headers: Readonly<Record<string, string>> = {},
  body: unknown = { status },
): Act {
  return () =>
    new Response(JSON.stringify(body), {
      status,
      headers: { "content-type": "application/json", ...headers },
    });
}

/** A connection that breaks, as `fetch` of Node reports it. */
export function broken(code: string): Act {
  return () => {
    throw new TypeError("fetch failed", {
      cause: Object.assign(new Error(`broken by ${code}`), { code }),
    });
  };
}

/** A read that may be repeated, and a create that must not be. */
export const safeRead = { ...read, isRepeatable: true };
export const bareCreate = {
  ...create,
  steps: operation().steps ?? [],
  guard: outcomeUnknown,
  lookFor: { operation: "listThings", fields: ["/name"] },
};
export const thing = { path: { project_id: "p1" }, body: { name: "web" } };
