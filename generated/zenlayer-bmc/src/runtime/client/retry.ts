import type { ClientError } from "./errors.js";

/** How often a call is attempted, and how long it waits in between. */
export interface RetryOptions {
  /** Attempts of a call, the first one included; 3 unless told. */
  readonly attempts?: number | undefined;
  /** The longest wait before the second attempt, in milliseconds; it doubles with each further one. 200 unless told. */
  readonly baseDelay?: number | undefined;
  /** The longest wait of all, in milliseconds; 20,000 unless told. A service that asks for more is not called again. */
  readonly maxDelay?: number | undefined;
}

/** What the description says of repeating an operation. */
export type RetryPolicy = RetryOptions & {
  /** Statuses of answers that may be others later, in place of the usual ones. */
  readonly statuses?: readonly number[];
  /** The service's codes of errors that may pass. */
  readonly codes?: readonly string[];
};

/** What a client may spend on attempts beyond the first: where a service is down for all calls, they stop hammering it. */
export type Budget = { tokens: number; readonly size: number };

/** A full budget, as large as that of the AWS SDKs. */
export function newBudget(): Budget {
  return { tokens: 500, size: 500 };
}

/** The price of another attempt: a timeout is a sign that a service is overloaded. */
export function costAfter({ kind }: ClientError): number {
  return kind === "timeout" ? 10 : 5;
}

/** What an error says that not all of its family do. */
export type Signs = {
  readonly status?: number;
  readonly code?: string;
  readonly cause?: { readonly code?: string | undefined } | undefined;
  readonly headers?: Headers;
  readonly reason?: string;
};

/** True for a failure that may pass by itself. */
export function mayPass(failure: ClientError, { statuses, codes }: RetryPolicy): boolean {
  const { kind } = failure;
  const { status = 0, code = "", cause, reason } = failure as Signs;
  if (kind === "network") return !/CERT|^UNABLE/.test(cause?.code ?? "");
  return (
    kind === "timeout" ||
    // Cut off on the way, as some connections do without a sign.
    (reason === "syntax" && status < 300) ||
    (statuses ? statuses.includes(status) : /408|429|50[0234]/.test(`${status}`)) ||
    !!codes?.includes(code)
  );
}

/** Milliseconds to wait after so many attempts: a random part of a doubling limit, and no less than the service asks for. */
export function delayAfter(
  failure: ClientError,
  made: number,
  { baseDelay = 200, maxDelay = 20_000 }: RetryPolicy,
): number {
  const wait = Math.random() * Math.min(maxDelay, baseDelay * 2 ** (made - 1));
  const asked = askedDelay((failure as Signs).headers);
  return asked > maxDelay ? Infinity : Math.max(wait, asked);
}

/** What `Retry-After` asks for, in seconds or as a date; a date counts from the service's own clock. */
export function askedDelay(headers: Headers | undefined): number {
  const text = headers?.get("retry-after");
  if (!text) return 0;
  const now = Date.parse(headers?.get("date") ?? "") || Date.now();
  const delay = /^[\d. ]+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return delay || 0;
}
