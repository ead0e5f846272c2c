// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { type Language, withRules } from "../runtime/validators/language.js";
import { chinese } from "../runtime/validators/simplified-chinese.js";

/** The messages in Simplified Chinese, with those of the rules. */
export const simplifiedChinese: Language = /* @__PURE__ */ withRules(chinese, {
  "batch-count-order": "min_count 不得大于 max_count",
  "batch-counts-equal": "min_count 应小于 max_count；二者能否相等，页面说法前后矛盾",
  "batch-counts-without-placement": "指定 placement 后，min_count 和 max_count 不起作用",
  "batch-max-count-with-min-count":
    "填写 min_count 时应同时填写 max_count；只填 min_count 时，实例数量不确定",
  "batch-scheduling-given":
    "应填写 placement 或 max_count；两者都不填时，创建的实例数量没有文档说明",
  "list-instances-instance-ids": "instance_id 最多包含 100 个 ID",
  "list-instances-limit": "limit 只在 10 到 1000 之间有效",
  "list-instances-server-ids": "server_id 最多包含 100 个 ID",
  "list-servers-limit": "limit 只在 10 到 1000 之间有效",
  "password-character-kinds":
    "密码必须至少包含大写字母、小写字母、数字和特殊字符（!@$%^-_=+[{}]:,./?）中的三种",
  "password-documented-characters": "密码中除字母、数字和 !@$%^-_=+[{}]:,./? 之外不应有其他字符",
  "password-without-linux-user": "密码不得包含 root，正写或倒写均不允许",
  "password-without-user-in-any-case":
    "密码不应包含 root 或 Administrator，不论大小写，正写或倒写均不建议",
  "password-without-windows-user": "密码不得包含 Administrator，正写或倒写均不允许",
  "placement-names-server": "placement 应指定一台服务器；不填 placement 则使用任意空闲服务器",
  "placement-names-servers": "placement 应指定服务器；不填 placement 则使用空闲服务器",
  "placement-servers-unique": "server_id_set 中每台服务器只应出现一次",
});
