// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * The hardware
 *
 * Source: sdk, table HardwareSummary
 */
export interface HardwareAttributes {
  /**
   * Who made the main board
   *
   * Source: sdk, table HardwareSummary, row main_board_manufacturer
   */
  main_board_manufacturer?: string;
  /**
   * The main board's serial number
   *
   * Source: sdk, table HardwareSummary, row main_board_serial_number
   */
  main_board_serial_number?: string;
  /**
   * Who made the server
   *
   * Source: sdk, table HardwareSummary, row manufacturer
   */
  manufacturer?: string;
  /**
   * The server's model
   *
   * Source: sdk, table HardwareSummary, row model
   */
  model?: string;
  /**
   * The serial number
   *
   * Source: sdk, table HardwareSummary, row sn
   */
  sn?: string;
}
