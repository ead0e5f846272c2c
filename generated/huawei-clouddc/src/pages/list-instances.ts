// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { listInstances, listInstancesUnchecked } from "../operations/list-instances.js";
import { cursor } from "../runtime/client/page-styles.js";
import { type PageRules, type Pages, paginate } from "../runtime/client/paginate.js";
import type { CallOptions, Transport } from "../runtime/client/transport.js";
import type { TypeAt } from "../runtime/client/type-at.js";
import type { ListInstancesInput, ListInstancesOutput } from "../types/list-instances.js";

/** An item of the list that `listInstances` answers with. */
export type ListInstancesItem = TypeAt<ListInstancesOutput, "/instances/*">;

/**
 * Goes through the pages that `listInstances` answers with, each asked for when it is wanted: `for
 * await` gives the answers, and `items()` what is on them.
 */
export function paginateListInstances(
  client: Transport,
  input: ListInstancesInput = {},
  options?: CallOptions,
): Pages<ListInstancesOutput, ListInstancesItem> {
  return paginate(client, { ...listInstancesPages, call: listInstances }, input, options);
}

/** `paginateListInstances` without a look at the input, so that a bundle holds no validator of it. */
export function paginateListInstancesUnchecked(
  client: Transport,
  input: ListInstancesInput = {},
  options?: CallOptions,
): Pages<ListInstancesOutput, ListInstancesItem> {
  return paginate(client, { ...listInstancesPages, call: listInstancesUnchecked }, input, options);
}

/** How pages follow each other. */
export const listInstancesPages: PageRules = {
  items: "/instances",
  at: "/query/marker",
  next: cursor,
  cursor: "/page_info/next_marker",
};
