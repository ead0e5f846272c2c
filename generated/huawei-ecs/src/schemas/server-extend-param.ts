// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * Billing, spot settings, backup and other additional settings.
 *
 * - `spot_duration_count` needs `spot_duration_hours`
 * - `spot_duration_hours` needs `interruption_policy`
 * - periodType, periodNum, isAutoRenew and isAutoPay have no effect unless chargingMode is prePaid (a warning)
 * - a spot server cannot have support_auto_recovery
 * - the spot fields have no effect unless marketType is spot (a warning)
 * - spot_duration_hours should not be greater than 6; the flavor decides (a warning)
 *
 * Only the validator checks how these go together: `periodNum`, `periodType`; `chargingMode`,
 * `marketType`; `spot_duration_count`, `spot_duration_hours`.
 *
 * Source: data-structures, table 9 (the form for v1.1, where chargingMode is a string)
 */
export type ServerExtendParam = ServerExtendParamBase &
  (
    | { spot_duration_hours: number; interruption_policy: "immediate" }
    | { spot_duration_count?: never; spot_duration_hours?: never }
  ) &
  (
    | { chargingMode: "prePaid"; periodType: "month" | "year"; periodNum: number }
    | { chargingMode?: "postPaid" }
  );

/** What every variant of `ServerExtendParam` has. */
export interface ServerExtendParamBase {
  /**
   * Backup policy and vault as JSON text, with `policy_id` and `vault_id`.
   *
   * - matches `^\s*\{[\s\S]*\}\s*$`
   * - holds application/json
   * - CB_CSBS_BACKUP should name policy_id and vault_id (a warning)
   *
   * Source: data-structures, table 9, row CB_CSBS_BACKUP
   */
  CB_CSBS_BACKUP?: string;
  /**
   * `prePaid` is yearly/monthly, `postPaid` pay-per-use.
   *
   * Source: data-structures, table 9, row chargingMode
   *
   * @defaultValue `"postPaid"`
   */
  chargingMode?: "prePaid" | "postPaid";
  /**
   * Whether the disks are created before the server. A string, not a boolean.
   *
   * Source: data-structures, table 9, row diskPrior
   */
  diskPrior?: "true" | "false";
  /**
   * Enterprise project; absent or "0" is the default one.
   *
   * Source: data-structures, table 9, row enterprise_project_id
   *
   * @defaultValue `"0"`
   */
  enterprise_project_id?: string;
  /**
   * How a spot server with a fixed duration is interrupted.
   *
   * Source: data-structures, table 9, row interruption_policy
   */
  interruption_policy?: "immediate";
  /**
   * "true" pays the order at once, "false" leaves an unpaid order to be paid by hand. A string, not
   * a boolean. For `prePaid` only.
   *
   * Source: data-structures, table 9, row isAutoPay; create-servers (Constraints)
   *
   * @defaultValue `"false"`
   */
  isAutoPay?: "true" | "false";
  /**
   * Whether the subscription renews itself. A string, not a boolean. For `prePaid` only.
   *
   * Source: data-structures, table 9, row isAutoRenew
   *
   * @defaultValue `"false"`
   */
  isAutoRenew?: "true" | "false";
  /**
   * `spot` makes a spot server. Effective for `postPaid` only.
   *
   * Source: data-structures, table 9, row marketType
   */
  marketType?: "spot" | (string & {});
  /**
   * Length of the subscription: 1 to 9 months or 1 to 3 years. Needed and effective for `prePaid`
   * only.
   *
   * 1 to 9.
   *
   * Source: data-structures, table 9, row periodNum
   */
  periodNum?: number;
  /**
   * Unit of the subscription. Needed and effective for `prePaid` only.
   *
   * Source: data-structures, table 9, row periodType
   */
  periodType?: "month" | "year";
  /**
   * ID of the region.
   *
   * Source: data-structures, table 9, row regionID
   */
  regionID?: string;
  /**
   * Highest price for an hour, from the market price up to the pay-per-use price; absent or empty is
   * the pay-per-use price. For spot servers only.
   *
   * Matches `^(?:[0-9]+(?:\.[0-9]+)?)?$`.
   *
   * Source: data-structures, table 9, row spotPrice
   */
  spotPrice?: string;
  /**
   * Number of durations: 1 below 6 hours, otherwise up to what the flavor's
   * `cond:spot_block:operation:longest_duration_count` says. Only with `spot_duration_hours`.
   *
   * At least 1.
   *
   * Source: data-structures, table 9, row spot_duration_count
   */
  spot_duration_count?: number;
  /**
   * Fixed duration of a spot server, up to what the flavor's
   * `cond:spot_block:operation:longest_duration_hours` says. Only with `interruption_policy`.
   *
   * At least 1.
   *
   * Source: data-structures, table 9, row spot_duration_hours
   */
  spot_duration_hours?: number;
  /**
   * Whether the server recovers by itself. Not for spot servers.
   *
   * Source: data-structures, table 9, row support_auto_recovery (the service takes anything that is
   * not a boolean for false)
   */
  support_auto_recovery?: boolean;
}
