/** A host name of RFC 1123: labels of letters, digits and inner hyphens, at most 63 each and 253 in all. */
export function isHostname(text: string): boolean {
  return text.length <= 253 && text.split(".").every(isLabel);
}

function isLabel(label: string): boolean {
  if (label.length > 63 || !/^[a-z\d](?:[a-z\d-]*[a-z\d])?$/i.test(label)) return false;
  // RFC 5891: hyphens in the third and fourth place are kept for encoded names.
  return label.slice(2, 4) !== "--" || /^xn--./i.test(label);
}
