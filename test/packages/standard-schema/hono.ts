import { deepEqual, equal } from "node:assert/strict";
import { sValidator } from "@hono/standard-validator";
import type { CreateServersBody } from "@specwright/huawei-ecs";
import {
  createServersBody,
  simplifiedChinese,
  standardSchema,
  validateCreateServersBody,
} from "@specwright/huawei-ecs/validators";
import { Hono } from "hono";
import { hc } from "hono/client";
import { body, type Same } from "./body.js";

const strictInChinese = standardSchema(validateCreateServersBody, {
  strict: true,
  messages: simplifiedChinese,
});

const app = new Hono()
  .post("/servers", sValidator("json", createServersBody), (context) => {
    const valid = context.req.valid("json");
    const isInferred: Same<typeof valid, CreateServersBody> = true;
    return context.json({ isInferred, name: valid.server.name });
  })
  .post("/strict", sValidator("json", strictInChinese), (context) => context.json({}));

// What a client of the service has to send is inferred as well.
const client = hc<typeof app>("http://localhost");
const isInput: Same<Parameters<typeof client.servers.$post>[0]["json"], CreateServersBody> = true;
equal(isInput, true);

const post = (path: string, json: unknown): Response | Promise<Response> =>
  app.request(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(json),
  });

const accepted = await post("/servers", body);
equal(accepted.status, 200);
deepEqual(await accepted.json(), { isInferred: true, name: "web-1" });

const refused = await post("/servers", {
  server: { ...body.server, count: 0, adminPass: "hunter2" },
});
equal(refused.status, 400);
const { error } = (await refused.json()) as { error: { path: unknown; message: string }[] };
// The library's own answer repeats the body under `data`; our issues tell nothing of it.
equal(JSON.stringify(error).includes("hunter2"), false);
deepEqual(
  error.filter(({ path }) => String(path) === "server,count").map(({ message }) => message),
  ["must be at least 1"],
);

// An unknown property is a warning, which passes, and an error in a strict schema.
const unknown = { server: { ...body.server, flavourRef: "x" } };
equal((await post("/servers", unknown)).status, 200);
const strict = await post("/strict", unknown);
equal(strict.status, 400);
equal((await strict.text()).includes("是未知属性；是否应为“flavorRef”？"), true);

console.log("ok");
