import type { ValidationIssue } from "./issue.js";
import type { ValidateOptions, Validation } from "./validate.js";

/** Standard Schema, version 1 (https://standardschema.dev), as far as a validator takes part in it. */
export type StandardSchemaV1<Input = unknown, Output = Input> = {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown, options?: StandardOptions) => StandardResult<Output>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
};

/** What a caller of a Standard Schema may pass; `libraryOptions` are those of a validator, such as `strict`. */
export type StandardOptions = {
  readonly libraryOptions?: Readonly<Record<string, unknown>> | undefined;
};

/** What a Standard Schema answers: the value, or the issues. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly ValidationIssue[] };

/**
 * A validator as a Standard Schema, for the libraries that take one, with options of its own if given. Warnings refuse nothing,
 * so they do not show here.
 */
export function standardSchema<T>(
  validate: (value: unknown, options?: ValidateOptions) => Validation<T>,
  options?: ValidateOptions,
): StandardSchemaV1<T> {
  return {
    "~standard": {
      version: 1,
      vendor: "specwright",
      validate: (value, { libraryOptions } = {}) => {
        const result = validate(value, { ...options, ...libraryOptions });
        return result.valid
          ? { value: result.value }
          : { issues: result.issues.filter(({ severity }) => severity === "error") };
      },
    },
  };
}
