import type { MockErrorCause, MockErrorCode } from "./operation.js";

/** The vendor's code for what is wrong with a request, and how much it says: a place says more than a keyword. */
export function codeOf(
  codes: readonly MockErrorCode[],
  keyword: string,
  path: readonly (string | number)[],
): { readonly code: string | undefined; readonly weight: number } {
  let best: { readonly code: string | undefined; readonly weight: number } = {
    code: undefined,
    weight: 0,
  };
  for (const { code, for: cause } of codes) {
    const weight = cause ? weightOf(cause, keyword, path) : 0;
    if (weight > best.weight) best = { code, weight };
  }
  return best;
}

/** 0 where a cause does not fit. */
function weightOf(
  { keywords, at }: MockErrorCause,
  keyword: string,
  path: readonly (string | number)[],
): number {
  if (at && !at.some((place) => covers(place, path))) return 0;
  if (keywords && !keywords.includes(keyword) && !keywords.includes("*")) return 0;
  return (at ? 4 : 0) + (keywords?.includes(keyword) ? 2 : 1);
}

/** True for a place and all that is inside of it; `*` stands for any item. */
function covers(place: string, path: readonly (string | number)[]): boolean {
  return place
    .split("/")
    .slice(1)
    .every(
      (segment, index) =>
        segment === "*" ||
        segment.replaceAll("~1", "/").replaceAll("~0", "~") === String(path[index]),
    );
}
