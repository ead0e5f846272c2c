import {
  AbortError,
  createClient,
  isCreateServersError,
  ValidationError,
  type CreateServersBody,
} from "../../../generated/huawei-ecs/src/index.ts";
import { accessKeyId, secretAccessKey } from "./keys.ts";

/** What a program of a user saw; plain data, so that it can leave a page or a worker. */
export type Report = Awaited<ReturnType<typeof check>>;

const credentials = { signature: { accessKeyId, secretAccessKey } };
const shared = { projectId: "0605767b5780d5762fc5c0118072a564", credentials };

/** A right order of one server, unless its name is none. */
export function bodyOf(name: string): CreateServersBody {
  return {
    server: {
      name,
      imageRef: "67f433d8-ed0e-4321-a8a2-a71838539e09",
      flavorRef: "s2.small.1",
      vpcid: "2a6f4aa6-d93e-45f5-a8cb-b030dbf8cd68",
      nics: [{ subnet_id: "ef039b60-6a14-42d1-963b-687b627fea08" }],
      root_volume: { volumetype: "SSD" },
    },
  };
}

/** Uses a client as a page, a worker or a program would, against a service at an address. */
export async function check(baseUrl: string) {
  const client = createClient({ ...shared, baseUrl });
  const sleep = () => new Promise<void>((resolve) => setTimeout(resolve, 5));
  const input = { body: bodyOf("web-1") };
  const polls: string[] = [];
  const outcome = await client.createServersAndWait(input, {
    sleep,
    onPoll: ({ states }) => polls.push(...states),
  });

  const wrong = await errorOf(client.createServers({ body: bodyOf("not a name") }));
  const refused = await errorOf(client.createServers({ body: bodyOf("refused") }));
  const moved = await errorOf(client.createServers({ body: bodyOf("moved") }, { retry: false }));
  const slow = await errorOf(
    client.createServers({ body: bodyOf("stuck") }, { timeout: 100, retry: false }),
  );
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 50);
  const begun = performance.now();
  const aborted = await errorOf(
    client.createServers({ body: bodyOf("stuck") }, { signal: controller.signal }),
  );
  const patience = performance.now() - begun;

  return {
    outcome: { kind: outcome.kind, started: outcome.started, polls },
    wrong:
      wrong instanceof ValidationError ? wrong.issues.map(({ pointer }) => pointer) : String(wrong),
    refused: isCreateServersError(refused)
      ? { status: refused.status, code: refused.code, requestId: refused.requestId }
      : String(refused),
    moved: String((moved as { readonly kind?: string }).kind),
    slow: String((slow as { readonly kind?: string }).kind),
    aborted: aborted instanceof AbortError && patience < 1_000,
    hidden: [refused, moved, slow, aborted].every(
      (error) => !JSON.stringify(error).includes(secretAccessKey),
    ),
    signature: await signatureAt(1_700_000_000_000),
  };
}

/** The signature of one request at a certain time. */
async function signatureAt(time: number): Promise<string | null> {
  let signature: string | null = null;
  const client = createClient({
    ...shared,
    fetch: (_url, { headers }) => {
      signature = new Headers(headers).get("authorization");
      return Promise.resolve(Response.json({ job_id: "j-1" }));
    },
  });
  const { now } = Date;
  Date.now = () => time;
  try {
    const headers = { "X-Client-Token": "6d2c6a0e-9b1c-4f1f-8b53-6a3b1e0a5f11" };
    await client.createServers({ headers, body: bodyOf("web-1") });
  } finally {
    Date.now = now;
  }
  return signature;
}

function errorOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => "no error",
    (error: unknown) => error,
  );
}
