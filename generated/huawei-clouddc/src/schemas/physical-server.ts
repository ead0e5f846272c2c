// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { HardwareAttributes } from "./hardware-attributes.js";
import type { InstanceError } from "./instance-error.js";
import type { ManageState } from "./manage-state.js";
import type { ServerLocation } from "./server-location.js";
import type { Tag } from "./tag.js";

/**
 * A physical server
 *
 * Source: show-server, table 3
 */
export interface PhysicalServer {
  /**
   * The server's id, a UUID
   *
   * Source: show-server, table 3, row id
   */
  id: string;
  /**
   * The id of its account
   *
   * Source: show-server, table 3, row domain_id
   */
  domain_id?: string;
  /**
   * Why an operation on an instance or a server failed
   *
   * Source: sdk, table PhysicalServer, row error
   */
  error?: InstanceError;
  /**
   * The hardware
   *
   * Source: sdk, table PhysicalServer, row hardware_attributes
   */
  hardware_attributes?: HardwareAttributes;
  /**
   * The health of the hardware
   *
   * Source: sdk, table PhysicalServer, row health_state
   */
  health_state?: "OK" | "Warning" | "Critical" | "Unknown" | (string & {});
  /**
   * Where the server stands
   *
   * Source: sdk, table PhysicalServer, row location
   */
  location?: ServerLocation;
  /**
   * `onboard`: ordered, or being set up. `ready`: delivered and idle; an instance can be created.
   * `in-use`: an
   * instance is on it. `frozen`: payment is overdue. `offboarding`: being taken out.
   *
   * Source: show-server, table 3, row manage_state
   */
  manage_state?: ManageState;
  /**
   * The server's name, which the page calls the hostname of an instance created on it
   *
   * Source: show-server, table 3, row name
   */
  name?: string;
  /**
   * When it was set up; the format is not stated
   *
   * Source: sdk, table PhysicalServer, row onboard_time
   */
  onboard_time?: string;
  /**
   * The running or the last power operation, and how it goes
   *
   * Source: sdk, table PhysicalServer, row operation_state
   */
  operation_state?:
    | "power-on-processing"
    | "power-on-succeed"
    | "power-on-failed"
    | "power-off-processing"
    | "power-off-succeed"
    | "power-off-failed"
    | "reboot-processing"
    | "reboot-succeed"
    | "reboot-failed"
    | (string & {});
  /**
   * Whether the power is on
   *
   * Source: sdk, table PhysicalServer, row power_state
   */
  power_state?: "on" | "powering-on" | "off" | "rebooting" | "powering-off" | (string & {});
  /**
   * The id of its project
   *
   * Source: show-server, table 3, row project_id
   */
  project_id?: string;
  /**
   * The tags
   *
   * Source: sdk, table PhysicalServer, row tags
   */
  tags?: Tag[];
}
