import type { Scenario } from "./scenario.js";
import type { Outcome, StateOptions } from "./state/options.js";

/** The types of an operation: what a right request holds, the bodies of its answers by status, and the vendor's codes. */
export type OperationTypes = {
  readonly request: object;
  readonly responses: object;
  readonly code: string;
};

/** The types of all operations, by name. */
export type ApiTypes = Readonly<Record<string, OperationTypes>>;

/** How a mock behaves where it should not just give the documented answer. */
export type MockOptions<Types extends ApiTypes> = StateOptions & {
  /** Answer only under this URL; without it under any origin. */
  readonly baseUrl?: string;
  /**
   * Which credentials requests must bring: any that is well-formed (`required`, the default), none at all (`ignored`), or one of
   * those that are given.
   */
  readonly credentials?: "required" | "ignored" | AcceptedCredentials;
  /** Answers to right requests, in place of the documented ones. */
  readonly overrides?: { readonly [Name in keyof Types]?: Override<Types[Name]> };
  /** Operations that fail, whatever the request is. */
  readonly fail?: { readonly [Name in keyof Types]?: Failure<Types[Name]["code"]> };
  /** How what operations start ends, if not well: always, or as a function says for a request. */
  readonly outcomes?: {
    readonly [Name in keyof Types]?:
      Outcome | ((request: RequestOf<Types[Name]>) => Outcome | undefined);
  };
  /** What goes wrong or slowly, for requests that are right. */
  readonly scenarios?: readonly Scenario[];
  /** Lets a request say in its header `X-Mock-Scenario` what shall become of it: `status=429; retry-after=2`. */
  readonly scenarioHeader?: boolean;
  /** So many calls of an operation are remembered, the latest; 1000 if it is not given. */
  readonly callLimit?: number;
};

/** The credentials that a mock accepts; others get the documented refusal. */
export type AcceptedCredentials = {
  /** Tokens, API keys, and `user:password` for basic authentication. */
  readonly tokens?: readonly string[];
  /** Key pairs, whose signatures are checked for real. */
  readonly keys?: readonly AcceptedKey[];
};

export type AcceptedKey = {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Of a temporary pair. */
  readonly sessionToken?: string;
};

/** An answer, or a function that makes one from the request; if that returns nothing, the documented answer is given. */
export type Override<Types extends OperationTypes> =
  | Answer<Types["responses"]>
  | ((
      request: RequestOf<Types>,
    ) => Answer<Types["responses"]> | undefined | Promise<Answer<Types["responses"]> | undefined>);

/** A checked request in parts (`path`, `query`, `headers`, `cookies`, `body`), and as it came. */
export type RequestOf<Types extends OperationTypes> = Types["request"] & {
  readonly request: Request;
};

/** Status and body belong together as in the description; other statuses go with the body of a range or of `default`. */
export type Answer<Responses> = {
  [Status in keyof Responses]: {
    readonly status: StatusOf<Status>;
    readonly headers?: Readonly<Record<string, string>>;
  } & BodyOf<Responses[Status]>;
}[keyof Responses];

/** `200` and `"200"` are the status 200; a range and `default` stand for many. */
type StatusOf<Key> = Key extends number
  ? Key
  : Key extends `${infer Status extends number}`
    ? Status
    : number;

type BodyOf<Body> = undefined extends Body ? { readonly body?: Body } : { readonly body: Body };

/** An error that the description knows: by its status, or by the vendor's code. */
export type Failure<Code extends string = string> = { readonly message?: string } & (
  | { readonly status: number; readonly code?: Code }
  | { readonly status?: number; readonly code: Code }
);

/** A call that the mock answered. Secrets are masked, so that a failing assertion does not print them. */
export type MockCall = {
  readonly method: string;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** All headers, by their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: Readonly<Record<string, unknown>>;
  /** Undefined where there is none, or none that could be read. */
  readonly body: unknown;
  /** The status of the answer. */
  readonly status: number;
};
