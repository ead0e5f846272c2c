// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { listServers, listServersUnchecked } from "../operations/list-servers.js";
import { cursor } from "../runtime/client/page-styles.js";
import { type PageRules, type Pages, paginate } from "../runtime/client/paginate.js";
import type { CallOptions, Transport } from "../runtime/client/transport.js";
import type { TypeAt } from "../runtime/client/type-at.js";
import type { ListServersInput, ListServersOutput } from "../types/list-servers.js";

/** An item of the list that `listServers` answers with. */
export type ListServersItem = TypeAt<ListServersOutput, "/servers/*">;

/**
 * Goes through the pages that `listServers` answers with, each asked for when it is wanted: `for
 * await` gives the answers, and `items()` what is on them.
 */
export function paginateListServers(
  client: Transport,
  input: ListServersInput = {},
  options?: CallOptions,
): Pages<ListServersOutput, ListServersItem> {
  return paginate(client, { ...listServersPages, call: listServers }, input, options);
}

/** `paginateListServers` without a look at the input, so that a bundle holds no validator of it. */
export function paginateListServersUnchecked(
  client: Transport,
  input: ListServersInput = {},
  options?: CallOptions,
): Pages<ListServersOutput, ListServersItem> {
  return paginate(client, { ...listServersPages, call: listServersUnchecked }, input, options);
}

/** How pages follow each other. */
export const listServersPages: PageRules = {
  items: "/servers",
  at: "/query/marker",
  next: cursor,
  cursor: "/page_info/next_marker",
};
