/** The packages that the benchmark installs; Node is among them, so that all runs have the same one. */
export const packages = {
  node: "24.21.0",
  typescript: "5.9.3",
  esbuild: "0.28.2",
  "openapi-fetch": "0.17.0",
  "@hey-api/openapi-ts": "0.99.0",
} as const;

/** A way of making two calls, as a module that exports `read(baseUrl)` and `create(baseUrl, body)`, both made once for all calls. */
export type Candidate = {
  readonly name: string;
  /** What it does besides sending and reading. */
  readonly does: string;
  readonly module: (generated: string) => string;
};

const project = "0123456789abcdef0123456789abcdef";
const server = "4f4b3dfa-eb70-47cf-a60a-998a53bd6666";

/** Nothing but `fetch`: what the others are held against. */
export const baseline = "fetch";

export const candidates: readonly Candidate[] = [
  {
    name: baseline,
    does: "nothing",
    module: () => `
const headers = { "X-Auth-Token": "token" };
export const read = (baseUrl) => async () =>
  (await fetch(baseUrl + "/v1/${project}/cloudservers/${server}", { headers })).json();
export const create = (baseUrl, body) => async () =>
  (await fetch(baseUrl + "/v1.1/${project}/cloudservers", {
    method: "POST",
    headers: { ...headers, "Content-Type": "application/json" },
    body: JSON.stringify(body),
  })).json();`,
  },
  ours("specwright, bare", "typed errors, time limits", (generated) => [
    `import { createBareTransport, createServers, showServer, withToken } from "${generated}/huawei-ecs/src/unchecked.ts";`,
    `createBareTransport({ baseUrl, projectId: "${project}", credentials: [withToken("token")] })`,
  ]),
  ours("specwright", "the same, retries, hooks, and checks inputs", (generated) => [
    `import { createTransport, createServers, showServer } from "${generated}/huawei-ecs/src/index.ts";`,
    `createTransport({ baseUrl, projectId: "${project}", credentials: { token: "token" } })`,
  ]),
  ours("specwright, signed", "the same, and signs", (generated) => [
    `import { createTransport, createServers, showServer } from "${generated}/huawei-ecs/src/index.ts";`,
    `createTransport({ baseUrl, projectId: "${project}", credentials: { signature: { accessKeyId: "ak", secretAccessKey: "sk" } } })`,
  ]),
  {
    name: "openapi-fetch",
    does: "errors as values",
    module: () => `
import createClient from "openapi-fetch";
const clientOf = (baseUrl) => createClient({ baseUrl, headers: { "X-Auth-Token": "token" } });
export const read = (baseUrl) => {
  const client = clientOf(baseUrl);
  return async () =>
    (await client.GET("/v1/{project_id}/cloudservers/{server_id}", {
      params: { path: { project_id: "${project}", server_id: "${server}" } },
    })).data;
};
export const create = (baseUrl, body) => {
  const client = clientOf(baseUrl);
  return async () =>
    (await client.POST("/v1.1/{project_id}/cloudservers", {
      params: { path: { project_id: "${project}" } },
      body,
    })).data;
};`,
  },
  {
    name: "hey-api",
    does: "errors as values",
    module: () => `
import { createServers, showServer } from "./hey-api/index.ts";
import { createClient } from "./hey-api/client/index.ts";
const clientOf = (baseUrl) => createClient({ baseUrl, headers: { "X-Auth-Token": "token" } });
export const read = (baseUrl) => {
  const client = clientOf(baseUrl);
  return async () =>
    (await showServer({ client, path: { project_id: "${project}", server_id: "${server}" } })).data;
};
export const create = (baseUrl, body) => {
  const client = clientOf(baseUrl);
  return async () => (await createServers({ client, path: { project_id: "${project}" }, body })).data;
};`,
  },
];

function ours(
  name: string,
  does: string,
  parts: (generated: string) => readonly [imports: string, transport: string],
): Candidate {
  return {
    name,
    does,
    module: (generated) => {
      const [imports, transport] = parts(generated);
      return `${imports}
export const read = (baseUrl) => {
  const transport = ${transport};
  return () => showServer(transport, { path: { server_id: "${server}" } });
};
export const create = (baseUrl, body) => {
  const transport = ${transport};
  return () => createServers(transport, { body });
};`;
    },
  };
}
