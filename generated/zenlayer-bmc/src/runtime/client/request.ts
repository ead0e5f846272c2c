import { setHeader, type AttemptInit, type Call } from "./call.js";
import { InputError } from "./errors.js";
import { baseUrlOf } from "./server.js";
import type { CallOptions } from "./transport.js";

/** Does once what all attempts of a call share. Mistakes of the caller are found here, before anything is sent. */
export function prepareCall(call: Call): void {
  const { operation, options, settings, headers } = call;
  if (operation.accept) headers.set("Accept", operation.accept);
  settings.prepare?.(call);
  addHeaders(call, settings.options.headers);
  for (const step of operation.steps ?? []) step(call);
  if (options.baseUrl !== undefined) call.base = baseUrlOf(options.baseUrl);
}

/** The URL of an attempt and what `fetch` takes, with credentials and a signature of its own. */
export async function requestOf(
  call: Call,
  signal: AbortSignal,
): Promise<readonly [url: string, init: AttemptInit]> {
  const { operation, options, settings, base, path, content, headers, query, secrets } = call;
  const { method, security } = operation;
  if (security)
    for (const authenticate of settings.selection.credentials ?? []) await authenticate(call);
  addHeaders(call, options.headers);
  const sign = query[0] ? (path.includes("?") ? "&" : "?") : "";
  const url = new URL(base + path + sign + query.join("&"));
  const { href } = url;
  // Values are encoded and checked on the way here; this holds the promise once more, as a whole.
  if (!href.startsWith(`${base}/`)) throw new InputError("the path leaves the base URL", call);
  call.url = url;
  const isOpen = /GET|HEAD/.test(method) && !secrets[0];
  const init: AttemptInit = {
    ...content,
    method,
    headers,
    signal,
    // A redirect may lead to another origin: credentials and bodies are never sent on.
    redirect: isOpen ? "follow" : "manual",
  };
  await call.sign?.(url, init);
  return [href, init];
}

/** Headers of the caller: those without a value are left out, the others are kept out of errors. */
function addHeaders(call: Call, given: CallOptions["headers"] = {}): void {
  for (const [name, value] of Object.entries(given)) {
    if (value == undefined) continue;
    // Where no compiler looks it may be a number.
    const text = `${value}`;
    call.secrets.push(text);
    setHeader(call, name, text);
  }
}
