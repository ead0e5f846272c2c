import type { Place } from "../source/diagnostic.ts";
import type { Method } from "../source/methods.ts";
import type { Lifecycle, ResourceKind } from "./lifecycle.ts";
import type { Schema, SchemaId, SourceRow } from "./schema.ts";
import type { Pagination, Waiter } from "./waiter.ts";

/** A whole description, meaning only: no TypeScript, no text positions other than `at`. */
export type Api = {
  readonly title: string;
  readonly version: string;
  readonly description: string | undefined;
  /** The SPDX identifier of `info.license`, if it has one. */
  readonly license: string | undefined;
  readonly servers: readonly Server[];
  /** By path, then method. Lists follow the source, maps are in order of their keys: key order means nothing there. */
  readonly operations: readonly Operation[];
  /** Requests that the other side sends; `path` is the webhook's name. */
  readonly webhooks: readonly Operation[];
  /** Every schema under `components/schemas` and every other schema that a `$ref` points at. */
  readonly schemas: ReadonlyMap<SchemaId, NamedSchema>;
  /** Every schema with rules, wherever it stands. */
  readonly ruled: readonly Schema[];
  readonly securitySchemes: readonly SecurityScheme[];
  readonly tags: readonly { readonly name: string; readonly description: string | undefined }[];
  /** The vendor's pages, by short name (`x-specwright-pages`). */
  readonly pages: ReadonlyMap<string, Page>;
  /** What calls make and change (`x-specwright-resources`). */
  readonly resources: readonly ResourceKind[];
  readonly at: Place;
};

/** A schema that has a name of its own: the last segment of its pointer, or its file's name. */
export type NamedSchema = { readonly name: string; readonly schema: Schema };

export type Page = {
  readonly title: string;
  readonly url: string | undefined;
  readonly updated: string | undefined;
  readonly capture: string | undefined;
};

export type Server = {
  /** With `{variable}` parts as written. */
  readonly url: string;
  readonly description: string | undefined;
  readonly variables: readonly ServerVariable[];
};

export type ServerVariable = {
  readonly name: string;
  readonly default: string;
  readonly values: readonly string[];
  readonly description: string | undefined;
  /** The variable of the environment that may hold it (`x-specwright-environment`). */
  readonly environment: string | undefined;
};

export type { Method };

export type Operation = {
  /** The `operationId`, or one made from method and path where there is none; unique in the description. */
  readonly id: string;
  readonly method: Method;
  /** The path template as sent, without the fragment that told path keys apart. */
  readonly path: string;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly deprecated: boolean;
  readonly tags: readonly string[];
  /** Path-level parameters are merged in; in the order of the source. */
  readonly parameters: readonly Parameter[];
  readonly body: Body | undefined;
  /** Documented statuses in ascending order, ranges after codes, `default` last. */
  readonly responses: readonly Response[];
  /** Alternatives; each names the schemes that must all be met. An empty alternative means anonymous access. */
  readonly security: readonly (readonly SecurityRequirement[])[];
  readonly servers: readonly Server[];
  /** The vendor's error codes (`x-specwright-errors`). */
  readonly errors: readonly VendorError[];
  /** How it may be repeated (`x-specwright-retry`). */
  readonly retry: Retry | undefined;
  /** Where to find what a request has made whose answer was lost (`x-specwright-look-for`). */
  readonly lookFor: LookFor | undefined;
  readonly callbacks: readonly Operation[];
  /** True for webhooks and callbacks: the service sends the request, and we answer it. */
  readonly incoming: boolean;
  readonly companion: boolean;
  readonly waiters: readonly Waiter[];
  readonly pagination: Pagination | undefined;
  /** What it does to resources (`x-specwright-lifecycle`). */
  readonly lifecycle: Lifecycle | undefined;
  readonly sources: readonly SourceRow[];
  readonly at: Place;
};

export type Retry = {
  /** True if the request may arrive twice without harm, whatever its method. */
  readonly safe: boolean;
  /** Statuses of answers that may be others later, in place of the usual ones. */
  readonly statuses: readonly number[] | undefined;
  readonly attempts: number | undefined;
  /** Milliseconds. */
  readonly baseDelay: number | undefined;
  readonly maxDelay: number | undefined;
};

export type LookFor = {
  /** The id of the operation that finds it. */
  readonly operation: string;
  /** Places in the body of the request, as JSON Pointers. */
  readonly fields: readonly string[];
};

export type SecurityRequirement = { readonly scheme: string; readonly scopes: readonly string[] };

export type ParameterLocation = "path" | "query" | "header" | "cookie";
export type ParameterStyle =
  "simple" | "label" | "matrix" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";

export type Parameter = {
  readonly name: string;
  readonly location: ParameterLocation;
  readonly required: boolean;
  readonly schema: Schema;
  readonly style: ParameterStyle;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  /** An empty text may be sent, whatever the schema says; a query parameter only. */
  readonly allowEmptyValue: boolean;
  /** Set when the parameter has `content` in place of `schema`: the value is sent in this media type. */
  readonly mediaType: string | undefined;
  readonly deprecated: boolean;
  readonly description: string | undefined;
  readonly examples: readonly Example[];
  /** The only value that a required parameter allows: sent by the client, no input of the operation. */
  readonly constant: { readonly value: string | number | boolean } | undefined;
  /** The client option that fills it in (`x-specwright-client-option`). */
  readonly clientOption: string | undefined;
  /** The variable of the environment that may hold that option (`x-specwright-environment`). */
  readonly environment: string | undefined;
  /** Tells the service which requests are one: made once in a call where the caller gives none (`x-specwright-idempotency-token`). */
  readonly idempotencyToken: IdempotencyToken | undefined;
  readonly sources: readonly SourceRow[];
  readonly at: Place;
};

/** What a service does with a token, as far as it is declared. */
export type IdempotencyToken = {
  /** Milliseconds. */
  readonly lifetime: number | undefined;
  /** The vendor's codes for a token that came with another request before, and for one that is too old. */
  readonly conflict: string | undefined;
  readonly expired: string | undefined;
};

export type Body = {
  readonly required: boolean;
  readonly description: string | undefined;
  readonly contents: readonly Content[];
  readonly at: Place;
};

/** One media type of a body or an answer. */
export type Content = {
  /** As written, such as `application/json` or `text/*`. */
  readonly mediaType: string;
  /** Undefined where the description gives none: any bytes. */
  readonly schema: Schema | undefined;
  readonly examples: readonly Example[];
  readonly encodings: readonly Encoding[];
  readonly at: Place;
};

export type Encoding = {
  readonly property: string;
  readonly contentType: string | undefined;
  readonly headers: readonly Header[];
  readonly style: ParameterStyle | undefined;
  readonly explode: boolean | undefined;
  readonly allowReserved: boolean;
};

export type Example = {
  /** The name in `examples`, or "example" for a single one. */
  readonly name: string;
  readonly summary: string | undefined;
  readonly value: unknown;
  readonly at: Place;
};

export type Response = {
  /** `200`, `2XX` or `default`. */
  readonly status: string;
  readonly description: string;
  readonly headers: readonly Header[];
  readonly contents: readonly Content[];
  readonly links: readonly Link[];
  /** The property that makes an error of the body, whatever the status (`x-specwright-error-property`). */
  readonly errorProperty: string | undefined;
  readonly sources: readonly SourceRow[];
  readonly at: Place;
};

export type Header = {
  readonly name: string;
  readonly required: boolean;
  readonly description: string | undefined;
  readonly schema: Schema;
  readonly examples: readonly Example[];
  readonly sources: readonly SourceRow[];
};

export type Link = {
  readonly name: string;
  /** The id of the operation that it leads to; undefined where the description does not have it. */
  readonly operationId: string | undefined;
  readonly parameters: ReadonlyMap<string, unknown>;
  /** `{ value }`: a body of `null` and none differ. */
  readonly body: { readonly value: unknown } | undefined;
  readonly server: Server | undefined;
  readonly description: string | undefined;
};

export type SecurityScheme = {
  readonly name: string;
  readonly description: string | undefined;
  readonly sources: readonly SourceRow[];
  /** The variables of the environment that hold the credential, by its parts: `token`, or those of a key pair. */
  readonly environment: readonly (readonly [part: string, variable: string])[];
  /** The vendor's codes for requests that are refused because of it: `missing`, `wrong` or `late` (`x-specwright-refusals`). */
  readonly refusals: readonly (readonly [reason: string, code: string])[];
  readonly at: Place;
} & (
  | {
      readonly type: "apiKey";
      readonly location: "header" | "query" | "cookie";
      readonly parameter: string;
      /** How requests are signed, where the key is a signature. */
      readonly signing: Signing | undefined;
    }
  | { readonly type: "http"; readonly scheme: string }
  | { readonly type: "oauth2" | "openIdConnect" | "mutualTLS" }
);

/** A way to sign requests (specs/vocabulary/README.md); `{name}` stands for a value. */
export type Signing = {
  readonly headers: readonly (readonly [name: string, template: string])[];
  readonly time: { readonly format: "basic" | "unix"; readonly tolerance: number };
  readonly signedHeaders: readonly string[];
  readonly bodyHashHeader: string | undefined;
  readonly canonicalRequest: readonly string[];
  readonly stringToSign: readonly string[];
  readonly authorization: string;
};

export type VendorError = {
  readonly status: number;
  readonly code: string;
  readonly meaning: string;
  readonly retryable: boolean | undefined;
  /** What is wrong with a request that gets this code: keywords that it breaks, places where it does. */
  readonly for:
    { readonly keywords: readonly string[]; readonly at: readonly string[] } | undefined;
  readonly sources: readonly SourceRow[];
};
