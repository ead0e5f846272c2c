const tokens =
  /\\(?<escape>[^])|(?<group>\(\?(?:<[=!]|<[^>]*>|[:=!]))|(?<open>\[\^?)|(?<close>\])|(?<character>[^])/gu;

/** Escapes that mean the same in both cases. */
const caseless = /^[dDwWsSbBtnrfv0^$\\.*+?()[\]{}|/-]$/;

/**
 * A pattern of Unicode mode that takes the letters of ASCII in both cases, as `(?i)` asks of the rest of a pattern. Undefined
 * where that cannot be written down: letters beyond ASCII, letters by number, ranges that cross cases, back references.
 */
export function ignoringCase(pattern: string): string | undefined {
  let result = "";
  let members: string[] | undefined;
  for (const { 0: text, groups = {} } of pattern.matchAll(tokens)) {
    if (groups["escape"] !== undefined && !caseless.test(groups["escape"])) return undefined;
    if (members) {
      if (groups["close"] === undefined) {
        members.push(text);
        continue;
      }
      const both = classIgnoringCase(members);
      if (both === undefined) return undefined;
      result += `${both}]`;
      members = undefined;
    } else if (groups["open"] !== undefined) {
      members = [];
      result += text;
    } else if (groups["group"] !== undefined || groups["escape"] !== undefined) result += text;
    else {
      const both = inBothCases(text);
      if (both === undefined) return undefined;
      result += both.length === 1 ? text : `[${both}]`;
    }
  }
  return result;
}

/** A character, and its other case if it has one; undefined beyond ASCII. */
function inBothCases(character: string): string | undefined {
  const [lower, upper] = [character.toLowerCase(), character.toUpperCase()];
  if (lower === upper) return character;
  return /^[a-z]$/.test(lower) ? `${lower}${upper}` : undefined;
}

function classIgnoringCase(members: readonly string[]): string | undefined {
  let result = "";
  for (let index = 0; index < members.length; index += 1) {
    const member = members[index] ?? "";
    const last = members[index + 2];
    if (members[index + 1] === "-" && last !== undefined) {
      const range = rangeInBothCases(member, last);
      if (range === undefined) return undefined;
      result += range;
      index += 2;
      continue;
    }
    const both = member.length > 1 ? member : inBothCases(member);
    if (both === undefined) return undefined;
    result += both;
  }
  return result;
}

function rangeInBothCases(first: string, last: string): string | undefined {
  const range = `${first}-${last}`;
  if (/^([a-z]-[a-z]|[A-Z]-[A-Z])$/.test(range)) {
    return `${range.toLowerCase()}${range.toUpperCase()}`;
  }
  // No letter between two digits.
  return /^\d-\d$/.test(range) ? range : undefined;
}
