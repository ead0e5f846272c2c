// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import {
  listServersDetails,
  listServersDetailsUnchecked,
} from "../operations/list-servers-details.js";
import { pageNumber } from "../runtime/client/page-styles.js";
import { type PageRules, type Pages, paginate } from "../runtime/client/paginate.js";
import type { CallOptions, Transport } from "../runtime/client/transport.js";
import type { TypeAt } from "../runtime/client/type-at.js";
import type {
  ListServersDetailsInput,
  ListServersDetailsOutput,
} from "../types/list-servers-details.js";

/** An item of the list that `listServersDetails` answers with. */
export type ListServersDetailsItem = TypeAt<ListServersDetailsOutput, "/servers/*">;

/**
 * Goes through the pages that `listServersDetails` answers with, each asked for when it is wanted:
 * `for await` gives the answers, and `items()` what is on them.
 */
export function paginateListServersDetails(
  client: Transport,
  input: ListServersDetailsInput = {},
  options?: CallOptions,
): Pages<ListServersDetailsOutput, ListServersDetailsItem> {
  return paginate(client, { ...listServersDetailsPages, call: listServersDetails }, input, options);
}

/**
 * `paginateListServersDetails` without a look at the input, so that a bundle holds no validator of
 * it.
 */
export function paginateListServersDetailsUnchecked(
  client: Transport,
  input: ListServersDetailsInput = {},
  options?: CallOptions,
): Pages<ListServersDetailsOutput, ListServersDetailsItem> {
  return paginate(
    client,
    { ...listServersDetailsPages, call: listServersDetailsUnchecked },
    input,
    options,
  );
}

/** How pages follow each other. */
export const listServersDetailsPages: PageRules = {
  items: "/servers",
  at: "/query/offset",
  next: pageNumber,
  total: "/count",
};
