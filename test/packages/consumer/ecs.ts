// A user's program: create a server against the mock, get a typed result, and a typed error for a wrong body.
import assert from "node:assert/strict";
import {
  createClient,
  isCreateServersError,
  ValidationError,
  type CreateServersBody,
  type CreateServersOutput,
} from "@specwright/huawei-ecs";
import { createMock, handlers } from "@specwright/huawei-ecs/mocks";
import { createServersBody, validateCreateServersBody } from "@specwright/huawei-ecs/validators";
import { setupServer } from "msw/node";

const server = setupServer(...handlers);
server.listen({ onUnhandledRequest: "error" });

const client = createClient({
  region: "ap-southeast-3",
  projectId: "0605767b5780d5762fc5c0118072a564",
  credentials: { token: "not-a-real-token" },
});

const body: CreateServersBody = {
  server: {
    name: "web-1",
    imageRef: "67f433d8-ed0e-4321-a8a2-a71838539e09",
    flavorRef: "s2.small.1",
    vpcid: "2a6f4aa6-d93e-45f5-a8cb-b030dbf8cd68",
    nics: [{ subnet_id: "ef039b60-6a14-42d1-963b-687b627fea08" }],
    root_volume: { volumetype: "SSD" },
  },
};

const answer: CreateServersOutput = await client.createServers({ body });
assert(answer && "job_id" in answer && typeof answer.job_id === "string");
const jobId: string = answer.job_id;
assert.notEqual(jobId, "");

// A wrong body: the validator says what is wrong, the client does not send it, and the service would answer with its own envelope.
const wrong = { server: { ...body.server, name: "not a name" } };
const checked = validateCreateServersBody(wrong);
assert(!checked.valid);
assert.deepEqual(
  checked.issues.map(({ pointer, severity, source }) => ({
    pointer,
    severity,
    row: source?.[0]?.row,
  })),
  [{ pointer: "/server/name", severity: "error", row: "name" }],
);
await assert.rejects(
  client.createServers({ body: wrong }),
  (error: unknown) => error instanceof ValidationError && error.issues.length === 1,
);
await assert.rejects(
  client.createServers({ body: wrong }, { validate: false }),
  (error: unknown) => {
    assert(isCreateServersError(error));
    assert.equal(error.status, 400);
    if (error.status === 400 && "error" in error.body)
      assert.equal(typeof error.body.error.code, "string");
    return true;
  },
);

// The same rules as a Standard Schema.
const standard = await createServersBody["~standard"].validate(wrong);
assert.equal(standard.issues?.length, 1);

// The mock without MSW, with a documented failure on demand and a record of the calls.
const mock = createMock({ fail: { createServers: { status: 400, code: "Ecs.0005" } } });
const tested = createClient({
  region: "ap-southeast-3",
  projectId: "0605767b5780d5762fc5c0118072a564",
  credentials: { token: "not-a-real-token" },
  fetch: async (url, init) => (await mock.fetch(new Request(url, init))) ?? Response.error(),
});
const secret = "Canary-9f27-adminPass";
await assert.rejects(
  tested.createServers({ body: { server: { ...body.server, adminPass: secret } } }),
  (error: unknown) =>
    isCreateServersError(error) &&
    error.code === "Ecs.0005" &&
    !JSON.stringify(error).includes(secret),
);
assert.equal(mock.calls.createServers.length, 1);
assert(!JSON.stringify(mock.calls).includes(secret));
assert(!JSON.stringify(mock.calls).includes("not-a-real-token"));

server.close();
console.log("ok");
// MSW keeps a channel open, for which Deno would wait.
if ("Deno" in globalThis) process.exit();
