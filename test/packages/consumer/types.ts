// What the compiler tells a user: each line below an expected error is a mistake that must not compile. Nothing here is called.
import * as clouddc from "@specwright/huawei-clouddc";
import * as ecs from "@specwright/huawei-ecs";
import { createMock } from "@specwright/huawei-ecs/mocks/core";
import * as zenlayer from "@specwright/zenlayer-bmc";

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <_Fact extends true>(): void => {};

export function options(): void {
  const signature = { accessKeyId: "ak", secretAccessKey: "sk" };
  ecs.createClient({ region: "ap-southeast-3", projectId: "p", credentials: { signature } });
  ecs.createClient({
    retry: false,
    validate: "strict",
    timeout: Infinity,
    fetch: globalThis.fetch,
  });
  ecs.createClient({ credentials: { token: async () => ({ token: "t", expiresAt: new Date() }) } });
  ecs.createClient({
    onRequest: ({ attempt, url }) => holds<Same<typeof attempt, number>>() ?? url,
    onRetry: ({ delay, error }) => holds<Same<typeof delay, number>>() ?? error.kind,
  });
  // @ts-expect-error: no such region
  ecs.createClient({ region: "mars-1" });
  // @ts-expect-error: `projectId`
  ecs.createClient({ projectID: "p" });
  // @ts-expect-error: half a pair
  ecs.createClient({ credentials: { signature: { accessKeyId: "ak" } } });
  // @ts-expect-error: another vendor's credential
  ecs.createClient({ credentials: { accessToken: "t" } });
  // @ts-expect-error: milliseconds
  ecs.createClient({ timeout: "1s" });
  // @ts-expect-error: options, or `false`
  ecs.createClient({ retry: true });
  // @ts-expect-error: true, false or "strict"
  ecs.createClient({ validate: "loose" });
  // @ts-expect-error: this vendor has one endpoint
  zenlayer.createClient({ region: "SEL-A" });
  // @ts-expect-error: this vendor knows no temporary keys
  zenlayer.createClient({ credentials: { signature: { ...signature, sessionToken: "s" } } });
}

export async function inputs(client: ecs.Client, metal: zenlayer.Client): Promise<void> {
  const server = {
    name: "web-1",
    imageRef: "i",
    flavorRef: "f",
    vpcid: "v",
    nics: [{ subnet_id: "s" }],
    root_volume: { volumetype: "SSD" },
  };
  await client.createServers({ body: { server } }, { signal: AbortSignal.timeout(1) });
  const { imageRef, ...lacking } = server;
  // @ts-expect-error: no image
  await client.createServers({ body: { server: lacking } });
  // @ts-expect-error: `count`
  await client.createServers({ body: { server: { ...server, cuont: 2 } } });
  // @ts-expect-error: a number
  await client.createServers({ body: { server: { ...server, count: "2" } } });
  // @ts-expect-error: no body
  await client.createServers({});
  // @ts-expect-error: `signal`
  await client.createServers({ body: { server } }, { singal: AbortSignal.timeout(1) });
  // @ts-expect-error: what has a token needs no look
  await client.createServers({ body: { server } }, { lookBeforeResend: async () => false });
  // @ts-expect-error: no id of a job
  await client.showJob({ path: {} });

  const order = {
    zoneId: "SEL-A",
    instanceTypeId: "M6C",
    internetChargeType: "ByBandwidth",
  } as const;
  await metal.createInstances(
    { body: { ...order, instanceChargeType: "POSTPAID" } },
    { lookBeforeResend: async (failure) => failure.retryable },
  );
  // @ts-expect-error: neither of the two
  await metal.createInstances({ body: { ...order, instanceChargeType: "FREE" } });
  // @ts-expect-error: a subscription needs its period
  await metal.createInstances({ body: { ...order, instanceChargeType: "PREPAID" } });
  await metal.createInstances({
    // @ts-expect-error: one way to log in
    body: { ...order, instanceChargeType: "POSTPAID", password: "p", keyId: "k" },
  });
  void imageRef;
}

export async function outcomes(client: ecs.Client, input: ecs.CreateServersInput): Promise<void> {
  const outcome = await client.createServersAndWait(input, {
    onPoll: ({ states, error }) =>
      holds<Same<typeof states, readonly ecs.ServersCreatedState[]>>() ?? error?.kind,
  });
  holds<Same<typeof outcome.started, ecs.CreateServersOutput>>();
  // @ts-expect-error: not every outcome has one
  void outcome.output;
  if (outcome.kind === "success") holds<Same<typeof outcome.output, ecs.Job>>();
  else if (outcome.kind === "failure") {
    holds<Same<typeof outcome.state, "FAIL" | "PENDING_PAYMENT">>();
    holds<Same<typeof outcome.reason, string | undefined>>();
    // @ts-expect-error: no bad end
    if (outcome.state === "SUCCESS") return;
  } else if (outcome.kind === "error") holds<Same<typeof outcome.error, ecs.ClientError>>();
  else if (outcome.kind === "untracked") {
    // @ts-expect-error: nothing was asked
    void outcome.states;
  } else {
    holds<Same<typeof outcome.kind, "timeout" | "abort">>();
    // @ts-expect-error: time that is up is no error
    void outcome.error;
  }
  // @ts-expect-error: no such kind
  if (outcome.kind === "done") return;
  // @ts-expect-error: `timeout`
  await client.createServersAndWait(input, { timout: 1 });
  for await (const { id } of client.paginateListServersDetails({}).items())
    holds<Same<typeof id, ecs.ServerDetail["id"]>>();
  // @ts-expect-error: no such field
  for await (const { idd } of client.paginateListServersDetails({}).items()) void idd;
}

export function errors(error: unknown): string | undefined {
  if (ecs.isCreateServersError(error)) {
    holds<Same<typeof error.kind, "api">>();
    // @ts-expect-error: a status of an answer, not a text
    if (error.status === "400") return;
    if (error.status === 200) holds<Same<typeof error.body, ecs.EcsError>>();
    return error.code === "Ecs.0005" ? error.requestId : error.code;
  }
  const known: ecs.CreateServersErrorCode = "Ecs.0005";
  // @ts-expect-error: a code is a text
  const unknown: clouddc.CreateInstanceErrorCode = 5;
  void [known, unknown];
  if (error instanceof ecs.OutcomeUnknownError)
    return `${error.lookFor?.operation} ${error.lookFor?.fields.join()} ${error.failure.kind}`;
  if (error instanceof ecs.ValidationError) return error.issues[0]?.pointer;
  if (error instanceof ecs.TimeoutError) {
    holds<Same<typeof error.milliseconds, number>>();
    // @ts-expect-error: another class is that
    if (error.kind === "abort") return;
  }
  if (error instanceof ecs.NetworkError) return `${error.isUnsent} ${error.cause?.code}`;
  if (!(error instanceof ecs.ClientError)) return;
  // Every kind has its own word, so that a switch can be complete.
  switch (error.kind) {
    case "api":
    case "network":
    case "timeout":
    case "abort":
    case "unexpected-body":
    case "unexpected-answer":
    case "input":
    case "validation":
    case "outcome-unknown":
      return error.kind;
    default:
      return error.kind satisfies never;
  }
}

export function mocks(): void {
  createMock({ fail: { createServers: { code: "Ecs.0005" } }, credentials: "ignored" });
  // @ts-expect-error: no such operation
  createMock({ fail: { createServer: { status: 400 } } });
  // @ts-expect-error: a body of another shape
  createMock({ overrides: { showJob: { status: 200, body: { status: 1 } } } });
}

console.log("ok");
