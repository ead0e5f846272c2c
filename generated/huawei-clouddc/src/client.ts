// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { batchCreateInstances } from "./operations/batch-create-instances.js";
import { createInstance } from "./operations/create-instance.js";
import { deleteInstance } from "./operations/delete-instance.js";
import { listInstances } from "./operations/list-instances.js";
import { listServers } from "./operations/list-servers.js";
import { showInstanceStatus } from "./operations/show-instance-status.js";
import { showServer } from "./operations/show-server.js";
import type { LookOptions } from "./runtime/client/look-first.js";
import type { CallOptions, Transport } from "./runtime/client/transport.js";
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
  };
}

export * from "./transport.js";
