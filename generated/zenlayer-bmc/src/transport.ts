// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { type Credential, bearer, keyInHeader } from "./runtime/client/credentials.js";
import {
  type Description,
  type Transport,
  type TransportOptions,
  connect,
} from "./runtime/client/transport.js";
import type { CreateInstancesHeaders } from "./types/create-instances.js";

/** Options of a client for Zenlayer Bare Metal Cloud. */
export interface ClientOptions extends TransportOptions {
  /** Version of the API. Every call carries one; the newer one is sent unless the other is asked for. */
  readonly apiVersion?: CreateInstancesHeaders["X-ZC-Version"] | undefined;
  /** Secrets, or functions that get them, by security scheme. */
  readonly credentials?:
    | {
        /** Access token made in the vendor's console, instead of a signature. */
        readonly accessToken?: Credential | undefined;
        /**
         * Signature with the algorithm ZC2-HMAC-SHA256: hex HMAC-SHA256, keyed with the AccessKeyPassword,
         * of a text that holds the time and the SHA-256 of method, content type, host and body. The header
         * reads `ZC2-HMAC-SHA256 Credential=<AccessKeyId>, SignedHeaders=content-type;host,
         * Signature=<hex>`; X-ZC-Timestamp (whole seconds, at most five minutes off) and
         * X-ZC-Signature-Method (ZC2-HMAC-SHA256) go with it.
         */
        readonly signature?: Credential | undefined;
      }
    | undefined;
}

/** What free functions are called with. Unlike a client it brings no operation into a bundle. */
export function createTransport(options: ClientOptions = {}): Transport {
  return connect(description, options, {
    credentials: options.credentials,
    parameters: { apiVersion: options.apiVersion },
  });
}

const description: Description = {
  servers: [{ url: "https://console.zenlayer.com" }],
  schemes: {
    accessToken: { apply: bearer },
    signature: { apply: keyInHeader, name: "Authorization" },
  },
};

export type {
  CallOptions,
  Fetch,
  Transport,
  TransportOptions,
} from "./runtime/client/transport.js";
export type { LookOptions } from "./runtime/client/look-first.js";
export type { RetryOptions } from "./runtime/client/retry.js";
export type { AttemptEvent, Hooks, ResponseEvent, RetryEvent } from "./runtime/client/hooks.js";
export type { Credential } from "./runtime/client/credentials.js";
