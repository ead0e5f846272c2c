// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * `pending`: resources are being allocated, or the system starts. `running`: it works and can be
 * logged in to.
 * `stopping`, `stopped`: going down, down. `reinstalling`, `switch-installing`, `modifyIping`: the
 * system is being
 * reinstalled or exchanged, or the address changed. `shutting-down`, `terminated`: being deleted,
 * deleted.
 * `failed`, `error`: something went wrong; which of the two depends on the edition of the service.
 *
 * Source: instance-status, row state; sdk, table InstanceState
 */
export type InstanceState =
  | "pending"
  | "running"
  | "stopping"
  | "stopped"
  | "reinstalling"
  | "shutting-down"
  | "terminated"
  | "failed"
  | "error"
  | "modifyIping"
  | "switch-installing"
  | (string & {});
