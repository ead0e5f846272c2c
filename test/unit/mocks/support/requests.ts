import { sample, type SampleOptions } from "../../../../generator/emit/sample/index.ts";
import type { Api, Operation } from "../../../../generator/model/api.ts";

/** Changes to a request before it is sent. */
export type Twist = {
  readonly body?: { readonly value: unknown };
  readonly headers?: Readonly<Record<string, string>>;
};

/** A right request of an operation, made from samples; for parameters that are scalars and bodies that are JSON or forms. */
export function requestFor(
  operation: Operation,
  api: Api,
  mode: SampleOptions["mode"] & string,
  twist: Twist = {},
): Request {
  const headers = new Headers();
  const query = new URLSearchParams();
  let { path } = operation;
  for (const { name, location, required, schema, constant } of operation.parameters) {
    if (!required && mode === "minimal") continue;
    const value = constant
      ? constant.value
      : sample(schema, api, { mode, direction: "request" }).value?.value;
    const text = String(value);
    if (location === "path") path = path.replace(`{${name}}`, encodeURIComponent(text));
    else if (location === "query") query.set(name, text);
    else if (location === "header") headers.set(name, text);
  }
  for (const { scheme: name } of operation.security[0] ?? []) {
    const scheme = api.securitySchemes.find((candidate) => candidate.name === name);
    if (scheme?.type === "apiKey" && scheme.location === "header")
      headers.set(scheme.parameter, "secret-credential");
    else
      headers.set(
        "authorization",
        `${scheme?.type === "http" ? scheme.scheme : "Bearer"} secret-credential`,
      );
  }
  const [content] = operation.body?.contents ?? [];
  const body =
    twist.body ??
    (content?.schema && sample(content.schema, api, { mode, direction: "request" }).value);
  if (content && body) headers.set("content-type", content.mediaType);
  for (const [name, value] of Object.entries(twist.headers ?? {})) headers.set(name, value);
  return new Request(`https://cloud.test${path}?${query}`, {
    method: operation.method.toUpperCase(),
    headers,
    ...(body ? { body: JSON.stringify(body.value) } : {}),
  });
}
