import { describe, expect, it } from "vitest";
import { casesOf } from "../cases.ts";
import { disagreement } from "../judge.ts";
import { batchRow } from "./batch-row.ts";

describe("an issue in the wrong place turns a row red", () => {
  const wrong = casesOf(batchRow(4, "subnet_id"), () => true).cases.find(
    ({ title }) => title === "null in place of string",
  );
  const issue = { code: "type", message: "", severity: "error" } as const;
  const at = (path: readonly (string | number)[]) =>
    wrong && disagreement(wrong, { valid: false, issues: [{ ...issue, path }] });

  it("and one in the right place does not", () => {
    expect(at(["network_interfaces", 0, "subnet_id"])).toBeUndefined();
    expect(at(["network_interfaces"])).toContain(
      "does not point at network_interfaces[0].subnet_id",
    );
    expect(at(["name"])).toContain("does not point at");
  });
});
