import { describe, expect, it } from "vitest";
import { formatIssues } from "../../../templates/runtime/validators/format-issues.js";
import { loadValidator, type Validate } from "../../support/load-validators.ts";

const text = { type: "string" };
const whole = { type: "integer" };
const named = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: object, ...required: readonly string[]): object => ({
  type: "object",
  properties,
  required,
});

/** What a user sees, without the summary. */
function seen(validate: Validate, value: unknown): readonly string[] {
  const { issues } = validate(value);
  const errors = issues.filter(({ severity }) => severity === "error");
  return formatIssues(
    errors.map(({ code, path, pointer, message, severity }) => ({
      code,
      path,
      pointer,
      message,
      severity,
    })),
  )
    .split("\n")
    .slice(0, -1)
    .map((line) => line.replace(/^error +/, "").replace(/ {2,}/, ": "));
}

describe("of several forms, what is told is about the one", () => {
  const many = Object.fromEntries([..."abcdefghijklmnop"].map((name) => [name, whole]));
  const wrong = Object.fromEntries(Object.keys(many).map((name) => [name, "x"]));

  it("whose fixed value is there, however much else is wrong with it", async () => {
    for (const fixed of [
      (value: string) => ({ const: value }),
      (value: string) => ({ enum: [value] }),
    ]) {
      const validate = await loadValidator({
        oneOf: [
          object({ kind: fixed("near") }, "kind"),
          object({ kind: fixed("far"), ...many }, "kind"),
        ],
      });
      expect(seen(validate, { kind: "far", ...wrong })).toHaveLength(16);
      expect(seen(validate, { kind: "far", a: "x" })).toEqual(["a: must be an integer"]);
    }
  });

  it("whose fixed value is there, even if a choice in it is wrong", async () => {
    const validate = await loadValidator({
      oneOf: [
        object({ kind: { const: "disk" }, color: text }, "kind"),
        object({ kind: { const: "card" }, color: { enum: ["red", "blue"] } }, "kind"),
      ],
    });
    expect(seen(validate, { kind: "card", color: "green" })).toEqual([
      'color: must be one of "red", "blue"',
    ]);
  });

  it("whose fixed value is there, even if the value breaks a rule as a whole", async () => {
    const validate = await loadValidator({
      oneOf: [
        object({ kind: { const: "a" } }, "kind"),
        { ...object({ kind: { const: "b" } }, "kind"), minProperties: 3, maxProperties: 4 },
      ],
    });
    expect(seen(validate, { kind: "b" })).toEqual([
      "(the whole value): must have at least 3 properties",
    ]);
  });

  it("that differs from the others in one fixed value only, if none has it", async () => {
    const like = (value: string): object => object({ kind: { const: value }, size: whole }, "kind");
    const validate = await loadValidator({ anyOf: [like("a"), like("b"), like("c")] });
    expect(seen(validate, { kind: "d", size: 1 })).toEqual(['kind: must be one of "a", "b", "c"']);
    expect(seen(validate, { kind: "b", size: "x" })).toEqual(["size: must be an integer"]);
    expect(seen(validate, { kind: "d", size: "x" })).toEqual([
      'kind: must be one of "a", "b", "c"',
    ]);
    expect(seen(validate, { size: 1 })).toEqual(["kind: is required"]);
    expect(validate({ kind: "d" }, { first: true }).issues).toHaveLength(1);
  });

  it("whose properties are there, though another one lacks less", async () => {
    const validate = await loadValidator(
      { oneOf: [named("Port"), named("Subnet")] },
      {
        Port: object({ port_id: text }, "port_id"),
        Subnet: object({ subnet_id: text, address: text }, "subnet_id", "address"),
      },
    );
    expect(seen(validate, { subnet_id: 5 })).toEqual([
      "address: is required",
      "subnet_id: must be a string",
    ]);
    expect(seen(validate, { port_id: 5 })).toEqual(["port_id: must be a string"]);
    expect(seen(validate, {})).toEqual([
      "(the whole value): must have either `port_id`, or `address` and `subnet_id`",
    ]);
  });

  it("in each item of a list by itself", async () => {
    const validate = await loadValidator({
      type: "array",
      items: {
        anyOf: [
          object({ kind: { const: "a" }, size: whole }, "kind", "size"),
          object({ kind: { const: "b" }, name: text }, "kind", "name"),
        ],
      },
    });
    expect(
      seen(validate, [{ kind: "a", size: 1 }, { kind: "b" }, { kind: "a", size: "x" }, 5]),
    ).toEqual(["[1].name: is required", "[2].size: must be an integer", "[3]: must be an object"]);
  });

  it("through forms inside of forms, by name and by type", async () => {
    const validate = await loadValidator(
      { anyOf: [{ type: "null" }, named("Pet")] },
      {
        ById: object({ id: whole }, "id"),
        ByName: object({ name: text }, "name"),
        Pet: { oneOf: [named("Cat"), named("Dog")] },
        Cat: object(
          { pet: { const: "cat" }, toys: { anyOf: [text, { type: "array", items: text }] } },
          "pet",
        ),
        Dog: object(
          {
            pet: { const: "dog" },
            owner: { oneOf: [named("ById"), named("ByName")] },
          },
          "pet",
        ),
      },
    );
    expect(seen(validate, { pet: "cat", toys: [1] })).toEqual(["toys[0]: must be a string"]);
    expect(seen(validate, { pet: "cat", toys: 1 })).toEqual(["toys: must be a string or an array"]);
    expect(seen(validate, { pet: "dog", owner: { name: 1 } })).toEqual([
      "owner.name: must be a string",
    ]);
    expect(seen(validate, { pet: "cow" })).toEqual(['pet: must be one of "cat", "dog"']);
    expect(seen(validate, 1)).toEqual(["(the whole value): must be an object"]);
  });

  it("that a discriminator names, inside of another discriminator's", async () => {
    const validate = await loadValidator(
      { oneOf: [named("Disk"), named("Net")], discriminator: { propertyName: "type" } },
      {
        Disk: {
          ...object({ type: { const: "Disk" } }, "type"),
          oneOf: [named("Fast"), named("Slow")],
          discriminator: { propertyName: "speed" },
        },
        Net: object({ type: { const: "Net" } }, "type"),
        Fast: object({ speed: { const: "Fast" }, iops: whole }, "speed", "iops"),
        Slow: object({ speed: { const: "Slow" } }, "speed"),
      },
    );
    expect(seen(validate, { type: "Disk", speed: "Fast" })).toEqual(["iops: is required"]);
    expect(seen(validate, { type: "Disk", speed: "None" })).toEqual([
      'speed: must be one of "Fast", "Slow"',
    ]);
    expect(seen(validate, { type: "Disk" })).toEqual(["speed: is required"]);
    expect(seen(validate, { type: "disk" })).toEqual(['type: must be one of "Disk", "Net"']);
  });

  it("without a word about what only another form asks for", async () => {
    const validate = await loadValidator({
      oneOf: [
        object({ a: { type: "string", minLength: 3 }, z: text }, "a"),
        object({ b: whole, c: whole }, "b", "c"),
      ],
    });
    expect(
      validate({ a: "x", y: 1 }).issues.map(({ code, pointer }) => `${code} ${pointer}`),
    ).toEqual(["minLength /a", "unknownProperty /y"]);
  });
});
