// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { BatchNetworkInterface } from "./batch-network-interface.js";
import type { BatchPlacement } from "./batch-placement.js";
import type { InstanceMetadata } from "./instance-metadata.js";
import type { InstanceName } from "./instance-name.js";
import type { InstancePassword } from "./instance-password.js";

/**
 * The instances to create, all alike
 *
 * - min_count must not be greater than max_count
 * - min_count should be less than max_count; the page contradicts itself on whether they may be equal (a warning)
 * - min_count and max_count have no effect when placement is given (a warning)
 * - give placement or max_count; without both the number of instances is not documented (a warning)
 * - give max_count with min_count; alone min_count leaves the number of instances open (a warning)
 *
 * Source: batch-create-instances, table 3
 */
export interface BatchCreateInstancesRequest {
  /**
   * The id of a private image made with the image service (IMS)
   *
   * Source: batch-create-instances, table 3, row image_id
   */
  image_id: string;
  /**
   * The hostname, of letters, digits, `_`, `-` and `.`
   *
   * 1 to 63 characters; matches `^[A-Za-z0-9_.-]*$`.
   *
   * Source: batch-create-instances, table 3, row name
   */
  name: InstanceName;
  /**
   * One or two network interfaces of each instance, the primary one first. All belong to the VPC
   * `vpc_id`.
   *
   * 1 to 2 items.
   *
   * Source: batch-create-instances, table 3, row network_interfaces (That there is at least one is
   * inferred; the page names the maximum only)
   */
  network_interfaces: BatchNetworkInterface[];
  /**
   * The first password of the administrator (`root` on Linux, `Administrator` on Windows): 8 to 26
   * characters of at
   * least three kinds out of uppercase letters, lowercase letters, digits, and the special
   * characters
   * `!@$%^-_=+[{}]:,./?`, and without the administrator's name, forwards or backwards.
   *
   * - 8 to 26 characters
   * - the password must have at least three of uppercase letters, lowercase letters, digits and special characters (!@$%^-_=+[{}]:,./?)
   * - the password must not contain root, forwards or backwards
   * - the password must not contain Administrator, forwards or backwards
   * - the password should not contain root or Administrator, forwards or backwards, in any case (a warning)
   * - the password should have no characters other than letters, digits and !@$%^-_=+[{}]:,./? (a warning)
   * - secret
   *
   * Source: batch-create-instances, table 3, row password
   */
  password: InstancePassword;
  /**
   * The id of the VPC in which all network interfaces are made
   *
   * Source: batch-create-instances, table 3, row vpc_id
   */
  vpc_id: string;
  /**
   * A description of the instances
   *
   * At most 255 characters.
   *
   * Source: batch-create-instances, table 3, row description
   *
   * @defaultValue `""`
   */
  description?: string;
  /**
   * How many instances the vendor tries to start; between `min_count` and this many are started. Has
   * an effect
   * only without `placement`.
   *
   * 1 to 100.
   *
   * Source: batch-create-instances, table 3, row max_count
   */
  max_count?: number;
  /**
   * Up to 10 pairs of your own. Keys are of letters, digits, spaces, `-`, `_`, `:` and `.`; values
   * are strings.
   * Protect what is secret in them, by access rights or by encryption.
   *
   * - at most 10 entries
   * - values: at most 255 characters
   * - names: 1 to 255 characters
   * - names: matches `^[A-Za-z0-9 _:.-]*$`
   *
   * Source: batch-create-instances, table 3, row metadata
   */
  metadata?: InstanceMetadata;
  /**
   * How many instances must start. When fewer can, the request fails and none is started. Has an
   * effect only
   * without `placement`.
   *
   * 1 to 100.
   *
   * Source: batch-create-instances, table 3, row min_count (The row asks for less than max_count,
   * the next row allows equality; read as not greater)
   */
  min_count?: number;
  /**
   * Which servers to take. Without it, idle servers are taken, as many as `min_count` and
   * `max_count` say.
   *
   * Source: batch-create-instances, table 3, row placement
   */
  placement?: BatchPlacement;
}
