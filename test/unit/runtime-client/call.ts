import { expect } from "vitest";
import { byScheme } from "../../../templates/runtime/client/authenticate.ts";
import type { Scheme } from "../../../templates/runtime/client/credentials.ts";
import { ClientError } from "../../../templates/runtime/client/errors.ts";
import { connect, type Choice } from "../../../templates/runtime/client/connect.ts";
import type { Transport, TransportOptions } from "../../../templates/runtime/client/transport.ts";

/** What a client is told, with its credentials by the names of their schemes. */
export type SelectionByScheme = Omit<Choice, "credentials"> & {
  readonly credentials?: object | undefined;
};

/** A transport for a server on this machine. */
export function transportTo(
  baseUrl: string,
  { credentials, ...selection }: SelectionByScheme = {},
  options: TransportOptions = {},
  schemes: Readonly<Record<string, Scheme>> = {},
): Transport {
  const authentications = [byScheme(schemes, credentials)];
  return connect({}, { baseUrl, ...options }, { ...selection, credentials: authentications });
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
