// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { MockApi } from "../runtime/mocks/operation.js";
import { startState } from "../runtime/mocks/state/engine.js";
import {
  type BatchCreateInstancesMock,
  batchCreateInstancesMock,
} from "./operations/batch-create-instances.js";
import { type CreateInstanceMock, createInstanceMock } from "./operations/create-instance.js";
import { type DeleteInstanceMock, deleteInstanceMock } from "./operations/delete-instance.js";
import { type ListInstancesMock, listInstancesMock } from "./operations/list-instances.js";
import { type ListServersMock, listServersMock } from "./operations/list-servers.js";
import {
  type ShowInstanceStatusMock,
  showInstanceStatusMock,
} from "./operations/show-instance-status.js";
import { type ShowServerMock, showServerMock } from "./operations/show-server.js";
import { resources } from "./resources.js";

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
  state: { kinds: resources, start: startState },
};
