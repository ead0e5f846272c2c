import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Question } from "./process.ts";

/** What came of a load. */
export type Load = {
  readonly perSecond: number;
  readonly requests: number;
  /** Milliseconds. */
  readonly p99: number;
  /** Connections that broke or timed out, and answers that are no success. */
  readonly failures: number;
};

export type LoadOptions = {
  readonly connections: number;
  /** Ends after so many seconds, or after so many requests. */
  readonly seconds?: number;
  readonly amount?: number;
};

/** Puts load on a server by autocannon, in a process of its own. */
export function load(
  folder: string,
  { port, method, path, headers = {}, body }: Question,
  { connections, seconds, amount }: LoadOptions,
): Load {
  const text = execFileSync(
    process.execPath,
    [
      join(folder, "node_modules/autocannon/autocannon.js"),
      "--json",
      "--connections",
      `${connections}`,
      "--timeout",
      "30",
      ...(seconds === undefined ? [] : ["--duration", `${seconds}`]),
      ...(amount === undefined ? [] : ["--amount", `${amount}`]),
      "--method",
      method,
      ...(body === undefined ? [] : ["--body", body]),
      ...Object.entries(headers).flatMap(([name, value]) => ["--headers", `${name}=${value}`]),
      `http://127.0.0.1:${port}${path}`,
    ],
    { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 1 << 24 },
  );
  const { requests, latency, errors, timeouts, non2xx } = JSON.parse(text) as {
    readonly requests: { readonly average: number; readonly total: number };
    readonly latency: { readonly p99: number };
    readonly errors: number;
    readonly timeouts: number;
    readonly non2xx: number;
  };
  return {
    perSecond: requests.average,
    requests: requests.total,
    p99: latency.p99,
    failures: errors + timeouts + non2xx,
  };
}
