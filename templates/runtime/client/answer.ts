import { ApiError, NetworkError, UnexpectedBodyError, type CallContext } from "./errors.js";
import { ownEntry } from "./own.js";

/** Media types by documented status. */
type Responses = Readonly<Record<string, readonly string[]>>;

/** Reads an answer to its end: the body of a success, or an error for everything else. */
export async function readAnswer(
  response: Response,
  responses: Responses,
  call: CallContext,
): Promise<unknown> {
  // Browsers keep everything about a redirect from scripts, its status too.
  if (response.type === "opaqueredirect")
    throw new NetworkError("answered with a redirect, which is not followed", call);
  const { status, headers } = response;
  const body = await readBody(response, documentedTypes(responses, status), call);
  if (response.ok) return body;
  throw new ApiError({ status, body, headers }, call);
}

function documentedTypes(responses: Responses, status: number): readonly string[] | undefined {
  return (
    ownEntry(responses, `${status}`) ??
    ownEntry(responses, `${Math.floor(status / 100)}XX`) ??
    ownEntry(responses, "default")
  );
}

async function readBody(
  response: Response,
  documented: readonly string[] | undefined,
  call: CallContext,
): Promise<unknown> {
  const { status, ok } = response;
  const isBare = call.method === "HEAD" || status === 204 || status === 205 || status === 304;
  // A redirect that is not followed comes with a page for people.
  const isRedirect = status >= 300 && status < 400;
  if (isBare || (!documented?.length && (isRedirect || (documented && ok)))) {
    await response.body?.cancel();
    return undefined;
  }
  // Nothing is known of an answer that is not described: JSON and plain text are read, the rest is not for programs.
  const expected = (documented?.length ? documented : ["application/json", "text/plain"]).map(
    mediaTypeOf,
  );
  const actual = mediaTypeOf(response.headers.get("content-type") ?? "");
  const type =
    actual === ""
      ? expected[0]
      : (expected.find((one) => one === actual) ?? expected.find((one) => fits(actual, one)));
  if (type === undefined)
    throw new UnexpectedBodyError(response, "content-type", await beginningOf(response), call);
  // The described type decides what the caller gets, the actual one only whether it is that type.
  if (!isText(type)) return response.blob();
  const text = await response.text();
  if (text === "" && !documented?.length) return undefined;
  if (!isJson(type)) return text;
  if (text.trim() === "") throw new UnexpectedBodyError(response, "empty", text, call);
  try {
    return JSON.parse(text);
  } catch {
    if (actual === "" && !documented?.length) return text;
    throw new UnexpectedBodyError(response, "syntax", text, call);
  }
}

/** Without parameters, in lower case. */
function mediaTypeOf(contentType: string): string {
  return (contentType.split(";")[0] ?? "").trim().toLowerCase();
}

function isJson(type: string): boolean {
  return /[/+]json$/.test(type);
}

function isText(type: string): boolean {
  return isJson(type) || /^text\/|[/+]xml$|\/x-www-form-urlencoded$/.test(type);
}

/** All kinds of JSON are one; `application/octet-stream` stands for any bytes. */
function fits(actual: string, documented: string): boolean {
  if (documented === "*/*" || documented === "application/octet-stream") return true;
  if (documented.endsWith("/*")) return actual.startsWith(documented.slice(0, -1));
  return isJson(actual) && isJson(documented);
}

/** Enough of a body to see what it is. */
async function beginningOf(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return "";
  const decoder = new TextDecoder();
  let text = "";
  while (text.length < 2000) {
    const { done, value } = await reader.read();
    if (done) break;
    text += decoder.decode(value, { stream: true });
  }
  await reader.cancel();
  return text;
}
