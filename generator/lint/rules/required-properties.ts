import type { Diagnostic } from "../../source/diagnostic.ts";
import { didYouMean } from "../../source/near.ts";
import { isRawObject, objectIn, own } from "../../source/raw.ts";
import { inside, type SourceNode, type Target } from "../../source/source.ts";
import type { LintInput, ObjectNode, Rule } from "../input.ts";
import { problem } from "../../source/problem.ts";

/** A required property is described by the schema, by what it applies to the same value, or by a schema that applies it. */
export const requiredProperties: Rule = (input) => {
  const budget = { left: 500_000 };
  return input.schemasWith("required").flatMap((schema) => {
    const required = schema.value["required"];
    if (!Array.isArray(required)) return [];
    const properties = objectIn(schema.value, "properties") ?? {};
    // So it is nearly everywhere, and what other schemas describe need not be gathered.
    if (required.every((name) => typeof name === "string" && Object.hasOwn(properties, name))) {
      return [];
    }
    const described = describedBy(schema, input, budget);
    return required.flatMap((name: unknown, index): readonly Diagnostic[] => {
      if (typeof name !== "string" || described === "anything" || described.has(name)) return [];
      const message = `no \`properties\` describe \`${name}\`${didYouMean(name, described)}`;
      return [problem("schema/required-undefined", inside(schema.at, "required", index), message)];
    });
  });
};

const one = ["not", "if", "then", "else"];
const many = ["allOf", "anyOf", "oneOf"];

/** What looking at schemas may cost in one run; only hostile text needs more, and is told nothing. */
type Budget = { left: number };

function describedBy(
  schema: ObjectNode,
  input: LintInput,
  budget: Budget,
): ReadonlySet<string> | "anything" {
  const names = new Set<string>();
  const seen = new Set<unknown>();
  const waiting: Target[] = [];
  let open = false;
  for (let node: SourceNode | undefined = schema; node; node = outer(node)) {
    // `not: { required: [error] }` forbids what is meant not to be there.
    if (node.at.pointer.endsWith("/not")) return "anything";
    waiting.push(node);
  }
  for (let next = waiting.pop(); next; next = waiting.pop()) collect(next);
  // A map describes its values and leaves their names open; a schema without any properties describes no object at all.
  return open || names.size === 0 || budget.left <= 0 ? "anything" : names;

  function collect({ value, at }: Target): void {
    if (!isRawObject(value) || seen.has(value) || budget.left <= 0) return;
    seen.add(value);
    budget.left -= 1;
    for (const name of Object.keys(objectIn(value, "properties") ?? {})) names.add(name);
    if (objectIn(value, "patternProperties") || objectIn(value, "additionalProperties"))
      open = true;
    const reference = own(value, "$ref");
    const target = typeof reference === "string" ? input.source.resolve(reference, at) : undefined;
    if (target) waiting.push(target);
    for (const keyword of one) {
      if (Object.hasOwn(value, keyword)) {
        waiting.push({ value: value[keyword], at: inside(at, keyword) });
      }
    }
    for (const keyword of many) {
      const branches = own(value, keyword);
      if (!Array.isArray(branches)) continue;
      branches.forEach((branch: unknown, index) =>
        waiting.push({ value: branch, at: inside(at, keyword, index) }),
      );
    }
    for (const [name, member] of Object.entries(objectIn(value, "dependentSchemas") ?? {})) {
      waiting.push({ value: member, at: inside(at, "dependentSchemas", name) });
    }
  }
}

/** The schema around one that is applied to the same value. */
function outer({ parent, at }: SourceNode): SourceNode | undefined {
  if (parent?.kind !== "schema") return undefined;
  const keyword = at.pointer.slice(parent.at.pointer.length + 1).split("/")[0] ?? "";
  return [...one, ...many, "dependentSchemas"].includes(keyword) ? parent : undefined;
}
