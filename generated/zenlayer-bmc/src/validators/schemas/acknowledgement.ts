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
import type { Acknowledgement } from "../../schemas/acknowledgement.js";

/** Validates a value of the type `Acknowledgement`. */
export function validateAcknowledgement(
  value: unknown,
  options?: ValidateOptions,
): Validation<Acknowledgement> {
  return validate(checkAcknowledgement, value, options, { facts: conventionsTableSuccessAnswer });
}

/** Validates a value of the type `Acknowledgement`, as a Standard Schema. */
export const acknowledgement: StandardSchemaV1<Acknowledgement> =
  /* @__PURE__ */ standardSchema(validateAcknowledgement);

const rowOfConventionsTableSuccessAnswer: Facts = {
  rowOf: { page: "conventions", table: "success-answer" },
};
const conventionsTableSuccessAnswerResponseRequestId: Facts = {
  source: [{ page: "conventions", table: "success-answer", row: "response.requestId" }],
};
const acknowledgementResponseNames: ReadonlySet<string> = /* @__PURE__ */ new Set(["requestId"]);
const acknowledgementNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "requestId",
  "response",
]);
const conventionsTableSuccessAnswer: Facts = {
  source: [{ page: "conventions", table: "success-answer" }],
};

/** The check of `Acknowledgement`, for schemas that refer to it. */
export function checkAcknowledgement(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    (object.requestId === undefined
      ? missing(run, depth, "requestId", rowOfConventionsTableSuccessAnswer)
      : checkString(
          object.requestId,
          run,
          step(run, depth, "requestId", rowOfConventionsTableSuccessAnswer),
        )) &&
    (object.response === undefined
      ? missing(run, depth, "response", rowOfConventionsTableSuccessAnswer)
      : checkAcknowledgementResponse(
          object.response,
          run,
          step(run, depth, "response", rowOfConventionsTableSuccessAnswer),
        )) &&
    knownProperties(value, acknowledgementNames, run, depth)
  );
}

function checkAcknowledgementResponse(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    (object.requestId === undefined ||
      checkString(
        object.requestId,
        run,
        step(run, depth, "requestId", conventionsTableSuccessAnswerResponseRequestId),
      )) &&
    knownProperties(value, acknowledgementResponseNames, run, depth)
  );
}
