import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { mediaKind } from "../../../../generator/emit/media.ts";
import { settleNames } from "../../../../generator/emit/names.ts";
import type { Operation } from "../../../../generator/model/api.ts";
import { load, type Description } from "../support/description.ts";
import { oracleOf, type Oracle } from "../support/oracle.ts";
import { emitMocks, loadMock, type CreateMock } from "../support/package.ts";
import { requestFor } from "../support/requests.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

const documents = [
  `${root}specs/huawei-clouddc/openapi.yaml`,
  `${root}specs/huawei-ecs/openapi.yaml`,
  `${root}specs/zenlayer-bmc/openapi.yaml`,
  `${root}../shared/corpus/openapi/museum/openapi.yaml`,
].filter((path) => existsSync(path));

describe.each(documents)("the mock of %s", (path) => {
  let description: Description;
  let createMock: CreateMock;
  let refuses: Oracle;

  beforeAll(async () => {
    description = load(path);
    createMock = await loadMock(description);
    refuses = oracleOf(description.source);
  });

  const each = async (run: (operation: Operation) => Promise<void>): Promise<void> => {
    for (const operation of description.api.operations) await run(operation);
  };

  /** Why the body of an answer is not what the description has for its status; undefined if it is. */
  async function wrong(operation: Operation, response: Response): Promise<string | undefined> {
    const status = String(response.status);
    const documented =
      operation.responses.find((candidate) => candidate.status === status) ??
      operation.responses.find((candidate) => candidate.status === `${status[0]}XX`) ??
      operation.responses.find((candidate) => candidate.status === "default");
    if (!documented) return `${status} is not documented`;
    const content = documented.contents.find(({ mediaType }) => mediaKind(mediaType) === "json");
    const text = await response.text();
    if (!content?.schema) return undefined;
    return refuses(content.schema, JSON.parse(text));
  }

  it("is emitted without a word of complaint", () => {
    expect(emitMocks(description).diagnostics).toEqual([]);
  });

  it("answers every operation with a documented success whose body is valid", async () => {
    await each(async (operation) => {
      // Of made-up ids a mock with state knows nothing: what it says then is looked at by itself.
      const { reads, changes } = operation.lifecycle?.data ?? {};
      for (const mode of ["minimal", "full"] as const) {
        const mock = createMock();
        const response = await mock.fetch(requestFor(operation, description.api, mode));
        const problem = response.ok ? undefined : await response.clone().text();
        if (reads || changes) expect.soft(response.status, operation.id).toBeOneOf([404, 400]);
        else expect.soft(problem, `${operation.id} ${mode}`).toBeUndefined();
        expect.soft(await wrong(operation, response), `${operation.id} ${mode}`).toBeUndefined();
      }
    });
  });

  it("answers wrong bodies with a documented error whose body is valid", async () => {
    const mock = createMock();
    const bodies = [[], 1, null, {}, { unknown: true }];
    await each(async (operation) => {
      const schema = operation.body?.contents[0]?.schema;
      if (!schema) return;
      for (const value of bodies) {
        if (refuses(schema, value) === undefined) continue;
        const request = requestFor(operation, description.api, "minimal", { body: { value } });
        const response = await mock.fetch(request);
        const name = `${operation.id} ${JSON.stringify(value)}`;
        expect.soft(response.status, name).toBeGreaterThanOrEqual(400);
        expect.soft(await response.clone().text(), name).toContain("body");
        expect.soft(await wrong(operation, response), name).toBeUndefined();
      }
    });
  });

  it("answers requests without credentials with a documented error, where some are needed", async () => {
    const mock = createMock();
    await each(async (operation) => {
      if (operation.security.length === 0) return;
      const headers = { authorization: "", "x-auth-token": "" };
      const response = await mock.fetch(
        requestFor(operation, description.api, "minimal", { headers }),
      );
      expect.soft(response.status, operation.id).toBe(401);
      if (operation.responses.some(({ status }) => status === "401"))
        expect.soft(await wrong(operation, response), operation.id).toBeUndefined();
    });
  });

  it("answers with each of the vendor's codes when it is asked to", async () => {
    const names = settleNames(description.api);
    await each(async (operation) => {
      for (const { code, status } of operation.errors) {
        const mock = createMock({ fail: { [names.operation(operation).value]: { code, status } } });
        const response = await mock.fetch(requestFor(operation, description.api, "minimal"));
        expect.soft(response.status, `${operation.id} ${code}`).toBe(status);
        expect.soft(await response.clone().text(), operation.id).toContain(JSON.stringify(code));
        const problem = await wrong(operation, response);
        if (problem !== `${status} is not documented`)
          expect.soft(problem, `${operation.id} ${code}`).toBeUndefined();
      }
    });
  });

  it("remembers every call under the operation's name, without the credential", async () => {
    const mock = createMock();
    const names = settleNames(description.api);
    await each(async (operation) => {
      await mock.fetch(requestFor(operation, description.api, "full"));
      expect(mock.calls[names.operation(operation).value]).toHaveLength(1);
    });
    expect(JSON.stringify(mock.calls)).not.toContain("secret-credential");
  });
});
