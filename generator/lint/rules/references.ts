import type { Diagnostic } from "../../source/diagnostic.ts";
import { isRawObject, own, type RawObject } from "../../source/raw.ts";
import { inside, type Source, type SourceNode, type Target } from "../../source/source.ts";
import { mostHops, type Rule } from "../input.ts";
import { kindWords } from "../kind-words.ts";
import { problem } from "../../source/problem.ts";
import { allOf } from "../value-words.ts";

/** References arrive at content, and nothing that has an effect is lost beside them. */
export const references: Rule = ({ source }) => {
  const wayOf = wayFinder(source);
  return source.nodes.flatMap((node): readonly Diagnostic[] => {
    if (node.target === undefined || !isRawObject(node.value)) return [];
    return [...endless(node, wayOf(node)), ...ignoredSiblings(node, node.value)];
  });
};

/** How many references lead from an object to content; "circle" if they lead back to it. */
type Way = number | "circle";

function endless(node: SourceNode, way: Way): readonly Diagnostic[] {
  // The references before this one in a row have the same fault.
  if (way !== "circle" && way !== mostHops + 1) return [];
  const message =
    way === "circle"
      ? "the reference leads back to itself"
      : `more than ${mostHops} references lead from here to content`;
  return [problem("ref/circular", inside(node.at, "$ref"), message)];
}

/** Each object is looked at once, however many references go through it. */
function wayFinder(source: Source): (node: SourceNode) => Way {
  const ways = new Map<unknown, Way>();
  return (node) => {
    const row: unknown[] = [];
    const places = new Map<unknown, number>();
    let current: Target | undefined = node;
    let end: Way = 0;
    while (current && isRawObject(current.value) && isOnlyReference(current.value, node, source)) {
      const known = ways.get(current.value);
      const before = places.get(current.value);
      if (before !== undefined) {
        for (const value of row.splice(before)) ways.set(value, "circle");
        break;
      }
      if (known !== undefined) {
        // Whoever only leads to a circle is not in it, and has nothing to be told.
        end = known === "circle" ? 0 : known;
        break;
      }
      places.set(current.value, row.length);
      row.push(current.value);
      const reference = own(current.value, "$ref");
      current = typeof reference === "string" ? source.resolve(reference, current.at) : undefined;
    }
    row.reverse().forEach((value, index) => ways.set(value, (end as number) + index + 1));
    return ways.get(node.value) ?? 0;
  };
}

/** In schemas of 3.1 and in path items other fields may stand beside a reference, so there is content on the way. */
function isOnlyReference(value: RawObject, { kind }: SourceNode, source: Source): boolean {
  if (!Object.hasOwn(value, "$ref")) return false;
  const withSiblings = kind === "pathItem" || (kind === "schema" && source.version === "3.1");
  return !withSiblings || Object.keys(value).length === 1;
}

/** The model reports what is ignored in schemas. */
function ignoredSiblings({ kind, at }: SourceNode, value: RawObject): readonly Diagnostic[] {
  if (kind === "schema" || kind === "pathItem") return [];
  const ignored = Object.keys(value).filter(
    (key) => !["$ref", "summary", "description"].includes(key) && !key.startsWith("x-"),
  );
  if (ignored.length === 0) return [];
  const place = { ...inside(at, ignored[0] ?? ""), part: "key" as const };
  const message = `${allOf(ignored)} beside the $ref of ${kindWords[kind]} is ignored`;
  return [
    problem(
      "ref/siblings-ignored",
      place,
      message,
      "Move it to where the reference points, or write the object here.",
    ),
  ];
}
