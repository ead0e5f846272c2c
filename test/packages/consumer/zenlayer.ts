import assert from "node:assert/strict";
import {
  createClient,
  isCreateInstancesError,
  ValidationError,
  type CreateInstancesBody,
} from "@specwright/zenlayer-bmc";
import { handlers } from "@specwright/zenlayer-bmc/mocks";
import { setupServer } from "msw/node";

const server = setupServer(...handlers);
server.listen({ onUnhandledRequest: "error" });

// Every operation is a POST to one path; the header X-ZC-Action tells them apart, and nobody has to write it.
const client = createClient({ credentials: { accessToken: "not-a-real-token" } });
const body = {
  zoneId: "SEL-A",
  instanceChargeType: "POSTPAID",
  instanceTypeId: "M6C",
  internetChargeType: "ByBandwidth",
} as const;

const { response } = await client.createInstances({ body });
assert(response.instanceIdSet.every((id) => typeof id === "string"));
const described = await client.describeInstances({
  body: { instanceIds: response.instanceIdSet, pageSize: 100 },
});
assert(described.response !== undefined);

// The type knows that the two exclude each other; the mock knows it as well.
const bothLogins = { ...body, password: "Fake-pass1", keyId: "key-12345678" };
// @ts-expect-error: one way to log in, not two
const refused: CreateInstancesBody = bothLogins;
// Nothing is sent that the description refuses; the mock, which is asked all the same, refuses it with the vendor's code.
await assert.rejects(
  client.createInstances({ body: refused }),
  (error: unknown) => error instanceof ValidationError && error.attempts.length === 0,
);
await assert.rejects(
  client.createInstances({ body: refused }, { validate: false }),
  (error: unknown) =>
    isCreateInstancesError(error) &&
    error.status === 400 &&
    error.code === "INVALID_PARAMETER_INSTANCE_LOGIN_CONFLICT",
);

server.close();
console.log("ok");
// MSW keeps a channel open, for which Deno would wait.
if ("Deno" in globalThis) process.exit();
