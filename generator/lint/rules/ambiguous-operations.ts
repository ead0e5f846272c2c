import type { Diagnostic } from "../../source/diagnostic.ts";
import { isRawObject, own } from "../../source/raw.ts";
import { inside } from "../../source/source.ts";
import type { LintInput, Rule } from "../input.ts";
import type { LintOperation } from "../operations.ts";
import { problem } from "../../source/problem.ts";

/** Operations under one method and path are told apart by a required header or query parameter with one value. */
export const ambiguousOperations: Rule = (input) => {
  const groups = new Map<string, LintOperation[]>();
  for (const operation of input.operations) {
    const path = operation.path.replace(/#.*$/s, "").replace(/\{[^{}]*\}/g, "{}");
    const key = `${operation.method} ${path}`;
    const group = groups.get(key);
    if (group) group.push(operation);
    else groups.set(key, [operation]);
  }
  return [...groups.values()].flatMap((group) => {
    const constants = group.map((operation) => constantsOf(operation, input));
    return group.flatMap((operation, index): readonly Diagnostic[] => {
      const like = group.findIndex(
        (_, other) => other < index && !differ(constants[other], constants[index]),
      );
      const first = group[like];
      if (!first) return [];
      const message = `\`${operation.method}\` of \`${operation.path}\` cannot be told apart from that of \`${first.path}\``;
      return [problem("operation/ambiguous", { ...operation.at, part: "key" }, message)];
    });
  });
};

type Constants = ReadonlyMap<string, string>;

function differ(left: Constants | undefined, right: Constants | undefined): boolean {
  return [...(left ?? [])].some(([name, value]) => {
    const other = right?.get(name);
    return other !== undefined && other !== value;
  });
}

/** The only value of each required header and query parameter that has just one. */
function constantsOf(operation: LintOperation, input: LintInput): Constants {
  const constants = new Map<string, string>();
  for (const { name, location, value, at } of operation.parameters) {
    if (location !== "header" && location !== "query") continue;
    if (own(value, "required") !== true || !isRawObject(own(value, "schema"))) continue;
    const schema = input.follow({ value: value["schema"], at: inside(at, "schema") });
    if (!schema) continue;
    const values = own(schema.value, "enum");
    const single =
      Array.isArray(values) && values.length === 1 ? (values[0] as unknown) : undefined;
    const only = Object.hasOwn(schema.value, "const") ? schema.value["const"] : single;
    if (only === undefined) continue;
    constants.set(`${location} ${location === "header" ? name.toLowerCase() : name}`, String(only));
  }
  return constants;
}
