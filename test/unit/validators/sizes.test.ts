import { describe, expect, it } from "vitest";
import { printTypeScript } from "../../../generator/print/typescript.ts";
import { readSource } from "../../../generator/source/read.ts";
import { memoryDisk } from "../../../generator/source/disk.ts";
import {
  describeSchemas,
  emitFrom,
  loadExports,
  type Validate,
} from "../../support/load-validators.ts";

const many = (length: number) => Array.from({ length }, (_, index) => index);

/** A schema of so many objects inside each other. */
function nested(levels: number): object {
  let schema: object = { type: "string" };
  for (let level = 0; level < levels; level += 1)
    schema = { type: "object", properties: { a: schema }, required: ["a"] };
  return schema;
}

/** A value of it. */
function nestedValue(levels: number, innermost: unknown): unknown {
  let value = innermost;
  for (let level = 0; level < levels; level += 1) value = { a: value };
  return value;
}

const properties = Object.fromEntries(
  many(10_000).map((index) => [`property${index}`, { type: "integer", minimum: index }]),
);
const object = Object.fromEntries(many(10_000).map((index) => [`property${index}`, index]));

const subjects = [
  {
    title: "10,000 properties",
    schema: {
      type: "object",
      properties,
      required: Object.keys(properties),
      additionalProperties: false,
    },
    right: object,
    wrong: { ...object, property9999: 9998 },
  },
  {
    title: "248 levels, which are 500 objects inside each other in the description",
    schema: nested(248),
    right: nestedValue(248, "a"),
    wrong: nestedValue(248, 1),
  },
  {
    title: "2,000 values of an enum",
    schema: { enum: many(2_000).map((index) => `value${index}`) },
    right: "value1999",
    wrong: "value2000",
  },
];

describe("schemas of any size", () => {
  it.each(subjects)("$title, in less than 5 s", async ({ schema, right, wrong }) => {
    const start = process.cpuUsage();
    const { files } = emitFrom(describeSchemas({ Subject: schema }));
    for (const file of files) if (file.kind === "typescript") printTypeScript(file);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(5);
    const validate = (await loadExports(files))["validateSubject"] as Validate; // the name that the emitter gives it
    for (const options of [{}, { first: true }]) {
      expect(validate(right, options).valid).toBe(true);
      expect(validate(wrong, options).valid).toBe(false);
    }
  });

  it("but not 5,000 levels: they are refused where they begin to be too many", () => {
    const levels = 5_000;
    const open = '{"type":"object","properties":{"a":\n'.repeat(levels);
    const schema = `${open}true${"}}".repeat(levels)}`;
    const text = `{"openapi":"3.1.0","info":{"title":"Test","version":"1"},"paths":{},"components":{"schemas":{"Subject":\n${schema}}}}`;
    const { diagnostics, files } = readSource("openapi.json", {
      cwd: "/specs",
      disk: memoryDisk({ "/specs/openapi.json": text }),
    });
    const [problem] = diagnostics;
    expect(problem).toMatchObject({ code: "source/too-deep", severity: "error" });
    // Each level is two objects, and ends its line; three of the description stand around them.
    expect(problem && files.get(problem.at.file)?.locate(problem.at).line).toBe(250);
  });
});
