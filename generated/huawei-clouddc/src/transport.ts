// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { type Credential, keyInHeader } from "./runtime/client/credentials.js";
import { fillIn } from "./runtime/client/server-variables.js";
import {
  type Description,
  type Transport,
  type TransportOptions,
  connect,
} from "./runtime/client/transport.js";
import type { ListInstancesPath } from "./types/list-instances.js";

/** Options of a client for Huawei Cloud CloudDC (iMetal). */
export interface ClientOptions extends TransportOptions {
  /**
   * Guiyang1, Shanghai1, Guangzhou, Singapore
   *
   * @defaultValue `"ap-southeast-3"`
   */
  readonly region?: "cn-southwest-2" | "cn-east-3" | "cn-south-1" | "ap-southeast-3" | undefined;
  /** The id of the account's project */
  readonly projectId?: ListInstancesPath["project_id"] | undefined;
  /** Secrets, or functions that get them, by security scheme. */
  readonly credentials?:
    | {
        /**
         * A signature over the request with an access key and its secret key, algorithm `SDK-HMAC-SHA256`,
         * together with
         * the header `X-Sdk-Date` (UTC, not more than 15 minutes off). Temporary keys also send
         * `X-Security-Token`,
         * which is signed too. The request body may have up to 12 MB.
         */
        readonly signature?: Credential | undefined;
        /**
         * A project-scoped token of the identity service, of the same region as the call. Valid for 24
         * hours, and many
         * kilobytes long.
         */
        readonly token?: Credential | undefined;
      }
    | undefined;
}

/** What free functions are called with. Unlike a client it brings no operation into a bundle. */
export function createTransport(options: ClientOptions = {}): Transport {
  return connect(description, options, {
    variables: { region: options.region },
    credentials: options.credentials,
    parameters: { projectId: options.projectId },
  });
}

const description: Description = {
  servers: [
    {
      url: "https://clouddc.{region}.myhuaweicloud.com",
      variables: {
        region: {
          default: "ap-southeast-3",
          values: ["cn-southwest-2", "cn-east-3", "cn-south-1", "ap-southeast-3"],
        },
      },
    },
  ],
  fillIn,
  schemes: {
    signature: { apply: keyInHeader, name: "Authorization" },
    token: { apply: keyInHeader, name: "X-Auth-Token" },
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
