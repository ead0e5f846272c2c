import type { Api, Operation, SecurityScheme } from "../model/api.ts";
import { directionsOf, type Direction } from "../model/directions.ts";
import { mayHaveRules } from "../model/rules.ts";
import type { SchemaId } from "../model/schema.ts";
import type { Waiter } from "../model/waiter.ts";
import { identifier, reservedWords, type Identifier } from "../print/identifier.ts";
import { globalTypes, operationSuffixes, packageTypes, packageValues } from "./taken-names.ts";
import { waitingNames, waitingTypes, type PagesNames, type WaiterNames } from "./waiting-names.ts";

/**
 * Every name of the output, settled once: emitters ask here and never make names of their own, so that they can refer to
 * each other's declarations by name and path.
 */
export type Names = {
  /**
   * The type of a named schema (`Server`). One that differs between requests and answers has two in its file; that of requests
   * is called `ServerRequest`.
   */
  readonly schemaType: (id: SchemaId, direction?: Direction) => Identifier;
  /** What the variants of that type have in common (`ServerBase`), if it has variants. */
  readonly schemaBase: (id: SchemaId, direction?: Direction) => Identifier;
  /** Its file name without folder and ending (`server`). */
  readonly schemaFile: (id: SchemaId) => string;
  readonly operation: (operation: Operation) => OperationNames;
  readonly waiter: (waiter: Waiter) => WaiterNames;
  /** Of an operation that answers page by page. */
  readonly pages: (operation: Operation) => PagesNames;
  readonly scheme: (scheme: SecurityScheme) => SchemeNames;
};

export type SchemeNames = {
  /** `withToken`, which takes a credential. */
  readonly given: Identifier;
  /** `tokenScheme`, which stays in the module. */
  readonly description: Identifier;
};

export type OperationNames = {
  /** `createServers` */
  readonly value: string;
  /** `createServersUnchecked`, which does not look at its input */
  readonly unchecked: string;
  /** `createServersAnswers`, the validators of its answers */
  readonly answers: string;
  /** `CreateServers`, the beginning of every type of the operation. */
  readonly type: string;
  /** `create-servers` */
  readonly file: string;
};

type SchemaNames = { readonly file: string } & Record<
  Direction,
  { readonly type: Identifier; base?: Identifier }
>;

/** Where each declaration of the output lives, as paths from the package's root. */
export const paths = {
  schema: (file: string): string => `src/schemas/${file}.ts`,
  operationTypes: (file: string): string => `src/types/${file}.ts`,
  operation: (file: string): string => `src/operations/${file}.ts`,
  waiter: (file: string): string => `src/waiters/${file}.ts`,
  pages: (file: string): string => `src/pages/${file}.ts`,
  schemaValidator: (file: string): string => `src/validators/schemas/${file}.ts`,
  operationValidators: (file: string): string => `src/validators/operations/${file}.ts`,
  operationMock: (file: string): string => `src/mocks/operations/${file}.ts`,
  client: "src/client.ts",
  transport: "src/transport.ts",
  index: "src/index.ts",
  /** What looks at answers. */
  answers: "src/answers.ts",
  /** The operations without checks of their inputs. */
  unchecked: "src/unchecked.ts",
  sharedValidator: (file: string): string => `src/validators/shared/${file}.ts`,
  validatorsIndex: "src/validators/index.ts",
  /** The checks of scalars that many schemas ask for alike. */
  validatorsScalars: "src/validators/scalars.ts",
  /** The messages in another language: `simplified-chinese`. */
  validatorsLanguage: (file: string): string => `src/validators/${file}.ts`,
  mocksIndex: "src/mocks/index.ts",
  /** The mock without MSW. */
  mocksCore: "src/mocks/core.ts",
  runtime: (file: string): string => `src/runtime/${file}.ts`,
  operationDocs: (file: string): string => `docs/${file}.md`,
} as const;

/** Settles the names of a description. Spec names stay as they are where they can; a clash gets a number, in the order of the source. */
export function settleNames(api: Api): Names {
  const types = new Set<string>([...globalTypes, ...packageTypes, ...waitingTypes(api)]);
  const files = {
    // The docs have a page of this name.
    operations: new Set<string>(["index", ...(api.resources.length > 0 ? ["resources"] : [])]),
    schemas: new Set<string>(["index"]),
    waiters: new Set<string>(["index"]),
  };
  const values = new Set<string>(packageValues);

  // What an operation's types begin with is no type itself, so a schema may have that name.
  const beginnings = new Set<string>();
  const operations = new Map<Operation, OperationNames>();
  for (const operation of allOperations(api)) {
    const words = shortened(wordsOf(operation.id));
    const type = unique(beginnings, pascalCase(words));
    const value = unique(values, camelCase(words));
    for (const suffix of operationSuffixes) types.add(`${type}${suffix}`);
    values.add(`is${type}Error`);
    values.add(`read${type}Headers`);
    operations.set(operation, {
      value,
      unchecked: unique(values, `${value}Unchecked`),
      answers: unique(values, `${value}Answers`),
      type,
      file: unique(files.operations, fileName(words) || "operation"),
    });
  }

  const waiting = waitingNames(api, (operation) => found(operations.get(operation), operation.id), {
    value: (name) => unique(values, name),
    type: (name) => identifier(unique(types, name)),
    words: (name) => shortened(wordsOf(name)),
    file: (words) => unique(files.waiters, fileName(words)),
  });

  const schemes = new Map(
    api.securitySchemes.map((scheme) => {
      const words = shortened(wordsOf(scheme.name));
      const given = identifier(unique(values, `with${pascalCase(words)}`));
      const description = identifier(unique(values, `${camelCase(words)}Scheme`));
      return [scheme, { given, description }] as const;
    }),
  );

  const { both } = directionsOf(api);
  const schemas = new Map<SchemaId, SchemaNames>();
  for (const [id, { name }] of api.schemas) {
    const words = shortened(wordsOf(name));
    const type = identifier(unique(types, pascalCase(words)));
    schemas.set(id, {
      response: { type },
      request: { type },
      file: unique(files.schemas, fileName(words) || "schema"),
    });
  }

  // Second, so that a schema which the description calls so keeps its name.
  for (const [id, own] of schemas) {
    const { type } = own.response;
    if (both.has(id)) own.request = { type: identifier(unique(types, `${type.text}Request`)) };
    if (!mayHaveRules(api.schemas.get(id)?.schema)) continue;
    for (const side of both.has(id) ? [own.response, own.request] : [own.response])
      side.base = identifier(unique(types, `${side.type.text}Base`));
    if (!both.has(id)) own.request = own.response;
  }

  return {
    schemaType: (id, direction = "response") => found(schemas.get(id), id)[direction].type,
    schemaBase: (id, direction = "response") => {
      const own = found(schemas.get(id), id)[direction];
      return own.base ?? own.type;
    },
    schemaFile: (id) => found(schemas.get(id), id).file,
    operation: (operation) => found(operations.get(operation), operation.id),
    waiter: (waiter) => found(waiting.waiters.get(waiter), waiter.name),
    pages: (operation) => found(waiting.pages.get(operation), operation.id),
    scheme: (scheme) => found(schemes.get(scheme), scheme.name),
  };
}

/** All names of schemas as data: where these are the same, a reference to a schema is written the same. */
export function schemaNamesOf(api: Api, names: Names): unknown {
  const { both, requestOnly } = directionsOf(api);
  const directions = ["response", "request"] as const;
  return [...api.schemas.keys()].map((id) => [
    id,
    names.schemaFile(id),
    ...directions.flatMap((direction) => [
      names.schemaType(id, direction).text,
      names.schemaBase(id, direction).text,
    ]),
    both.has(id),
    requestOnly.has(id),
  ]);
}

/** Operations, webhooks and callbacks: everything that gets names of its own. */
export function allOperations(api: Api): readonly Operation[] {
  const withCallbacks = (operation: Operation): Operation[] => [
    operation,
    ...operation.callbacks.flatMap(withCallbacks),
  ];
  return [...api.operations, ...api.webhooks].flatMap(withCallbacks);
}

/** The words of a spec name: split at changes of case and at whatever is no letter of `letters`. */
export function wordsOf(name: string): readonly string[] {
  return name
    .normalize("NFC")
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .split(notLetters)
    .filter((word) => word !== "");
}

/**
 * What is no letter or digit of Latin, Greek, Cyrillic, Hebrew, Arabic, Devanagari, Thai, Kana, Chinese or Korean as they have been for
 * many years, capitals included. Which other characters are letters depends on the version of Unicode, and engines and compilers do not agree.
 */
const notLetters =
  /(?:[^\p{ID_Continue}]|[^\dA-Za-z\xc0-\u017f\u01a0\u01a1\u01af\u01b0\u01cd-\u01dc\u0218-\u021b\u0370-\u052f\u05d0-\u05ea\u0620-\u0669\u0671-\u06d3\u0900-\u097f\u0e01-\u0e59\u1e00-\u1fff\u3041-\u30ff\u3400-\u4db5\u4e00-\u9fa5\uac00-\ud7a3])+/u;

/** The words of a name as far as a file's name may be long, on every file system and with room for the path before it. */
function shortened(words: readonly string[]): readonly string[] {
  const whole = words.join("-");
  if (whole.length <= longest && Buffer.byteLength(whole) <= longest) return words;
  let length = 0;
  const kept: string[] = [];
  for (const word of words) {
    const characters = Array.from(word).filter((character) => {
      length += Buffer.byteLength(character);
      return length <= longest;
    });
    if (characters.length > 0) kept.push(characters.join(""));
    length += 1;
  }
  return kept;
}

const longest = 120;

/** `["create", "servers"]` → `create-servers`; no name that Windows keeps for a device. */
/** Words as the name of a file: `create-servers`. */
export function fileName(words: readonly string[]): string {
  const name = words.join("-").toLowerCase().normalize("NFC");
  return /^(con|prn|aux|nul|com\d|lpt\d)$/.test(name) ? `${name}_` : name;
}

/** `["create", "servers"]` → `CreateServers` */
export function pascalCase(words: readonly string[]): string {
  const text = words.map((word) => capitalize(word)).join("");
  return startsLikeIdentifier(text) ? text : `Type${text}`;
}

/** `["create", "servers"]` → `createServers` */
export function camelCase(words: readonly string[]): string {
  const [first = "", ...rest] = words;
  const text = lowerFirst(first) + rest.map((word) => capitalize(word)).join("");
  return startsLikeIdentifier(text) ? text : `operation${capitalize(text)}`;
}

function startsLikeIdentifier(text: string): boolean {
  return /^[\p{ID_Start}_$]/u.test(text);
}

function capitalize(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function lowerFirst(word: string): string {
  // An acronym is lowered whole: "VPCList" has the words "VPC" and "List".
  return word === word.toUpperCase()
    ? word.toLowerCase()
    : word.slice(0, 1).toLowerCase() + word.slice(1);
}

/** The name, or the name with a number if it is taken or reserved; the comparison ignores case, since files may. */
function unique(taken: Set<string>, name: string): string {
  let candidate = reservedWords.has(name) ? `${name}_` : name;
  for (let number = 2; taken.has(candidate) || taken.has(folded(candidate)); number += 1) {
    candidate = `${name}${number}`;
  }
  taken.add(candidate);
  taken.add(folded(candidate));
  return candidate;
}

/** What a file system that ignores case compares: `ς` is `σ`, and `ß` is `ss`. */
function folded(name: string): string {
  return name.toUpperCase().toLowerCase();
}

function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`no names for ${name}`);
  return value;
}
