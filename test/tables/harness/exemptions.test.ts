import { describe, expect, it } from "vitest";
import { standing } from "../coverage.ts";

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
