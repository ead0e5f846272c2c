// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { InstanceMetadata } from "./instance-metadata.js";
import type { InstanceName } from "./instance-name.js";
import type { InstancePassword } from "./instance-password.js";
import type { NetworkInterface } from "./network-interface.js";
import type { Placement } from "./placement.js";

/**
 * The instance to create
 *
 * Source: create-instance, table 3
 */
export interface CreateInstanceRequest {
  /**
   * The id of a private image made with the image service (IMS)
   *
   * Source: create-instance, table 3, row image_id
   */
  image_id: string;
  /**
   * The hostname, of letters, digits, `_`, `-` and `.`
   *
   * 1 to 63 characters; matches `^[A-Za-z0-9_.-]*$`.
   *
   * Source: create-instance, table 3, row name
   */
  name: InstanceName;
  /**
   * One or two network interfaces, the primary one first. All belong to the VPC `vpc_id`.
   *
   * 1 to 2 items.
   *
   * Source: create-instance, table 3, row network_interfaces (That there is at least one is
   * inferred; the page names the maximum only)
   */
  network_interfaces: NetworkInterface[];
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
   * Source: create-instance, table 3, row password
   */
  password: InstancePassword;
  /**
   * The id of the VPC in which all network interfaces are made
   *
   * Source: create-instance, table 3, row vpc_id
   */
  vpc_id: string;
  /**
   * A description of the instance
   *
   * At most 255 characters.
   *
   * Source: create-instance, table 3, row description
   *
   * @defaultValue `""`
   */
  description?: string;
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
   * Source: create-instance, table 3, row metadata; create-instance, table 5, row {Custom key}
   */
  metadata?: InstanceMetadata;
  /**
   * Which server to take. Without it, the vendor takes any idle server.
   *
   * Source: create-instance, table 3, row placement (The row mentions min_count and max_count, which
   * only the batch request has; read as one idle server)
   */
  placement?: Placement;
}
