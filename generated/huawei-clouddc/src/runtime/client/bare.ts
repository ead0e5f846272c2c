import { baseUrlOf } from "./server.js";
import {
  transportOf,
  type Part,
  type Selection,
  type Transport,
  type TransportOptions,
} from "./transport.js";

/** What a transport of named parts has to be told. */
type NamedParts = TransportOptions & {
  readonly baseUrl: string;
  readonly parts?: readonly Part[] | undefined;
};

/** Makes a transport that has no parts but those that are named. */
export function bareTransport(options: NamedParts, selection: Selection): Transport {
  const parts: Part = Object.assign({}, ...(options.parts ?? []));
  return transportOf({ ...parts, options, selection, base: baseUrlOf(options.baseUrl) });
}
