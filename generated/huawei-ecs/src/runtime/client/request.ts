import type { Job } from "./attempt.js";
import { setHeader, type AttemptInit, type Call } from "./call.js";
import { InputError } from "./errors.js";
import { masked } from "./mask.js";
import { baseUrlOf } from "./server.js";
import type { CallOptions } from "./transport.js";

/** Does once what all attempts of a call share. Mistakes of the caller are found here, before anything is sent. */
export async function prepareCall({
  call,
  operation,
  input,
  options,
  settings,
}: Job): Promise<void> {
  const accepted = [...new Set(Object.values(operation.responses).flat())].join(", ");
  if (accepted) call.headers.set("Accept", accepted);
  const { description, options: own } = settings;
  // A page may not say what it is: its browser does.
  if (own.userAgent && !globalThis.location)
    setHeader(call, "User-Agent", `${description.product ?? ""} ${own.userAgent}`.trim());
  addHeaders(call, own.headers);
  for (const step of operation.steps ?? []) await step(call, operation, input, settings);
  if (options.baseUrl !== undefined) call.base = baseUrlOf(options.baseUrl);
}

/** The URL of an attempt and what `fetch` takes, with credentials and a signature of its own. */
export async function requestOf(
  { operation, input, options, settings }: Job,
  call: Call,
): Promise<readonly [url: string, init: AttemptInit]> {
  const { base, headers, method, query, secrets } = call;
  if (operation.security)
    for (const step of settings.selection.credentials ?? [])
      await step(call, operation, input, settings);
  addHeaders(call, options.headers);
  const sign = query[0] ? (call.path.includes("?") ? "&" : "?") : "";
  const { href, origin, pathname } = new URL(base + call.path + sign + query.join("&"));
  // Values are encoded and checked on the way here; this holds the promise once more, as a whole.
  if (!href.startsWith(`${base}/`)) throw new InputError("the path leaves the base URL", call);
  call.url = masked(origin + pathname, secrets);
  const isOpen = /^(GET|HEAD)$/.test(method) && !secrets[0];
  const init: AttemptInit = {
    ...call.content,
    method,
    headers,
    // A redirect may lead to another origin: credentials and bodies are never sent on.
    redirect: isOpen ? "follow" : "manual",
  };
  await call.sign?.(href, init);
  return [href, init];
}

/** Headers of the caller: those without a value are left out, the others are kept out of errors. */
function addHeaders(call: Call, given: CallOptions["headers"] = {}): void {
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    call.secrets.push(value);
    setHeader(call, name, value);
  }
}
