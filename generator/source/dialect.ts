import type { Place } from "./diagnostic.ts";
import { PlaceMap } from "./place-map.ts";
import { isRawObject, objectIn } from "./raw.ts";
import type { Target } from "./source.ts";

/** A schema language that a meta-schema of the description itself defines. */
export type Dialect = {
  /** As `$schema` or `jsonSchemaDialect` names it. */
  readonly name: string;
  /** The vocabularies of its keywords, and whether one must know them to read a schema. */
  readonly vocabularies: ReadonlyMap<string, boolean>;
};

/** True for what schemas are read as in any case: JSON Schema 2020-12, and OpenAPI 3.1's with its few keywords more. */
export function isOwnDialect(name: string): boolean {
  return own.test(name);
}

const own =
  /^https:\/\/(json-schema\.org\/draft\/2020-12\/schema|spec\.openapis\.org\/oas\/3\.1\/dialect\/(base|\d{4}-\d{2}-\d{2}))#?$/;

/** Which schemas of a description name a language of their own, and what is known of it. */
export class Dialects {
  readonly #named = new PlaceMap<string>();
  readonly #found = new PlaceMap<Dialect | "usual" | "unknown">();

  /** Notes what `$schema` says of a schema and of everything inside it, or `jsonSchemaDialect` of a file. */
  name(at: Place, name: unknown): void {
    if (typeof name === "string") this.#named.set(at, name);
  }

  /** Looks the named languages up; to be called once all schemas are known, since this may read files. */
  find(resolve: (reference: string, from: Place) => Target | undefined): void {
    for (const { at, value: name } of this.#named.all()) {
      const metaSchema = isOwnDialect(name) ? undefined : resolve(name, at)?.value;
      const other = isOwnDialect(name) ? "usual" : "unknown";
      this.#found.set(at, isRawObject(metaSchema) ? dialectOf(name, metaSchema) : other);
    }
  }

  /** The language at a place; undefined where it is the usual one, or one of which nothing is known. */
  at(place: Place): Dialect | undefined {
    const found = this.#found.isEmpty ? undefined : this.#found.around(place)?.value;
    return typeof found === "object" ? found : undefined;
  }
}

/** A meta-schema without `$vocabulary` restricts schemas, but adds and takes away no keywords. */
function dialectOf(name: string, metaSchema: Readonly<Record<string, unknown>>): Dialect {
  const listed = Object.entries(objectIn(metaSchema, "$vocabulary") ?? usual);
  return { name, vocabularies: new Map(listed.map(([uri, needed]) => [uri, needed === true])) };
}

const base = "https://json-schema.org/draft/2020-12/vocab/";

/** The vocabularies whose keywords are understood. */
export const vocabularies = {
  core: `${base}core`,
  applicator: `${base}applicator`,
  unevaluated: `${base}unevaluated`,
  validation: `${base}validation`,
  "meta-data": `${base}meta-data`,
  "format-annotation": `${base}format-annotation`,
  "format-assertion": `${base}format-assertion`,
  content: `${base}content`,
  openapi: "https://spec.openapis.org/oas/3.1/vocab/base",
} as const;

const usual = Object.fromEntries(Object.values(vocabularies).map((uri) => [uri, true]));
