// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { InstanceError } from "./instance-error.js";
import type { InstanceImage } from "./instance-image.js";
import type { InstanceNetworkInterface } from "./instance-network-interface.js";
import type { InstanceOperationState } from "./instance-operation-state.js";
import type { InstanceState } from "./instance-state.js";
import type { Tag } from "./tag.js";

/**
 * An instance
 *
 * Source: sdk, table Instance
 */
export interface Instance {
  /**
   * The instance's id
   *
   * Source: sdk, table Instance, row id
   */
  id: string;
  /**
   * When it was created; the format is not stated
   *
   * Source: sdk, table Instance, row created_at
   */
  created_at?: string;
  /**
   * The description
   *
   * Source: sdk, table Instance, row description
   */
  description?: string;
  /**
   * Why an operation on an instance or a server failed
   *
   * Source: sdk, table Instance, row error
   */
  error?: InstanceError;
  /**
   * The image that an instance was installed from
   *
   * Source: sdk, table Instance, row image
   */
  image?: InstanceImage;
  /**
   * When it was started; the format is not stated
   *
   * Source: sdk, table Instance, row launched_at
   */
  launched_at?: string;
  /**
   * The metadata given at the creation
   *
   * Source: sdk, table Instance, row metadata
   */
  metadata?: { [key: string]: string };
  /**
   * The instance's name
   *
   * Source: sdk, table Instance, row name
   */
  name?: string;
  /**
   * The network interfaces
   *
   * Source: sdk, table Instance, row network_interfaces
   */
  network_interfaces?: InstanceNetworkInterface[];
  /**
   * The running or the last operation, and how it goes
   *
   * Source: sdk, table Instance, row operation_state
   */
  operation_state?: InstanceOperationState;
  /**
   * The id of the server that the instance takes up
   *
   * Source: sdk, table Instance, row server_id
   */
  server_id?: string;
  /**
   * `pending`: resources are being allocated, or the system starts. `running`: it works and can be
   * logged in to.
   * `stopping`, `stopped`: going down, down. `reinstalling`, `switch-installing`, `modifyIping`: the
   * system is being
   * reinstalled or exchanged, or the address changed. `shutting-down`, `terminated`: being deleted,
   * deleted.
   * `failed`, `error`: something went wrong; which of the two depends on the edition of the service.
   *
   * Source: sdk, table Instance, row state
   */
  state?: InstanceState;
  /**
   * The tags
   *
   * Source: sdk, table Instance, row tags
   */
  tags?: Tag[];
  /**
   * When it was last changed; the format is not stated
   *
   * Source: sdk, table Instance, row updated_at
   */
  updated_at?: string;
  /**
   * User data in base64, up to 32 KB when decoded. It can be read here although no create takes it.
   *
   * Base64 encoded; secret.
   *
   * Source: sdk, table Instance, row user_data
   */
  user_data?: string;
  /**
   * The id of the VPC
   *
   * Source: sdk, table Instance, row vpc_id
   */
  vpc_id?: string;
}
