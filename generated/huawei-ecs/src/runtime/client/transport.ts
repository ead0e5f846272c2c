import type { Credential, Scheme } from "./credentials.js";
import { InputError } from "./errors.js";
import type { Server } from "./operation.js";
import { baseUrlOf, serverUrl } from "./server.js";

/** `fetch`, or what stands in for it. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Options of every client. */
export interface TransportOptions {
  /** Where requests go, in place of the description's servers. */
  readonly baseUrl?: string | undefined;
  /** Headers of every request. */
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
  /** Milliseconds that a call may take with everything that belongs to it; 60,000 unless told, `Infinity` for no limit. */
  readonly timeout?: number | undefined;
  /** In place of the global `fetch`. */
  readonly fetch?: Fetch | undefined;
}

/** Options of a single call. */
export interface CallOptions {
  /** Ends the call early. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds that this call may take; `Infinity` for no limit. */
  readonly timeout?: number | undefined;
  /** Headers of this request; they win over all others. */
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
  /** Where this request goes. */
  readonly baseUrl?: string | undefined;
}

/** What the description of a service says for all of its operations. */
export type Description = {
  readonly servers: readonly Server[];
  readonly schemes: Readonly<Record<string, Scheme>>;
};

/** Choices that only some descriptions have. */
export type Selection = {
  /** The URL of one of the servers, as the description writes it. */
  readonly server?: string | undefined;
  /** Values of server variables. */
  readonly variables?: Readonly<Record<string, string | undefined>>;
  readonly credentials?: Readonly<Record<string, Credential | undefined>> | undefined;
  /** Values of parameters that every call shares, by the name of the option. */
  readonly parameters?: Readonly<Record<string, unknown>>;
};

/** Everything that a call needs from its client. */
export type Settings = {
  readonly description: Description;
  readonly options: TransportOptions;
  readonly selection: Selection;
  /** The base URL for an operation with these servers of its own, or with none. */
  readonly baseUrl: (servers: readonly Server[] | undefined) => string;
};

const settings: unique symbol = /* @__PURE__ */ Symbol("settings");

/** What operations are called with. Its settings are behind a function, so that no log of it shows a credential. */
export interface Transport {
  readonly [settings]: () => Settings;
}

/** Makes a transport; wrong options are reported here, before any call. */
export function connect(
  description: Description,
  options: TransportOptions,
  selection: Selection,
): Transport {
  checkTimeout(options.timeout);
  const base =
    options.baseUrl === undefined
      ? serverUrl(chosenServer(description.servers, selection), selection.variables ?? {})
      : baseUrlOf(options.baseUrl);
  const kept: Settings = {
    description,
    options,
    selection,
    baseUrl: ([own] = []) =>
      own === undefined || options.baseUrl !== undefined
        ? base
        : serverUrl(own, selection.variables ?? {}),
  };
  return { [settings]: () => kept };
}

/** The settings behind a transport or a client. */
export function settingsOf(transport: Transport): Settings {
  return transport[settings]();
}

/** Refuses what is no time, such as a text or a negative number. */
export function checkTimeout(timeout: number | undefined): void {
  if (timeout !== undefined && !(timeout > 0))
    throw new InputError("`timeout` must be a number of milliseconds above zero");
}

function chosenServer(servers: readonly Server[], { server }: Selection): Server {
  const chosen = server === undefined ? servers[0] : servers.find(({ url }) => url === server);
  if (chosen) return chosen;
  if (server === undefined) return { url: "/" };
  throw new InputError(
    `unknown server ${JSON.stringify(server)}; the known ones are ${servers.map(({ url }) => url).join(", ")}`,
  );
}
