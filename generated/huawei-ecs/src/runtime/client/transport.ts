import type { ValidationIssue } from "../validators/issue.js";
import type { AnswerCheck } from "./answer-check.js";
import type { Repeat, Watch } from "./attempt.js";
import type { Step } from "./call.js";
import type { Authentication } from "./credential.js";
import type { Clock } from "./clock.js";
import { InputError } from "./errors.js";
import type { Hooks, Tell } from "./hooks.js";
import type { Server } from "./operation.js";
import type { Budget, RetryOptions } from "./retry.js";

/** `fetch`, or what stands in for it. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Options of every client. */
export interface TransportOptions extends Hooks {
  /** Where requests go, in place of the description's servers. */
  readonly baseUrl?: string | undefined;
  /** Headers of every request. */
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
  /** Milliseconds that a call may take with everything that belongs to it; 60,000 unless told, `Infinity` for no limit. */
  readonly timeout?: number | undefined;
  /**
   * Whether inputs are held against the description before they are sent: `true` unless told, `"strict"` to refuse properties that
   * it does not know, `false` for no check.
   */
  readonly validate?: boolean | "strict" | undefined;
  /** Is told of an input that is sent but looks wrong, such as one with an unknown property. */
  readonly onWarning?: ((issues: readonly ValidationIssue[]) => void) | undefined;
  /** Looks at answers: what `reportAnswers` or `refuseAnswers` makes of the validators to hold them against; not looked at unless told. */
  readonly validateAnswer?: AnswerCheck | false | undefined;
  /** Milliseconds that a single attempt of a call may take; as long as the call unless told. */
  readonly attemptTimeout?: number | undefined;
  /** How calls are repeated that failed for a passing reason; `false` for never. */
  readonly retry?: RetryOptions | false | undefined;
  /** Put behind the package's own name in `User-Agent`, as in `my-tool/1.2`; without it `fetch` says what it is. Not in browsers. */
  readonly userAgent?: string | undefined;
  /** In place of the global `fetch`; where client certificates, proxies and the like are set up. */
  readonly fetch?: Fetch | undefined;
  /**
   * In place of `JSON.parse` for answers. That one rounds integers beyond 2^53, such as some of format `int64`: give a parser
   * that keeps them where the service has such numbers.
   */
  readonly parseJson?: ((text: string) => unknown) | undefined;
}

/** Options of a single call. */
export interface CallOptions extends Hooks {
  /** In place of the client's `validate`. */
  readonly validate?: boolean | "strict" | undefined;
  /** In place of the client's `onWarning`. */
  readonly onWarning?: ((issues: readonly ValidationIssue[]) => void) | undefined;
  /** In place of the client's `validateAnswer`. */
  readonly validateAnswer?: AnswerCheck | false | undefined;
  /** Ends the call early. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds that this call may take, or until its stream begins; `Infinity` for no limit. */
  readonly timeout?: number | undefined;
  /** Milliseconds that a single attempt of this call may take. */
  readonly attemptTimeout?: number | undefined;
  /** How this call is repeated; `false` for not at all. */
  readonly retry?: RetryOptions | false | undefined;
  /** Headers of this request; they win over all others. */
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
  /** Where this request goes. */
  readonly baseUrl?: string | undefined;
  /** Is told the status and the headers of the answer before its body is read; what it throws changes nothing. */
  readonly onAnswer?: ((answer: AnswerHead) => void) | undefined;
}

/** An answer without its body. */
export interface AnswerHead {
  readonly status: number;
  readonly headers: Headers;
}

/** What a description and its user settle for all calls. */
export type Selection = {
  /** Who is asking: they are put into each attempt of an operation that takes any. */
  readonly credentials?: readonly Authentication[] | undefined;
  /** Values of parameters that every call shares, by the name of the option. */
  readonly parameters?: Readonly<Record<string, unknown>>;
};

/** What a transport may do besides making one attempt at a call. */
export type Parts = {
  /** Makes further attempts, at a price that all calls share. */
  readonly retries: {
    readonly repeat: Repeat;
    readonly options: RetryOptions | false;
    readonly budget: Budget;
  };
  /** What it knows of the service's time. */
  readonly clock: Clock;
  /** Are told of attempts, and of all else that hooks are for. */
  readonly watch: Watch;
  readonly tell: Tell;
};

/** One of them, or some that belong together. */
export type Part = Partial<Parts>;

/** Everything that a call needs from its client. */
export type Settings = Part & {
  readonly options: TransportOptions;
  readonly selection: Selection;
  /** Where requests go unless a call or an operation says otherwise. */
  readonly base: string;
  /** The address of an operation's own server; a relative one counts from the base. */
  readonly serverUrl?: (server: Server) => string;
  /** What belongs to every request. */
  readonly prepare?: Step | undefined;
};

const settings: unique symbol = /* @__PURE__ */ Symbol("settings");

/** What operations are called with. Its settings are behind a function, so that no log of it shows a credential. */
export interface Transport {
  readonly [settings]: () => Settings;
}

/** Makes a transport of its settings. */
export function transportOf(kept: Settings): Transport {
  return { [settings]: () => kept };
}

/** The settings behind a transport or a client. */
export function settingsOf(transport: Transport): Settings {
  return transport[settings]();
}

/** The time that a call may take; what is no time, such as a text or a negative number, is refused. */
export function checkTimeout(timeout = 60_000): number {
  if (timeout > 0) return timeout;
  throw new InputError("`timeout` must be above zero");
}
