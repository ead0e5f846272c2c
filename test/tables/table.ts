/** What a file under `specs/<api>/tables/` holds (`specs/vocabulary/tables.schema.json` is its form, `specs/README.md` explains it). */
export type TableFile = {
  readonly page: string;
  /** The stored text of the page; a companion operation has none, its rows stand for `shared/facts`. */
  readonly capture?: string;
  readonly operation: string;
  readonly requests: Readonly<Record<string, Request>>;
  readonly responses?: Readonly<Record<string, unknown>>;
  /** Further bodies of answers: the forms that a status may have, and what is none of them. */
  readonly answers?: readonly Answers[];
  readonly tables: readonly Table[];
};

export type Answers = {
  readonly status: number;
  readonly accept?: readonly unknown[];
  readonly refuse?: readonly unknown[];
};

/** A request as the tests write it: the groups of the generated input, without constants. */
export type Request = {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  /** The rules that warn of it; none by default. */
  readonly warns?: readonly string[];
};

export type Table = {
  readonly id: string | number;
  readonly caption: string;
  /** The page that prints the table, where it is not the file's own. */
  readonly page?: string;
  readonly part: Part;
  readonly status?: number;
  readonly object?: string;
  readonly rows: readonly Row[];
};

export type RequestPart = "path" | "query" | "headers" | "body";
export type Part = RequestPart | "response" | "status" | "error";

export type JsonType = "string" | "integer" | "number" | "boolean" | "object" | "array";

export type Row = {
  readonly name?: string;
  readonly mandatory?: boolean | null;
  readonly type?: string;
  readonly json?: JsonType;
  readonly items?: JsonType;
  readonly figures?: Figures;
  /** Which characters may stand in the value: every one of ASCII is tried. */
  readonly alphabet?: readonly Alphabet[];
  readonly kinds?: Kinds;
  /** Nothing of a value may be told in an issue. */
  readonly secret?: true;
  /** Answers often have null where a field has no value. */
  readonly nullable?: true;
  readonly enum?: readonly unknown[];
  readonly open?: true;
  readonly unit?: string;
  readonly default?: unknown;
  readonly deprecated?: true;
  readonly rules?: readonly Rule[];
  readonly request?: string;
  readonly with?: Change;
  readonly value?: unknown;
  readonly status?: number | string;
  readonly code?: string;
  readonly meaning?: string;
  readonly exempt?: Readonly<Partial<Record<Verdict, string>>>;
};

/** A value with `…` where one character stands, and the characters that may: `A-Z a-z 0-9 _ space`. */
export type Alphabet = {
  readonly template: unknown;
  readonly allowed: string;
  /** The rule that speaks of any other; without it the value is refused by the schema itself. */
  readonly rule?: string;
  readonly else?: "refuse" | "warn";
};

/** Characters of at least so many of these kinds must stand in a text; the texts that are tried have `length` characters. */
export type Kinds = {
  readonly of: readonly string[];
  readonly least: number;
  readonly length: number;
  readonly rule?: string;
};

export type Figures = {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxBytes?: number;
  /** Bytes of what a Base64 text stands for. */
  readonly maxDecodedBytes?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxProperties?: number;
  readonly keyMinLength?: number;
  readonly keyMaxLength?: number;
  readonly valueMaxLength?: number;
};

/** A condition of a row in words, with changes to the row's request that keep or break it. */
export type Rule = {
  readonly text: string;
  readonly id?: string;
  /** Where its issue points, `server.nics[].ip_address`; from the part's top. */
  readonly at?: string;
  /** The code that the vendor's list of errors has for it. */
  readonly code?: string;
  readonly accept?: readonly Change[];
  readonly refuse?: readonly Change[];
  readonly warn?: readonly Change[];
  /** Of these the rule says nothing; whether they are right is another's business. */
  readonly silent?: readonly Change[];
};

export type Change = {
  readonly value?: unknown;
  readonly set?: Readonly<Record<string, unknown>>;
  readonly unset?: readonly string[];
};

/** The five ways in which every row must be seen. */
export const verdicts = ["type", "accept", "refuse", "mock", "docs"] as const;
export type Verdict = (typeof verdicts)[number];
