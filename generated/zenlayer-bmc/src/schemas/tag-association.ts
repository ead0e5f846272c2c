// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { Tag } from "./tag.js";

/**
 * Tags for new resources.
 *
 * Source: data-types, table TagAssociation
 */
export interface TagAssociation {
  /**
   * The tags; no key twice.
   *
   * No tag key may be used twice.
   *
   * Source: data-types, table TagAssociation, row tags (whether it is required is not said; read as
   * yes)
   */
  tags: Tag[];
}
