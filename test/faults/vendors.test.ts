import { describe, expect, it } from "vitest";
import {
  createInstance,
  createTransport as cloudDc,
  OutcomeUnknownError,
} from "../../generated/huawei-clouddc/src/unchecked.ts";
import { isCreateInstanceError } from "../../generated/huawei-clouddc/src/index.ts";
import { isCreateServersError } from "../../generated/huawei-ecs/src/index.ts";
import { createServers, createTransport as ecs } from "../../generated/huawei-ecs/src/unchecked.ts";
import {
  createInstances,
  createTransport as zenlayer,
  describeInstances,
} from "../../generated/zenlayer-bmc/src/unchecked.ts";
import { answer, broken, scripted } from "../unit/runtime-client/scripted.ts";

const retry = { baseDelay: 1 };
const lost = broken("ECONNRESET");

/** What calls fail with. */
const errorOf = (call: Promise<unknown>) =>
  call.then(
    () => expect.fail("no error"),
    (error: unknown) => error,
  );

describe("the clients of our descriptions", () => {
  it("send a create again under one token where the service has tokens", async () => {
    const busy = answer(202, {}, { error: { code: "Common.0024", message: "slow down" } });
    const { fetch, sent } = scripted(lost, busy, answer(200, {}, { job_id: "j1" }));
    const client = ecs({ projectId: "p1", fetch, retry });
    const input = { body: { server: {} } } as Parameters<typeof createServers>[1];
    expect(await createServers(client, input)).toEqual({ job_id: "j1" });
    const tokens = sent.map(([, { headers }]) => new Headers(headers).get("x-client-token"));
    expect(tokens).toEqual([tokens[0], tokens[0], tokens[0]]);
    expect(tokens[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(new Set(sent.map(([, { body }]) => body)).size).toBe(1);
  });

  it("take an error inside a success for what it is", async () => {
    const { fetch } = scripted(answer(200, {}, { error: { code: "Ecs.0005", message: "wrong" } }));
    const client = ecs({ projectId: "p1", fetch, retry });
    const input = { body: { server: {} } } as Parameters<typeof createServers>[1];
    const error = await errorOf(createServers(client, input));
    expect(isCreateServersError(error)).toBe(true);
    expect(error).toMatchObject({ status: 200, code: "Ecs.0005", retryable: false });
  });

  it("send no create again that has no token, and say where to look", async () => {
    const dc = scripted(answer(500, {}, { error_code: "iMetal.0099", error_msg: "accident" }));
    const instance = {} as Parameters<typeof createInstance>[1];
    const options = { projectId: "p1", fetch: dc.fetch, retry };
    const error = await errorOf(
      createInstance(cloudDc(options), { ...instance, body: { name: "web" } as never }),
    );
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    const { failure, lookFor } = error as OutcomeUnknownError;
    expect(isCreateInstanceError(failure)).toBe(true);
    expect(lookFor?.operation).toBe("listInstances");
    expect(dc.sent).toHaveLength(1);

    const bmc = scripted(lost);
    const client = zenlayer({ fetch: bmc.fetch, retry });
    const order = { body: {} } as Parameters<typeof createInstances>[1];
    expect(await errorOf(createInstances(client, order))).toMatchObject({
      kind: "outcome-unknown",
      lookFor: { operation: "describeInstances" },
    });
    expect(bmc.sent).toHaveLength(1);
  });

  it("repeat a POST that only reads", async () => {
    const { fetch, sent } = scripted(lost, answer(200, {}, { requestId: "r", response: {} }));
    await describeInstances(zenlayer({ fetch, retry }), { body: {} });
    expect(sent).toHaveLength(2);
  });
});
