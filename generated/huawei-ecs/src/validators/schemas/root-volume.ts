// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { has, isObject } from "../../runtime/validators/cel/object.js";
import { not } from "../../runtime/validators/combine.js";
import { asObject, isInteger } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { maximum, minimum } from "../../runtime/validators/number.js";
import { mandatory, optional, required } from "../../runtime/validators/object.js";
import { type Rule, broken, fail } from "../../runtime/validators/report.js";
import { type Facts, type Run, passes } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { minLength } from "../../runtime/validators/string.js";
import { checkBoolean, checkInteger, checkString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { constant, enumeration } from "../../runtime/validators/value.js";
import type { RootVolume } from "../../schemas/root-volume.js";
import { checkVolumeExtendParam } from "./volume-extend-param.js";
import { checkVolumeMetadata } from "./volume-metadata.js";
import { checkVolumeType } from "./volume-type.js";

/** Validates a value of the type `RootVolume`. */
export function validateRootVolume(
  value: unknown,
  options?: ValidateOptions,
): Validation<RootVolume> {
  return validate(checkRootVolume, value, options, { facts: table5 });
}

/** Validates a value of the type `RootVolume`, as a Standard Schema. */
export const rootVolume: StandardSchemaV1<RootVolume> =
  /* @__PURE__ */ standardSchema(validateRootVolume);

const rowOfTable5: Facts = { rowOf: { page: "create-servers", table: "5" } };
const rootVolumeClusterTypeValues: readonly unknown[] = ["DSS"];
const rootVolumePart1IfVolumetypeValues: readonly unknown[] = ["GPSSD2", "ESSD2"];
const rootVolumePart3IfVolumetypeValues: readonly unknown[] = [
  "SATA",
  "SAS",
  "GPSSD",
  "SSD",
  "ESSD",
  "co-p1",
  "uh-l1",
];
const rootVolumePart4IfVolumetypeValues: readonly unknown[] = [
  "SATA",
  "SAS",
  "GPSSD",
  "SSD",
  "ESSD",
  "ESSD2",
  "co-p1",
  "uh-l1",
];
const rootVolumeClusterIdAloneRule: Rule = {
  id: "root-volume-cluster-id-alone",
  message: "cluster_id goes together with cluster_type",
  severity: "warning",
  at: ["cluster_id"],
  source: [{ page: "create-servers", table: "5", row: "cluster_type" }],
};
const rootVolumeIopsGpssd2Rule: Rule = {
  id: "root-volume-iops-gpssd2",
  message: "iops of a GPSSD2 disk should be 3000 to 128000 and not above 500 for each GiB",
  severity: "warning",
  at: ["iops"],
  source: [{ page: "terraform", row: "iops" }],
};
const rootVolumeIopsEssd2Rule: Rule = {
  id: "root-volume-iops-essd2",
  message: "iops of an ESSD2 disk should be 100 to 256000 and not above 1000 for each GiB",
  severity: "warning",
  at: ["iops"],
  source: [{ page: "terraform", row: "iops" }],
};
const rootVolumeThroughputGpssd2Rule: Rule = {
  id: "root-volume-throughput-gpssd2",
  message: "throughput of a GPSSD2 disk should be 125 to 1000 and not above a quarter of iops",
  severity: "warning",
  at: ["throughput"],
  source: [{ page: "terraform", row: "throughput" }],
};
const rootVolumeNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "volumetype",
  "cluster_id",
  "cluster_type",
  "extendparam",
  "hw:passthrough",
  "iops",
  "metadata",
  "size",
  "throughput",
]);
const table5: Facts = { source: [{ page: "create-servers", table: "5" }] };

/** The check of `RootVolume`, for schemas that refer to it. */
export function checkRootVolume(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    mandatory(object.volumetype, checkVolumeType, run, depth, "volumetype", rowOfTable5) &&
    optional(object.cluster_id, checkString, run, depth, "cluster_id", rowOfTable5) &&
    optional(
      object.cluster_type,
      checkRootVolumeClusterType,
      run,
      depth,
      "cluster_type",
      rowOfTable5,
    ) &&
    optional(object.extendparam, checkVolumeExtendParam, run, depth, "extendparam", rowOfTable5) &&
    optional(object["hw:passthrough"], checkBoolean, run, depth, "hw:passthrough", rowOfTable5) &&
    optional(object.iops, checkInteger, run, depth, "iops", rowOfTable5) &&
    optional(object.metadata, checkVolumeMetadata, run, depth, "metadata", rowOfTable5) &&
    optional(object.size, checkRootVolumeSize, run, depth, "size", rowOfTable5) &&
    optional(object.throughput, checkInteger, run, depth, "throughput", rowOfTable5) &&
    checkRootVolumePart1(value, run, depth) &&
    checkRootVolumePart2(value, run, depth) &&
    checkRootVolumePart3(value, run, depth) &&
    checkRootVolumePart4(value, run, depth) &&
    checkRootVolumePart5(value, run, depth) &&
    knownProperties(value, rootVolumeNames, run, depth) &&
    (!isObject(value) ||
      !has(value, "cluster_id") ||
      typeof value.cluster_id !== "string" ||
      value.cluster_id === "" ||
      has(value, "cluster_type") ||
      broken(run, depth, rootVolumeClusterIdAloneRule)) &&
    (!isObject(value) ||
      typeof value.volumetype !== "string" ||
      value.volumetype !== "GPSSD2" ||
      !has(value, "iops") ||
      ((typeof value.iops !== "number" || (value.iops >= 3000 && value.iops <= 128000)) &&
        (!has(value, "size") ||
          typeof value.size !== "number" ||
          value.size === 0 ||
          typeof value.iops !== "number" ||
          value.iops <= 500 * value.size)) ||
      broken(run, depth, rootVolumeIopsGpssd2Rule)) &&
    (!isObject(value) ||
      typeof value.volumetype !== "string" ||
      value.volumetype !== "ESSD2" ||
      !has(value, "iops") ||
      ((typeof value.iops !== "number" || (value.iops >= 100 && value.iops <= 256000)) &&
        (!has(value, "size") ||
          typeof value.size !== "number" ||
          value.size === 0 ||
          typeof value.iops !== "number" ||
          value.iops <= 1000 * value.size)) ||
      broken(run, depth, rootVolumeIopsEssd2Rule)) &&
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
      broken(run, depth, rootVolumeThroughputGpssd2Rule))
  );
}

function checkRootVolumeClusterType(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return enumeration(value, rootVolumeClusterTypeValues, run, depth);
}

function checkRootVolumeSize(value: unknown, run: Run, depth: number): boolean {
  if (!isInteger(value)) return fail(run, depth, "type", ["integer"], value);
  return minimum(value, 0, run, depth) && maximum(value, 1024, run, depth);
}

function checkRootVolumePart1(value: unknown, run: Run, depth: number): boolean {
  return (
    !passes(checkRootVolumePart1If, value, run, depth) ||
    checkRootVolumePart1Then(value, run, depth)
  );
}

function checkRootVolumePart1Then(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return !object || required(object, ["iops"], run, depth);
}

function checkRootVolumePart1If(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return (
    !object ||
    mandatory(object.volumetype, checkRootVolumePart1IfVolumetype, run, depth, "volumetype")
  );
}

function checkRootVolumePart1IfVolumetype(value: unknown, run: Run, depth: number): boolean {
  return enumeration(value, rootVolumePart1IfVolumetypeValues, run, depth);
}

function checkRootVolumePart2(value: unknown, run: Run, depth: number): boolean {
  return (
    !passes(checkRootVolumePart2If, value, run, depth) ||
    checkRootVolumePart2Then(value, run, depth)
  );
}

function checkRootVolumePart2Then(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return !object || required(object, ["throughput"], run, depth);
}

function checkRootVolumePart2If(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return (
    !object ||
    mandatory(object.volumetype, checkRootVolumePart2IfVolumetype, run, depth, "volumetype")
  );
}

function checkRootVolumePart2IfVolumetype(value: unknown, run: Run, depth: number): boolean {
  return constant(value, "GPSSD2", run, depth);
}

function checkRootVolumePart3(value: unknown, run: Run, depth: number): boolean {
  return (
    !passes(checkRootVolumePart3If, value, run, depth) ||
    checkRootVolumePart3Then(value, run, depth)
  );
}

function checkRootVolumePart3Then(value: unknown, run: Run, depth: number): boolean {
  return not(value, checkRootVolumePart3ThenExcluded, ["iops"], run, depth);
}

function checkRootVolumePart3ThenExcluded(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return !object || required(object, ["iops"], run, depth);
}

function checkRootVolumePart3If(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return (
    !object ||
    mandatory(object.volumetype, checkRootVolumePart3IfVolumetype, run, depth, "volumetype")
  );
}

function checkRootVolumePart3IfVolumetype(value: unknown, run: Run, depth: number): boolean {
  return enumeration(value, rootVolumePart3IfVolumetypeValues, run, depth);
}

function checkRootVolumePart4(value: unknown, run: Run, depth: number): boolean {
  return (
    !passes(checkRootVolumePart4If, value, run, depth) ||
    checkRootVolumePart4Then(value, run, depth)
  );
}

function checkRootVolumePart4Then(value: unknown, run: Run, depth: number): boolean {
  return not(value, checkRootVolumePart4ThenExcluded, ["throughput"], run, depth);
}

function checkRootVolumePart4ThenExcluded(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return !object || required(object, ["throughput"], run, depth);
}

function checkRootVolumePart4If(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return (
    !object ||
    mandatory(object.volumetype, checkRootVolumePart4IfVolumetype, run, depth, "volumetype")
  );
}

function checkRootVolumePart4IfVolumetype(value: unknown, run: Run, depth: number): boolean {
  return enumeration(value, rootVolumePart4IfVolumetypeValues, run, depth);
}

function checkRootVolumePart5(value: unknown, run: Run, depth: number): boolean {
  return (
    !passes(checkRootVolumePart5If, value, run, depth) ||
    checkRootVolumePart5Then(value, run, depth)
  );
}

function checkRootVolumePart5Then(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return (
    !object ||
    mandatory(object.cluster_id, checkRootVolumePart5ThenClusterId, run, depth, "cluster_id")
  );
}

function checkRootVolumePart5ThenClusterId(value: unknown, run: Run, depth: number): boolean {
  return typeof value !== "string" || minLength(value, 1, run, depth);
}

function checkRootVolumePart5If(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return !object || required(object, ["cluster_type"], run, depth);
}
