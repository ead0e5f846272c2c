import { setHeader } from "./call.js";
import { withHooks } from "./hooks.js";
import type { Server } from "./operation.js";
import { withRetries } from "./repeat.js";
import { baseUrlOf } from "./server.js";
import type { fillIn } from "./server-variables.js";
import { transportOf, type Selection, type Transport, type TransportOptions } from "./transport.js";

/** What the description of a service says for all of its operations. */
export type Description = {
  readonly servers?: readonly Server[];
  /** The package's name, as a product in `User-Agent`. */
  readonly product?: string;
  /** Fills in the variables of servers, where there are any. */
  readonly fillIn?: typeof fillIn;
};

/** Choices that only some descriptions have. */
export type Choice = Selection & {
  /** The one of the servers that the caller chose. */
  readonly server?: Server | undefined;
  /** Values of server variables. */
  readonly variables?: Readonly<Record<string, string | undefined>>;
};

/** Makes a transport with all parts; a wrong address is reported here, before any call. */
export function connect(
  { product = "", servers = [], fillIn = ({ url }) => url }: Description,
  options: TransportOptions,
  choice: Choice,
): Transport {
  const { server = servers[0] ?? { url: "/" }, variables = {} } = choice;
  const { userAgent, retry } = options;
  const base = baseUrlOf(options.baseUrl ?? fillIn(server, variables));
  const agent = `${product} ${userAgent}`;
  return transportOf({
    options,
    base,
    selection: choice,
    serverUrl: (own) => baseUrlOf(fillIn(own, variables), base),
    // A page may not say what it is: its browser does.
    prepare:
      userAgent && !globalThis.location
        ? (call) => setHeader(call, "User-Agent", agent)
        : undefined,
    ...withRetries(retry),
    ...withHooks(options),
  });
}
