// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { MockApi } from "../runtime/mocks/operation.js";
import type { CreateServersMock } from "./operations/create-servers.js";
import { createServersMock } from "./operations/create-servers.js";
import type { DeleteServersMock } from "./operations/delete-servers.js";
import { deleteServersMock } from "./operations/delete-servers.js";
import type { ListServersDetailsMock } from "./operations/list-servers-details.js";
import { listServersDetailsMock } from "./operations/list-servers-details.js";
import type { ShowJobMock } from "./operations/show-job.js";
import { showJobMock } from "./operations/show-job.js";
import type { ShowServerMock } from "./operations/show-server.js";
import { showServerMock } from "./operations/show-server.js";
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
};
