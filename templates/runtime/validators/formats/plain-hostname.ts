/** A host name of RFC 1123: labels of at most 63 characters, 253 in all. What is encoded (`xn--…`) is not looked into. */
export function isPlainHostname(text: string): boolean {
  return (
    text.length <= 253 &&
    /^(?:(?:xn--[a-z\d-]{0,58}[a-z\d]|(?![^.]{2}--)[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)(?:\.(?!$)|$))+$/i.test(
      text,
    )
  );
}

/** A label of letters, digits and inner hyphens. RFC 5891 keeps hyphens in the third and fourth place for encoded labels. */
export function isPlainLabel(label: string): boolean {
  return (
    label.length <= 63 &&
    /^[a-z\d](?:[a-z\d-]*[a-z\d])?$/i.test(label) &&
    label.slice(2, 4) !== "--"
  );
}
