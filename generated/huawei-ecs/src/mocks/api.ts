// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { MockApi } from "../runtime/mocks/operation.js";
import { startState } from "../runtime/mocks/state/engine.js";
import { type CreateServersMock, createServersMock } from "./operations/create-servers.js";
import { type DeleteServersMock, deleteServersMock } from "./operations/delete-servers.js";
import {
  type ListServersDetailsMock,
  listServersDetailsMock,
} from "./operations/list-servers-details.js";
import { type ShowJobMock, showJobMock } from "./operations/show-job.js";
import { type ShowServerMock, showServerMock } from "./operations/show-server.js";
import { resources } from "./resources.js";

/** The types of every operation, by name. */
export type Operations = {
  readonly createServers: CreateServersMock;
  readonly deleteServers: DeleteServersMock;
  readonly listServersDetails: ListServersDetailsMock;
  readonly showServer: ShowServerMock;
  readonly showJob: ShowJobMock;
};

/** Every operation that the mock answers. */
export const api: MockApi = {
  operations: [
    createServersMock,
    deleteServersMock,
    listServersDetailsMock,
    showServerMock,
    showJobMock,
  ],
  state: { kinds: resources, start: startState },
};
