import { deepEqual, equal } from "node:assert/strict";
import type { CreateServersBody } from "@specwright/huawei-ecs";
import { createServersBody } from "@specwright/huawei-ecs/validators";
import { initTRPC, StandardSchemaV1Error, TRPCError } from "@trpc/server";
import type { inferProcedureInput, inferProcedureOutput } from "@trpc/server";
import { body, type Same } from "./body.js";

const { router, procedure, createCallerFactory } = initTRPC.create();

const api = router({
  create: procedure.input(createServersBody).mutation(({ input }) => {
    const isInferred: Same<typeof input, CreateServersBody> = true;
    return { isInferred, name: input.server.name };
  }),
  echo: procedure.output(createServersBody).query(() => body),
});

const isInput: Same<inferProcedureInput<typeof api.create>, CreateServersBody> = true;
equal(isInput, true);
equal<inferProcedureOutput<typeof api.echo>["server"]["name"]>(body.server.name, "web-1");

const caller = createCallerFactory(api)({});
deepEqual(await caller.create(body), { isInferred: true, name: "web-1" });
deepEqual(await caller.echo(), body);

const wrong: unknown = { server: { ...body.server, count: 0 } };
const refusal: unknown = await caller
  .create(wrong as CreateServersBody)
  .catch((error: unknown) => error);
if (!(refusal instanceof TRPCError)) throw new Error("no refusal");
equal(refusal.code, "BAD_REQUEST");
if (!(refusal.cause instanceof StandardSchemaV1Error)) throw new Error("no cause");
deepEqual(
  refusal.cause.issues.map(({ path, message }) => [path, message]),
  [[["server", "count"], "must be at least 1"]],
);

console.log("ok");
