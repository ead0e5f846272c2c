// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { takeForms } from "../../runtime/validators/best.js";
import { anyOf } from "../../runtime/validators/combine.js";
import {
  absenceWords,
  formWords,
  numberWords,
  textWords,
  valueWords,
} from "../../runtime/validators/english.js";
import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { optional } from "../../runtime/validators/object.js";
import { type Forms, type Rule, broken, fail, missing } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { optionalBoolean } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { PublicIp } from "../../schemas/public-ip.js";
import { checkUuidString } from "../scalars.js";
import { checkEip } from "./eip.js";

/** Validates a value of the type `PublicIp`. */
export function validatePublicIp(value: unknown, options?: ValidateOptions): Validation<PublicIp> {
  return validate(checkPublicIp, value, options, {
    facts: tablePublicip,
    words: [valueWords, numberWords, textWords, absenceWords, formWords],
    forms: takeForms,
  });
}

/** True for a value of the type `PublicIp`; ends at the first error. */
export function isPublicIp(value: unknown): value is PublicIp {
  return isValid(checkPublicIp, value);
}

/** Validates a value of the type `PublicIp`, as a Standard Schema. */
export const publicIp: StandardSchemaV1<PublicIp> =
  /* @__PURE__ */ standardSchema(validatePublicIp);

const rowOfTablePublicip: Facts = { rowOf: { page: "data-structures", table: "publicip" } };
const forms: Forms = { checks: [checkForm1, checkForm2] };
const publicIpOneWayRule: Rule = {
  id: "public-ip-one-way",
  message:
    "id and eip must not be given together; id binds an existing elastic IP, eip allocates a new one",
  keyword: "not",
  at: ["eip"],
  source: [
    { page: "data-structures", table: "publicip", row: "id" },
    { page: "data-structures", table: "publicip", row: "eip" },
  ],
};
const names = /* @__PURE__ */ new Names(["delete_on_termination", "eip", "id"]);
const tablePublicip: Facts = { source: [{ page: "data-structures", table: "publicip" }] };

/** The check of `PublicIp`, for schemas that refer to it. */
export function checkPublicIp(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optionalBoolean(
      object.delete_on_termination,
      run,
      "delete_on_termination",
      rowOfTablePublicip,
    ) &&
    (object.id === undefined || checkUuidString(object.id, run, "id", rowOfTablePublicip)) &&
    optional(object.eip, checkEip, run, "eip", rowOfTablePublicip) &&
    anyOf(value, forms, run) &&
    (object.id === undefined || object.eip === undefined || broken(run, publicIpOneWayRule)) &&
    knownProperties(value, names, run)
  );
}

function checkForm1(value: unknown, run: Run): boolean {
  const object = asObject(value);
  return !object || object.id !== undefined || missing(run, "id");
}

function checkForm2(value: unknown, run: Run): boolean {
  const object = asObject(value);
  return !object || object.eip !== undefined || missing(run, "eip");
}
