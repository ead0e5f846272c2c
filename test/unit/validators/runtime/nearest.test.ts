import { describe, expect, it } from "vitest";
import { nearest } from "../../../../templates/runtime/validators/nearest.js";

const known = new Set([
  "subnet_id",
  "ip_address",
  "name",
  "min_count",
  "max_count",
  "os:scheduler_hints",
  "id",
]);

describe("nearest", () => {
  it.each([
    ["subnetId", "subnet_id"],
    ["subnet_Id", "subnet_id"],
    ["subent_id", "subnet_id"],
    ["ip_adress", "ip_address"],
    ["nmae", "name"],
    ["mincount", "min_count"],
    ["os_scheduler_hints", "os:scheduler_hints"],
  ])("takes %s for %s", (name, meant) => expect(nearest(name, known)).toBe(meant));

  it.each(["zone", "x", "tags", "xy", "", "__proto__", "a".repeat(1000)])(
    "has no idea what %s was meant to be",
    (name) => expect(nearest(name, known)).toBeUndefined(),
  );

  it("is quick among many names", () => {
    const many = new Set(Array.from({ length: 3000 }, (_, index) => `property_${index}`));
    const start = performance.now();
    for (let index = 0; index < 200; index += 1) nearest(`property${index}x`, many);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
