import { authenticate } from "./authenticate.js";
import { setHeader, setHeaders, type Call, type RequestDraft } from "./draft.js";
import { InputError } from "./errors.js";
import { textsAt } from "./mask.js";
import type { CallInput, Operation, Parameter } from "./operation.js";
import { ownValue } from "./own.js";
import { baseUrlOf } from "./server.js";
import { isAbsent } from "./style.js";
import type { CallOptions, Settings } from "./transport.js";

/** A request that is ready to be sent. */
export type PreparedRequest = { readonly url: string; readonly init: RequestInit };

/** Builds the request of a call. Mistakes of the caller are found here, before anything is sent. */
export async function prepareRequest(
  operation: Operation<CallInput, unknown>,
  input: CallInput,
  options: CallOptions,
  settings: Settings,
  call: Call,
): Promise<PreparedRequest> {
  for (const path of operation.secrets ?? []) textsAt(input, path).forEach(call.secrets.add);
  const draft: RequestDraft = {
    call,
    path: operation.path,
    query: [],
    headers: new Headers(),
    cookies: [],
  };
  const accepted = new Set(Object.values(operation.responses).flat());
  if (accepted.size > 0) setHeader(draft, "Accept", [...accepted].join(", "));
  setHeaders(draft, settings.options.headers);
  for (const parameter of operation.parameters ?? [])
    writeParameter(draft, parameter, input, settings);
  const body = writeBody(draft, operation, input);
  const authenticated = await authenticate(draft, operation.security ?? [], settings);
  setHeaders(draft, options.headers);
  if (draft.cookies.length > 0) setHeader(draft, "Cookie", draft.cookies.join("; "));

  const url = urlOf(draft, operation, options, settings);
  const isRead = operation.method === "GET" || operation.method === "HEAD";
  const hasSecrets = authenticated || settings.options.headers || options.headers;
  return {
    url,
    init: {
      method: operation.method,
      headers: draft.headers,
      // A redirect may lead to another origin: credentials and bodies are never sent on.
      redirect: isRead && !hasSecrets ? "follow" : "manual",
      ...(body === undefined ? {} : { body }),
    },
  };
}

function writeParameter(
  draft: RequestDraft,
  parameter: Parameter,
  input: CallInput,
  { selection }: Settings,
): void {
  const { name, in: place, option, constant } = parameter;
  const own = constant ?? ownValue(input[place.group], name);
  const value =
    isAbsent(own) && option !== undefined ? ownValue(selection.parameters, option) : own;
  if (!isAbsent(value)) {
    place.write(draft, parameter, parameter.json ? JSON.stringify(value) : value);
  } else if (parameter.required) {
    const elsewhere = option === undefined ? "" : `, or \`${option}\` when the client is made`;
    throw new InputError(
      `\`${place.group}.${name}\` is missing in the input${elsewhere}`,
      draft.call,
    );
  }
}

function writeBody(
  draft: RequestDraft,
  { body }: Operation<CallInput, unknown>,
  input: CallInput,
): BodyInit | undefined {
  if (!body || input.body === undefined) {
    if (body?.required) throw new InputError("`body` is missing in the input", draft.call);
    return undefined;
  }
  const { content, contentType } = body.encode(input.body, body);
  setHeader(draft, "Content-Type", contentType);
  return content;
}

function urlOf(
  draft: RequestDraft,
  operation: Operation<CallInput, unknown>,
  options: CallOptions,
  settings: Settings,
): string {
  const base =
    options.baseUrl === undefined
      ? settings.baseUrl(operation.servers)
      : baseUrlOf(options.baseUrl, draft.call);
  const query = draft.query.join("&");
  const sign = query === "" ? "" : draft.path.includes("?") ? "&" : "?";
  const url = new URL(base + draft.path + sign + query);
  // Values are encoded and checked on the way here; this holds the promise once more, as a whole.
  if (!url.href.startsWith(base))
    throw new InputError("the path leads away from the base URL", draft.call);
  draft.call.url = draft.call.mask(url.origin + url.pathname);
  return url.href;
}
