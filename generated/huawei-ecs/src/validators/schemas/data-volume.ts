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
import type { DataVolume } from "../../schemas/data-volume.js";
import { checkUuidString } from "../scalars.js";
import { checkVolumeExtendParam } from "./volume-extend-param.js";
import { checkVolumeMetadata } from "./volume-metadata.js";
import { checkVolumeType } from "./volume-type.js";

/** Validates a value of the type `DataVolume`. */
export function validateDataVolume(
  value: unknown,
  options?: ValidateOptions,
): Validation<DataVolume> {
  return validate(checkDataVolume, value, options, {
    facts: table6,
    words: [valueWords, numberWords, textWords, objectWords, absenceWords],
  });
}

/** True for a value of the type `DataVolume`; ends at the first error. */
export function isDataVolume(value: unknown): value is DataVolume {
  return isValid(checkDataVolume, value);
}

/** Validates a value of the type `DataVolume`, as a Standard Schema. */
export const dataVolume: StandardSchemaV1<DataVolume> =
  /* @__PURE__ */ standardSchema(validateDataVolume);

const rowOfTable6: Facts = { rowOf: { page: "create-servers", table: "6" } };
const clusterTypeValues: readonly unknown[] = ["DSS"];
const table6Iops: Facts = { source: [{ page: "create-servers", table: "6", row: "iops" }] };
const part1IfVolumetypeValues: readonly unknown[] = ["GPSSD2", "ESSD2"];
const table6Throughput: Facts = {
  source: [{ page: "create-servers", table: "6", row: "throughput" }],
};
const dataVolumeIopsTypesRule: Rule = {
  id: "data-volume-iops-types",
  message: "iops is only for disks of the types GPSSD2 and ESSD2",
  keyword: "not",
  at: ["iops"],
  source: [{ page: "create-servers", table: "6", row: "iops" }],
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
const dataVolumeThroughputTypesRule: Rule = {
  id: "data-volume-throughput-types",
  message: "throughput is only for disks of the type GPSSD2",
  keyword: "not",
  at: ["throughput"],
  source: [{ page: "create-servers", table: "6", row: "throughput" }],
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
const table6ClusterType: Facts = {
  source: [{ page: "create-servers", table: "6", row: "cluster_type" }],
};
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
const names = /* @__PURE__ */ new Names([
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
export function checkDataVolume(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkSize(object.size, run, "size", rowOfTable6) &&
    optionalString(object.cluster_id, run, "cluster_id", rowOfTable6) &&
    (object.cluster_type === undefined ||
      checkClusterType(object.cluster_type, run, "cluster_type", rowOfTable6)) &&
    (object.data_image_id === undefined ||
      checkUuidString(object.data_image_id, run, "data_image_id", rowOfTable6)) &&
    optionalBoolean(object.delete_on_termination, run, "delete_on_termination", rowOfTable6) &&
    optionalBoolean(object["hw:passthrough"], run, "hw:passthrough", rowOfTable6) &&
    optionalInteger(object.iops, run, "iops", rowOfTable6) &&
    optionalBoolean(object.multiattach, run, "multiattach", rowOfTable6) &&
    optionalBoolean(object.shareable, run, "shareable", rowOfTable6) &&
    optionalInteger(object.throughput, run, "throughput", rowOfTable6) &&
    checkVolumeType(object.volumetype, run, "volumetype", rowOfTable6) &&
    optional(object.extendparam, checkVolumeExtendParam, run, "extendparam", rowOfTable6) &&
    optional(object.metadata, checkVolumeMetadata, run, "metadata", rowOfTable6) &&
    (!part1IfVolumetypeValues.includes(object.volumetype) || checkPart1ThenCited(value, run)) &&
    (object.volumetype !== "GPSSD2" || checkPart2ThenCited(value, run)) &&
    (!part3IfVolumetypeValues.includes(object.volumetype) ||
      object.iops === undefined ||
      broken(run, dataVolumeIopsTypesRule)) &&
    (!part4IfVolumetypeValues.includes(object.volumetype) ||
      object.throughput === undefined ||
      broken(run, dataVolumeThroughputTypesRule)) &&
    (object.cluster_type === undefined || checkPart5ThenCited(value, run)) &&
    (object.data_image_id === undefined ||
      object.metadata === undefined ||
      fail(run, "not", ["data_image_id", "metadata"], value)) &&
    knownProperties(value, names, run) &&
    (object.shareable === undefined ||
      object.multiattach === undefined ||
      typeof object.shareable !== "boolean" ||
      typeof object.multiattach !== "boolean" ||
      object.shareable === object.multiattach ||
      broken(run, dataVolumeShareableMultiattachRule)) &&
    (!run.listens ||
      object.cluster_id === undefined ||
      typeof object.cluster_id !== "string" ||
      object.cluster_id === "" ||
      object.cluster_type !== undefined ||
      broken(run, dataVolumeClusterIdAloneRule)) &&
    (!run.listens ||
      typeof object.volumetype !== "string" ||
      object.volumetype !== "GPSSD2" ||
      object.iops === undefined ||
      typeof object.iops !== "number" ||
      (object.iops >= 3000 &&
        object.iops <= 128000 &&
        (typeof object.size !== "number" || object.iops <= 500 * object.size)) ||
      broken(run, dataVolumeIopsGpssd2Rule)) &&
    (!run.listens ||
      typeof object.volumetype !== "string" ||
      object.volumetype !== "ESSD2" ||
      object.iops === undefined ||
      typeof object.iops !== "number" ||
      (object.iops >= 100 &&
        object.iops <= 256000 &&
        (typeof object.size !== "number" || object.iops <= 1000 * object.size)) ||
      broken(run, dataVolumeIopsEssd2Rule)) &&
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
      broken(run, dataVolumeThroughputGpssd2Rule))
  );
}

function checkSize(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (!isInteger(value)) return fail(run, "type", ["integer"], value, key, facts);
  return (
    (value >= 10 || fail(run, "minimum", 10, value, key, facts)) &&
    (value <= 32768 || fail(run, "maximum", 32768, value, key, facts))
  );
}

function checkClusterType(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    clusterTypeValues.includes(value) || fail(run, "enum", clusterTypeValues, value, key, facts)
  );
}

function checkPart1Then(value: unknown, run: Run): boolean {
  const object = asObject(value);
  return !object || object.iops !== undefined || missing(run, "iops");
}

function checkPart1ThenCited(value: unknown, run: Run): boolean {
  return citing(table6Iops, checkPart1Then, value, run);
}

function checkPart2Then(value: unknown, run: Run): boolean {
  const object = asObject(value);
  return !object || object.throughput !== undefined || missing(run, "throughput");
}

function checkPart2ThenCited(value: unknown, run: Run): boolean {
  return citing(table6Throughput, checkPart2Then, value, run);
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
  return citing(table6ClusterType, checkPart5Then, value, run);
}
