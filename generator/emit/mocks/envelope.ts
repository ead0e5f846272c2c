import type { Api, VendorError } from "../../model/api.ts";
import type { Schema } from "../../model/schema.ts";
import { sample, satisfies } from "../sample/index.ts";

/** Where an error body has a code and a message, as property names from the top; left out where it has none. */
export type Envelope = {
  readonly code?: readonly string[];
  readonly message?: readonly string[];
};

/** Names that error bodies give to the two, the clearest first; the generated client looks for the same. */
const codeNames = ["error_code", "errorCode", "code", "error"];
const messageNames = [
  "error_msg",
  "error_message",
  "errorMessage",
  "error_description",
  "message",
  "msg",
  "detail",
  "title",
];

/** The runtime cuts messages to this length. */
export const longestMessage = 200;

/**
 * Finds the texts of an error body that a mock may replace: only where the body stays valid with any of the vendor's codes, and
 * with a short message and a long one.
 */
export function envelopeOf(
  body: unknown,
  schema: Schema | undefined,
  errors: readonly VendorError[],
  api: Api,
): Envelope {
  const stays = (path: readonly string[], texts: readonly string[]): boolean =>
    !schema || texts.every((text) => satisfies(withText(body, path, text), schema, api));
  const codes = errors.length > 0 ? errors.map(({ code }) => code) : ["Code.0001"];
  const messages = ["body: is missing", "x".repeat(longestMessage)];
  const code = textPaths(body, codeNames).find((path) => stays(path, codes));
  const message = textPaths(body, messageNames).find((path) => stays(path, messages));
  return { ...(code ? { code } : {}), ...(message ? { message } : {}) };
}

/** A made-up error body without what is optional, but with the given places; the whole body where that would not be valid. */
export function pruned(
  body: unknown,
  places: readonly (readonly string[])[],
  schema: Schema,
  api: Api,
): unknown {
  const least = sample(schema, api, { mode: "minimal", direction: "response" }).value;
  const smaller = keep(body, least?.value, places);
  return satisfies(smaller, schema, api) ? smaller : body;
}

/** What of a value another one has, too, or what leads to one of the places. */
function keep(value: unknown, least: unknown, places: readonly (readonly string[])[]): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]: [string, unknown]): [string, unknown][] => {
      const inside = places.filter(([first]) => first === name).map(([, ...rest]) => rest);
      const other: unknown =
        typeof least === "object" && least !== null && Object.hasOwn(least, name)
          ? Reflect.get(least, name)
          : undefined;
      return inside.length > 0 || other !== undefined ? [[name, keep(member, other, inside)]] : [];
    }),
  );
}

/** A copy of a body with another text at a place. */
export function withText(body: unknown, path: readonly string[], text: string): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return text;
  if (Array.isArray(body)) {
    return body.map((item: unknown, index) =>
      String(index) === name ? withText(item, rest, text) : item,
    );
  }
  if (typeof body !== "object" || body === null) return body;
  return Object.fromEntries(
    Object.entries(body).map(([key, member]) => [
      key,
      key === name ? withText(member, rest, text) : member,
    ]),
  );
}

/** The texts of a body that have one of the names, those at the top first; of a list only the first item counts. */
function textPaths(body: unknown, names: readonly string[]): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  let level: readonly { readonly value: unknown; readonly path: readonly string[] }[] = [
    { value: body, path: [] },
  ];
  for (let depth = 0; depth < 4; depth += 1) {
    for (const { value, path } of level) {
      if (typeof value !== "object" || value === null) continue;
      for (const name of names) {
        if (Object.hasOwn(value, name) && typeof Reflect.get(value, name) === "string")
          found.push([...path, name]);
      }
    }
    level = level.flatMap(({ value, path }) => membersOf(value, path));
  }
  return found;
}

function membersOf(value: unknown, path: readonly string[]) {
  if (typeof value !== "object" || value === null) return [];
  const members = Object.entries(value);
  return (Array.isArray(value) ? members.slice(0, 1) : members).map(
    ([name, member]: [string, unknown]) => ({ value: member, path: [...path, name] }),
  );
}
