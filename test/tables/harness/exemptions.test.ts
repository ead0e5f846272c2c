import { describe, expect, it } from "vitest";
import type { ConstraintRow } from "../../mutation/matrix.ts";
import { standing } from "../coverage.ts";
import { exemptRows } from "../exemptions.ts";

describe("exemptions", () => {
  it("excuse what fails, and are refused where nothing fails", () => {
    expect(standing({ problems: ["no"], checks: 1 }, undefined).state).toBe("missing");
    expect(standing({ problems: ["no"], checks: 1 }, "a reason").state).toBe("exempt");
    expect(standing({ problems: [], checks: 1 }, "a reason").state).toBe("needless");
    expect(standing({ problems: [], checks: 1 }, undefined).state).toBe("seen");
  });

  it("are needed where nothing could be tried", () => {
    expect(standing({ problems: [], checks: 0 }, undefined).state).toBe("missing");
    expect(standing({ problems: [], checks: 0 }, "a reason").state).toBe("exempt");
  });
});

describe("exemptions of rules", () => {
  const row = (name: string, tests: Partial<ConstraintRow>): ConstraintRow => ({
    api: "shop",
    operation: "order",
    name,
    place: "specs/shop/openapi.yaml:1",
    accepting: "a right value",
    refusing: "a wrong value",
    ...tests,
  });
  const rows = [row("tried", {}), row("untried", { refusing: undefined })];

  it("excuse a rule that lacks a test", () => {
    const { isExempt, stale } = exemptRows(rows, { "shop order untried": "a reason" });
    expect(rows.map(isExempt)).toEqual([false, true]);
    expect(stale).toEqual([]);
  });

  it("are refused for a rule that has both, and for one that is not there", () => {
    const list = { "shop order tried": "a reason", "shop order gone": "a reason" };
    expect(exemptRows(rows, list).stale).toHaveLength(2);
    expect(exemptRows(rows, { "bank order gone": "of another run" }).stale).toEqual([]);
  });
});
