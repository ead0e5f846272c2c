// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * Up to 10 pairs of your own. Keys are of letters, digits, spaces, `-`, `_`, `:` and `.`; values
 * are strings.
 * Protect what is secret in them, by access rights or by encryption.
 *
 * - at most 10 entries
 * - values: at most 255 characters
 * - names: 1 to 255 characters
 * - names: matches `^[A-Za-z0-9 _:.-]*$`
 *
 * Source: create-instance, table 5, row {Custom key} (Printed as an object whose keys are maps;
 * read as a map of strings, as on the batch page); batch-create-instances, table 3, row metadata
 */
export interface InstanceMetadata {
  [key: string]: string;
}
