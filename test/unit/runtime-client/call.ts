import { expect } from "vitest";
import type { Scheme } from "../../../templates/runtime/client/credentials.ts";
import { ClientError } from "../../../templates/runtime/client/errors.ts";
import {
  connect,
  type Selection,
  type Transport,
  type TransportOptions,
} from "../../../templates/runtime/client/transport.ts";

/** A transport for a server on this machine. */
export function transportTo(
  baseUrl: string,
  selection: Selection = {},
  options: TransportOptions = {},
  schemes: Readonly<Record<string, Scheme>> = {},
): Transport {
  return connect({ servers: [], schemes }, { baseUrl, ...options }, selection);
}

/** The error that a call ends in; every one must be of the client's own family. */
export async function failure(call: Promise<unknown>): Promise<ClientError> {
  const error = await call.then(
    (value) => expect.fail(`no error but ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ClientError);
  return error as ClientError;
}
