// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { createServers } from "./operations/create-servers.js";
import { deleteServers } from "./operations/delete-servers.js";
import { listServersDetails } from "./operations/list-servers-details.js";
import { showJob } from "./operations/show-job.js";
import { showServer } from "./operations/show-server.js";
import type { LookOptions } from "./runtime/client/look-first.js";
import type { CallOptions, Transport } from "./runtime/client/transport.js";
import { type ClientOptions, createTransport } from "./transport.js";
import type { CreateServersInput, CreateServersOutput } from "./types/create-servers.js";
import type { DeleteServersInput, DeleteServersOutput } from "./types/delete-servers.js";
import type {
  ListServersDetailsInput,
  ListServersDetailsOutput,
} from "./types/list-servers-details.js";
import type { ShowJobInput, ShowJobOutput } from "./types/show-job.js";
import type { ShowServerInput, ShowServerOutput } from "./types/show-server.js";

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
  };
}

export * from "./transport.js";
