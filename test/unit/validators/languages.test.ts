import { describe, expect, it } from "vitest";
import { english } from "../../../templates/runtime/validators/english.js";
import type {
  CodeMessages,
  Expected,
  IssueCode,
  Messages,
} from "../../../templates/runtime/validators/messages.js";
import { chinese } from "../../../templates/runtime/validators/simplified-chinese.js";
import { bundleOf } from "../../support/bundle.ts";
import {
  describeSchemas,
  emitFrom,
  loadExports,
  type Validate,
} from "../../support/load-validators.ts";

type Case<Code extends IssueCode> = readonly [
  expected: Expected[Code],
  english: string,
  chinese: string,
];

/** What people read, for every code there is. */
const cases: { readonly [Code in IssueCode]: readonly Case<Code>[] } = {
  type: [
    [["string"], "must be a string", "必须是字符串"],
    [["string", "null"], "must be a string or null", "必须是字符串或 null"],
    [
      ["integer", "boolean", "array"],
      "must be an integer, a boolean or an array",
      "必须是整数、布尔值或数组",
    ],
  ],
  enum: [
    [["a"], 'must be "a"', '必须是 "a"'],
    [["a", 1, null], 'must be one of "a", 1, null', '必须是以下值之一："a"、1、null'],
    [
      Array.from({ length: 14 }, (_, index) => index),
      "must be one of 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 2 more",
      "必须是以下值之一：0、1、2、3、4、5、6、7、8、9、10、11 等 14 个",
    ],
  ],
  const: [[{ a: 1 }, 'must be {"a":1}', '必须是 {"a":1}']],
  openEnum: [
    [["a", "b"], 'is not a known value (known: "a", "b")', '不是已知的值（已知的值："a"、"b"）'],
  ],
  minimum: [[0.5, "must be at least 0.5", "不得小于 0.5"]],
  exclusiveMinimum: [[0, "must be more than 0", "必须大于 0"]],
  maximum: [[65535, "must be at most 65535", "不得大于 65535"]],
  exclusiveMaximum: [[1, "must be less than 1", "必须小于 1"]],
  multipleOf: [[50, "must be a multiple of 50", "必须是 50 的整数倍"]],
  minLength: [
    [1, "must not be empty", "不得为空"],
    [8, "must have at least 8 characters", "至少要有 8 个字符"],
  ],
  maxLength: [
    [0, "must be empty", "必须为空"],
    [1, "must have at most 1 character", "最多只能有 1 个字符"],
  ],
  pattern: [["^a ", "must match the pattern /^a /", "必须匹配正则表达式 /^a /"]],
  format: [
    ["uuid", "must be a valid uuid", "必须是有效的 uuid"],
    ["byte", "must be base64", "必须是 base64 编码"],
  ],
  minItems: [[2, "must have at least 2 items", "至少要有 2 个元素"]],
  maxItems: [[1, "must have at most 1 item", "最多只能有 1 个元素"]],
  uniqueItems: [
    [
      [0, 3],
      "must not have an item twice (items 0 and 3 are equal)",
      "不得有重复的元素（下标为 0 和 3 的元素相同）",
    ],
  ],
  contains: [[1, "must have an item of the form that is asked for", "至少要有 1 个符合要求的元素"]],
  minContains: [
    [2, "must have at least 2 items of the form that is asked for", "至少要有 2 个符合要求的元素"],
  ],
  maxContains: [
    [1, "must have at most 1 item of the form that is limited", "受限形式的元素不得超过 1 个"],
  ],
  minProperties: [
    [1, "must not be empty", "不得为空"],
    [2, "must have at least 2 properties", "至少要有 2 个属性"],
  ],
  maxProperties: [[10, "must have at most 10 properties", "最多只能有 10 个属性"]],
  required: [[undefined, "is required", "必填"]],
  dependentRequired: [["a", "is required where `a` is present", "有“a”时必填"]],
  additionalProperties: [
    [
      "subnet_id",
      "is not allowed here; did you mean `subnet_id`?",
      "此处不允许该属性；是否应为“subnet_id”？",
    ],
  ],
  unevaluatedProperties: [[undefined, "is not allowed here", "此处不允许该属性"]],
  unknownProperty: [
    [undefined, "is not a known property", "是未知属性"],
    [
      "subnet_id",
      "is not a known property; did you mean `subnet_id`?",
      "是未知属性；是否应为“subnet_id”？",
    ],
  ],
  unevaluatedItems: [[undefined, "is not allowed here", "此处不允许该元素"]],
  propertyNames: [["…", "has a name that does not fit: it …", "属性名不符合要求：…"]],
  anyOf: [
    [undefined, "must have one of the allowed forms", "必须符合允许的形式之一"],
    [[["a"], ["b"]], "must have `a` or `b`", "必须有“a”或“b”"],
    [[["a"], ["b", "c"]], "must have `a`, or `b` and `c`", "必须有“a”或“b”和“c”"],
  ],
  oneOf: [
    [undefined, "must have exactly one of the allowed forms", "必须符合且只符合允许的形式之一"],
    [{ needs: [["a"], ["b"]] }, "must have either `a` or `b`", "必须有且只有一种：“a”或“b”"],
    [
      { matched: [0, 1, 3] },
      "must have only one of the allowed forms, not numbers 1, 2 and 4 at once",
      "只能符合一种允许的形式，不得同时符合第 1、2、4 种",
    ],
  ],
  not: [
    [undefined, "must not have the excluded form", "不得符合被排除的形式"],
    [["a"], "must not have `a`", "不得有“a”"],
    [["a", "b"], "must not have `a` and `b` together", "不得同时有“a”和“b”"],
  ],
  discriminator: [
    [["cat", "dog"], 'must be one of "cat", "dog"', '必须是以下值之一："cat"、"dog"'],
  ],
  never: [[undefined, "must not be present", "不得出现"]],
  depth: [[500, "is nested deeper than 500 levels", "嵌套不得超过 500 层"]],
  unreadable: [
    [
      undefined,
      "cannot be read: reading one of its properties throws",
      "无法读取：读取其中某个属性时抛出异常",
    ],
  ],
  rule: [[{ id: "a", message: "own words" }, "own words", "own words"]],
};

describe("messages", () => {
  it.each(Object.keys(cases) as IssueCode[])(
    "of %s say it in each language",
    <Code extends IssueCode>(code: Code) => {
      const [inEnglish, inChinese]: readonly CodeMessages[] = [english, chinese];
      for (const [expected, one, other] of cases[code]) {
        expect(inEnglish?.[code](expected)).toBe(one);
        expect(inChinese?.[code](expected)).toBe(other);
      }
    },
  );

  it("do not compile as a language where one is lacking", () => {
    const { required, ...others } = english;
    // @ts-expect-error -- `required` is missing
    const lacking: Messages = others;
    const whole: Messages = { ...others, required };
    expect([lacking.required, whole.required]).toEqual([undefined, required]);
  });
});

describe("rules in another language", async () => {
  const files = emitFrom(
    describeSchemas({
      Subject: {
        type: "object",
        properties: { a: { type: "integer" }, b: { type: "integer" } },
        "x-specwright-rules": [
          {
            id: "constructor",
            expression: "!has(self.a) || self.a > 0",
            message: "a must be positive",
          },
          {
            id: "b-positive",
            expression: "!has(self.b) || self.b > 0",
            message: "b must be positive",
            messages: { "zh-CN": "b 必须为正数" },
          },
        ],
      },
    }),
  ).files;
  const { simplifiedChinese, validateSubject } = await loadExports(files);
  const validate = validateSubject as Validate; // the name that the emitter gives it

  it("speak the description's own words where it has no others", () => {
    const { issues } = validate({ a: 0, b: 0, c: 0 }, { messages: simplifiedChinese as Messages });
    expect(issues.map(({ message }) => message)).toEqual([
      "a must be positive",
      "b 必须为正数",
      "是未知属性",
    ]);
    expect(validate({ b: 0 }).issues.map(({ message }) => message)).toEqual(["b must be positive"]);
  });

  it("are bundled only with the language, and formatters only where they are used", async () => {
    const plain = await bundleOf(
      files,
      'export { validateSubject } from "./src/validators/index.js";',
    );
    const withChinese = await bundleOf(
      files,
      'export { validateSubject, simplifiedChinese } from "./src/validators/index.js";',
    );
    const everything = await bundleOf(files, 'export * from "./src/validators/index.js";');
    expect(plain).not.toMatch(/\p{Script=Han}/u);
    expect(plain).toContain("b must be positive");
    expect(withChinese).toContain("b 必须为正数");
    expect(withChinese).toContain("必填");
    for (const bundle of [plain, withChinese])
      expect(bundle).not.toMatch(/vendorCode"|the whole value/);
    expect(everything).toMatch(/vendorCode"/);
    expect(everything).toContain("the whole value");
  });

  it("are bundled only as far as the checks may need them, and where the yes and no is enough not at all", async () => {
    const { files: shop } = emitFrom(
      describeSchemas({
        Shop: { type: "object", properties: { address: { $ref: "#/components/schemas/Address" } } },
        Address: { type: "object", properties: { street: { type: "string", minLength: 2 } } },
      }),
    );
    const bundle = (name: string): Promise<string> =>
      bundleOf(shop, `export { ${name} } from "./src/validators/index.js";`);
    const full = await bundle("validateShop");
    expect(full).toContain("is not a known property");
    expect(full).toContain("must have at least");
    expect(full).not.toMatch(/a multiple of|an item twice|the allowed forms/);
    expect(await bundle("isShop")).not.toContain("must ");
  });

  it("are the general ones where no rule has a text", async () => {
    const { files: without } = emitFrom(describeSchemas({ Subject: { type: "string" } }));
    expect((await loadExports(without))["simplifiedChinese"]).toBe(chinese);
  });
});
