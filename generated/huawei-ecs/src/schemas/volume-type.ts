// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * Disk type. `SATA` is sold out. The SDK also knows `co-p1` and `uh-l1`, which belong to special
 * flavors only.
 *
 * Source: create-servers, table 5, row volumetype (the SDK has two more); create-servers, table 6,
 * row volumetype (the SDK has two more)
 */
export type VolumeType =
  | "SATA"
  | "SAS"
  | "GPSSD"
  | "SSD"
  | "ESSD"
  | "GPSSD2"
  | "ESSD2"
  | (string & {});
