import type { KeywordKind, KeywordOf } from "../../../model/schema.ts";
import type { CheckSite } from "../site.ts";
import type { Condition } from "../condition.ts";

/** How one keyword is checked. */
export type KeywordCheck<Kind extends KeywordKind> = (
  keyword: KeywordOf<Kind>,
  site: CheckSite,
) => readonly Condition[];
