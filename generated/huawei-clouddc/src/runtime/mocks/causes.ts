import type { MockErrorCause, MockErrorCode } from "./operation.js";

/** The entry of the vendor's list that fits what is wrong with a request, and how much it says: a place says more than a keyword. */
export function entryFor(
  codes: readonly MockErrorCode[],
  keyword: string,
  path: readonly (string | number)[],
): { readonly entry: MockErrorCode | undefined; readonly weight: number } {
  let best: ReturnType<typeof entryFor> = { entry: undefined, weight: 0 };
  for (const entry of codes) {
    const weight = entry.for ? weightOf(entry.for, keyword, path) : 0;
    if (weight > best.weight) best = { entry, weight };
  }
  return best;
}

/** `*` is about what a request says, not about how it is sent. */
const ofTransport: ReadonlySet<string> = new Set(["tooLargeBody", "wrongMediaType"]);

/** 0 where a cause does not fit. */
function weightOf(
  { keywords, at }: MockErrorCause,
  keyword: string,
  path: readonly (string | number)[],
): number {
  if (at && !at.some((place) => covers(place, path))) return 0;
  const isAny = keywords?.includes("*") === true && !ofTransport.has(keyword);
  if (keywords && !keywords.includes(keyword) && !isAny) return 0;
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
