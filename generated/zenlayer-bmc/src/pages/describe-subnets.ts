// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { describeSubnets, describeSubnetsUnchecked } from "../operations/describe-subnets.js";
import { pageNumber } from "../runtime/client/page-styles.js";
import { type PageRules, type Pages, paginate } from "../runtime/client/paginate.js";
import type { CallOptions, Transport } from "../runtime/client/transport.js";
import type { TypeAt } from "../runtime/client/type-at.js";
import type { DescribeSubnetsInput, DescribeSubnetsOutput } from "../types/describe-subnets.js";

/** An item of the list that `describeSubnets` answers with. */
export type DescribeSubnetsItem = TypeAt<DescribeSubnetsOutput, "/response/dataSet/*">;

/**
 * Goes through the pages that `describeSubnets` answers with, each asked for when it is wanted:
 * `for await` gives the answers, and `items()` what is on them.
 */
export function paginateDescribeSubnets(
  client: Transport,
  input: DescribeSubnetsInput,
  options?: CallOptions,
): Pages<DescribeSubnetsOutput, DescribeSubnetsItem> {
  return paginate(client, { ...describeSubnetsPages, call: describeSubnets }, input, options);
}

/**
 * `paginateDescribeSubnets` without a look at the input, so that a bundle holds no validator of
 * it.
 */
export function paginateDescribeSubnetsUnchecked(
  client: Transport,
  input: DescribeSubnetsInput,
  options?: CallOptions,
): Pages<DescribeSubnetsOutput, DescribeSubnetsItem> {
  return paginate(
    client,
    { ...describeSubnetsPages, call: describeSubnetsUnchecked },
    input,
    options,
  );
}

/** How pages follow each other. */
export const describeSubnetsPages: PageRules = {
  items: "/response/dataSet",
  at: "/body/pageNum",
  next: pageNumber,
  total: "/response/totalCount",
};
