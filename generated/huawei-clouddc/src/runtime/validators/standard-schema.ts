import type { ValidationIssue } from "./issue.js";
import type { Validation } from "./validate.js";

/** Standard Schema, version 1 (https://standardschema.dev), as far as a validator takes part in it. */
export type StandardSchemaV1<Input = unknown, Output = Input> = {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Output>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
};

/** What a Standard Schema answers: the value, or the issues. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly ValidationIssue[] };

/** A validator as a Standard Schema, for the libraries that take one. Warnings refuse nothing, so they do not show here. */
export function standardSchema<T>(
  validate: (value: unknown) => Validation<T>,
): StandardSchemaV1<T> {
  return {
    "~standard": {
      version: 1,
      vendor: "specwright",
      validate: (value) => {
        const result = validate(value);
        return result.valid
          ? { value: result.value }
          : { issues: result.issues.filter(({ severity }) => severity === "error") };
      },
    },
  };
}
