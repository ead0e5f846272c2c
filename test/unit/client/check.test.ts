import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { createClient, ValidationError } from "../../../generated/huawei-ecs/src/index.ts";
import type { CreateServersInput } from "../../../generated/huawei-ecs/src/index.ts";
import { createServers, createTransport } from "../../../generated/huawei-ecs/src/unchecked.ts";

const password = "Canary-4711!";
const options = {
  projectId: "0605767b5780d5762fc5c0118072a564",
  credentials: { token: "t" },
};

/** A server with a name that is too long, and a password. */
const input: CreateServersInput = {
  body: {
    server: {
      name: "a".repeat(200),
      adminPass: password,
      imageRef: "67f433d8-ed0e-4321-a8a2-a71838539e09",
      flavorRef: "s2.small.1",
      vpcid: "2a6f4aa6-d93e-45f5-a8cb-b030dbf8cd68",
      nics: [{ subnet_id: "ef039b60-6a14-42d1-963b-687b627fea08" }],
      root_volume: { volumetype: "SSD" },
    },
  },
};

function counted() {
  const seen: string[] = [];
  const fetch = (url: string) => {
    seen.push(url);
    return Promise.resolve(Response.json({ job_id: "j1" }));
  };
  return { seen, fetch };
}

describe("inputs of generated clients", () => {
  it("are refused before they cost anything, with every place and without a secret", async () => {
    const { seen, fetch } = counted();
    const client = createClient({ ...options, fetch });
    const error = await client.createServers(input).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ValidationError);
    const { issues } = error as ValidationError;
    expect(issues.filter(({ severity }) => severity === "error")).toMatchObject([
      {
        pointer: "/body/server/name",
        source: [{ page: "create-servers", table: "2", row: "name" }],
      },
    ]);
    expect(JSON.stringify(error) + String(error)).not.toContain(password);
    expect(seen).toEqual([]);
  });

  it("count on the client for what it fills in", async () => {
    const { seen, fetch } = counted();
    const client = createClient({ credentials: options.credentials, fetch });
    const error = await client.createServers(input).catch((thrown: unknown) => thrown);
    expect((error as ValidationError).issues).toContainEqual(
      expect.objectContaining({ code: "required", pointer: "/path/project_id" }),
    );
    expect(seen).toEqual([]);
  });

  it("pass where the call says so, and where the function has no check", async () => {
    const { seen, fetch } = counted();
    await createClient({ ...options, fetch }).createServers(input, { validate: false });
    await createServers(createTransport({ ...options, fetch }), input);
    expect(seen).toHaveLength(2);
  });

  it("cost a bundle nothing that does without the check", async () => {
    const [checked = "", unchecked = ""] = await Promise.all(["index", "unchecked"].map(bundle));
    expect(checked).toContain("must have at most");
    expect(unchecked).not.toContain("must have at most");
    expect(unchecked.length).toBeLessThan(checked.length / 2);
  });
});

async function bundle(entry: string): Promise<string> {
  const folder = fileURLToPath(new URL("../../../generated/huawei-ecs/src", import.meta.url));
  const { outputFiles } = await build({
    stdin: {
      contents: `export { createServers, createTransport } from "./${entry}.ts";`,
      resolveDir: folder,
      loader: "ts",
    },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return outputFiles.map(({ text }) => text).join("");
}
