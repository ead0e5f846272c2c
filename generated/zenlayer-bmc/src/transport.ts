// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { byScheme } from "./runtime/client/authenticate.js";
import { bareTransport } from "./runtime/client/bare.js";
import { type Description, connect } from "./runtime/client/connect.js";
import { type Authentication, given } from "./runtime/client/credential.js";
import {
  type Credential,
  type ExpiringToken,
  type Provided,
  type Scheme,
  type SigningKeys,
  bearer,
} from "./runtime/client/credentials.js";
import { fromEnvironment } from "./runtime/client/environment.js";
import type { Refreshing } from "./runtime/client/refreshing.js";
import { unixTime } from "./runtime/client/sign-time.js";
import { sign } from "./runtime/client/sign.js";
import type { Part, Transport, TransportOptions } from "./runtime/client/transport.js";
import type { CreateInstancesHeaders } from "./types/create-instances.js";

/** Options of a client for Zenlayer Bare Metal Cloud. */
export interface ClientOptions extends TransportOptions {
  /** Version of the API. Every call carries one; the newer one is sent unless the other is asked for. */
  readonly apiVersion?: CreateInstancesHeaders["X-ZC-Version"] | undefined;
  /** Who is asking. */
  readonly credentials?: Credentials | undefined;
}

/** Secrets, or functions that get them, by security scheme. */
export interface Credentials {
  /** Access token made in the vendor's console, instead of a signature. */
  readonly accessToken?: Credential | undefined;
  /**
   * An access key id and its password (here `secretAccessKey`), with which requests are signed by
   * ZC2-HMAC-SHA256: method, content type, host, body and time, but neither path nor action. The
   * clock must not be more than five minutes off.
   */
  readonly signature?: Provided<SigningKeys> | undefined;
}

/**
 * Credentials from variables of the environment: `ZENLAYERCLOUD_SECRET_KEY_ID`,
 * `ZENLAYERCLOUD_SECRET_KEY_PASSWORD`. They are read when a request needs them.
 */
export function credentialsFromEnvironment(): Credentials {
  return fromEnvironment({
    signature: {
      accessKeyId: "ZENLAYERCLOUD_SECRET_KEY_ID",
      secretAccessKey: "ZENLAYERCLOUD_SECRET_KEY_PASSWORD",
    },
  });
}

/** What free functions are called with. Unlike a client it brings no operation into a bundle. */
export function createTransport(options: ClientOptions = {}): Transport {
  return connect(description, options, {
    credentials: [byScheme(schemes, options.credentials)],
    parameters: { apiVersion: options.apiVersion },
  });
}

const description: Description = {
  servers: [{ url: "https://console.zenlayer.com" }],
  product: "specwright-zenlayer-bmc",
};
const accessTokenScheme: Scheme = { apply: bearer };
const signatureScheme: Scheme = {
  apply: sign,
  name: "Authorization",
  parts: ["accessKeyId", "secretAccessKey"],
  signing: {
    headers: { "X-ZC-Signature-Method": "ZC2-HMAC-SHA256", "X-ZC-Timestamp": "{time}" },
    time: unixTime,
    tolerance: 300,
    signedHeaders: ["content-type", "host"],
    canonicalRequest: ["{method}", "/", "", "{headers}", "{headerNames}", "{bodyHash}"],
    stringToSign: ["ZC2-HMAC-SHA256", "{time}", "{requestHash}"],
    authorization:
      "ZC2-HMAC-SHA256 Credential={accessKeyId}, SignedHeaders={headerNames}, Signature={signature}",
  },
};
const schemes: Readonly<Record<string, Scheme>> = {
  accessToken: accessTokenScheme,
  signature: signatureScheme,
};

/** Options of a transport that brings nothing along which they do not name. */
export interface BareTransportOptions extends Omit<
  ClientOptions,
  "baseUrl" | "credentials" | "retry" | "userAgent" | "onRequest" | "onResponse" | "onRetry"
> {
  /** Where requests go. */
  readonly baseUrl: string;
  /**
   * Who is asking: `withAccessToken(…)`, `withSignature(…)`. An operation is given those that it
   * takes.
   */
  readonly credentials?: readonly Authentication[] | undefined;
  /**
   * What it does besides one attempt at a call: `withRetries()`, `withHooks(…)`. Without the former
   * nothing is ever sent again.
   */
  readonly parts?: readonly Part[] | undefined;
}

/**
 * `createTransport` for a small bundle: it holds no server, no way to authenticate and nothing
 * that it does besides but those of the options.
 */
export function createBareTransport(options: BareTransportOptions): Transport {
  return bareTransport(options, {
    credentials: options.credentials,
    parameters: { apiVersion: options.apiVersion },
  });
}

/**
 * The credential `accessToken` for `createBareTransport`. A function is asked at each attempt;
 * with `refreshing` around it, when the end comes near or the service refuses what it gave.
 */
export function withAccessToken(
  credential: Credential | Refreshing<string | ExpiringToken>,
): Authentication {
  return given("accessToken", accessTokenScheme, credential);
}

/**
 * The credential `signature` for `createBareTransport`. A function is asked at each attempt; with
 * `refreshing` around it, when the end comes near or the service refuses what it gave.
 */
export function withSignature(
  credential: Provided<SigningKeys> | Refreshing<SigningKeys>,
): Authentication {
  return given("signature", signatureScheme, credential);
}

export { refreshing } from "./runtime/client/refreshing.js";
export type { Refreshing } from "./runtime/client/refreshing.js";
export type { Authentication } from "./runtime/client/credential.js";
export type {
  CallOptions,
  Fetch,
  Transport,
  TransportOptions,
} from "./runtime/client/transport.js";
export type { LookOptions } from "./runtime/client/look-first.js";
export type { RetryOptions } from "./runtime/client/retry.js";
export { httpAttributes } from "./runtime/client/http-attributes.js";
export type { HttpAttributes } from "./runtime/client/http-attributes.js";
export { withRetries } from "./runtime/client/repeat.js";
export { withHooks } from "./runtime/client/hooks.js";
export type { AttemptEvent, Hooks, ResponseEvent, RetryEvent } from "./runtime/client/hooks.js";
export type {
  Credential,
  Expiring,
  ExpiringToken,
  Provided,
  SessionKeys,
  SigningKeys,
} from "./runtime/client/credentials.js";
