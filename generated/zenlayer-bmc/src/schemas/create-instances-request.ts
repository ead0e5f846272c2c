// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { ChargePrepaid } from "./charge-prepaid.js";
import type { ChargeType } from "./charge-type.js";
import type { InternetChargeType } from "./internet-charge-type.js";
import type { MarketingInfo } from "./marketing-info.js";
import type { Nic } from "./nic.js";
import type { Partition } from "./partition.js";
import type { RaidConfig } from "./raid-config.js";
import type { TagAssociation } from "./tag-association.js";

/**
 * One to one hundred bare metal instances of one configuration in one zone.
 *
 * - password and keyId must not be given together
 * - with an image, either password or keyId should be given; otherwise a random password is made (a warning)
 * - key pairs are not supported on Windows, and the drive letters in partitions are those of Windows (a warning)
 * - POSTPAID works only for accounts that the vendor has enabled for it (a warning)
 * - gateway mode works only for accounts that the vendor has enabled for it (a warning)
 * - instanceChargePrepaid is meant for PREPAID only (a warning)
 * - trafficPackageSize is valid only with internetChargeType ByTrafficPackage
 * - with POSTPAID a traffic package of a chosen size may be refused (a warning)
 * - internetChargeType ByBandwidthCluster needs clusterId (a warning)
 * - imageId must be left empty when ipxeUrl is used
 * - partitions can be set only when an operating system is installed, so imageId must be given
 * - without a pattern string all instances get the same instanceName (a warning)
 * - without a pattern string all instances get the same hostname (a warning)
 * - the last instance needs a number with more digits than the pattern string of instanceName has (a warning)
 * - the last instance needs a number with more digits than the pattern string of hostname has (a warning)
 *
 * Source: create-instances, table input
 */
export type CreateInstancesRequest = CreateInstancesRequestBase &
  (
    | { instanceChargeType: "PREPAID"; instanceChargePrepaid: ChargePrepaid }
    | { instanceChargeType: "POSTPAID" }
  ) &
  ({ password?: never } | { keyId?: never }) &
  ({ trafficPackageSize?: never } | { internetChargeType: "ByTrafficPackage" });

/** What every variant of `CreateInstancesRequest` has. */
export interface CreateInstancesRequestBase {
  /**
   * How the instances are paid for. PREPAID (subscription) needs instanceChargePrepaid and takes the
   * price from the balance in advance. POSTPAID (pay-as-you-go) works only for accounts that the
   * vendor has enabled for it.
   *
   * Source: create-instances, table input, row instanceChargeType (the row says that only PREPAID is
   * supported for now, the page's example sends POSTPAID; both are accepted)
   */
  instanceChargeType: ChargeType;
  /**
   * Model of the instances, from describeInstanceTypes. It has to be on sale in the zone.
   *
   * Source: create-instances, table input, row instanceTypeId
   */
  instanceTypeId: string;
  /**
   * How public traffic is paid for. The model has to offer it in the zone
   * (describeAvailableResources).
   *
   * Source: create-instances, table input, row internetChargeType
   */
  internetChargeType: InternetChargeType;
  /**
   * Zone in which the instances are made. describeAvailableResources tells where a model is in
   * stock.
   *
   * Source: create-instances, table input, row zoneId
   */
  zoneId: string;
  /**
   * Number of instances. The account's quota may allow fewer.
   *
   * 1 to 100.
   *
   * Source: create-instances, table input, row amount
   *
   * @defaultValue `1`
   */
  amount?: number;
  /**
   * Bandwidth cluster that the instances join. Needed with internetChargeType ByBandwidthCluster.
   *
   * Source: create-instances, table input, row clusterId; sdk, table CreateInstances, row clusterId
   * (says when it is needed)
   */
  clusterId?: string;
  /**
   * Lets the addresses that are bound to the host serve as gateway of the traffic behind it;
   * otherwise standard routing. Only elastic addresses, the host needs its own set-up, and the
   * vendor has to enable the mode for the account first.
   *
   * Source: create-instances, table input, row enableGatewayMode
   */
  enableGatewayMode?: boolean;
  /**
   * Whether the instance has a primary IPv6 address. With false it can have no elastic IPv6 address
   * later.
   *
   * Source: create-instances, table input, row enablePrimaryIPv6
   *
   * @defaultValue `true`
   */
  enablePrimaryIPv6?: boolean;
  /**
   * Host name. The form is that of instanceName: letters, digits, `-` and `.`, at most 64 characters
   * once written out, pattern strings `[begin,bits]` for several instances.
   *
   * - hostname must consist of letters, digits, - and ., and of pattern strings [begin,bits] with begin from 0 to 99999, bits from 1 to 6 and no spaces (`^(?:[A-Za-z0-9.\-]|_?\[[0-9]{0,5},[1-6]?\])+$`)
   * - hostname must have at most 64 characters once its pattern strings are written out
   *
   * Source: create-instances, table input, row hostname (an underscore is allowed only directly
   * before a pattern string, where it is dropped)
   *
   * @defaultValue `"hostname"`
   */
  hostname?: string;
  /**
   * Image to install; describeImages with instanceTypeId lists those that fit the model. Without one
   * the machine comes bare, to be installed over IPMI later. Leave it empty when ipxeUrl is used.
   *
   * Source: create-instances, table input, row imageId
   */
  imageId?: string;
  /**
   * Terms of the subscription. Required when instanceChargeType is PREPAID.
   *
   * Source: create-instances, table input, row instanceChargePrepaid
   */
  instanceChargePrepaid?: ChargePrepaid;
  /**
   * Display name. Letters, digits, `-` and `.`, at most 64 characters once written out. For several
   * instances it may hold pattern strings `[begin,bits]` that count up: begin is 0 to 99999 (default
   * 0), bits is the number of digits, 1 to 6 (default 6), no spaces. `server_[3,3]` names two
   * instances server003 and server004. Several pattern strings in one name count in step.
   *
   * - instanceName must consist of letters, digits, - and ., and of pattern strings [begin,bits] with begin from 0 to 99999, bits from 1 to 6 and no spaces (`^(?:[A-Za-z0-9.\-]|_?\[[0-9]{0,5},[1-6]?\])+$`)
   * - instanceName must have at most 64 characters once its pattern strings are written out
   *
   * Source: create-instances, table input, row instanceName (an underscore is allowed only directly
   * before a pattern string, where it is dropped)
   *
   * @defaultValue `"instance"`
   */
  instanceName?: string;
  /**
   * Cap of the public bandwidth. The upper end differs between models: maximumBandwidthOut of
   * describeAvailableResources.
   *
   * At least 1 Mbps.
   *
   * Source: create-instances, table input, row internetMaxBandwidthOut
   *
   * @defaultValue `1`
   */
  internetMaxBandwidthOut?: number;
  /**
   * URL of an iPXE script, to install your own operating system over IPMI, or the word `netboot`.
   * imageId is left empty then.
   *
   * Source: create-instances, table input, row ipxeUrl; sdk, table CreateInstances, row ipxeUrl (the
   * literal netboot)
   */
  ipxeUrl?: string;
  /**
   * SSH key pair, from describeKeyPairs. Not together with password, and not for Windows images.
   *
   * Source: create-instances, table input, row keyId
   */
  keyId?: string;
  /**
   * Promotions to be used.
   *
   * Source: create-instances, table input, row marketingOptions
   */
  marketingOptions?: MarketingInfo;
  /**
   * Names of the network interfaces.
   *
   * Source: create-instances, table input, row nic
   */
  nic?: Nic;
  /**
   * Disk partitions, the system partition first; the last one receives the space that remains. Only
   * when an operating system is installed, that is with imageId.
   *
   * - the first partition must be the system partition, / for Linux or C for Windows
   * - the drive letters of Windows partitions must be in alphabetical order
   * - the drive letters of Windows partitions should follow one another without a gap (a warning)
   * - no path or drive letter may be used by two partitions
   * - Linux paths and Windows drive letters must not be mixed
   *
   * Source: create-instances, table input, row partitions
   */
  partitions?: Partition[];
  /**
   * Password of the system and of IPMI. 8 to 16 characters with at least one upper-case letter, one
   * lower-case letter, one digit and one special character; the vendor names `~!@$^*-_=+`. Not
   * together with keyId; without both a random password is made.
   *
   * - 8 to 16 characters
   * - password must have at least one upper-case letter, one lower-case letter, one digit and one special character such as ~!@$^*-_=+ (`^(?=[^A-Z]*[A-Z])(?=[^a-z]*[a-z])(?=[^0-9]*[0-9])(?=[^!-\/:-@\[-`{-~]*[!-\/:-@\[-`{-~])`)
   * - password should have no special characters other than ~!@$^*-_=+, the only ones that the vendor names (a warning)
   * - secret
   *
   * Source: create-instances, table input, row password (the row asks for one of password and keyId,
   * the page's example sends neither; at most one is enforced)
   */
  password?: string;
  /**
   * How the disks are joined to arrays. Without it, the model's own arrangement.
   *
   * Source: create-instances, table input, row raidConfig
   */
  raidConfig?: RaidConfig;
  /**
   * Resource group that the instances join. Without one, the account's default group.
   *
   * Source: create-instances, table input, row resourceGroupId; sdk (the default group is known from
   * the vendor's Terraform provider)
   */
  resourceGroupId?: string;
  /**
   * Subnet of the same zone with enough free private addresses for all instances; describeSubnets
   * lists the subnets.
   *
   * Source: create-instances, table input, row subnetId (the page calls the lookup
   * DescribeVpcSubnets; the operation's name is DescribeSubnets)
   */
  subnetId?: string;
  /**
   * Tags that the instances get. An object around the list, not the list itself.
   *
   * Source: create-instances, table input, row tags
   */
  tags?: TagAssociation;
  /**
   * Size of the traffic package. Only with internetChargeType ByTrafficPackage. Without it, the size
   * of the free package.
   *
   * At least 0 TB.
   *
   * Source: create-instances, table input, row trafficPackageSize
   */
  trafficPackageSize?: number;
  /**
   * Plain text that the server runs at its first start, at most 32 KB.
   *
   * userData must be at most 32 KB (32768 bytes in UTF-8); secret.
   *
   * Source: create-instances, table input, row userData (passed on as text and so read as not
   * Base64)
   */
  userData?: string;
}
