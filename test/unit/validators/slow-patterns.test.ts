import { describe, expect, it } from "vitest";
import { attackText } from "../../../generator/source/slow/attack.ts";
import { beginLooking, slownessOf } from "../../../generator/source/slow/index.ts";
import { statesOf } from "../../../generator/source/slow/states.ts";
import { describeSchemas, emitFrom, loadValidator } from "../../support/load-validators.ts";
import { slow, slowInPublic } from "../source/slow/patterns.ts";

const all = [...slow, ...slowInPublic];

/** The time that a call takes on the processor, in milliseconds: the machine may be busy with other things. */
function processorTime(call: () => void): number {
  const begin = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}

describe("validators of slow patterns", () => {
  it.each(all)("%s: an attack of 50,000 characters takes no time", async (pattern) => {
    beginLooking();
    const validate = await loadValidator({ type: "string", pattern });
    const attack = slownessOf(pattern)?.attack;
    if (!attack) throw new Error("not found");
    validate("warm up");
    const times = Math.ceil(50_000 / attackText(attack, 1).length);
    const text = attackText(attack, times);
    const took = Math.min(...[1, 2, 3].map(() => processorTime(() => validate(text))));
    // Backtracking would take from seconds to for ever.
    expect(took).toBeLessThan(1000);
  });

  it.each(all.filter(([pattern]) => statesOf(pattern)))(
    "%s: what matches is what matched",
    async (pattern) => {
      const validate = await loadValidator({ type: "string", pattern });
      const expression = new RegExp(pattern, "u");
      const texts = [
        "",
        "a",
        "ab",
        "x y",
        "1.2.3.4",
        "a@b.c",
        "https://a.example/b",
        "/* x */",
        "aXb!",
      ];
      for (const text of texts)
        expect([text, validate(text).valid]).toEqual([text, expression.test(text)]);
    },
  );

  it("take characters outside of the first 65,536 whole", async () => {
    const validate = await loadValidator({ type: "string", pattern: "^(💩|💩)+$" });
    expect([validate("💩💩").valid, validate("💩\ud83d").valid]).toEqual([true, false]);
  });

  it("are left out for a text that is too long, and are regular expressions then", async () => {
    const schema = { type: "string", maxLength: 254, pattern: "^\\S+@\\S+$" };
    const { files } = emitFrom(describeSchemas({ Subject: schema }));
    expect(JSON.stringify(files)).not.toContain("inStates");
    const validate = await loadValidator(schema);
    expect(validate("a@b").valid).toBe(true);
    expect(validate("ab").issues.map(({ code }) => code)).toEqual(["pattern"]);
    const { issues } = validate("a@".repeat(1e6));
    expect(issues.map(({ code }) => code)).toEqual(["maxLength"]);
    expect(processorTime(() => validate("a@".repeat(1e6)))).toBeLessThan(100);
  });

  it("do the same for names of properties, and in rules", async () => {
    const validate = await loadValidator({
      type: "object",
      patternProperties: { "^(a|a)*b$": { type: "integer" } },
      propertyNames: { pattern: "^(\\w+\\s?)+$" },
      additionalProperties: { type: "string" },
      properties: { note: { type: "string" } },
      "x-specwright-rules": [
        { id: "note", expression: "!has(self.note) || self.note.matches('^(a*)*$')", message: "x" },
      ],
    });
    const long = "a".repeat(50_000);
    expect(validate({ aab: 1 }).valid).toBe(true);
    expect(validate({ aab: "1" }).issues.map(({ code }) => code)).toEqual(["type"]);
    expect(validate({ note: "aab" }).issues.map(({ code }) => code)).toEqual(["rule"]);
    const took = processorTime(() => {
      expect(
        validate({ [`${long}!`]: "x", note: `${long}!` }).issues.map(({ code }) => code),
      ).toEqual(["propertyNames", "rule"]);
    });
    expect(took).toBeLessThan(300);
  });

  it("match no long text where states cannot say them", async () => {
    const validate = await loadValidator({ type: "string", pattern: "^(\\w+)\\s\\1(\\w+\\s?)*$" });
    expect(validate("ab abc d").valid).toBe(true);
    expect(validate(`ab ab${"c".repeat(50)}`).valid).toBe(false);
  });
});
