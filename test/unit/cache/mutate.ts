import type fc from "fast-check";

/** Makes one small change somewhere in a JSON document, of a kind that people make in descriptions. Gives what it did. */
export function mutate(document: unknown, random: fc.Random | Draw): string {
  const draw =
    typeof random === "function" ? random : (size: number) => random.nextInt(0, size - 1);
  const places = placesIn(document, "");
  const { holder, key, pointer } = pick(places, draw);
  const value = holder[key];
  const same = places.filter((place) => place.key === key && place.pointer !== pointer);
  const kinds = ["remove", "copy", "replace", "words", "mark"] as const;
  const kind = pick(kinds, draw);
  switch (kind) {
    case "remove":
      delete holder[key];
      if (Array.isArray(holder))
        holder.splice(0, holder.length, ...holder.filter((x) => x !== undefined));
      break;
    case "copy":
      if (Array.isArray(holder)) holder.push(structuredClone(value));
      else holder[`${key}Copy`] = structuredClone(value);
      break;
    case "replace":
      if (same.length > 0) {
        const other = pick(same, draw);
        holder[key] = structuredClone(other.holder[other.key]);
      }
      break;
    case "words":
      if (typeof value === "string") holder[key] = `${value}x`;
      else if (typeof value === "number") holder[key] = value + 1;
      else if (typeof value === "boolean") holder[key] = !value;
      break;
    case "mark":
      if (typeof value === "object" && value !== null && !Array.isArray(value)) {
        const [name, mark] = pick(marks, draw);
        (value as Holder)[name] = mark;
      }
      break;
  }
  return `${kind} ${pointer}`;
}

/** Gives a whole number below its argument. */
export type Draw = (size: number) => number;

type Holder = Record<string, unknown>;
type At = { readonly holder: Holder; readonly key: string; readonly pointer: string };

/** What turns one schema into another kind of schema, or an operation into another kind of operation. */
const marks: readonly (readonly [string, unknown])[] = [
  ["readOnly", true],
  ["writeOnly", true],
  ["deprecated", true],
  ["unevaluatedProperties", false],
  ["additionalProperties", false],
  ["description", "Something else."],
  ["type", ["string", "null"]],
  ["required", ["name"]],
];

function placesIn(value: unknown, pointer: string): readonly At[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.keys(value).flatMap((key) => {
    const at = `${pointer}/${key}`;
    return [{ holder: value as Holder, key, pointer: at }, ...placesIn((value as Holder)[key], at)];
  });
}

function pick<T>(items: readonly T[], draw: Draw): T {
  const item = items[draw(items.length)];
  if (item === undefined) throw new Error("nothing to choose from");
  return item;
}
