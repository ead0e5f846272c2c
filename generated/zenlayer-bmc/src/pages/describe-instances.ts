// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { describeInstances, describeInstancesUnchecked } from "../operations/describe-instances.js";
import { pageNumber } from "../runtime/client/page-styles.js";
import { type PageRules, type Pages, paginate } from "../runtime/client/paginate.js";
import type { CallOptions, Transport } from "../runtime/client/transport.js";
import type { TypeAt } from "../runtime/client/type-at.js";
import type {
  DescribeInstancesInput,
  DescribeInstancesOutput,
} from "../types/describe-instances.js";

/** An item of the list that `describeInstances` answers with. */
export type DescribeInstancesItem = TypeAt<DescribeInstancesOutput, "/response/dataSet/*">;

/**
 * Goes through the pages that `describeInstances` answers with, each asked for when it is wanted:
 * `for await` gives the answers, and `items()` what is on them.
 */
export function paginateDescribeInstances(
  client: Transport,
  input: DescribeInstancesInput,
  options?: CallOptions,
): Pages<DescribeInstancesOutput, DescribeInstancesItem> {
  return paginate(client, { ...describeInstancesPages, call: describeInstances }, input, options);
}

/**
 * `paginateDescribeInstances` without a look at the input, so that a bundle holds no validator of
 * it.
 */
export function paginateDescribeInstancesUnchecked(
  client: Transport,
  input: DescribeInstancesInput,
  options?: CallOptions,
): Pages<DescribeInstancesOutput, DescribeInstancesItem> {
  return paginate(
    client,
    { ...describeInstancesPages, call: describeInstancesUnchecked },
    input,
    options,
  );
}

/** How pages follow each other. */
export const describeInstancesPages: PageRules = {
  items: "/response/dataSet",
  at: "/body/pageNum",
  next: pageNumber,
  total: "/response/totalCount",
};
