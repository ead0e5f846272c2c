import { setHeader, type Call, type RequestDraft } from "./draft.js";
import { InputError } from "./errors.js";
import type { CallInput, Operation } from "./operation.js";
import { masked } from "./mask.js";
import { ownValue } from "./own.js";
import { isAbsent } from "./style.js";
import type { CallOptions, Settings } from "./transport.js";

/** Builds the request of a call: its URL and what `fetch` takes. Mistakes of the caller are found here, before anything is sent. */
export async function prepareRequest(
  operation: Operation<CallInput, unknown>,
  input: CallInput,
  options: CallOptions,
  settings: Settings,
  call: Call,
): Promise<readonly [url: string, init: RequestInit]> {
  const { method, parameters = [], body, secrets = [], security = [] } = operation;
  operation.hideSecrets?.(call, input, secrets);
  const draft: RequestDraft = { call, path: operation.path, query: [], headers: new Headers() };
  const { headers } = draft;
  /** Headers of the caller: those without a value are left out, the others are kept out of errors. */
  const addHeaders = (given: CallOptions["headers"] = {}) => {
    for (const [name, value] of Object.entries(given)) {
      if (value === undefined) continue;
      call.secrets.push(value);
      setHeader(draft, name, value);
    }
  };

  const accepted = [...new Set(Object.values(operation.responses).flat())].join(", ");
  if (accepted) headers.set("Accept", accepted);
  addHeaders(settings.options.headers);
  for (const parameter of parameters) {
    const { name, in: place, option, constant, required, text } = parameter;
    const value =
      constant ??
      ownValue(input[place.group], name) ??
      (option && ownValue(settings.selection.parameters, option));
    if (!isAbsent(value)) {
      place.write(draft, parameter, text ? text(value) : value);
    } else if (required) {
      const elsewhere = option ? ` and no \`${option}\` in the client` : "";
      throw new InputError(`no \`${place.group}.${name}\` in the input${elsewhere}`, call);
    }
  }
  const content = body && operation.writeBody?.(draft, body, input);
  await operation.authenticate?.(draft, security, settings);
  addHeaders(options.headers);

  const base = settings.baseUrl(options.baseUrl, operation.servers);
  const { path, query } = draft;
  const sign = query.length === 0 ? "" : path.includes("?") ? "&" : "?";
  const url = new URL(base + path + sign + query.join("&"));
  // Values are encoded and checked on the way here; this holds the promise once more, as a whole.
  if (!url.href.startsWith(`${base}/`))
    throw new InputError("the path leads away from the base URL", call);
  call.url = masked(url.origin + url.pathname, call.secrets);
  const isOpen = /^(GET|HEAD)$/.test(method) && !call.secrets[0];
  return [
    url.href,
    // A redirect may lead to another origin: credentials and bodies are never sent on.
    { method, headers, redirect: isOpen ? "follow" : "manual", ...content },
  ];
}
