import { setHeader, type Call } from "./call.js";
import { InputError } from "./errors.js";
import { masked } from "./mask.js";
import type { CallInput, Operation } from "./operation.js";
import { baseUrlOf } from "./server.js";
import type { CallOptions, Settings } from "./transport.js";

/** Builds the request of a call: its URL and what `fetch` takes. Mistakes of the caller are found here, before anything is sent. */
export async function prepareRequest(
  call: Call,
  operation: Operation<CallInput, unknown>,
  input: CallInput,
  options: CallOptions,
  settings: Settings,
): Promise<readonly [url: string, init: RequestInit]> {
  const { headers, query, secrets, method } = call;
  /** Headers of the caller: those without a value are left out, the others are kept out of errors. */
  const addHeaders = (given: CallOptions["headers"] = {}) => {
    for (const [name, value] of Object.entries(given)) {
      if (value === undefined) continue;
      secrets.push(value);
      setHeader(call, name, value);
    }
  };

  const accepted = [...new Set(Object.values(operation.responses).flat())].join(", ");
  if (accepted) headers.set("Accept", accepted);
  addHeaders(settings.options.headers);
  for (const step of operation.steps ?? []) await step(call, operation, input, settings);
  addHeaders(options.headers);

  const base = options.baseUrl === undefined ? call.base : baseUrlOf(options.baseUrl);
  const sign = query[0] ? (call.path.includes("?") ? "&" : "?") : "";
  const { href, origin, pathname } = new URL(base + call.path + sign + query.join("&"));
  // Values are encoded and checked on the way here; this holds the promise once more, as a whole.
  if (!href.startsWith(`${base}/`)) throw new InputError("the path leaves the base URL", call);
  call.url = masked(origin + pathname, secrets);
  const isOpen = /^(GET|HEAD)$/.test(method) && !secrets[0];
  // A redirect may lead to another origin: credentials and bodies are never sent on.
  return [href, { method, headers, redirect: isOpen ? "follow" : "manual", ...call.content }];
}
