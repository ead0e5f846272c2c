import type { Random } from "../random.js";

/** A new id: `{uuid}`, `{UUID}`, `{hex:32}` and `{digits:18}` are filled in, other text stays. */
export function freshId(form: string, random: Random): string {
  return form.replace(
    /\{(uuid|UUID|hex|digits)(?::(\d+))?\}/g,
    (_, kind: string, length = "16") => {
      switch (kind) {
        case "uuid":
          return uuid(random);
        case "UUID":
          return uuid(random).toUpperCase();
        case "hex":
          return characters("0123456789abcdef", Number(length), random);
        default:
          // No zero first: some readers take ids of digits for numbers.
          return `${1 + Math.floor(random.next() * 9)}${characters("0123456789", Number(length) - 1, random)}`;
      }
    },
  );
}

/** Version 4 of RFC 9562. */
function uuid(random: Random): string {
  const hex = characters("0123456789abcdef", 32, random);
  const variant = "89ab".charAt(Math.floor(random.next() * 4));
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

function characters(alphabet: string, length: number, random: Random): string {
  return Array.from({ length }, () =>
    alphabet.charAt(Math.floor(random.next() * alphabet.length)),
  ).join("");
}
