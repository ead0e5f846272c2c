// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { type Credential, keyInHeader } from "./runtime/client/credentials.js";
import { fillIn } from "./runtime/client/server-variables.js";
import {
  type Description,
  type Transport,
  type TransportOptions,
  connect,
} from "./runtime/client/transport.js";
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
  /** Secrets, or functions that get them, by security scheme. */
  readonly credentials?:
    | {
        /**
         * Signature by access key and secret key with the algorithm SDK-HMAC-SHA256, together with the
         * header X-Sdk-Date and, for temporary keys, X-Security-Token. The vendor recommends it.
         */
        readonly signature?: Credential | undefined;
        /** Token of IAM for the project, valid for 24 hours. */
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
