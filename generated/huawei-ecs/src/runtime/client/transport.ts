import type { ValidationIssue } from "../validators/issue.js";
import type { AnswerCheck } from "./answer-check.js";
import type { Step } from "./call.js";
import type { Clock } from "./clock.js";
import { InputError } from "./errors.js";
import type { Hooks } from "./hooks.js";
import type { Server } from "./operation.js";
import { newBudget, type Budget, type RetryOptions } from "./retry.js";
import { baseUrlOf } from "./server.js";
import type { fillIn } from "./server-variables.js";

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
  /** Is told the status and the headers of the answer before its body is read. */
  readonly onAnswer?: ((answer: AnswerHead) => void) | undefined;
}

/** An answer without its body. */
export interface AnswerHead {
  readonly status: number;
  readonly headers: Headers;
}

/** What the description of a service says for all of its operations. */
export type Description = {
  readonly servers?: readonly Server[];
  /** The package's name, as a product in `User-Agent`. */
  readonly product?: string;
  /** Fills in the variables of servers, where there are any. */
  readonly fillIn?: typeof fillIn;
};

/** Choices that only some descriptions have. */
export type Selection = {
  /** The one of the servers that the caller chose. */
  readonly server?: Server | undefined;
  /** Values of server variables. */
  readonly variables?: Readonly<Record<string, string | undefined>>;
  /** Who is asking: they are put into each attempt of an operation that takes any. */
  readonly credentials?: readonly Step[] | undefined;
  /** Values of parameters that every call shares, by the name of the option. */
  readonly parameters?: Readonly<Record<string, unknown>>;
};

/** Everything that a call needs from its client. */
export type Settings = {
  readonly description: Description;
  readonly options: TransportOptions;
  readonly selection: Selection;
  /** Shared by all calls of the client. */
  readonly budget: Budget;
  /** Where requests go unless a call or an operation says otherwise. */
  readonly base: string;
  /** The address of a server; a relative one counts from the base. */
  readonly baseUrl: (server: Server) => string;
  /** What the client knows of the service's time. */
  readonly clock: Clock;
};

const settings: unique symbol = /* @__PURE__ */ Symbol("settings");

/** What operations are called with. Its settings are behind a function, so that no log of it shows a credential. */
export interface Transport {
  readonly [settings]: () => Settings;
}

/** Makes a transport; a wrong address is reported here, before any call. */
export function connect(
  description: Description,
  options: TransportOptions,
  selection: Selection,
): Transport {
  const { servers = [], fillIn = ({ url }: Server) => url } = description;
  const { server = servers[0] ?? { url: "/" }, variables = {} } = selection;
  const base = baseUrlOf(options.baseUrl ?? fillIn(server, variables));
  const baseUrl = (own: Server) => baseUrlOf(fillIn(own, variables), base);
  const budget = newBudget();
  const clock = { ahead: 0 };
  const kept: Settings = { description, options, selection, budget, clock, base, baseUrl };
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
