import type { VerifySignature } from "./signature.js";
import type { ValidationIssue } from "../validators/issue.js";
import type { Lifecycle, ResourceKinds } from "./state/declared.js";
import type { StateEngine } from "./state/engine.js";
import type { StateOptions } from "./state/options.js";

/** The parts of a request that are checked one by one; they are called as in the client's input. */
export type Group = "path" | "query" | "headers" | "cookies";

/** What the mock has to know of an operation: data from the description, and the validators made from it. */
export type MockOperation = {
  readonly id: string;
  /** In capital letters. */
  readonly method: string;
  /** With `{name}` where path parameters stand. */
  readonly path: string;
  /** Parameters that allow one value only: they tell operations under one method and path apart. */
  readonly constants?: readonly MockConstant[];
  readonly parameters?: readonly MockParameter[];
  readonly body?: MockBody;
  /** Alternatives, each a list of credentials that are needed together. */
  readonly security?: readonly (readonly MockCredential[])[];
  readonly validators?: { readonly [Part in Group | "body"]?: Validator };
  /** The documented answer to a right request. */
  readonly answer: MockAnswer;
  /** The documented answers to a wrong request. */
  readonly errors?: readonly MockErrorAnswer[];
  readonly codes?: readonly MockErrorCode[];
  /** What it does to resources. */
  readonly lifecycle?: Lifecycle;
  /** Names of properties and parameters that hold secrets, at any depth. */
  readonly secrets?: readonly string[];
};

/** A parameter that allows one value only, as text. */
export type MockConstant = {
  readonly name: string;
  readonly in: "query" | "headers" | "cookies";
  readonly value: string;
};

/** A parameter, and how its text is read. */
export type MockParameter = {
  readonly name: string;
  readonly in: Group;
  /** What its text stands for; left out for a plain text. */
  readonly type?: ValueType;
  /** Left out where it is the usual one of the place: `simple`, or `form` in queries and cookies. */
  readonly style?: "label" | "matrix" | "spaceDelimited" | "pipeDelimited" | "deepObject";
  /** Left out where it is the usual one of the style. */
  readonly explode?: boolean;
};

/** How a text becomes a value; where it cannot, it stays a text, and the validator says what is wrong with it. */
export type ValueType =
  | "string"
  | "number"
  | "boolean"
  /** A JSON text. */
  | "json"
  /** A file of a form in parts. */
  | "bytes"
  | { readonly items: ValueType }
  | {
      readonly properties: Readonly<Record<string, ValueType>>;
      /** What further properties hold; left out where there are none. */
      readonly others?: ValueType;
    };

/** A request body, and how it is read. */
export type MockBody = {
  readonly required?: boolean;
  /** The media types that the operation takes, as written, and how they are read; what is neither is not looked into. */
  readonly formats: readonly {
    readonly mediaType: string;
    readonly read?: "json" | { readonly form: ValueType } | { readonly parts: ValueType };
  }[];
};

/** A credential by where it travels; `scheme` is the word before it, as in `Authorization: Bearer …`. */
export type MockCredential = {
  readonly in: "query" | "headers" | "cookies";
  readonly name: string;
  readonly scheme?: string;
  /** May be left out; a secret all the same. */
  readonly optional?: boolean;
  /** Comes with a signature, and is judged with it. */
  readonly isPart?: boolean;
  /** Judges a signature; left out for a credential that is sent itself. */
  readonly verify?: VerifySignature;
  /** The vendor's codes for a request without it, with a wrong one, and with one whose time is off. */
  readonly codes?: { readonly missing?: string; readonly wrong?: string; readonly late?: string };
};

/** A generated validator, as far as the mock is concerned. */
export type Validator = (value: unknown) => {
  readonly valid: boolean;
  readonly issues: readonly ValidationIssue[];
};

/** An answer as data. */
export type MockAnswer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Headers that are another id with each answer, as forms of ids: `{uuid}`, `{hex:32}`. */
  readonly fresh?: Readonly<Record<string, string>>;
  /** Texts of the body that are another id with each answer: the form of it, and the places that all have the same one. */
  readonly ids?: readonly {
    readonly form: string;
    readonly at: readonly (readonly string[])[];
  }[];
  readonly mediaType?: string;
  /** Left out where the answer has no body. A text goes out as it is, unless the media type is JSON. */
  readonly body?: unknown;
};

/** A documented error, or several that look the same. */
export type MockErrorAnswer = Omit<MockAnswer, "status"> & {
  /** The statuses that it is documented for (`400`, `4XX`, `default`), with what the description says of each. */
  readonly statuses: Readonly<Record<string, string>>;
  /** Where the body has the error's code and its message, if it has them: property names from the top. */
  readonly code?: readonly string[];
  readonly message?: readonly string[];
  /** The description shows no such body, so code and message follow from the status alone. */
  readonly madeUp?: true;
};

/** A code of the vendor with the status that it comes with. */
export type MockErrorCode = {
  readonly code: string;
  readonly status: number;
  readonly meaning: string;
  /** What is wrong with a request that gets it. */
  readonly for?: MockErrorCause;
};

/** Keywords that are not met (`*`: any; `missingBody` and `malformedBody`), and places (`/body/name`) with all that is inside. */
export type MockErrorCause = {
  readonly keywords?: readonly string[];
  readonly at?: readonly string[];
};

/** A whole API: what `createMock` is made from. */
export type MockApi = {
  readonly operations: readonly MockOperation[];
  /** Paths of the documented servers, without a slash at the end; an operation answers under each, and under none. */
  readonly basePaths?: readonly string[];
  /** The resources that the description declares, and the engine that keeps them. */
  readonly state?: {
    readonly kinds: ResourceKinds;
    readonly start: (kinds: ResourceKinds, options: StateOptions) => StateEngine;
  };
};
