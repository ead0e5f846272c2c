// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { type Language, withRules } from "../runtime/validators/language.js";
import { chinese } from "../runtime/validators/simplified-chinese.js";

/** The messages in Simplified Chinese, with those of the rules. */
export const simplifiedChinese: Language = /* @__PURE__ */ withRules(chinese, {
  "address-pair-not-all": "ip_address 不得为 0.0.0.0/0",
  "admin-pass-characters": "adminPass 只应包含字母、数字和 !@$%^-_=+[{}]:,./?~#*",
  "admin-pass-classes":
    "adminPass 必须至少包含大写字母、小写字母、数字和特殊字符（!@$%^-_=+[{}]:,./?~#*）中的三种",
  "admin-pass-unused":
    "镜像带有 Cloud-Init 时，adminPass 与 user_data 或 key_name 同时使用则不起作用",
  "admin-pass-user-name": "adminPass 不得包含用户名 root，正写或倒写均不允许",
  "admin-pass-windows-user-name":
    "在 Windows 上，adminPass 不得包含用户名 Administrator，正写或倒写均不允许",
  "auto-terminate-time-billing": "包年/包月的云服务器不得填写 auto_terminate_time",
  "auto-terminate-time-earliest": "auto_terminate_time 必须至少在当前时间的 30 分钟之后",
  "auto-terminate-time-form":
    "auto_terminate_time 的格式必须形如 2030-01-31T12:00:00Z，不带小数秒和时区偏移",
  "auto-terminate-time-latest": "auto_terminate_time 不得晚于当前时间的三年之后",
  "backup-policy-and-vault": "CB_CSBS_BACKUP 应包含 policy_id 和 vault_id",
  "bandwidth-size-step": "size 大于 300 时应为 50 的整数倍，大于 1000 时应为 500 的整数倍",
  "batch-name-length": "count 大于 1 时名称会加上后缀，因此 name 不得超过 59 个字符",
  "batch-same-name-length": "count 大于 1 时，name 不应超过 59 个字符",
  "data-volume-cluster-id-alone": "cluster_id 应与 cluster_type 一起填写",
  "data-volume-iops-essd2": "ESSD2 类型磁盘的 iops 应为 100 到 256000，且每 GiB 不超过 1000",
  "data-volume-iops-gpssd2": "GPSSD2 类型磁盘的 iops 应为 3000 到 128000，且每 GiB 不超过 500",
  "data-volume-iops-types": "只有 GPSSD2 和 ESSD2 类型的磁盘才能填写 iops",
  "data-volume-performance-billing": "只有按需计费的云服务器支持 iops 和 throughput",
  "data-volume-release-billing":
    "只有按需计费和竞价计费的云服务器支持数据盘的 delete_on_termination",
  "data-volume-shareable-multiattach": "同时填写 shareable 和 multiattach 时，二者的值必须相同",
  "data-volume-throughput-gpssd2":
    "GPSSD2 类型磁盘的 throughput 应为 125 到 1000，且不超过 iops 的四分之一",
  "data-volume-throughput-types": "只有 GPSSD2 类型的磁盘才能填写 throughput",
  "dedicated-host-needs-tenancy": "只有 tenancy 为 dedicated 时，dedicated_host_id 才起作用",
  "key-name-needs-user-id": "包年/包月的云服务器使用 key_name 时，必须填写 metadata.op_svc_userid",
  "list-servers-server-ids": "server_id 最多应包含 100 个 ID",
  "multi-az-needs-count": "batch_create_in_multi_az 应与 count 一起填写",
  "multi-az-needs-free-zone": "填写 availability_zone 后，batch_create_in_multi_az 不起作用",
  "name-non-ascii-length": "名称含有非 ASCII 字母时，不应超过 64 个字符",
  "nic-ipv6-bandwidth-needs-ipv6": "ipv6_bandwidth 只对 ipv6_enable 为 true 的网卡起作用",
  "nic-port-ignores-address": "网卡由 port_id 指定时，ip_address 不起作用",
  "one-address-many-servers": "一个 ip_address 只能供一台云服务器使用，而 count 大于 1",
  "period-needs-prepaid":
    "只有 chargingMode 为 prePaid 时，periodType、periodNum、isAutoRenew 和 isAutoPay 才起作用",
  "postpaid-count": "按需计费的云服务器，count 也不应大于 100；各处资料说法不一",
  "prepaid-count": "包年/包月的云服务器，count 不得大于 100",
  "prepaid-dedicated-host": "包年/包月的云服务器不能部署在专属主机上",
  "prepaid-eip-by-traffic": "包年/包月的弹性公网 IP 只能按带宽计费",
  "prepaid-order-size":
    "包年/包月的云服务器，一个订单不得超过 400 个资源（云服务器、系统盘、数据盘、弹性公网 IP 和带宽）",
  "public-ip-one-way":
    "id 和 eip 不得同时填写：id 用于绑定已有的弹性公网 IP，eip 用于申请新的弹性公网 IP",
  "public-ip-release-billing":
    "弹性公网 IP 的 delete_on_termination 只对按需计费的弹性公网 IP 起作用",
  "root-volume-cluster-id-alone": "cluster_id 应与 cluster_type 一起填写",
  "root-volume-iops-essd2": "ESSD2 类型磁盘的 iops 应为 100 到 256000，且每 GiB 不超过 1000",
  "root-volume-iops-gpssd2": "GPSSD2 类型磁盘的 iops 应为 3000 到 128000，且每 GiB 不超过 500",
  "root-volume-iops-types": "只有 GPSSD2 和 ESSD2 类型的磁盘才能填写 iops",
  "root-volume-performance-billing": "只有按需计费的云服务器支持 iops 和 throughput",
  "root-volume-throughput-gpssd2":
    "GPSSD2 类型磁盘的 throughput 应为 125 到 1000，且不超过 iops 的四分之一",
  "root-volume-throughput-types": "只有 GPSSD2 类型的磁盘才能填写 throughput",
  "same-name-needs-batch": "只有 count 大于 1 时，isAutoRename 才起作用",
  "security-groups-need-new-interface": "所有网卡都由 port_id 指定时，security_groups 不起作用",
  "server-tags-unique-keys": "server_tags 中每个键只能出现一次",
  "shared-bandwidth-eip-billing":
    "使用共享带宽的弹性公网 IP 始终按需计费，因此 chargingMode 为 prePaid 不起作用",
  "shared-bandwidth-own-settings": "size 和 chargemode 对共享带宽不起作用",
  "spot-block-longest": "spot_duration_hours 不应大于 6；以规格的限制为准",
  "spot-fields-need-spot": "只有 marketType 为 spot 时，竞价相关字段才起作用",
  "spot-needs-postpaid": "竞价计费的云服务器属于按需计费，因此 chargingMode 必须为 postPaid",
  "spot-no-auto-recovery": "竞价计费的云服务器不支持 support_auto_recovery",
  "tag-form":
    "标签格式必须为 key.value：键为 1 到 36 个字母、数字、下划线、连字符或中文字符，值最多 43 个，还可包含点号",
  "tags-unique-keys": "tags 中每个键只应出现一次",
  "user-data-size": "user_data 编码前的内容不得超过 32 KB",
  "volume-metadata-key-bytes": "磁盘元数据的键不得超过 255 字节",
  "volume-metadata-key-length": "__system__cmkid 应为 36 个字符",
  "volume-metadata-key-unused": '只有 __system__encrypted 为 "1" 时，__system__cmkid 才起作用',
  "volume-metadata-value-bytes": "磁盘元数据的值不得超过 255 字节",
  "volume-metadata-without-encryption": "只有创建加密磁盘时才使用磁盘的 metadata",
});
