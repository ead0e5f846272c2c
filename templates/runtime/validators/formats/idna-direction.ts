const rightToLeft =
  "\\u0590-\\u065f\\u066a-\\u06ef\\u06fa-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufeff\\u{10800}-\\u{10d2f}\\u{10d3a}-\\u{10fff}\\u{1e800}-\\u{1efff}";
const arabicDigit = "\\u0660-\\u0669\\u{10d30}-\\u{10d39}";
const digit = "0-9\\u06f0-\\u06f9";
/** Characters without a direction of their own. */
const neutral =
  "-\\xb7\\u02b9\\u02ba\\u02c6-\\u02cf\\u02ec\\u0375\\u200c\\u200d\\u2e2f\\u30fb\\ua67f\\ua717-\\ua71f\\ua788";

const isRight = new RegExp(`[${rightToLeft}${arabicDigit}]`, "u");
const rightLabel = new RegExp(
  `^[${rightToLeft}][${rightToLeft}${arabicDigit}${digit}${neutral}]*$`,
  "u",
);
const rightEnd = new RegExp(`[${rightToLeft}${arabicDigit}${digit}]$`, "u");
const leftBegin = new RegExp(`^[^${digit}${neutral}]`, "u");
const leftEnd = new RegExp(`[^${neutral}]$`, "u");

/** True for a label with letters that are written from right to left: then all labels of the name must obey. */
export function isBidirectional(label: string): boolean {
  return isRight.test(label);
}

/** The Bidi rule of RFC 5893, 2: one direction, from a letter to a letter or digit. */
export function obeysDirection(label: string): boolean {
  // Marks have the direction of what they stand on.
  const letters = label.replace(/\p{Mn}/gu, "");
  if (!isRight.test(letters)) return leftBegin.test(letters) && leftEnd.test(letters);
  const mixesDigits = /[\d\u06f0-\u06f9]/.test(letters) && /[\u0660-\u0669]/.test(letters);
  return rightLabel.test(letters) && rightEnd.test(letters) && !mixesDigits;
}
