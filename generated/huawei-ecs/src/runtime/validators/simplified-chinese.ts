import type { JsonType } from "./json.js";
import type { Language } from "./language.js";
import { listed, mostListed, show, shown } from "./wording.js";

/** The messages in Simplified Chinese. A rule without a translation speaks as the description does. */
export const chinese: Language = {
  type: (types) => `必须是${any(types.map((type) => typeWords[type]))}`,
  enum: (values) => `必须是${oneOf(values)}`,
  const: (value) => `必须是 ${show(value)}`,
  openEnum: (values) => `不是已知的值（已知的值：${list(values)}）`,
  minimum: (limit) => `不得小于 ${limit}`,
  exclusiveMinimum: (limit) => `必须大于 ${limit}`,
  maximum: (limit) => `不得大于 ${limit}`,
  exclusiveMaximum: (limit) => `必须小于 ${limit}`,
  multipleOf: (divisor) => `必须是 ${divisor} 的整数倍`,
  minLength: (limit) => atLeast(limit, "个字符"),
  maxLength: (limit) => atMost(limit, "个字符"),
  pattern: (pattern) => `必须匹配正则表达式 /${pattern}/`,
  format: (format) => `必须是${format === "byte" ? " base64 编码" : `有效的 ${format}`}`,
  minItems: (limit) => atLeast(limit, "个元素"),
  maxItems: (limit) => atMost(limit, "个元素"),
  uniqueItems: ([first, second]) => `不得有重复的元素（下标为 ${first} 和 ${second} 的元素相同）`,
  contains: () => "至少要有 1 个符合要求的元素",
  minContains: (limit) => `至少要有 ${limit} 个符合要求的元素`,
  maxContains: (limit) => `受限形式的元素不得超过 ${limit} 个`,
  minProperties: (limit) => atLeast(limit, "个属性"),
  maxProperties: (limit) => atMost(limit, "个属性"),
  required: () => "必填",
  dependentRequired: (name) => `有${quote(name)}时必填`,
  additionalProperties: (nearest) => `此处不允许该属性${suggestion(nearest)}`,
  unevaluatedProperties: (nearest) => `此处不允许该属性${suggestion(nearest)}`,
  unknownProperty: (nearest) => `是未知属性${suggestion(nearest)}`,
  unevaluatedItems: () => "此处不允许该元素",
  propertyNames: (message) => `属性名不符合要求：${message}`,
  anyOf: (needs) => (needs ? `必须有${groups(needs)}` : "必须符合允许的形式之一"),
  oneOf: (problem) => {
    if (!problem) return "必须符合且只符合允许的形式之一";
    return "needs" in problem
      ? `必须有且只有一种：${groups(problem.needs)}`
      : `只能符合一种允许的形式，不得同时符合第 ${problem.matched.map((index) => index + 1).join("、")} 种`;
  },
  not: (names) => {
    if (!names) return "不得符合被排除的形式";
    return `不得${names.length > 1 ? "同时" : ""}有${all(names.map(quote))}`;
  },
  discriminator: (values) => `必须是${oneOf(values)}`,
  never: () => "不得出现",
  depth: (limit) => `嵌套不得超过 ${limit} 层`,
  unreadable: () => "无法读取：读取其中某个属性时抛出异常",
  rule: ({ message }) => message,
  received: ({ type, length, value }) => {
    const name = (foundTypes[type] ?? type).trim();
    if (length === undefined) return `${value ?? name}`;
    return `${length} ${type === "array" ? "个元素" : "个字符"}的${name}`;
  },
  words: {
    severity: { error: "错误", warning: "警告" },
    whole: "（整体）",
    example: (text) => `例如 ${text}`,
    received: (found) => `实际：${found}`,
    rule: (id) => `规则 ${id}`,
    row: ({ page, table, row }) =>
      [page, table && `表 ${table}`, row && `行 ${row}`].filter(Boolean).join(" "),
    comma: "，",
    summary: (errors, warnings) =>
      [errors && `${errors} 个错误`, warnings && `${warnings} 个警告`].filter(Boolean).join("，") ||
      "没有问题",
  },
};

const typeWords: Readonly<Record<JsonType, string>> = {
  null: " null",
  boolean: "布尔值",
  integer: "整数",
  number: "数字",
  string: "字符串",
  array: "数组",
  object: "对象",
};

/** What was found may be of other types than JSON has. */
const foundTypes: Readonly<Record<string, string>> = typeWords;

function atLeast(limit: number, counted: string): string {
  return limit === 1 ? "不得为空" : `至少要有 ${limit} ${counted}`;
}

function atMost(limit: number, counted: string): string {
  return limit === 0 ? "必须为空" : `最多只能有 ${limit} ${counted}`;
}

function oneOf(values: readonly unknown[]): string {
  return values.length === 1 ? ` ${list(values)}` : `以下值之一：${list(values)}`;
}

function list(values: readonly unknown[]): string {
  const text = shown(values, "、");
  return values.length > mostListed ? `${text} 等 ${values.length} 个` : text;
}

function quote(name: string): string {
  return `“${name}”`;
}

function suggestion(nearest: string | undefined): string {
  return nearest === undefined ? "" : `；是否应为${quote(nearest)}？`;
}

/** Sets of names of which one is asked for. */
function groups(needs: readonly (readonly string[])[]): string {
  return any(needs.map((names) => all(names.map(quote))));
}

function any(words: readonly string[]): string {
  return listed(words, "、", "或");
}

function all(words: readonly string[]): string {
  return listed(words, "、", "和");
}
