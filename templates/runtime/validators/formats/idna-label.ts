/** Letters, digits and marks that keep their form whatever a program does to text; RFC 5892, 2. */
const allowed =
  /^(?:[\xdf\u03c2\u06fd\u06fe\u0f0b\u3007]|(?![\u20d0-\u20ff\u0640\u07fa\u1100-\u11ff\u302e\u302f\u3031-\u3035\u303b\ua960-\ua97f\ud7b0-\ud7ff\u{1d100}-\u{1d24f}\p{Changes_When_NFKC_Casefolded}\p{Default_Ignorable_Code_Point}])[-\p{L}\p{Nd}\p{Mn}\p{Mc}])*$/u;

/** A label of RFC 5891 that is not encoded, of any script. */
export function isIdnaLabel(label: string): boolean {
  return (
    label === label.normalize("NFC") &&
    !/^[-\p{M}]|-$|^..--/u.test(label) &&
    !(/[\u0660-\u0669]/.test(label) && /[\u06f0-\u06f9]/.test(label)) &&
    allowed.test(withoutGuests(label))
  );
}

/** The label without characters that are allowed only beside certain others, where they stand beside such; RFC 5892, appendix A. */
function withoutGuests(label: string): string {
  const rest = label
    .replace(/l\xb7(?=l)/g, "l")
    .replace(/\u0375(?=\p{Script=Greek})/gu, "")
    .replace(/(?![\u05f3\u05f4])(\p{Script=Hebrew})[\u05f3\u05f4]+/gu, "$1")
    .replace(afterVirama, "$1")
    .replace(betweenJoined, "$1");
  return /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(label)
    ? rest.replace(/\u30fb/g, "")
    : rest;
}

/** A joiner behind a sign that takes the vowel away from a letter. */
const afterVirama =
  /([\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d3b\u0d3c\u0d4d\u0dca\u0e3a\u0eba\u0f84\u1039\u103a\u1714\u1715\u1734\u17d2\u1a60\u1b44\u1baa\u1bab\u1bf2\u1bf3\u2d7f\ua806\ua82c\ua8c4\ua953\ua9c0\uaaf6\uabed\u{10a3f}\u{11046}\u{11070}\u{1107f}\u{110b9}\u{11133}\u{11134}\u{111c0}\u{11235}\u{112ea}\u{1134d}\u{11442}\u{114c2}\u{115bf}\u{1163f}\u{116b6}\u{1172b}\u{11839}\u{1193d}\u{1193e}\u{119e0}\u{11a34}\u{11a47}\u{11a99}\u{11c3f}\u{11d44}\u{11d45}\u{11d97}\u{11f41}\u{11f42}])[\u200c\u200d]/gu;

/** A non-joiner between letters of Arabic that would join without it: not every letter joins the next one. */
const betweenJoined =
  /((?![\u0621-\u0625\u0627\u0629\u062f-\u0632\u0648\u0671-\u0677\u0688-\u0699\u06c0\u06c3-\u06cb\u06cd\u06cf\u06d2-\u06d5\u06dd\u06e5\u06e6\u06ee\u06ef\u0759-\u075b\u076b\u076c\u0771\u0773\u0774\u0778\u0779\u0870-\u0885\u0887\u0888\u088e\u08aa-\u08ae\u08b1\u08b2\u08b9\u08c9])(?=\p{L})\p{Script=Arabic}\p{Mn}*)\u200c(?=\p{Mn}*(?![\u0621\u0674\u06e5\u06e6\u0883-\u0885\u0887\u08ad\u08c9])(?=\p{L})\p{Script=Arabic})/gu;
