import { setupWorker } from "msw/browser";
import { createClient, isCreateServersError } from "../../../generated/huawei-ecs/src/index.ts";
import { createMock, handlers } from "../../../generated/huawei-ecs/src/mocks/index.ts";
import { createClient as createZenlayer } from "../../../generated/zenlayer-bmc/src/index.ts";
import { handlers as zenlayerHandlers } from "../../../generated/zenlayer-bmc/src/mocks/index.ts";
import { createClient as createCloudDc } from "../../../generated/huawei-clouddc/src/index.ts";
import { handlers as cloudDcHandlers } from "../../../generated/huawei-clouddc/src/mocks/index.ts";
import { bodyOf } from "./checks.ts";

/** What a page sees whose requests go to mocks in its service worker; `report` of the window is the promise of it. */
async function check() {
  const worker = setupWorker(...handlers, ...zenlayerHandlers, ...cloudDcHandlers);
  await worker.start({ quiet: true, onUnhandledRequest: "error" });
  const projectId = "0605767b5780d5762fc5c0118072a564";
  const ecs = createClient({ projectId, credentials: { token: "not-a-real-token" } });
  const cloudDc = createCloudDc({ projectId, credentials: { token: "not-a-real-token" } });
  const zenlayer = createZenlayer({ credentials: { accessToken: "not-a-real-token" } });

  // What was created in the mock is there when it is asked for.
  const created = await ecs.createServers({ body: bodyOf("web-1") });
  const path = { job_id: created && "job_id" in created ? (created.job_id ?? "") : "" };
  const job = await ecs.showJob({ path });
  const { response } = await zenlayer.describeInstances({ body: { pageSize: 20 } });

  const listed = await cloudDc.listInstances();

  // Handlers of a test of its own come first.
  const mock = createMock({ fail: { showJob: { status: 400, code: "Ecs.0005" } } });
  worker.use(...mock.handlers);
  const failure: unknown = await ecs.showJob({ path }).catch((error: unknown) => error);
  worker.stop();
  return {
    job: typeof job.status,
    servers: typeof listed,
    instances: Array.isArray(response.dataSet),
    failed: (failure as { readonly code?: string }).code,
    isOther: !isCreateServersError(failure),
    recorded: mock.calls.showJob.length,
  };
}

export type MswReport = Awaited<ReturnType<typeof check>>;

Object.assign(window, { report: check() });
