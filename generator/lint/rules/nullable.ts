import { own } from "../../source/raw.ts";
import { inside } from "../../source/source.ts";
import type { ObjectNode, Rule } from "../input.ts";
import { problem } from "../../source/problem.ts";

/** `nullable` where the letter of 3.0.3 gives it no effect: one note at the first place, since it is read as it is meant. */
export const nullable: Rule = ({ source, schemasWith }) => {
  if (source.version !== "3.0") return [];
  const loose = schemasWith("nullable").filter(isLoose);
  const [first] = loose;
  if (!first) return [];
  const times = loose.length === 1 ? "" : ` (${loose.length} places)`;
  const message = `null is allowed here, as \`nullable\` means to say, though the letter of 3.0 wants a \`type\` beside it and null in \`enum\`${times}`;
  return [problem("schema/nullable", inside(first.at, "nullable"), message)];
};

function isLoose({ value }: ObjectNode): boolean {
  if (value["nullable"] !== true) return false;
  const values = own(value, "enum");
  if (Array.isArray(values) && !values.includes(null)) return true;
  const restricts = ["allOf", "anyOf", "oneOf", "enum", "not"].some((key) =>
    Object.hasOwn(value, key),
  );
  return restricts && !Object.hasOwn(value, "type");
}
