import assert from "node:assert/strict";
import { createTransport, batchCreateInstances, createInstance } from "@specwright/huawei-clouddc";
import { handlers } from "@specwright/huawei-clouddc/mocks";
import { validateBatchCreateInstancesBody } from "@specwright/huawei-clouddc/validators";
import { setupServer } from "msw/node";

const server = setupServer(...handlers);
server.listen({ onUnhandledRequest: "error" });

// Free functions on a transport: a bundle then holds these two operations and no other.
const transport = createTransport({
  region: "ap-southeast-3",
  projectId: "0605767b5780d5762fc5c0118072a564",
  credentials: { token: () => Promise.resolve("not-a-real-token") },
});
const body = {
  name: "imetal-1",
  image_id: "67f433d8-ed0e-4321-a8a2-a71838539e09",
  vpc_id: "2a6f4aa6-d93e-45f5-a8cb-b030dbf8cd68",
  network_interfaces: [{ subnet_id: "ef039b60-6a14-42d1-963b-687b627fea08" }],
  password: "Fake-pass-1",
};

const one = await createInstance(transport, { body });
assert.notEqual(one.instance_id, "");
const many = await batchCreateInstances(transport, {
  body: { ...body, min_count: 1, max_count: 2 },
});
assert(many.instances.every(({ id }) => id !== ""));

const checked = validateBatchCreateInstancesBody({ ...body, min_count: 3, max_count: 2 });
assert(!checked.valid);
assert.deepEqual(
  checked.issues.map(({ pointer }) => pointer),
  ["/min_count"],
);

server.close();
console.log("ok");
// MSW keeps a channel open, for which Deno would wait.
if ("Deno" in globalThis) process.exit();
