import { describe, expect, it } from "vitest";
import type { PageRow } from "../load.ts";
import { packageNames } from "../names.ts";
import { openTypes } from "../type-reader.ts";
import { typeProblems } from "../type-check.ts";
import { batchRow } from "./batch-row.ts";

describe("a changed type turns a row red", () => {
  const { types: file } = packageNames("huawei-clouddc", "batchCreateInstances");
  const text = `
    export interface BatchCreateInstancesPath { project_id: string }
    export type BatchCreateInstancesBody = {
      name: string;
      network_interfaces: { subnet_id: string }[];
      metadata?: { [key: string]: string };
      min_count?: number;
      placement?: { server_id_set?: readonly string[] };
    };
    export interface BatchCreateInstancesResponses { 202: { instances: { id: string }[] }; 429: string | { error_code: string } }
  `;
  const problemsAfter = (pageRow: PageRow, from = "", to = "") =>
    typeProblems(
      pageRow,
      openTypes([file], new Map([[file, text.replace(from, to)]])),
      () => false,
    );

  it("and the right one does not", () => {
    for (const [table, name] of [
      [1, "project_id"],
      [3, "name"],
      [3, "network_interfaces"],
      [3, "metadata"],
      [3, "min_count"],
      [4, "subnet_id"],
      [5, "server_id_set"],
      [7, "id"],
      [10, "-"],
      ["status-codes", "202"],
    ] as const)
      expect([table, name, problemsAfter(batchRow(table, name))]).toEqual([table, name, []]);
  });

  it.each<[string, PageRow, string, string, string]>([
    ["optional", batchRow(3, "name"), "name:", "name?:", "is optional and should not be"],
    ["not optional", batchRow(3, "min_count"), "min_count?", "min_count", "is not optional"],
    ["gone", batchRow(4, "subnet_id"), "subnet_id", "subnetId", "no such property"],
    [
      "of another type",
      batchRow(3, "min_count"),
      "?: number",
      "?: string",
      "is string, not integer",
    ],
    ["any", batchRow(3, "min_count"), "?: number", "?: any", "is any, not integer"],
    ["of two types", batchRow(3, "name"), "name: string", "name: string | number", "not string"],
    [
      "no array",
      batchRow(3, "network_interfaces"),
      "{ subnet_id: string }[]",
      "object",
      "not array",
    ],
    [
      "of other items",
      batchRow(5, "server_id_set"),
      "readonly string[]",
      "number[]",
      "not hold string",
    ],
    ["no map", batchRow(3, "metadata"), "{ [key: string]: string }", "{}", "not hold string"],
    ["without a status", batchRow("status-codes", "202"), "202:", "200:", "Responses has no 202"],
    [
      "without a type for the body",
      batchRow(3, "name"),
      "InstancesBody",
      "Body",
      "there is no type",
    ],
  ])("%s", (_, pageRow, from, to, problem) => {
    expect(problemsAfter(pageRow, from, to).join("\n")).toContain(problem);
  });

  it("with enums that are too narrow, too wide, or wrongly open", () => {
    const withEnum = (type: string, open?: true) =>
      typeProblems(
        {
          ...batchRow(3, "name"),
          row: { name: "name", json: "string", enum: ["a", "b"], ...(open && { open }) },
        },
        openTypes([file], new Map([[file, text.replace("name: string", `name: ${type}`)]])),
        () => false,
      );
    expect(withEnum('"a" | "b"')).toEqual([]);
    expect(withEnum('"a" | "b" | (string & {})', true)).toEqual([]);
    expect(withEnum('"a"')).toEqual(["does not list b"]);
    expect(withEnum('"a" | "b" | (string & {})')).toEqual(["takes any value"]);
    expect(withEnum('"a" | "b"', true)).toEqual(["takes no other value, though the list is open"]);
    expect(withEnum("string")).toEqual(["does not list a, b", "takes any value"]);
  });
});
