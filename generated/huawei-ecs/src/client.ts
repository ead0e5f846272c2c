// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { createServers } from "./operations/create-servers.js";
import { deleteServers } from "./operations/delete-servers.js";
import { listServersDetails } from "./operations/list-servers-details.js";
import { showJob } from "./operations/show-job.js";
import { showServer } from "./operations/show-server.js";
import {
  type ListServersDetailsItem,
  paginateListServersDetails,
} from "./pages/list-servers-details.js";
import type { LookOptions } from "./runtime/client/look-first.js";
import type { Pages } from "./runtime/client/paginate.js";
import type { CallOptions, Transport } from "./runtime/client/transport.js";
import type { Started, WaitOptions, Waiting } from "./runtime/client/wait-outcome.js";
import { type ClientOptions, createTransport } from "./transport.js";
import type { CreateServersInput, CreateServersOutput } from "./types/create-servers.js";
import type { DeleteServersInput, DeleteServersOutput } from "./types/delete-servers.js";
import type {
  ListServersDetailsInput,
  ListServersDetailsOutput,
} from "./types/list-servers-details.js";
import type { ShowJobInput, ShowJobOutput } from "./types/show-job.js";
import type { ShowServerInput, ShowServerOutput } from "./types/show-server.js";
import {
  type ServersCreatedOutcome,
  type ServersCreatedState,
  createServersAndWait,
  waitUntilServersCreated,
} from "./waiters/servers-created.js";
import {
  type ServersDeletedOutcome,
  type ServersDeletedState,
  deleteServersAndWait,
  waitUntilServersDeleted,
} from "./waiters/servers-deleted.js";

/** Every operation of Huawei Cloud Elastic Cloud Server. Free functions take it as well. */
export interface Client extends Transport {
  /**
   * Create one or more servers
   *
   * `POST /v1.1/{project_id}/cloudservers`
   */
  readonly createServers: (
    input: CreateServersInput,
    options?: CallOptions,
  ) => Promise<CreateServersOutput>;
  /**
   * Delete servers
   *
   * `POST /v1/{project_id}/cloudservers/delete`
   */
  readonly deleteServers: (
    input: DeleteServersInput,
    options?: LookOptions<DeleteServersOutput>,
  ) => Promise<DeleteServersOutput>;
  /**
   * List servers
   *
   * `GET /v1/{project_id}/cloudservers/detail`
   */
  readonly listServersDetails: (
    input?: ListServersDetailsInput,
    options?: CallOptions,
  ) => Promise<ListServersDetailsOutput>;
  /**
   * Query one server
   *
   * `GET /v1/{project_id}/cloudservers/{server_id}`
   */
  readonly showServer: (input: ShowServerInput, options?: CallOptions) => Promise<ShowServerOutput>;
  /**
   * Query a job
   *
   * `GET /v1/{project_id}/jobs/{job_id}`
   */
  readonly showJob: (input: ShowJobInput, options?: CallOptions) => Promise<ShowJobOutput>;
  /**
   * Waits until the job that creates servers is done.
   *
   * Asks `showJob` every 5 to 10 seconds, for up to 30 minutes. Nothing is thrown: the outcome tells
   * how it ended. `for await` gives what is seen until then.
   */
  readonly waitUntilServersCreated: (
    input: ShowJobInput,
    options?: WaitOptions<ServersCreatedState>,
  ) => Waiting<ServersCreatedOutcome, ServersCreatedState>;
  /**
   * Waits until the job that creates servers is done.
   *
   * Calls `createServers`, then waits as `waitUntilServersCreated` does. Only what `createServers`
   * throws is thrown; `started` of the outcome is its answer.
   */
  readonly createServersAndWait: (
    input: CreateServersInput,
    options?: WaitOptions<ServersCreatedState>,
  ) => Waiting<Started<ServersCreatedOutcome, CreateServersOutput>, ServersCreatedState>;
  /**
   * Waits until the job that deletes servers is done.
   *
   * Asks `showJob` every 5 to 10 seconds, for up to 30 minutes. Nothing is thrown: the outcome tells
   * how it ended. `for await` gives what is seen until then.
   */
  readonly waitUntilServersDeleted: (
    input: ShowJobInput,
    options?: WaitOptions<ServersDeletedState>,
  ) => Waiting<ServersDeletedOutcome, ServersDeletedState>;
  /**
   * Waits until the job that deletes servers is done.
   *
   * Calls `deleteServers`, then waits as `waitUntilServersDeleted` does. Only what `deleteServers`
   * throws is thrown; `started` of the outcome is its answer.
   */
  readonly deleteServersAndWait: (
    input: DeleteServersInput,
    options?: WaitOptions<ServersDeletedState>,
  ) => Waiting<Started<ServersDeletedOutcome, DeleteServersOutput>, ServersDeletedState>;
  /**
   * Goes through the pages that `listServersDetails` answers with, each asked for when it is wanted:
   * `for await` gives the answers, and `items()` what is on them.
   */
  readonly paginateListServersDetails: (
    input?: ListServersDetailsInput,
    options?: CallOptions,
  ) => Pages<ListServersDetailsOutput, ListServersDetailsItem>;
}

/**
 * A client with every operation. To bundle only what is called, use `createTransport` and the free
 * functions.
 */
export function createClient(options: ClientOptions = {}): Client {
  const transport = createTransport(options);
  return {
    ...transport,
    createServers: (input, callOptions) => createServers(transport, input, callOptions),
    deleteServers: (input, callOptions) => deleteServers(transport, input, callOptions),
    listServersDetails: (input, callOptions) => listServersDetails(transport, input, callOptions),
    showServer: (input, callOptions) => showServer(transport, input, callOptions),
    showJob: (input, callOptions) => showJob(transport, input, callOptions),
    waitUntilServersCreated: (input, waitOptions) =>
      waitUntilServersCreated(transport, input, waitOptions),
    createServersAndWait: (input, waitOptions) =>
      createServersAndWait(transport, input, waitOptions),
    waitUntilServersDeleted: (input, waitOptions) =>
      waitUntilServersDeleted(transport, input, waitOptions),
    deleteServersAndWait: (input, waitOptions) =>
      deleteServersAndWait(transport, input, waitOptions),
    paginateListServersDetails: (input, waitOptions) =>
      paginateListServersDetails(transport, input, waitOptions),
  };
}

export * from "./transport.js";
