import { describe, expect, it } from "vitest";
import { casesOf } from "../cases.ts";
import { disagreement, type Judgement } from "../judge.ts";
import type { PageRow } from "../load.ts";
import { referenceFor } from "../reference.ts";
import { bodySchemaOf, operationsOf, readSpec, type Spec } from "../spec.ts";
import { batchRow, batchRows } from "./batch-row.ts";

describe("a changed description turns a row red", () => {
  /** What ajv makes of a row's cases, those of rules aside, after a change of the text of one schema. */
  function problemsAfter(
    pageRow: PageRow,
    change: (schemas: Record<string, Schema>) => void,
  ): readonly string[] {
    const spec = readSpec("huawei-clouddc");
    const creating = [...spec.documents].find(([address]) => address.endsWith("/creating.yaml"));
    change(creating?.[1] as Record<string, Schema>);
    const judge = judgeOf(spec);
    return casesOf(pageRow, (value) => judge(value).valid)
      .cases.filter(({ rule }) => rule === undefined)
      .flatMap((tried) => disagreement(tried, judge(tried.value)) ?? []);
  }

  function judgeOf(spec: Spec): (value: unknown) => Judgement {
    const operation = operationsOf(spec).find(({ id }) => id === "batchCreateInstances");
    if (!operation) throw new Error("the operation is missing");
    return referenceFor(spec)(bodySchemaOf(spec, operation));
  }

  it("and an unchanged one does not", () => {
    for (const pageRow of batchRows().filter(({ table }) => table.part === "body"))
      expect(problemsAfter(pageRow, () => {})).toEqual([]);
  });

  it.each<[string, PageRow, (schemas: Record<string, Schema>) => void, string]>([
    [
      "a length that allows too much",
      batchRow(3, "name"),
      (schemas) => (schemaAt(schemas, "InstanceName").maxLength = 64),
      "64 characters: is accepted",
    ],
    [
      "a length that allows too little",
      batchRow(3, "name"),
      (schemas) => (schemaAt(schemas, "InstanceName").maxLength = 62),
      "63 characters: is refused",
    ],
    [
      "a field that is no longer required",
      batchRow(4, "subnet_id"),
      (schemas) => (schemaAt(schemas, "BatchNetworkInterface").required = []),
      "missing: is accepted",
    ],
    [
      "a field that became required",
      batchRow(5, "server_id_set"),
      (schemas) => (schemaAt(schemas, "BatchPlacement").required = ["server_id_set"]),
      "without it: is refused",
    ],
    [
      "a lost type",
      batchRow(5, "server_id_set"),
      (schemas) => delete property(schemas, "BatchPlacement", "server_id_set").type,
      "string in place of array: is accepted",
    ],
    [
      "a lost type of items",
      batchRow(5, "server_id_set"),
      (schemas) => delete property(schemas, "BatchPlacement", "server_id_set").items,
      "integer in place of string inside: is accepted",
    ],
    [
      "a changed count of items",
      batchRow(3, "network_interfaces"),
      (schemas) =>
        (property(schemas, "BatchCreateInstancesRequest", "network_interfaces").maxItems = 3),
      "3 items: is accepted",
    ],
    [
      "a changed range",
      batchRow(3, "min_count"),
      (schemas) => (property(schemas, "BatchCreateInstancesRequest", "min_count").minimum = 0),
      "0: is accepted",
    ],
    [
      "a lost pattern",
      batchRow(3, "name"),
      (schemas) => delete schemaAt(schemas, "InstanceName").pattern,
      "refused example 2: is accepted",
    ],
    [
      "keys without a limit",
      batchRow(3, "metadata"),
      (schemas) => delete schemaAt(schemas, "InstanceMetadata").propertyNames,
      "256 characters of a key: is accepted",
    ],
    [
      "a field under another name",
      batchRow(3, "image_id"),
      (schemas) => {
        const request = schemaAt(schemas, "BatchCreateInstancesRequest");
        request.properties = { ...request.properties, imageId: request.properties?.["image_id"] };
        delete request.properties["image_id"];
      },
      "integer in place of string: is accepted",
    ],
  ])("%s", (_, pageRow, change, problem) => {
    expect(problemsAfter(pageRow, change).join("\n")).toContain(problem);
  });
});

type Schema = {
  type?: unknown;
  required?: readonly string[];
  properties?: Record<string, Schema | undefined>;
  items?: unknown;
  maxLength?: number;
  maxItems?: number;
  minimum?: number;
  pattern?: string;
  propertyNames?: unknown;
};

function schemaAt(schemas: Record<string, Schema>, name: string): Schema {
  const schema = schemas[name];
  if (!schema) throw new Error(`there is no ${name}`);
  return schema;
}

function property(schemas: Record<string, Schema>, name: string, field: string): Schema {
  const schema = schemaAt(schemas, name).properties?.[field];
  if (!schema) throw new Error(`there is no ${name}.${field}`);
  return schema;
}
