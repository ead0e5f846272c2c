// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { fail, missing } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { step } from "../../runtime/validators/run.js";
import type { StandardSchemaV1 } from "../../runtime/validators/standard-schema.js";
import { standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkBoolean } from "../../runtime/validators/type.js";
import type { ValidateOptions, Validation } from "../../runtime/validators/validate.js";
import { validate } from "../../runtime/validators/validate.js";
import type { CreateServersRequest } from "../../schemas/create-servers-request.js";
import { checkNewServer } from "./new-server.js";

/** Validates a value of the type `CreateServersRequest`. */
export function validateCreateServersRequest(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateServersRequest> {
  return validate(checkCreateServersRequest, value, options, { facts: createServersTableBody });
}

/** Validates a value of the type `CreateServersRequest`, as a Standard Schema. */
export const createServersRequest: StandardSchemaV1<CreateServersRequest> =
  /* @__PURE__ */ standardSchema(validateCreateServersRequest);

const rowOfCreateServersTableBody: Facts = { rowOf: { page: "create-servers", table: "body" } };
const createServersRequestNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "server",
  "dry_run",
]);
const createServersTableBody: Facts = { source: [{ page: "create-servers", table: "body" }] };

/** The check of `CreateServersRequest`, for schemas that refer to it. */
export function checkCreateServersRequest(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    (object.server === undefined
      ? missing(run, depth, "server", rowOfCreateServersTableBody)
      : checkNewServer(
          object.server,
          run,
          step(run, depth, "server", rowOfCreateServersTableBody),
        )) &&
    (object.dry_run === undefined ||
      checkBoolean(
        object.dry_run,
        run,
        step(run, depth, "dry_run", rowOfCreateServersTableBody),
      )) &&
    knownProperties(value, createServersRequestNames, run, depth)
  );
}
