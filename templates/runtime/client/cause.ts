import type { CallContext, ErrorCause } from "./errors.js";
import { masked } from "./mask.js";

/** The words of the innermost error. It is not kept itself: a custom `fetch` may put requests in its errors. */
export function causeOf(error: unknown, { secrets }: CallContext): ErrorCause {
  const { cause } = Object(error) as Error;
  // The outer error of `fetch` is always the same; what is deeper than this is nobody's concern.
  const inner: unknown = (Object(cause) as Error).cause ?? cause ?? error;
  const found = Object(inner) as { readonly [key in keyof ErrorCause]?: unknown };
  const { name, code, message = typeof inner === "string" ? inner : typeof inner } = found;
  return {
    name: `${name}`,
    message: masked(`${message || code}`, secrets),
    code: code ? masked(`${code}`, secrets) : undefined,
  };
}
