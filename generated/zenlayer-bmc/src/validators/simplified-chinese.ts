// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { type Language, withRules } from "../runtime/validators/language.js";
import { chinese } from "../runtime/validators/simplified-chinese.js";

/** The messages in Simplified Chinese, with those of the rules. */
export const simplifiedChinese: Language = /* @__PURE__ */ withRules(chinese, {
  "bandwidth-cluster-id": "internetChargeType 为 ByBandwidthCluster 时需要填写 clusterId",
  "gateway-mode-needs-enabling": "只有经厂商开通的账号才能使用网关模式",
  "hostname-counter-overflow": "最后一个实例的编号位数超过了 hostname 中模式串的位数",
  "hostname-form":
    "hostname 只能包含字母、数字、连字符（-）、句点（.）以及模式串 [begin,bits]，其中 begin 为 0 到 99999，bits 为 1 到 6，且不含空格",
  "hostname-length": "hostname 中的模式串展开后，总长不得超过 64 个字符",
  "hostname-same-for-all": "名称中没有模式串时，所有实例的 hostname 都相同",
  "instance-name-counter-overflow": "最后一个实例的编号位数超过了 instanceName 中模式串的位数",
  "instance-name-form":
    "instanceName 只能包含字母、数字、连字符（-）、句点（.）以及模式串 [begin,bits]，其中 begin 为 0 到 99999，bits 为 1 到 6，且不含空格",
  "instance-name-length": "instanceName 中的模式串展开后，总长不得超过 64 个字符",
  "instance-name-same-for-all": "名称中没有模式串时，所有实例的 instanceName 都相同",
  "ipxe-without-image": "使用 ipxeUrl 时，imageId 必须为空",
  "key-pair-not-for-windows": "Windows 不支持密钥对，而 partitions 中使用了 Windows 盘符",
  "login-conflict": "password 和 keyId 不得同时填写",
  "login-missing": "指定镜像时应填写 password 或 keyId；否则系统会生成随机密码",
  "nic-lan-name-prefix": "lanName 不得以 wan 开头",
  "nic-names-differ": "wanName 和 lanName 不得相同",
  "nic-wan-name-prefix": "wanName 不得以 lan 开头",
  "partition-file-system": "fsType 必须与 fsPath 相符：Linux 路径用 ext 类型，Windows 盘符用 NTFS",
  "partition-path-form": "fsPath 必须是 Linux 的绝对路径，或 Windows 的一个盘符（C 到 H）",
  "partition-size-positive": "size 应至少为 1 GB",
  "partitions-letters-in-order": "Windows 分区的盘符必须按字母顺序排列",
  "partitions-letters-without-gap": "Windows 分区的盘符应连续，中间不应有空缺",
  "partitions-need-image": "只有安装操作系统时才能设置 partitions，因此必须填写 imageId",
  "partitions-one-system": "Linux 路径和 Windows 盘符不得混用",
  "partitions-paths-unique": "两个分区不得使用同一路径或盘符",
  "partitions-system-first": "第一个分区必须是系统分区：Linux 为 /，Windows 为 C",
  "password-classes":
    "password 必须至少包含一个大写字母、一个小写字母、一个数字和一个特殊字符（例如 ~!@$^*-_=+）",
  "password-other-characters": "password 中的特殊字符应仅限于 ~!@$^*-_=+，厂商只列出了这些",
  "postpaid-needs-enabling": "只有经厂商开通的账号才能使用 POSTPAID",
  "prepaid-period-positive": "period 应至少为 1 个月",
  "prepaid-terms-unused": "instanceChargePrepaid 只用于 PREPAID",
  "raid-disk-count": "RAID 1 至少需要 2 块磁盘，RAID 5 至少 3 块，RAID 10 至少 4 块且必须为偶数",
  "raid-disks-in-order": "磁盘编号必须连续且递增，例如 [1, 2, 3]",
  "raid-disks-unique": "同一磁盘编号不得使用两次，不论在同一阵列还是不同阵列中",
  "raid-quick-or-custom": "raidType 和 customRaids 不得同时填写",
  "tag-key-length": "key 应为 1 到 128 个字符",
  "tag-keys-unique": "同一标签键不得使用两次",
  "tag-value-length": "value 应为 1 到 128 个字符",
  "traffic-package-charge-type":
    "只有 internetChargeType 为 ByTrafficPackage 时才能填写 trafficPackageSize",
  "traffic-package-postpaid": "使用 POSTPAID 时，自选大小的流量包可能被拒绝",
  "user-data-size": "userData 不得超过 32 KB（UTF-8 编码下为 32768 字节）",
});
