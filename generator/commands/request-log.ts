import type { Handled } from "../serve/server.ts";
import { requestLine } from "./mock-report.ts";
import type { CommandContext } from "./outcome.ts";

/** A log of requests: lines for people, JSON lines for machines. */
export type RequestLog = {
  readonly add: (handled: Handled) => void;
  /** Writes what has not been written. */
  readonly flush: () => void;
};

/** So many milliseconds a line may wait for others: a write of its own for each would cost more than the answer. */
const pause = 20;

/** Begins a log. */
export function openRequestLog({ json, output }: CommandContext): RequestLog {
  let waiting = "";
  let timer: NodeJS.Timeout | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting !== "") output.out(waiting);
    waiting = "";
  };
  return {
    add: (handled) => {
      waiting += json ? `${JSON.stringify({ request: handled })}\n` : requestLine(handled);
      timer ??= setTimeout(flush, pause);
    },
    flush,
  };
}
