// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import {
  absenceWords,
  numberWords,
  objectWords,
  textWords,
  valueWords,
} from "../../runtime/validators/english.js";
import { asObject, isInteger } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { isAtLeast } from "../../runtime/validators/length.js";
import { Names } from "../../runtime/validators/names.js";
import { mandatory, optional } from "../../runtime/validators/object.js";
import { type Rule, broken, fail, missing } from "../../runtime/validators/report.js";
import { type Facts, type Run, citing } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { optionalBoolean, optionalInteger, optionalString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { RootVolume } from "../../schemas/root-volume.js";
import { checkVolumeExtendParam } from "./volume-extend-param.js";
import { checkVolumeMetadata } from "./volume-metadata.js";
import { checkVolumeType } from "./volume-type.js";

/** Validates a value of the type `RootVolume`. */
export function validateRootVolume(
  value: unknown,
  options?: ValidateOptions,
): Validation<RootVolume> {
  return validate(checkRootVolume, value, options, {
    facts: table5,
    words: [valueWords, numberWords, textWords, objectWords, absenceWords],
  });
}

/** True for a value of the type `RootVolume`; ends at the first error. */
export function isRootVolume(value: unknown): value is RootVolume {
  return isValid(checkRootVolume, value);
}

/** Validates a value of the type `RootVolume`, as a Standard Schema. */
export const rootVolume: StandardSchemaV1<RootVolume> =
  /* @__PURE__ */ standardSchema(validateRootVolume);

const rowOfTable5: Facts = { rowOf: { page: "create-servers", table: "5" } };
const clusterTypeValues: readonly unknown[] = ["DSS"];
const table5Iops: Facts = { source: [{ page: "create-servers", table: "5", row: "iops" }] };
const part1IfVolumetypeValues: readonly unknown[] = ["GPSSD2", "ESSD2"];
const table5Throughput: Facts = {
  source: [{ page: "create-servers", table: "5", row: "throughput" }],
};
const rootVolumeIopsTypesRule: Rule = {
  id: "root-volume-iops-types",
  message: "iops is only for disks of the types GPSSD2 and ESSD2",
  keyword: "not",
  at: ["iops"],
  source: [{ page: "create-servers", table: "5", row: "iops" }],
};
const part3IfVolumetypeValues: readonly unknown[] = [
  "SATA",
  "SAS",
  "GPSSD",
  "SSD",
  "ESSD",
  "co-p1",
  "uh-l1",
];
const rootVolumeThroughputTypesRule: Rule = {
  id: "root-volume-throughput-types",
  message: "throughput is only for disks of the type GPSSD2",
  keyword: "not",
  at: ["throughput"],
  source: [{ page: "create-servers", table: "5", row: "throughput" }],
};
const part4IfVolumetypeValues: readonly unknown[] = [
  "SATA",
  "SAS",
  "GPSSD",
  "SSD",
  "ESSD",
  "ESSD2",
  "co-p1",
  "uh-l1",
];
const table5ClusterType: Facts = {
  source: [{ page: "create-servers", table: "5", row: "cluster_type" }],
};
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
const names = /* @__PURE__ */ new Names([
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
export function checkRootVolume(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optionalString(object.cluster_id, run, "cluster_id", rowOfTable5) &&
    (object.cluster_type === undefined ||
      checkClusterType(object.cluster_type, run, "cluster_type", rowOfTable5)) &&
    optionalBoolean(object["hw:passthrough"], run, "hw:passthrough", rowOfTable5) &&
    optionalInteger(object.iops, run, "iops", rowOfTable5) &&
    (object.size === undefined || checkSize(object.size, run, "size", rowOfTable5)) &&
    optionalInteger(object.throughput, run, "throughput", rowOfTable5) &&
    checkVolumeType(object.volumetype, run, "volumetype", rowOfTable5) &&
    optional(object.extendparam, checkVolumeExtendParam, run, "extendparam", rowOfTable5) &&
    optional(object.metadata, checkVolumeMetadata, run, "metadata", rowOfTable5) &&
    (!part1IfVolumetypeValues.includes(object.volumetype) || checkPart1ThenCited(value, run)) &&
    (object.volumetype !== "GPSSD2" || checkPart2ThenCited(value, run)) &&
    (!part3IfVolumetypeValues.includes(object.volumetype) ||
      object.iops === undefined ||
      broken(run, rootVolumeIopsTypesRule)) &&
    (!part4IfVolumetypeValues.includes(object.volumetype) ||
      object.throughput === undefined ||
      broken(run, rootVolumeThroughputTypesRule)) &&
    (object.cluster_type === undefined || checkPart5ThenCited(value, run)) &&
    knownProperties(value, names, run) &&
    (!run.listens ||
      object.cluster_id === undefined ||
      typeof object.cluster_id !== "string" ||
      object.cluster_id === "" ||
      object.cluster_type !== undefined ||
      broken(run, rootVolumeClusterIdAloneRule)) &&
    (!run.listens ||
      typeof object.volumetype !== "string" ||
      object.volumetype !== "GPSSD2" ||
      object.iops === undefined ||
      ((typeof object.iops !== "number" || (object.iops >= 3000 && object.iops <= 128000)) &&
        (object.size === undefined ||
          typeof object.size !== "number" ||
          object.size === 0 ||
          typeof object.iops !== "number" ||
          object.iops <= 500 * object.size)) ||
      broken(run, rootVolumeIopsGpssd2Rule)) &&
    (!run.listens ||
      typeof object.volumetype !== "string" ||
      object.volumetype !== "ESSD2" ||
      object.iops === undefined ||
      ((typeof object.iops !== "number" || (object.iops >= 100 && object.iops <= 256000)) &&
        (object.size === undefined ||
          typeof object.size !== "number" ||
          object.size === 0 ||
          typeof object.iops !== "number" ||
          object.iops <= 1000 * object.size)) ||
      broken(run, rootVolumeIopsEssd2Rule)) &&
    (!run.listens ||
      typeof object.volumetype !== "string" ||
      object.volumetype !== "GPSSD2" ||
      object.throughput === undefined ||
      ((typeof object.throughput !== "number" ||
        (object.throughput >= 125 && object.throughput <= 1000)) &&
        (object.iops === undefined ||
          typeof object.throughput !== "number" ||
          typeof object.iops !== "number" ||
          object.throughput * 4 <= object.iops)) ||
      broken(run, rootVolumeThroughputGpssd2Rule))
  );
}

function checkClusterType(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    clusterTypeValues.includes(value) || fail(run, "enum", clusterTypeValues, value, key, facts)
  );
}

function checkSize(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (!isInteger(value)) return fail(run, "type", ["integer"], value, key, facts);
  return (
    (value >= 0 || fail(run, "minimum", 0, value, key, facts)) &&
    (value <= 1024 || fail(run, "maximum", 1024, value, key, facts))
  );
}

function checkPart1Then(value: unknown, run: Run): boolean {
  const object = asObject(value);
  return !object || object.iops !== undefined || missing(run, "iops");
}

function checkPart1ThenCited(value: unknown, run: Run): boolean {
  return citing(table5Iops, checkPart1Then, value, run);
}

function checkPart2Then(value: unknown, run: Run): boolean {
  const object = asObject(value);
  return !object || object.throughput !== undefined || missing(run, "throughput");
}

function checkPart2ThenCited(value: unknown, run: Run): boolean {
  return citing(table5Throughput, checkPart2Then, value, run);
}

function checkPart5Then(value: unknown, run: Run): boolean {
  const object = asObject(value);
  return !object || mandatory(object.cluster_id, checkPart5ThenClusterId, run, "cluster_id");
}

function checkPart5ThenClusterId(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  return (
    typeof value !== "string" || isAtLeast(value, 1) || fail(run, "minLength", 1, value, key, facts)
  );
}

function checkPart5ThenCited(value: unknown, run: Run): boolean {
  return citing(table5ClusterType, checkPart5Then, value, run);
}
