// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { MockApi } from "../runtime/mocks/operation.js";
import type { BatchCreateInstancesMock } from "./operations/batch-create-instances.js";
import { batchCreateInstancesMock } from "./operations/batch-create-instances.js";
import type { CreateInstanceMock } from "./operations/create-instance.js";
import { createInstanceMock } from "./operations/create-instance.js";
import type { DeleteInstanceMock } from "./operations/delete-instance.js";
import { deleteInstanceMock } from "./operations/delete-instance.js";
import type { ListInstancesMock } from "./operations/list-instances.js";
import { listInstancesMock } from "./operations/list-instances.js";
import type { ListServersMock } from "./operations/list-servers.js";
import { listServersMock } from "./operations/list-servers.js";
import type { ShowInstanceStatusMock } from "./operations/show-instance-status.js";
import { showInstanceStatusMock } from "./operations/show-instance-status.js";
import type { ShowServerMock } from "./operations/show-server.js";
import { showServerMock } from "./operations/show-server.js";
/** The types of every operation, by name. */
export type Operations = {
  readonly listInstances: ListInstancesMock;
  readonly createInstance: CreateInstanceMock;
  readonly batchCreateInstances: BatchCreateInstancesMock;
  readonly deleteInstance: DeleteInstanceMock;
  readonly showInstanceStatus: ShowInstanceStatusMock;
  readonly listServers: ListServersMock;
  readonly showServer: ShowServerMock;
};

/** Every operation that the mock answers. */
export const api: MockApi = {
  operations: [
    listInstancesMock,
    createInstanceMock,
    batchCreateInstancesMock,
    deleteInstanceMock,
    showInstanceStatusMock,
    listServersMock,
    showServerMock,
  ],
};
