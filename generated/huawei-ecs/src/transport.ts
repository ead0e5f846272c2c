// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { byScheme } from "./runtime/client/authenticate.js";
import { bareTransport } from "./runtime/client/bare.js";
import { type Description, connect } from "./runtime/client/connect.js";
import { type Authentication, given } from "./runtime/client/credential.js";
import {
  type Credential,
  type ExpiringToken,
  type Provided,
  type Scheme,
  type SessionKeys,
  keyInHeader,
} from "./runtime/client/credentials.js";
import { fromEnvironment, optionsIn } from "./runtime/client/environment.js";
import type { Refreshing } from "./runtime/client/refreshing.js";
import { fillIn } from "./runtime/client/server-variables.js";
import { basicTime } from "./runtime/client/sign-time.js";
import { sign } from "./runtime/client/sign.js";
import type { Part, Transport, TransportOptions } from "./runtime/client/transport.js";
import type { CreateServersPath } from "./types/create-servers.js";

/** Options of a client for Huawei Cloud Elastic Cloud Server. */
export interface ClientOptions extends TransportOptions {
  /**
   * Region ID.
   *
   * @defaultValue `"ap-southeast-1"`
   */
  readonly region?:
    | "ae-ad-1"
    | "af-north-1"
    | "af-south-1"
    | "ap-southeast-1"
    | "ap-southeast-2"
    | "ap-southeast-3"
    | "ap-southeast-4"
    | "ap-southeast-5"
    | "cn-east-2"
    | "cn-east-3"
    | "cn-east-4"
    | "cn-east-5"
    | "cn-north-1"
    | "cn-north-11"
    | "cn-north-12"
    | "cn-north-2"
    | "cn-north-4"
    | "cn-north-9"
    | "cn-south-1"
    | "cn-south-2"
    | "cn-south-4"
    | "cn-southwest-2"
    | "cn-southwest-3"
    | "eu-west-0"
    | "eu-west-101"
    | "la-north-2"
    | "la-south-2"
    | "me-east-1"
    | "my-kualalumpur-1"
    | "na-mexico-1"
    | "ru-moscow-1"
    | "sa-brazil-1"
    | "tr-west-1"
    | undefined;
  /** ID of the project. */
  readonly projectId?: CreateServersPath["project_id"] | undefined;
  /** Who is asking. */
  readonly credentials?: Credentials | undefined;
}

/** Secrets, or functions that get them, by security scheme. */
export interface Credentials {
  /**
   * An access key and its secret key, with which requests are signed by SDK-HMAC-SHA256; temporary
   * keys have a session token, too. The vendor recommends it. The clock must not be more than 15
   * minutes off. Sub-projects also want the header X-Project-Id.
   */
  readonly signature?: Provided<SessionKeys> | undefined;
  /** Token of IAM for the project, valid for 24 hours. */
  readonly token?: Credential | undefined;
}

/**
 * Credentials from variables of the environment: `HUAWEICLOUD_SDK_AK`, `HUAWEICLOUD_SDK_SK`,
 * `HUAWEICLOUD_SDK_SECURITY_TOKEN`. They are read when a request needs them.
 */
export function credentialsFromEnvironment(): Credentials {
  return fromEnvironment({
    signature: {
      accessKeyId: "HUAWEICLOUD_SDK_AK",
      secretAccessKey: "HUAWEICLOUD_SDK_SK",
      sessionToken: "HUAWEICLOUD_SDK_SECURITY_TOKEN",
    },
  });
}

/**
 * Options from variables of the environment, all of which must be set: `region` from
 * `HW_REGION_NAME`, `projectId` from `HUAWEICLOUD_SDK_PROJECT_ID`.
 */
export function optionsFromEnvironment(): Pick<ClientOptions, "region" | "projectId"> {
  return optionsIn<Pick<ClientOptions, "region" | "projectId">>({
    region: "HW_REGION_NAME",
    projectId: "HUAWEICLOUD_SDK_PROJECT_ID",
  });
}

/** What free functions are called with. Unlike a client it brings no operation into a bundle. */
export function createTransport(options: ClientOptions = {}): Transport {
  return connect(description, options, {
    variables: { region: options.region },
    credentials: [byScheme(schemes, options.credentials)],
    parameters: { projectId: options.projectId },
  });
}

const description: Description = {
  servers: [
    {
      url: "https://ecs.{region}.myhuaweicloud.com",
      variables: {
        region: {
          default: "ap-southeast-1",
          values: [
            "ae-ad-1",
            "af-north-1",
            "af-south-1",
            "ap-southeast-1",
            "ap-southeast-2",
            "ap-southeast-3",
            "ap-southeast-4",
            "ap-southeast-5",
            "cn-east-2",
            "cn-east-3",
            "cn-east-4",
            "cn-east-5",
            "cn-north-1",
            "cn-north-11",
            "cn-north-12",
            "cn-north-2",
            "cn-north-4",
            "cn-north-9",
            "cn-south-1",
            "cn-south-2",
            "cn-south-4",
            "cn-southwest-2",
            "cn-southwest-3",
            "eu-west-0",
            "eu-west-101",
            "la-north-2",
            "la-south-2",
            "me-east-1",
            "my-kualalumpur-1",
            "na-mexico-1",
            "ru-moscow-1",
            "sa-brazil-1",
            "tr-west-1",
          ],
        },
      },
    },
  ],
  product: "specwright-huawei-ecs",
  fillIn,
};
const signatureScheme: Scheme = {
  apply: sign,
  name: "Authorization",
  parts: ["accessKeyId", "secretAccessKey"],
  signing: {
    headers: { "X-Sdk-Date": "{time}", "X-Security-Token": "{sessionToken}" },
    time: basicTime,
    tolerance: 900,
    signedHeaders: [
      "host",
      "x-client-token",
      "x-project-id",
      "x-sdk-content-sha256",
      "x-sdk-date",
      "x-security-token",
    ],
    bodyHashHeader: "x-sdk-content-sha256",
    canonicalRequest: [
      "{method}",
      "{pathWithSlash}",
      "{query}",
      "{headers}",
      "{headerNames}",
      "{bodyHash}",
    ],
    stringToSign: ["SDK-HMAC-SHA256", "{time}", "{requestHash}"],
    authorization:
      "SDK-HMAC-SHA256 Access={accessKeyId}, SignedHeaders={headerNames}, Signature={signature}",
  },
};
const tokenScheme: Scheme = { apply: keyInHeader, name: "X-Auth-Token" };
const schemes: Readonly<Record<string, Scheme>> = {
  signature: signatureScheme,
  token: tokenScheme,
};

/** Options of a transport that brings nothing along which they do not name. */
export interface BareTransportOptions extends Omit<
  ClientOptions,
  | "baseUrl"
  | "region"
  | "credentials"
  | "retry"
  | "userAgent"
  | "onRequest"
  | "onResponse"
  | "onRetry"
> {
  /** Where requests go. */
  readonly baseUrl: string;
  /** Who is asking: `withSignature(…)`, `withToken(…)`. An operation is given those that it takes. */
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
    parameters: { projectId: options.projectId },
  });
}

/**
 * The credential `signature` for `createBareTransport`. A function is asked at each attempt; with
 * `refreshing` around it, when the end comes near or the service refuses what it gave.
 */
export function withSignature(
  credential: Provided<SessionKeys> | Refreshing<SessionKeys>,
): Authentication {
  return given("signature", signatureScheme, credential);
}

/**
 * The credential `token` for `createBareTransport`. A function is asked at each attempt; with
 * `refreshing` around it, when the end comes near or the service refuses what it gave.
 */
export function withToken(
  credential: Credential | Refreshing<string | ExpiringToken>,
): Authentication {
  return given("token", tokenScheme, credential);
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
