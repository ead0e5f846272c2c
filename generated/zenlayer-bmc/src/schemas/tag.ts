// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * A tag of a resource.
 *
 * Source: data-types, table Tag
 */
export interface Tag {
  /**
   * Name of the tag, of 1 to 128 characters.
   *
   * Key should have 1 to 128 characters (a warning).
   *
   * Source: data-types, table Tag, row key (whether it is required is not said; read as yes)
   */
  key: string;
  /**
   * Value of the tag, of 1 to 128 characters.
   *
   * Value should have 1 to 128 characters (a warning).
   *
   * Source: data-types, table Tag, row value
   */
  value?: string;
}
