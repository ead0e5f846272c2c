// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * How public traffic is paid for. ByBandwidth: a flat rate for a fixed bandwidth.
 * ByTrafficPackage: a data transfer package. ByInstanceBandwidth95: the 95th percentile of the
 * single instance. ByClusterBandwidth95: the 95th percentile over the bare metal instances of a
 * city's bandwidth group. ByBandwidthCluster: the 95th percentile over the resources of a
 * bandwidth cluster, which clusterId names. Which of them a model offers in a zone is told by
 * describeAvailableResources.
 *
 * Source: create-instances, table input, row internetChargeType (the page links to the values and
 * names two); data-types, table InternetChargeType (five values; the older documentation has no
 * ByBandwidthCluster)
 */
export type InternetChargeType =
  | "ByBandwidth"
  | "ByTrafficPackage"
  | "ByInstanceBandwidth95"
  | "ByClusterBandwidth95"
  | "ByBandwidthCluster"
  | (string & {});
