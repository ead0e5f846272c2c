// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { fail, missing } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { step } from "../../runtime/validators/run.js";
import type { StandardSchemaV1 } from "../../runtime/validators/standard-schema.js";
import { standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString } from "../../runtime/validators/type.js";
import type { ValidateOptions, Validation } from "../../runtime/validators/validate.js";
import { validate } from "../../runtime/validators/validate.js";
import type { BmcError } from "../../schemas/bmc-error.js";

/** Validates a value of the type `BmcError`. */
export function validateBmcError(value: unknown, options?: ValidateOptions): Validation<BmcError> {
  return validate(checkBmcError, value, options, { facts: conventionsTableErrorAnswer });
}

/** Validates a value of the type `BmcError`, as a Standard Schema. */
export const bmcError: StandardSchemaV1<BmcError> =
  /* @__PURE__ */ standardSchema(validateBmcError);

const rowOfConventionsTableErrorAnswer: Facts = {
  rowOf: { page: "conventions", table: "error-answer" },
};
const bmcErrorNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "requestId",
  "code",
  "message",
]);
const conventionsTableErrorAnswer: Facts = {
  source: [{ page: "conventions", table: "error-answer" }],
};

/** The check of `BmcError`, for schemas that refer to it. */
export function checkBmcError(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    (object.requestId === undefined
      ? missing(run, depth, "requestId", rowOfConventionsTableErrorAnswer)
      : checkString(
          object.requestId,
          run,
          step(run, depth, "requestId", rowOfConventionsTableErrorAnswer),
        )) &&
    (object.code === undefined
      ? missing(run, depth, "code", rowOfConventionsTableErrorAnswer)
      : checkString(
          object.code,
          run,
          step(run, depth, "code", rowOfConventionsTableErrorAnswer),
        )) &&
    (object.message === undefined
      ? missing(run, depth, "message", rowOfConventionsTableErrorAnswer)
      : checkString(
          object.message,
          run,
          step(run, depth, "message", rowOfConventionsTableErrorAnswer),
        )) &&
    knownProperties(value, bmcErrorNames, run, depth)
  );
}
