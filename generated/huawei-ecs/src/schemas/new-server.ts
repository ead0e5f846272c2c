// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { CpuOptions } from "./cpu-options.js";
import type { DataVolume } from "./data-volume.js";
import type { EnclaveOptions } from "./enclave-options.js";
import type { MetadataOptions } from "./metadata-options.js";
import type { Nic } from "./nic.js";
import type { PublicIp } from "./public-ip.js";
import type { RootVolume } from "./root-volume.js";
import type { SchedulerHints } from "./scheduler-hints.js";
import type { SecurityGroup } from "./security-group.js";
import type { SecurityOptions } from "./security-options.js";
import type { SerialConsoleOptions } from "./serial-console-options.js";
import type { ServerExtendParam } from "./server-extend-param.js";
import type { ServerMetadata } from "./server-metadata.js";
import type { ServerTag } from "./server-tag.js";

/**
 * Settings of the server, or of each of `count` servers.
 *
 * - name must not be longer than 59 characters with count above 1, because a suffix is added
 * - name should not be longer than 59 characters with count above 1 (a warning)
 * - a name with other than ASCII letters should not be longer than 64 characters (a warning)
 * - adminPass has no effect together with user_data or key_name on an image with Cloud-Init (a warning)
 * - a yearly/monthly server with key_name needs metadata.op_svc_userid
 * - count must not be greater than 100 for yearly/monthly servers
 * - count should not be greater than 100 for pay-per-use servers either; sources differ (a warning)
 * - an order for yearly/monthly servers must not be larger than 400 resources (servers, system disks, data disks, elastic IPs and bandwidths)
 * - isAutoRename has no effect unless count is greater than 1 (a warning)
 * - batch_create_in_multi_az has no effect where availability_zone is given (a warning)
 * - batch_create_in_multi_az should come with count (a warning)
 * - security_groups have no effect where every interface is given by port_id (a warning)
 * - auto_terminate_time must not be sent for a yearly/monthly server
 * - iops and throughput are supported on pay-per-use servers only
 * - delete_on_termination of a data disk is supported on pay-per-use and spot servers only
 * - delete_on_termination of an elastic IP serves pay-per-use elastic IPs only (a warning)
 * - a yearly/monthly elastic IP is billed by bandwidth only (a warning)
 * - each key may stand once in server_tags
 * - each key should stand once in tags (a warning)
 * - an ip_address can serve one server only, and count is greater than 1 (a warning)
 *
 * Only the validator checks how these go together: `extendparam`, `os:scheduler_hints`.
 *
 * Source: create-servers, table 2
 */
export interface NewServer {
  /**
   * ID of the flavor. It limits how many interfaces and disks there may be, and of which kinds.
   *
   * Source: create-servers, table 2, row flavorRef
   */
  flavorRef: string;
  /**
   * ID of the image for the system disk. It must be active and must not be a Windows image.
   *
   * Format uuid.
   *
   * Source: create-servers, table 2, row imageRef
   */
  imageRef: string;
  /**
   * Name: letters, digits, `_`, `-` and `.`. With `count` above 1 each name gets a suffix such as
   * `-0000`; a name that ends in such a suffix sets the first number. The host name inside the
   * server follows RFC 952 and RFC 1123, with `_` turned into `-`.
   *
   * 1 to 128 characters; matches `^[\p{L}0-9_.-]+$`.
   *
   * Source: create-servers, table 2, row name (the SDK says 64 characters; the page wins)
   */
  name: string;
  /**
   * Network interfaces; the first is the primary one. A flavor may allow fewer than 12.
   *
   * 1 to 12 items.
   *
   * Source: create-servers, table 2, row nics
   */
  nics: Nic[];
  /**
   * System disk.
   *
   * Source: create-servers, table 2, row root_volume
   */
  root_volume: RootVolume;
  /**
   * ID of the VPC. The primary interface's network must belong to it.
   *
   * Format uuid.
   *
   * Source: create-servers, table 2, row vpcid
   */
  vpcid: string;
  /**
   * First password of `root` (on Windows `Administrator`). On Windows it must also not have more
   * than two consecutive characters of the user name.
   *
   * - 8 to 26 characters
   * - adminPass must have at least three of uppercase letters, lowercase letters, digits and special characters (!@$%^-_=+[{}]:,./?~#*)
   * - adminPass must not contain the user name root, forwards or backwards
   * - on Windows adminPass must not contain the user name Administrator, forwards or backwards (a warning)
   * - adminPass should have no characters other than letters, digits and !@$%^-_=+[{}]:,./?~#* (a warning)
   * - secret
   *
   * Source: create-servers, table 2, row adminPass (the characters ~ # * are in newer pages only)
   */
  adminPass?: string;
  /**
   * When the server is deleted, in UTC: 30 minutes to three years from now. Seconds are cut off. For
   * pay-per-use servers only; in 2024 only in cn-north-4 and cn-south-1.
   *
   * - format date-time
   * - auto_terminate_time must have the form 2030-01-31T12:00:00Z, without a fraction or an offset
   * - auto_terminate_time must be at least 30 minutes from now
   * - auto_terminate_time must be at most three years from now
   *
   * Source: create-servers, table 2, row auto_terminate_time
   */
  auto_terminate_time?: string;
  /**
   * Name of the AZ. Absent or empty, the system chooses one.
   *
   * Source: create-servers, table 2, row availability_zone
   */
  availability_zone?: string;
  /**
   * True spreads the servers over several AZs, false keeps them in one. It only matters where
   * `availability_zone` is absent or empty.
   *
   * Source: create-servers, table 2, row batch_create_in_multi_az
   *
   * @defaultValue `false`
   */
  batch_create_in_multi_az?: boolean;
  /**
   * How many servers to create: up to 500 pay-per-use ones where the quota allows it, up to 100
   * yearly/monthly ones.
   *
   * 1 to 500.
   *
   * Source: create-servers, table 2, row count (500 and 100 as in the Chinese edition; the SDK says
   * 100 for both; the default row prints N/A)
   *
   * @defaultValue `1`
   */
  count?: number;
  /**
   * CPU options.
   *
   * Source: create-servers, table 2, row cpu_options
   */
  cpu_options?: CpuOptions;
  /**
   * Data disks, one for each entry. Some flavors take 23 at most.
   *
   * At most 59 items.
   *
   * Source: create-servers, table 2, row data_volumes
   */
  data_volumes?: DataVolume[];
  /**
   * Free text without angle brackets.
   *
   * At most 85 characters; matches `^[^<>]*$`.
   *
   * Source: create-servers, table 2, row description
   *
   * @defaultValue `""`
   */
  description?: string;
  /**
   * Enclaves. Not on the page.
   *
   * Source: sdk, table PrePaidServer, row enclave_options
   */
  enclave_options?: EnclaveOptions;
  /**
   * Billing and other additional settings.
   *
   * Source: create-servers, table 2, row extendparam
   */
  extendparam?: ServerExtendParam;
  /**
   * True gives all servers of a batch the same name, false adds a suffix. It only matters with
   * `count` above 1.
   *
   * Source: create-servers, table 2, row isAutoRename (the SDK says the default is true; the page
   * wins)
   *
   * @defaultValue `false`
   */
  isAutoRename?: boolean;
  /**
   * Name of the SSH key pair for logging in; empty means none. On a yearly/monthly server it needs
   * `metadata.op_svc_userid`.
   *
   * Source: create-servers, table 2, row key_name (a request on the page sends an empty string)
   */
  key_name?: string;
  /**
   * Key-value pairs of the user, and some reserved keys. Not a place for secrets.
   *
   * Source: create-servers, table 2, row metadata
   */
  metadata?: ServerMetadata;
  /**
   * Access to the instance metadata service. Not on the page.
   *
   * Source: sdk, table PrePaidServer, row metadata_options
   */
  metadata_options?: MetadataOptions;
  /**
   * Where the server is placed, such as in a server group.
   *
   * Source: create-servers, table 2, row os:scheduler_hints
   */
  "os:scheduler_hints"?: SchedulerHints;
  /**
   * Elastic IP of the server; absent means none.
   *
   * Source: create-servers, table 2, row publicip
   */
  publicip?: PublicIp;
  /**
   * Security groups of the interfaces that this call makes; absent or empty means the default group.
   * An interface given by `port_id` keeps its own.
   *
   * Source: create-servers, table 2, row security_groups
   */
  security_groups?: SecurityGroup[];
  /**
   * Secure boot and TPM. Not on the page.
   *
   * Source: sdk, table PrePaidServer, row security_options
   */
  security_options?: SecurityOptions;
  /**
   * Serial console. Not on the page.
   *
   * Source: sdk, table PrePaidServer, row serial_console_options
   */
  serial_console_options?: SerialConsoleOptions;
  /**
   * Tags; each key once.
   *
   * At most 10 items.
   *
   * Source: create-servers, table 2, row server_tags
   */
  server_tags?: ServerTag[];
  /**
   * Tags in the form `key.value`. `server_tags` takes their place.
   *
   * - at most 10 items
   * - each: a tag must be key.value: a key of 1 to 36 letters, digits, _, - and Chinese characters, a dot, and a value of up to 43 of these or dots (`^[A-Za-z0-9_\p{Script=Han}-]{1,36}\.[A-Za-z0-9_.\p{Script=Han}-]{0,43}$`)
   *
   * Source: create-servers, table 2, row tags (older pages allow neither dots nor Chinese characters
   * in a value)
   */
  tags?: string[];
  /**
   * Data for the server's first start, in base64: text or a text file, at most 32 KB before the
   * encoding. On a Linux image with Cloud-Init it takes the place of `adminPass`.
   *
   * - at most 43692 characters
   * - format byte
   * - user_data must not hold more than 32 KB before the encoding
   * - secret
   *
   * Source: create-servers, table 2, row user_data
   */
  user_data?: string;
}
