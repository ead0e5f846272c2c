// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * Names of the network interfaces. The two have to differ.
 *
 * - wanName and lanName must differ
 * - wanName must not begin with lan
 * - lanName must not begin with wan
 *
 * Source: data-types, table Nic
 */
export interface Nic {
  /**
   * Private interface: letters and digits, a letter first, not beginning with wan. Without it lan0,
   * on high-availability models bond1.
   *
   * 4 to 10 characters; matches `^[A-Za-z][A-Za-z0-9]*$`.
   *
   * Source: data-types, table Nic, row lanName (an older text forbids any lan inside the name, which
   * would forbid its own default)
   */
  lanName?: string;
  /**
   * Public interface: letters and digits, a letter first, not beginning with lan. Without it wan0,
   * on high-availability models bond0.
   *
   * 4 to 10 characters; matches `^[A-Za-z][A-Za-z0-9]*$`.
   *
   * Source: data-types, table Nic, row wanName
   */
  wanName?: string;
}
