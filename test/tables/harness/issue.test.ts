import { describe, expect, it } from "vitest";
import { casesOf, type Case } from "../cases.ts";
import { disagreement, type Issue } from "../judge.ts";
import type { PageRow } from "../load.ts";
import { batchRow } from "./batch-row.ts";

describe("an issue in the wrong place turns a row red", () => {
  const caseOf = (row: PageRow, beginning: string): Case => {
    const found = casesOf(row, () => true).cases.find(({ title }) => title.startsWith(beginning));
    if (!found) throw new Error(`no case ${beginning}`);
    return found;
  };
  const refusal = (tried: Case, issue: Partial<Issue>) =>
    disagreement(tried, {
      valid: false,
      issues: [{ code: "type", path: [], message: "", severity: "error", ...issue }],
    });

  it("of a wrong type: not at the row or below", () => {
    const wrong = caseOf(batchRow(4, "subnet_id"), "null in place of string");
    expect(refusal(wrong, { path: ["network_interfaces", 0, "subnet_id"] })).toBeUndefined();
    const elsewhere = "does not point at network_interfaces[0].subnet_id";
    expect(refusal(wrong, { path: ["network_interfaces"] })).toContain(elsewhere);
    expect(refusal(wrong, { path: ["network_interfaces", 1, "subnet_id"] })).toContain(elsewhere);
    expect(refusal(wrong, { path: ["name"] })).toContain(elsewhere);
  });

  it("of a missing row: neither at the row nor at an object around it", () => {
    const missing = caseOf(batchRow(4, "subnet_id"), "missing");
    expect(refusal(missing, { path: ["network_interfaces", 0, "subnet_id"] })).toBeUndefined();
    expect(refusal(missing, { path: ["network_interfaces", 0] })).toBeUndefined();
    expect(refusal(missing, { path: ["name"] })).toContain("does not point at");
  });

  it("of a rule: at no row that shares it, or of another rule", () => {
    const { at, ...tried } = caseOf(batchRow(3, "max_count"), "not less than min_count: refused");
    expect(at).toBe("min_count");
    const rule = { code: "rule", rule: "batch-count-order" };
    expect(refusal(tried, { ...rule, path: ["max_count"] })).toBeUndefined();
    expect(refusal(tried, { ...rule, path: ["min_count"] })).toBeUndefined();
    expect(refusal(tried, { ...rule, path: ["name"] })).toContain("does not point at max_count");
    expect(refusal(tried, { code: "rule", rule: "other", path: ["max_count"] })).toContain(
      "not by rule batch-count-order but by other",
    );
  });

  it("of a warning: none where one is due, an error, or a rule that speaks against a right value", () => {
    const warned = caseOf(batchRow(3, "min_count"), "perhaps less than max_count: warned");
    expect(disagreement(warned, { valid: true, issues: [] })).toContain("without a warning");
    expect(refusal(warned, { path: ["min_count"] })).toContain("is refused");
    const right = caseOf(batchRow(3, "min_count"), "perhaps less than max_count: accepted");
    const issue: Issue = {
      code: "rule",
      rule: "batch-counts-equal",
      path: ["min_count"],
      message: "",
      severity: "warning",
    };
    expect(disagreement(right, { valid: true, issues: [issue] })).toContain("there is a warning");
  });

  it("of a rule whose place is told: anywhere else, or without the vendor's code", () => {
    const tried = {
      ...caseOf(batchRow(3, "max_count"), "not less than min_count: refused"),
      vendorCode: "E.1",
    };
    const rule = {
      code: "rule",
      rule: "batch-count-order",
      path: ["min_count"],
      vendorCode: "E.1",
    };
    expect(refusal(tried, rule)).toBeUndefined();
    expect(refusal(tried, { ...rule, path: ["max_count"] })).toContain("does not point at");
    expect(refusal(tried, { ...rule, vendorCode: "E.2" })).toContain("lacks the vendor's code E.1");
  });

  it("of a known value: any warning but a rule's; of a whole: any but those that are named", () => {
    const right = caseOf(batchRow(4, "subnet_id"), "the right value");
    const place = ["network_interfaces", 0, "subnet_id"];
    const unknown: Issue = { code: "enum", path: place, message: "", severity: "warning" };
    const answer = { valid: true, issues: [unknown] };
    expect(disagreement(right, answer)).toBeUndefined();
    expect(disagreement({ ...right, known: true }, answer)).toContain("there is a warning");
    const named = { valid: true, issues: [{ ...unknown, rule: "some-rule" }] };
    expect(disagreement({ ...right, warns: [] }, named)).toContain("there is a warning");
    expect(disagreement({ ...right, warns: ["some-rule"] }, named)).toBeUndefined();
  });

  it("of a secret: anything that tells more than the type", () => {
    const secret = caseOf(batchRow(3, "password"), "7 characters");
    const short = { path: ["password"], code: "minLength" };
    expect(refusal(secret, { ...short, received: "string" })).toBeUndefined();
    expect(refusal(secret, { ...short, received: "string of 7 characters" })).toContain("tells");
  });
});
