// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { has, isObject } from "../../runtime/validators/cel/object.js";
import { not } from "../../runtime/validators/combine.js";
import { isUuid } from "../../runtime/validators/formats/uuid.js";
import { asObject, isInteger } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { maximum, minimum } from "../../runtime/validators/number.js";
import { mandatory, optional, required } from "../../runtime/validators/object.js";
import { type Rule, broken, fail } from "../../runtime/validators/report.js";
import { type Facts, type Run, passes } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { minLength, textFormat } from "../../runtime/validators/string.js";
import { checkBoolean, checkInteger, checkString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { constant, enumeration } from "../../runtime/validators/value.js";
import type { DataVolume } from "../../schemas/data-volume.js";
import { checkVolumeExtendParam } from "./volume-extend-param.js";
import { checkVolumeMetadata } from "./volume-metadata.js";
import { checkVolumeType } from "./volume-type.js";

/** Validates a value of the type `DataVolume`. */
export function validateDataVolume(
  value: unknown,
  options?: ValidateOptions,
): Validation<DataVolume> {
  return validate(checkDataVolume, value, options, { facts: table6 });
}

/** Validates a value of the type `DataVolume`, as a Standard Schema. */
export const dataVolume: StandardSchemaV1<DataVolume> =
  /* @__PURE__ */ standardSchema(validateDataVolume);

const rowOfTable6: Facts = { rowOf: { page: "create-servers", table: "6" } };
const dataVolumeClusterTypeValues: readonly unknown[] = ["DSS"];
const dataVolumePart1IfVolumetypeValues: readonly unknown[] = ["GPSSD2", "ESSD2"];
const dataVolumePart3IfVolumetypeValues: readonly unknown[] = [
  "SATA",
  "SAS",
  "GPSSD",
  "SSD",
  "ESSD",
  "co-p1",
  "uh-l1",
];
const dataVolumePart4IfVolumetypeValues: readonly unknown[] = [
  "SATA",
  "SAS",
  "GPSSD",
  "SSD",
  "ESSD",
  "ESSD2",
  "co-p1",
  "uh-l1",
];
const dataVolumeShareableMultiattachRule: Rule = {
  id: "data-volume-shareable-multiattach",
  message: "shareable and multiattach must be the same where both are sent",
  at: ["shareable"],
  source: [{ page: "create-servers", table: "6", row: "multiattach" }],
};
const dataVolumeClusterIdAloneRule: Rule = {
  id: "data-volume-cluster-id-alone",
  message: "cluster_id goes together with cluster_type",
  severity: "warning",
  at: ["cluster_id"],
  source: [{ page: "create-servers", table: "6", row: "cluster_type" }],
};
const dataVolumeIopsGpssd2Rule: Rule = {
  id: "data-volume-iops-gpssd2",
  message: "iops of a GPSSD2 disk should be 3000 to 128000 and not above 500 for each GiB",
  severity: "warning",
  at: ["iops"],
  source: [{ page: "terraform", row: "iops" }],
};
const dataVolumeIopsEssd2Rule: Rule = {
  id: "data-volume-iops-essd2",
  message: "iops of an ESSD2 disk should be 100 to 256000 and not above 1000 for each GiB",
  severity: "warning",
  at: ["iops"],
  source: [{ page: "terraform", row: "iops" }],
};
const dataVolumeThroughputGpssd2Rule: Rule = {
  id: "data-volume-throughput-gpssd2",
  message: "throughput of a GPSSD2 disk should be 125 to 1000 and not above a quarter of iops",
  severity: "warning",
  at: ["throughput"],
  source: [{ page: "terraform", row: "throughput" }],
};
const dataVolumeNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "volumetype",
  "size",
  "cluster_id",
  "cluster_type",
  "data_image_id",
  "delete_on_termination",
  "extendparam",
  "hw:passthrough",
  "iops",
  "metadata",
  "multiattach",
  "shareable",
  "throughput",
]);
const table6: Facts = { source: [{ page: "create-servers", table: "6" }] };

/** The check of `DataVolume`, for schemas that refer to it. */
export function checkDataVolume(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    mandatory(object.size, checkDataVolumeSize, run, depth, "size", rowOfTable6) &&
    mandatory(object.volumetype, checkVolumeType, run, depth, "volumetype", rowOfTable6) &&
    optional(object.cluster_id, checkString, run, depth, "cluster_id", rowOfTable6) &&
    optional(
      object.cluster_type,
      checkDataVolumeClusterType,
      run,
      depth,
      "cluster_type",
      rowOfTable6,
    ) &&
    optional(object.data_image_id, checkUuidString, run, depth, "data_image_id", rowOfTable6) &&
    optional(
      object.delete_on_termination,
      checkBoolean,
      run,
      depth,
      "delete_on_termination",
      rowOfTable6,
    ) &&
    optional(object.extendparam, checkVolumeExtendParam, run, depth, "extendparam", rowOfTable6) &&
    optional(object["hw:passthrough"], checkBoolean, run, depth, "hw:passthrough", rowOfTable6) &&
    optional(object.iops, checkInteger, run, depth, "iops", rowOfTable6) &&
    optional(object.metadata, checkVolumeMetadata, run, depth, "metadata", rowOfTable6) &&
    optional(object.multiattach, checkBoolean, run, depth, "multiattach", rowOfTable6) &&
    optional(object.shareable, checkBoolean, run, depth, "shareable", rowOfTable6) &&
    optional(object.throughput, checkInteger, run, depth, "throughput", rowOfTable6) &&
    checkDataVolumePart1(value, run, depth) &&
    checkDataVolumePart2(value, run, depth) &&
    checkDataVolumePart3(value, run, depth) &&
    checkDataVolumePart4(value, run, depth) &&
    checkDataVolumePart5(value, run, depth) &&
    not(value, checkDataVolumeExcluded, ["data_image_id", "metadata"], run, depth) &&
    knownProperties(value, dataVolumeNames, run, depth) &&
    (!isObject(value) ||
      !has(value, "shareable") ||
      !has(value, "multiattach") ||
      typeof value.shareable !== "boolean" ||
      typeof value.multiattach !== "boolean" ||
      value.shareable === value.multiattach ||
      broken(run, depth, dataVolumeShareableMultiattachRule)) &&
    (!isObject(value) ||
      !has(value, "cluster_id") ||
      typeof value.cluster_id !== "string" ||
      value.cluster_id === "" ||
      has(value, "cluster_type") ||
      broken(run, depth, dataVolumeClusterIdAloneRule)) &&
    (!isObject(value) ||
      typeof value.volumetype !== "string" ||
      value.volumetype !== "GPSSD2" ||
      !has(value, "iops") ||
      typeof value.iops !== "number" ||
      (value.iops >= 3000 &&
        value.iops <= 128000 &&
        (typeof value.size !== "number" || value.iops <= 500 * value.size)) ||
      broken(run, depth, dataVolumeIopsGpssd2Rule)) &&
    (!isObject(value) ||
      typeof value.volumetype !== "string" ||
      value.volumetype !== "ESSD2" ||
      !has(value, "iops") ||
      typeof value.iops !== "number" ||
      (value.iops >= 100 &&
        value.iops <= 256000 &&
        (typeof value.size !== "number" || value.iops <= 1000 * value.size)) ||
      broken(run, depth, dataVolumeIopsEssd2Rule)) &&
    (!isObject(value) ||
      typeof value.volumetype !== "string" ||
      value.volumetype !== "GPSSD2" ||
      !has(value, "throughput") ||
      ((typeof value.throughput !== "number" ||
        (value.throughput >= 125 && value.throughput <= 1000)) &&
        (!has(value, "iops") ||
          typeof value.throughput !== "number" ||
          typeof value.iops !== "number" ||
          value.throughput * 4 <= value.iops)) ||
      broken(run, depth, dataVolumeThroughputGpssd2Rule))
  );
}

function checkDataVolumeSize(value: unknown, run: Run, depth: number): boolean {
  if (!isInteger(value)) return fail(run, depth, "type", ["integer"], value);
  return minimum(value, 10, run, depth) && maximum(value, 32768, run, depth);
}

function checkDataVolumeClusterType(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return enumeration(value, dataVolumeClusterTypeValues, run, depth);
}

function checkUuidString(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return textFormat(value, isUuid, "uuid", run, depth);
}

function checkDataVolumePart1(value: unknown, run: Run, depth: number): boolean {
  return (
    !passes(checkDataVolumePart1If, value, run, depth) ||
    checkDataVolumePart1Then(value, run, depth)
  );
}

function checkDataVolumePart1Then(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return !object || required(object, ["iops"], run, depth);
}

function checkDataVolumePart1If(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return (
    !object ||
    mandatory(object.volumetype, checkDataVolumePart1IfVolumetype, run, depth, "volumetype")
  );
}

function checkDataVolumePart1IfVolumetype(value: unknown, run: Run, depth: number): boolean {
  return enumeration(value, dataVolumePart1IfVolumetypeValues, run, depth);
}

function checkDataVolumePart2(value: unknown, run: Run, depth: number): boolean {
  return (
    !passes(checkDataVolumePart2If, value, run, depth) ||
    checkDataVolumePart2Then(value, run, depth)
  );
}

function checkDataVolumePart2Then(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return !object || required(object, ["throughput"], run, depth);
}

function checkDataVolumePart2If(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return (
    !object ||
    mandatory(object.volumetype, checkDataVolumePart2IfVolumetype, run, depth, "volumetype")
  );
}

function checkDataVolumePart2IfVolumetype(value: unknown, run: Run, depth: number): boolean {
  return constant(value, "GPSSD2", run, depth);
}

function checkDataVolumePart3(value: unknown, run: Run, depth: number): boolean {
  return (
    !passes(checkDataVolumePart3If, value, run, depth) ||
    checkDataVolumePart3Then(value, run, depth)
  );
}

function checkDataVolumePart3Then(value: unknown, run: Run, depth: number): boolean {
  return not(value, checkDataVolumePart3ThenExcluded, ["iops"], run, depth);
}

function checkDataVolumePart3ThenExcluded(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return !object || required(object, ["iops"], run, depth);
}

function checkDataVolumePart3If(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return (
    !object ||
    mandatory(object.volumetype, checkDataVolumePart3IfVolumetype, run, depth, "volumetype")
  );
}

function checkDataVolumePart3IfVolumetype(value: unknown, run: Run, depth: number): boolean {
  return enumeration(value, dataVolumePart3IfVolumetypeValues, run, depth);
}

function checkDataVolumePart4(value: unknown, run: Run, depth: number): boolean {
  return (
    !passes(checkDataVolumePart4If, value, run, depth) ||
    checkDataVolumePart4Then(value, run, depth)
  );
}

function checkDataVolumePart4Then(value: unknown, run: Run, depth: number): boolean {
  return not(value, checkDataVolumePart4ThenExcluded, ["throughput"], run, depth);
}

function checkDataVolumePart4ThenExcluded(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return !object || required(object, ["throughput"], run, depth);
}

function checkDataVolumePart4If(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return (
    !object ||
    mandatory(object.volumetype, checkDataVolumePart4IfVolumetype, run, depth, "volumetype")
  );
}

function checkDataVolumePart4IfVolumetype(value: unknown, run: Run, depth: number): boolean {
  return enumeration(value, dataVolumePart4IfVolumetypeValues, run, depth);
}

function checkDataVolumePart5(value: unknown, run: Run, depth: number): boolean {
  return (
    !passes(checkDataVolumePart5If, value, run, depth) ||
    checkDataVolumePart5Then(value, run, depth)
  );
}

function checkDataVolumePart5Then(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return (
    !object ||
    mandatory(object.cluster_id, checkDataVolumePart5ThenClusterId, run, depth, "cluster_id")
  );
}

function checkDataVolumePart5ThenClusterId(value: unknown, run: Run, depth: number): boolean {
  return typeof value !== "string" || minLength(value, 1, run, depth);
}

function checkDataVolumePart5If(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return !object || required(object, ["cluster_type"], run, depth);
}

function checkDataVolumeExcluded(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return !object || required(object, ["data_image_id", "metadata"], run, depth);
}
