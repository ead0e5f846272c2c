/** The media type of an answer, without parameters and in lower case; empty where it has none. */
export function mediaTypeOf({ headers }: Response): string {
  return essence(headers.get("content-type") ?? "");
}

/** A media type without parameters, in lower case. */
export function essence(contentType: string): string {
  return contentType.replace(/;.*/s, "").trim().toLowerCase();
}

export function isJson(type: string): boolean {
  return /[/+]json$/.test(type);
}

/** True for an answer that HTTP gives no body. */
export function hasNoBody({ status }: Response, { method }: { readonly method: string }): boolean {
  return method === "HEAD" || /204|205|304/.test(`${status}`);
}
