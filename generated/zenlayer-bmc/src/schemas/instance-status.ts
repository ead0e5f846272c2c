// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * Status of an instance. After createInstances: PENDING, CREATING and INSTALLING mean to wait,
 * RUNNING is the good end, CREATE_FAILED and INSTALL_FAILED are the bad ones. BOOTING and STOPPING
 * are on the way, STOPPED is switched off, RECYCLE is in the recycle bin.
 *
 * Source: create-instances, table notes, row status (the page's prose also writes Creating and
 * Running; on the wire all are upper case); sdk, table InstanceStatus
 */
export type InstanceStatus =
  | "PENDING"
  | "CREATING"
  | "CREATE_FAILED"
  | "INSTALLING"
  | "INSTALL_FAILED"
  | "RUNNING"
  | "STOPPED"
  | "BOOTING"
  | "STOPPING"
  | "RECYCLE"
  | (string & {});
