// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { batchCreateInstances } from "./operations/batch-create-instances.js";
import { createInstance } from "./operations/create-instance.js";
import { deleteInstance } from "./operations/delete-instance.js";
import { listInstances } from "./operations/list-instances.js";
import { listServers } from "./operations/list-servers.js";
import { showInstanceStatus } from "./operations/show-instance-status.js";
import { showServer } from "./operations/show-server.js";
import { type ListInstancesItem, paginateListInstances } from "./pages/list-instances.js";
import { type ListServersItem, paginateListServers } from "./pages/list-servers.js";
import type { LookOptions } from "./runtime/client/look-first.js";
import type { Pages } from "./runtime/client/paginate.js";
import type { CallOptions, Transport } from "./runtime/client/transport.js";
import type { Started, WaitOptions, Waiting } from "./runtime/client/wait-outcome.js";
import { type ClientOptions, createTransport } from "./transport.js";
import type {
  BatchCreateInstancesInput,
  BatchCreateInstancesOutput,
} from "./types/batch-create-instances.js";
import type { CreateInstanceInput, CreateInstanceOutput } from "./types/create-instance.js";
import type { DeleteInstanceInput, DeleteInstanceOutput } from "./types/delete-instance.js";
import type { ListInstancesInput, ListInstancesOutput } from "./types/list-instances.js";
import type { ListServersInput, ListServersOutput } from "./types/list-servers.js";
import type {
  ShowInstanceStatusInput,
  ShowInstanceStatusOutput,
} from "./types/show-instance-status.js";
import type { ShowServerInput, ShowServerOutput } from "./types/show-server.js";
import {
  type BatchCreatedOutcome,
  type BatchCreatedState,
  batchCreateInstancesAndWait,
  waitUntilBatchCreated,
} from "./waiters/batch-created.js";
import {
  type InstanceCreatedOutcome,
  type InstanceCreatedState,
  createInstanceAndWait,
  waitUntilInstanceCreated,
} from "./waiters/instance-created.js";
import {
  type InstanceDeletedOutcome,
  type InstanceDeletedState,
  deleteInstanceAndWait,
  waitUntilInstanceDeleted,
} from "./waiters/instance-deleted.js";

/** Every operation of Huawei Cloud CloudDC (iMetal). Free functions take it as well. */
export interface Client extends Transport {
  /**
   * List instances
   *
   * `GET /v1/{project_id}/instances`
   */
  readonly listInstances: (
    input?: ListInstancesInput,
    options?: CallOptions,
  ) => Promise<ListInstancesOutput>;
  /**
   * Create one instance
   *
   * `POST /v1/{project_id}/instances`
   */
  readonly createInstance: (
    input: CreateInstanceInput,
    options?: LookOptions<CreateInstanceOutput>,
  ) => Promise<CreateInstanceOutput>;
  /**
   * Create instances in a batch
   *
   * `POST /v1/{project_id}/instances/batch-create`
   */
  readonly batchCreateInstances: (
    input: BatchCreateInstancesInput,
    options?: LookOptions<BatchCreateInstancesOutput>,
  ) => Promise<BatchCreateInstancesOutput>;
  /**
   * Delete an instance
   *
   * `DELETE /v1/{project_id}/instances/{id}`
   */
  readonly deleteInstance: (
    input: DeleteInstanceInput,
    options?: CallOptions,
  ) => Promise<DeleteInstanceOutput>;
  /**
   * Show the state of an instance
   *
   * `GET /v1/{project_id}/instances/{id}/status`
   */
  readonly showInstanceStatus: (
    input: ShowInstanceStatusInput,
    options?: CallOptions,
  ) => Promise<ShowInstanceStatusOutput>;
  /**
   * List physical servers
   *
   * `GET /v1/{project_id}/physicalservers`
   */
  readonly listServers: (
    input?: ListServersInput,
    options?: CallOptions,
  ) => Promise<ListServersOutput>;
  /**
   * Show a physical server
   *
   * `GET /v1/{project_id}/physicalservers/{id}`
   */
  readonly showServer: (input: ShowServerInput, options?: CallOptions) => Promise<ShowServerOutput>;
  /**
   * Goes through the pages that `listInstances` answers with, each asked for when it is wanted: `for
   * await` gives the answers, and `items()` what is on them.
   */
  readonly paginateListInstances: (
    input?: ListInstancesInput,
    options?: CallOptions,
  ) => Pages<ListInstancesOutput, ListInstancesItem>;
  /**
   * Waits until an instance is created and runs.
   *
   * Asks `showInstanceStatus` every 20 to 40 seconds, for up to 90 minutes. Nothing is thrown: the
   * outcome tells how it ended. `for await` gives what is seen until then.
   */
  readonly waitUntilInstanceCreated: (
    input: ShowInstanceStatusInput,
    options?: WaitOptions<InstanceCreatedState>,
  ) => Waiting<InstanceCreatedOutcome, InstanceCreatedState>;
  /**
   * Waits until an instance is created and runs.
   *
   * Calls `createInstance`, then waits as `waitUntilInstanceCreated` does. Only what
   * `createInstance` throws is thrown; `started` of the outcome is its answer.
   */
  readonly createInstanceAndWait: (
    input: CreateInstanceInput,
    options?: WaitOptions<InstanceCreatedState>,
  ) => Waiting<Started<InstanceCreatedOutcome, CreateInstanceOutput>, InstanceCreatedState>;
  /**
   * Waits until all instances of a batch are created and run.
   *
   * Asks `listInstances` every 20 to 40 seconds, for up to 90 minutes. Nothing is thrown: the
   * outcome tells how it ended. `for await` gives what is seen until then.
   */
  readonly waitUntilBatchCreated: (
    input?: ListInstancesInput,
    options?: WaitOptions<BatchCreatedState>,
  ) => Waiting<BatchCreatedOutcome, BatchCreatedState>;
  /**
   * Waits until all instances of a batch are created and run.
   *
   * Calls `batchCreateInstances`, then waits as `waitUntilBatchCreated` does. Only what
   * `batchCreateInstances` throws is thrown; `started` of the outcome is its answer.
   */
  readonly batchCreateInstancesAndWait: (
    input: BatchCreateInstancesInput,
    options?: WaitOptions<BatchCreatedState>,
  ) => Waiting<Started<BatchCreatedOutcome, BatchCreateInstancesOutput>, BatchCreatedState>;
  /**
   * Waits until an instance is deleted and its server is free.
   *
   * Asks `showInstanceStatus` every 10 to 30 seconds, for up to 1 hour. Nothing is thrown: the
   * outcome tells how it ended. `for await` gives what is seen until then.
   */
  readonly waitUntilInstanceDeleted: (
    input: ShowInstanceStatusInput,
    options?: WaitOptions<InstanceDeletedState>,
  ) => Waiting<InstanceDeletedOutcome, InstanceDeletedState>;
  /**
   * Waits until an instance is deleted and its server is free.
   *
   * Calls `deleteInstance`, then waits as `waitUntilInstanceDeleted` does. Only what
   * `deleteInstance` throws is thrown; `started` of the outcome is its answer.
   */
  readonly deleteInstanceAndWait: (
    input: DeleteInstanceInput,
    options?: WaitOptions<InstanceDeletedState>,
  ) => Waiting<Started<InstanceDeletedOutcome, DeleteInstanceOutput>, InstanceDeletedState>;
  /**
   * Goes through the pages that `listServers` answers with, each asked for when it is wanted: `for
   * await` gives the answers, and `items()` what is on them.
   */
  readonly paginateListServers: (
    input?: ListServersInput,
    options?: CallOptions,
  ) => Pages<ListServersOutput, ListServersItem>;
}

/**
 * A client with every operation. To bundle only what is called, use `createTransport` and the free
 * functions.
 */
export function createClient(options: ClientOptions = {}): Client {
  const transport = createTransport(options);
  return {
    ...transport,
    listInstances: (input, callOptions) => listInstances(transport, input, callOptions),
    createInstance: (input, callOptions) => createInstance(transport, input, callOptions),
    batchCreateInstances: (input, callOptions) =>
      batchCreateInstances(transport, input, callOptions),
    deleteInstance: (input, callOptions) => deleteInstance(transport, input, callOptions),
    showInstanceStatus: (input, callOptions) => showInstanceStatus(transport, input, callOptions),
    listServers: (input, callOptions) => listServers(transport, input, callOptions),
    showServer: (input, callOptions) => showServer(transport, input, callOptions),
    paginateListInstances: (input, waitOptions) =>
      paginateListInstances(transport, input, waitOptions),
    waitUntilInstanceCreated: (input, waitOptions) =>
      waitUntilInstanceCreated(transport, input, waitOptions),
    createInstanceAndWait: (input, waitOptions) =>
      createInstanceAndWait(transport, input, waitOptions),
    waitUntilBatchCreated: (input, waitOptions) =>
      waitUntilBatchCreated(transport, input, waitOptions),
    batchCreateInstancesAndWait: (input, waitOptions) =>
      batchCreateInstancesAndWait(transport, input, waitOptions),
    waitUntilInstanceDeleted: (input, waitOptions) =>
      waitUntilInstanceDeleted(transport, input, waitOptions),
    deleteInstanceAndWait: (input, waitOptions) =>
      deleteInstanceAndWait(transport, input, waitOptions),
    paginateListServers: (input, waitOptions) => paginateListServers(transport, input, waitOptions),
  };
}

export * from "./transport.js";
