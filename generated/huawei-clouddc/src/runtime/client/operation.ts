import type { RequestDraft } from "./draft.js";

/**
 * What the runtime has to know to make a call. Where kinds differ (places, styles, body formats) it names the function that does
 * the work, so that a bundle holds only what its operations use.
 */
export type Operation<Input extends CallInput, Output> = {
  readonly id: string;
  readonly method: string;
  /** With `{name}` where path parameters go. */
  readonly path: string;
  readonly parameters?: readonly Parameter[];
  readonly body?: RequestBody;
  /** Alternatives, each a list of scheme names that are needed together; an empty one allows anonymous calls. */
  readonly security?: readonly (readonly string[])[];
  /** Servers of this operation alone. */
  readonly servers?: readonly Server[];
  /** Media types by documented status (`200`, `4XX`, `default`). */
  readonly responses: Readonly<Record<string, readonly string[]>>;
  /** Where the input holds secrets, as property names from its top: they are masked in what errors say. */
  readonly secrets?: readonly (readonly string[])[];
  /** Never set: carries the types of the operation. */
  readonly types?: { readonly input: Input; readonly output: Output };
};

/** The parts of an operation's input, whatever their types. */
export interface CallInput {
  readonly path?: object;
  readonly query?: object;
  readonly headers?: object;
  readonly cookies?: object;
  readonly body?: unknown;
}

/** A parameter, and how its value gets into a request. */
export type Parameter = {
  readonly name: string;
  readonly in: ParameterPlace;
  readonly style?: ParameterStyle;
  /** Left out where it is the usual one of the place and style. */
  readonly explode?: boolean;
  /** Keeps reserved characters such as `/` as they are. */
  readonly allowReserved?: boolean;
  /** The value is sent as JSON text. */
  readonly json?: boolean;
  readonly required?: boolean;
  /** The client option that fills it in. */
  readonly option?: string;
  /** Always sent, and no input. */
  readonly constant?: string | number | boolean;
};

/** Path, query, headers or cookies: the group of the input that values come from, and how they are written. */
export type ParameterPlace = {
  readonly group: "path" | "query" | "headers" | "cookies";
  readonly write: (draft: RequestDraft, parameter: Parameter, value: unknown) => void;
};

/** Writes a value as text, already encoded; one text for each `name=value` pair where the style has pairs. */
export type ParameterStyle = (
  name: string,
  value: unknown,
  explode: boolean | undefined,
  encode: (text: string) => string,
) => readonly string[];

/** A request body's media type and the function that writes it. */
export type RequestBody = {
  readonly mediaType: string;
  readonly encode: BodyEncoder;
  readonly required?: boolean;
  /** How single properties of a form are written. */
  readonly properties?: Readonly<Record<string, PropertyEncoding>>;
};

/** A body that is ready to be sent. */
export type EncodedBody = { readonly content: BodyInit; readonly contentType: string };

/** Writes a value as a body. */
export type BodyEncoder = (value: unknown, body: RequestBody) => EncodedBody;

/** How a property of a form is written. */
export type PropertyEncoding = {
  readonly contentType?: string;
  readonly style?: ParameterStyle;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
};

/** A server of the description; `{name}` in its URL stands for a variable. */
export type Server = {
  readonly url: string;
  readonly variables?: Readonly<Record<string, ServerVariable>>;
};

/** A part of a server's URL. Without `values` any text goes. */
export type ServerVariable = { readonly default: string; readonly values?: readonly string[] };
