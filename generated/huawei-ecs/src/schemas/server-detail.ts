// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { SecurityOptions } from "./security-options.js";
import type { ServerAddress } from "./server-address.js";
import type { ServerDetailCpuOptions } from "./server-detail-cpu-options.js";
import type { ServerDetailMetadata } from "./server-detail-metadata.js";
import type { ServerDetailSchedulerHints } from "./server-detail-scheduler-hints.js";
import type { ServerFault } from "./server-fault.js";
import type { ServerFlavor } from "./server-flavor.js";
import type { ServerImage } from "./server-image.js";
import type { ServerSecurityGroup } from "./server-security-group.js";
import type { ServerSystemTag } from "./server-system-tag.js";
import type { ServerVolumeAttachment } from "./server-volume-attachment.js";

/**
 * A server as it is.
 *
 * Source: show-server, table server
 */
export interface ServerDetail {
  /**
   * ID of the server.
   *
   * Source: show-server, table server, row id
   */
  id: string;
  /**
   * AZ of the server.
   *
   * Source: show-server, table server, row OS-EXT-AZ:availability_zone
   */
  "OS-EXT-AZ:availability_zone"?: string;
  /**
   * 0 pending, 1 running, 2 paused, 3 shut down, 4 crashed.
   *
   * Source: show-server, table server, row OS-EXT-STS:power_state
   */
  "OS-EXT-STS:power_state"?: number;
  /**
   * What is being done with it, such as spawning; null where nothing is.
   *
   * Source: show-server, table server, row OS-EXT-STS:task_state
   */
  "OS-EXT-STS:task_state"?: string | null;
  /**
   * State of the virtual machine, such as building.
   *
   * Source: show-server, table server, row OS-EXT-STS:vm_state
   */
  "OS-EXT-STS:vm_state"?: string;
  /**
   * When it was started.
   *
   * Source: show-server, table server, row OS-SRV-USG:launched_at
   */
  "OS-SRV-USG:launched_at"?: string | null;
  /**
   * When it was deleted; null as a rule.
   *
   * Source: show-server, table server, row OS-SRV-USG:terminated_at
   */
  "OS-SRV-USG:terminated_at"?: string | null;
  /**
   * Addresses, by VPC ID.
   *
   * Source: show-server, table server, row addresses
   */
  addresses?: { [key: string]: ServerAddress[] };
  /**
   * When the server will be deleted; empty where no time is set.
   *
   * Source: show-server, table server, row auto_terminate_time
   */
  auto_terminate_time?: string | null;
  /**
   * CPU options.
   *
   * Source: show-server, table server, row cpu_options
   */
  cpu_options?: ServerDetailCpuOptions | null;
  /**
   * When it was created, in UTC.
   *
   * Source: show-server, table server, row created
   */
  created?: string;
  /**
   * Description.
   *
   * Source: show-server, table server, row description
   */
  description?: string | null;
  /**
   * Enterprise project of the server.
   *
   * Source: show-server, table server, row enterprise_project_id
   */
  enterprise_project_id?: string;
  /**
   * What failed, where the status is `ERROR`.
   *
   * Source: show-server, table server, row fault
   */
  fault?: ServerFault | null;
  /**
   * Flavor of the server; the request has `flavorRef`.
   *
   * Source: show-server, table server, row flavor
   */
  flavor?: ServerFlavor;
  /**
   * Host that carries it.
   *
   * Source: show-server, table server, row hostId
   */
  hostId?: string;
  /**
   * State of the host; it may be empty.
   *
   * Source: show-server, table server, row host_status
   */
  host_status?: "" | "UP" | "UNKNOWN" | "DOWN" | "MAINTENANCE" | (string & {});
  /**
   * Virtualization of the host.
   *
   * Source: show-server, table server, row hypervisor
   */
  hypervisor?: { [key: string]: unknown } | null;
  /**
   * Image of the server; the request has `imageRef`.
   *
   * Source: show-server, table server, row image
   */
  image?: ServerImage;
  /**
   * Name of the SSH key pair; null where there is none.
   *
   * Source: show-server, table server, row key_name
   */
  key_name?: string | null;
  /**
   * Whether the server is locked.
   *
   * Source: show-server, table server, row locked
   */
  locked?: boolean;
  /**
   * Pairs of the user and of the system.
   *
   * Source: show-server, table server, row metadata
   */
  metadata?: ServerDetailMetadata;
  /**
   * Name.
   *
   * Source: show-server, table server, row name
   */
  name?: string;
  /**
   * Network interfaces.
   *
   * Source: show-server, table server, row network_interfaces
   */
  network_interfaces?: { [key: string]: unknown }[] | null;
  /**
   * Disks of the server.
   *
   * Source: show-server, table server, row os-extended-volumes:volumes_attached
   */
  "os-extended-volumes:volumes_attached"?: ServerVolumeAttachment[];
  /**
   * Where the server is placed. Arrays here, single values in the request.
   *
   * Source: show-server, table server, row os:scheduler_hints
   */
  "os:scheduler_hints"?: ServerDetailSchedulerHints | null;
  /**
   * Security groups.
   *
   * Source: show-server, table server, row security_groups
   */
  security_groups?: ServerSecurityGroup[];
  /**
   * Secure boot and TPM.
   *
   * Source: show-server, table server, row security_options
   */
  security_options?: SecurityOptions | null;
  /**
   * `BUILD` is being created, `ACTIVE` runs, `SHUTOFF` is stopped, `ERROR` failed (see `fault`),
   * `DELETED` is gone; `VERIFY_RESIZE` waits for a confirmation.
   *
   * Source: show-server, table server, row status
   */
  status?:
    | "ACTIVE"
    | "BUILD"
    | "DELETED"
    | "ERROR"
    | "HARD_REBOOT"
    | "MIGRATING"
    | "PAUSED"
    | "REBOOT"
    | "REBUILD"
    | "RESIZE"
    | "REVERT_RESIZE"
    | "SHELVED"
    | "SHELVED_OFFLOADED"
    | "SHUTOFF"
    | "SOFT_DELETED"
    | "SUSPENDED"
    | "UNKNOWN"
    | "VERIFY_RESIZE"
    | (string & {});
  /**
   * Tags of the system.
   *
   * Source: show-server, table server, row sys_tags
   */
  sys_tags?: ServerSystemTag[];
  /**
   * Tags in the form `key=value`, or the key alone where the value is empty.
   *
   * Source: show-server, table server, row tags
   */
  tags?: string[];
  /**
   * Project of the server.
   *
   * Source: show-server, table server, row tenant_id
   */
  tenant_id?: string;
  /**
   * When it was last changed, in UTC.
   *
   * Source: show-server, table server, row updated
   */
  updated?: string;
  /**
   * User who created it.
   *
   * Source: show-server, table server, row user_id
   */
  user_id?: string;
}
