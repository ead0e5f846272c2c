import { describe, expect, it } from "vitest";
import * as clouddc from "../../../generated/huawei-clouddc/src/mocks/core.ts";
import * as ecs from "../../../generated/huawei-ecs/src/mocks/core.ts";
import * as zenlayer from "../../../generated/zenlayer-bmc/src/mocks/core.ts";

type Changes = Readonly<Record<string, unknown>>;

/** Status and code of the answer to a body, which may be a text that is no JSON. */
async function ask(
  mock: { fetch: (request: Request) => Promise<Response> },
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<readonly unknown[]> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const request = new Request(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: text,
  });
  const response = await mock.fetch(request);
  const answer = (await response.json()) as {
    code?: string;
    error_code?: string;
    error?: { code?: string };
  };
  return [response.status, answer.error?.code ?? answer.error_code ?? answer.code];
}

describe("ECS answers with the code that the page lists", () => {
  const server = {
    name: "web",
    imageRef: "67f433d8-ed0e-4321-a8a2-a71838539e09",
    flavorRef: "s2.small.1",
    vpcid: "2a6f4aa6-d93e-45f5-a8cb-b030dbf8cd68",
    nics: [{ subnet_id: "ef039b60-6a14-42d1-963b-687b627fea08" }],
    root_volume: { volumetype: "SSD" },
  };
  const create = (body: unknown, token?: string) =>
    ask(
      ecs.createMock({ credentials: "ignored" }),
      "https://x.test/v1.1/p/cloudservers",
      body,
      token === undefined ? {} : { "X-Client-Token": token },
    );

  it.each<[Changes, string]>([
    [{ name: "a".repeat(129) }, "Ecs.0914"],
    [{ name: "a b" }, "Ecs.0915"],
    [{ adminPass: "Aa1!" }, "Ecs.0011"],
    [{ adminPass: "onlylowercase" }, "Ecs.0011"],
    [{ adminPass: "Xroot-2026-pw" }, "Ecs.0011"],
    [{ count: 501 }, "Ecs.0913"],
    [{ nics: Array.from({ length: 13 }, () => server.nics[0]) }, "Ecs.0050"],
    [{ data_volumes: Array.from({ length: 60 }, () => ({ volumetype: "SSD" })) }, "Ecs.0042"],
    [{ imageRef: 1 }, "Ecs.0005"],
  ])("for %j: %s", async (changes, code) => {
    expect(await create({ server: { ...server, ...changes } })).toEqual([400, code]);
  });

  it("for bodies and tokens", async () => {
    expect(await create("")).toEqual([400, "Common.0002"]);
    expect(await create("{")).toEqual([400, "Ecs.0005"]);
    expect(await create({ server }, "no-uuid")).toEqual([400, "Ecs.0123"]);
    expect((await create({ server }))[0]).toBe(200);
  });
});

it("tells nothing of the other errors that the examples show", async () => {
  const request = new Request("https://x.test/v1.1/p/cloudservers", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "{",
  });
  const response = await ecs.createMock({ credentials: "ignored" }).fetch(request);
  expect(await response.json()).toEqual({
    error: { code: "Ecs.0005", message: "body is not well-formed" },
  });
});

describe("CloudDC answers with the code that the page lists", () => {
  const create = (body: unknown) =>
    ask(clouddc.createMock({ credentials: "ignored" }), "https://x.test/v1/p/instances", body);

  it("for what is missing and what is wrong", async () => {
    expect(await create({})).toEqual([400, "iMetal.0002"]);
    expect(await create("")).toEqual([400, "iMetal.0002"]);
    expect(await create([])).toEqual([400, "iMetal.0001"]);
  });
});

describe("Zenlayer answers with the code that the page lists", () => {
  const order = {
    zoneId: "SEL-A",
    instanceTypeId: "M6C",
    imageId: "i",
    instanceChargeType: "POSTPAID",
    internetChargeType: "ByBandwidth",
  };
  const create = (body: unknown) =>
    ask(zenlayer.createMock({ credentials: "ignored" }), "https://x.test/api/v2/bmc", body, {
      "X-ZC-Action": "CreateInstances",
      "X-ZC-Version": "2024-10-21",
    });
  const parts = (...paths: string[]) => ({
    partitions: paths.map((fsPath) => ({
      fsPath,
      fsType: fsPath.startsWith("/") ? "ext4" : "NTFS",
      size: 100,
    })),
  });

  it.each<[Changes, number, string]>([
    [{ password: "Password-1~", keyId: "k" }, 400, "INVALID_PARAMETER_INSTANCE_LOGIN_CONFLICT"],
    [{ password: "short" }, 400, "INVALID_PARAMETER_VALUE_PASSWORD_MALFORMED"],
    [{ password: "password-12345" }, 400, "INVALID_PARAMETER_VALUE_PASSWORD_MALFORMED"],
    [{ instanceName: "a b" }, 400, "INVALID_PARAMETER_INSTANCE_NAME_EXCEED"],
    [{ instanceName: "a".repeat(65) }, 400, "INVALID_PARAMETER_INSTANCE_NAME_EXCEED"],
    [{ hostname: "a b" }, 400, "INVALID_PARAMETER_HOSTNAME_MALFORMED"],
    [{ hostname: "a".repeat(65) }, 400, "INVALID_PARAMETER_HOSTNAME_EXCEED"],
    [{ nic: { wanName: "0wan", lanName: "lan0" } }, 400, "INVALID_PARAMETER_NIC_NAME_MALFORMED"],
    [{ nic: { wanName: "same0", lanName: "same0" } }, 400, "INVALID_PARAMETER_NIC_NAME_CONFLICT"],
    [{ amount: 101 }, 400, "INVALID_PARAMETER_EXCEED_MAXIMUM"],
    [{ amount: 0 }, 400, "INVALID_PARAMETER_LESS_MINIMUM"],
    [{ amount: "1" }, 400, "INVALID_PARAMETER_TYPE"],
    [{ internetChargeType: "x" }, 400, "INVALID_PARAMETER_VALUE"],
    [{ instanceChargeType: "PREPAID" }, 400, "MISSING_PARAMETER"],
    [{ imageId: "", ...parts("/") }, 403, "INVALID_PARTITION_IMAGE_NOT_SET"],
    [parts("/", "/"), 400, "INVALID_PARTITION_DUPLICATE_FILE_PATH"],
    [parts("/data", "/"), 400, "INVALID_PARTITION_MISSING_REQUIRED_FILE_PATH"],
    [parts("C", "E", "D"), 400, "INVALID_PARTITION_INVALID_ORDER"],
    [parts("/", "D"), 400, "INVALID_PARTITION_MALFORMED"],
    [parts("/", "data"), 400, "INVALID_PARTITION_MALFORMED"],
    [
      { raidConfig: { raidType: 1, customRaids: [{ raidType: 1, diskSequence: [1, 2] }] } },
      400,
      "INVALID_RAID_CONFIG_FAST_CUSTOM_CONFLICT",
    ],
  ])("for %j: %i %s", async (changes, status, code) => {
    expect(await create({ ...order, ...changes })).toEqual([status, code]);
  });
});
