// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { takeForms } from "../../runtime/validators/best.js";
import {
  absenceWords,
  formWords,
  listWords,
  numberWords,
  objectWords,
  textWords,
  valueWords,
} from "../../runtime/validators/english.js";
import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { mandatory } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { optionalBoolean } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { CreateServersRequest } from "../../schemas/create-servers-request.js";
import { checkNewServer } from "./new-server.js";

/** Validates a value of the type `CreateServersRequest`. */
export function validateCreateServersRequest(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateServersRequest> {
  return validate(checkCreateServersRequest, value, options, {
    facts: tableBody,
    words: [valueWords, numberWords, textWords, listWords, objectWords, absenceWords, formWords],
    forms: takeForms,
  });
}

/** True for a value of the type `CreateServersRequest`; ends at the first error. */
export function isCreateServersRequest(value: unknown): value is CreateServersRequest {
  return isValid(checkCreateServersRequest, value);
}

/** Validates a value of the type `CreateServersRequest`, as a Standard Schema. */
export const createServersRequest: StandardSchemaV1<CreateServersRequest> =
  /* @__PURE__ */ standardSchema(validateCreateServersRequest);

const rowOfTableBody: Facts = { rowOf: { page: "create-servers", table: "body" } };
const names = /* @__PURE__ */ new Names(["server", "dry_run"]);
const tableBody: Facts = { source: [{ page: "create-servers", table: "body" }] };

/** The check of `CreateServersRequest`, for schemas that refer to it. */
export function checkCreateServersRequest(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optionalBoolean(object.dry_run, run, "dry_run", rowOfTableBody) &&
    mandatory(object.server, checkNewServer, run, "server", rowOfTableBody) &&
    knownProperties(value, names, run)
  );
}
