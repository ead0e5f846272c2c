import type { Answer } from "./answer.js";
import type { Call, Step } from "./call.js";
import type { ClientError } from "./errors.js";
import type { LookFor } from "./outcome-unknown.js";
import type { RetryPolicy } from "./retry.js";

/**
 * What the runtime has to know to make a call. Where kinds differ (places, styles, body formats) it names the function that does
 * the work, so that a bundle holds only what its operations use.
 */
export type Operation<Input extends CallInput, Output> = {
  readonly id: string;
  readonly method: string;
  /** With `{name}` where path parameters go. */
  readonly path: string;
  /** What has to be done once to make the request of a call besides URL, method and the caller's headers. */
  readonly steps?: readonly Step[];
  /** True if the request may arrive twice without harm: by its method, by a token in it, or because the description says so. */
  readonly isRepeatable?: boolean;
  /** What the description says of repeating the operation. */
  readonly retry?: RetryPolicy;
  /** Where the request must not arrive twice: says of a failure whether the work may be done. */
  readonly guard?: Guard;
  /** Where to find what a request has made whose answer was lost. */
  readonly lookFor?: LookFor;
  /** A property that makes an error of an answer, whatever its status. */
  readonly errorProperty?: string;
  readonly parameters?: readonly Parameter[];
  readonly body?: RequestBody;
  /** Alternatives, each a list of scheme names that are needed together; an empty one allows anonymous calls. */
  readonly security?: readonly (readonly string[])[];
  /** Servers of this operation alone. */
  readonly servers?: readonly Server[];
  /** Reads the bodies of answers. */
  readonly read: Reader;
  /** What the caller can read. */
  readonly accept?: string;
  /** Where answers are not all JSON: media types by documented status (`200`, `4XX`, `default`). */
  readonly responses?: Readonly<Record<string, readonly string[]>>;
  /** Where answers are JSON but for a text: its type, by status. */
  readonly texts?: Readonly<Record<string, string>>;
  /** How answers are read that are neither JSON nor text, by media type. */
  readonly readers?: Readonly<Record<string, Reader>>;
  /** Says whether a media type is in a described range of them. */
  readonly fits?: (actual: string, range: string) => boolean;
  /** Where the input holds secrets, as property names from its top: they are masked in what errors say. */
  readonly secrets?: readonly (readonly string[])[];
  /** Never set: carries the types of the operation. */
  readonly types?: { readonly input: Input; readonly output: Output };
};

/** Makes of the failure of a request that must not arrive twice what its caller has to know; false where it says enough. */
export type Guard = (failure: ClientError, call: Call) => ClientError | false;

/** Reads the body of an answer in its own way. */
export type Reader = (answer: Answer) => unknown;

/** The parts of an operation's input, whatever their types. */
export interface CallInput {
  readonly path?: object;
  readonly query?: object;
  readonly headers?: object;
  readonly cookies?: object;
  readonly body?: unknown;
  readonly contentType?: string | undefined;
  readonly partHeaders?: object | undefined;
}

/** A parameter, and how its value gets into a request. */
export type Parameter = {
  readonly name: string;
  readonly in: ParameterPlace;
  readonly style?: ParameterStyle;
  /** Left out where it is the usual one of the style. */
  readonly explode?: boolean;
  /** In place of the encoding of everything that is reserved in a URL. */
  readonly encode?: (text: string) => string;
  /** Makes a text of the value, where no style applies. */
  readonly text?: (value: unknown) => string;
  readonly required?: boolean;
  /** The client option that fills it in. */
  readonly option?: string;
  /** Always sent, and no input. */
  readonly constant?: string | number | boolean;
  /** Makes a value where the caller gives none; all attempts of a call share it. */
  readonly fill?: () => string;
};

/** Path, query, headers or cookies: the group of the input that values come from, and how they are written. */
export type ParameterPlace = {
  readonly group: "path" | "query" | "headers" | "cookies";
  readonly write: (call: Call, parameter: Parameter, value: unknown) => void;
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
  /** Where the caller has a choice: every media type, and how it is written. */
  readonly choices?: readonly RequestBody[];
};

/** A body that is ready to be sent; `duplex` is what `fetch` wants to be told of a stream. */
export type EncodedBody = {
  readonly body: BodyInit;
  readonly contentType: string;
  readonly duplex?: "half";
};

/** Writes a value as a body. */
export type BodyEncoder = (value: unknown, body: RequestBody, input: CallInput) => EncodedBody;

/** How a property of a form is written. */
export type PropertyEncoding = {
  readonly contentType?: string;
  readonly style?: ParameterStyle;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  /** Headers of the part that never change. */
  readonly headers?: Readonly<Record<string, string>>;
};

/** A server of the description; `{name}` in its URL stands for a variable. */
export type Server = {
  readonly url: string;
  readonly variables?: Readonly<Record<string, ServerVariable>>;
};

/** A part of a server's URL. Without `values` any text goes. */
export type ServerVariable = { readonly default: string; readonly values?: readonly string[] };
