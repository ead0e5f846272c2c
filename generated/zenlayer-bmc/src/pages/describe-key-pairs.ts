// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { describeKeyPairs, describeKeyPairsUnchecked } from "../operations/describe-key-pairs.js";
import { pageNumber } from "../runtime/client/page-styles.js";
import { type PageRules, type Pages, paginate } from "../runtime/client/paginate.js";
import type { CallOptions, Transport } from "../runtime/client/transport.js";
import type { TypeAt } from "../runtime/client/type-at.js";
import type { DescribeKeyPairsInput, DescribeKeyPairsOutput } from "../types/describe-key-pairs.js";

/** An item of the list that `describeKeyPairs` answers with. */
export type DescribeKeyPairsItem = TypeAt<DescribeKeyPairsOutput, "/response/dataSet/*">;

/**
 * Goes through the pages that `describeKeyPairs` answers with, each asked for when it is wanted:
 * `for await` gives the answers, and `items()` what is on them.
 */
export function paginateDescribeKeyPairs(
  client: Transport,
  input: DescribeKeyPairsInput,
  options?: CallOptions,
): Pages<DescribeKeyPairsOutput, DescribeKeyPairsItem> {
  return paginate(client, { ...describeKeyPairsPages, call: describeKeyPairs }, input, options);
}

/**
 * `paginateDescribeKeyPairs` without a look at the input, so that a bundle holds no validator of
 * it.
 */
export function paginateDescribeKeyPairsUnchecked(
  client: Transport,
  input: DescribeKeyPairsInput,
  options?: CallOptions,
): Pages<DescribeKeyPairsOutput, DescribeKeyPairsItem> {
  return paginate(
    client,
    { ...describeKeyPairsPages, call: describeKeyPairsUnchecked },
    input,
    options,
  );
}

/** How pages follow each other. */
export const describeKeyPairsPages: PageRules = {
  items: "/response/dataSet",
  at: "/body/pageNum",
  next: pageNumber,
  total: "/response/totalCount",
};
