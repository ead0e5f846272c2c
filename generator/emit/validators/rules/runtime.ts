import { importedValue, type Imported } from "../../../print/code.ts";
import { paths } from "../../names.ts";

/** What compiled rules call: `templates/runtime/validators/cel/`, and what other checks share with them. */
export const runtime = {
  isArray: from("json", "isArray"),
  own: from("json", "own"),
  ownKeys: from("json", "ownKeys"),
  codePoints: from("length", "codePoints"),
  equal: from("equal", "equal"),
  has: from("cel/object", "has"),
  isObject: from("cel/object", "isObject"),
  given: from("cel/given", "given"),
  size: from("cel/size", "size"),
  utf8Length: from("cel/bytes", "utf8Length"),
  base64Length: from("cel/bytes", "base64Length"),
  compareText: from("cel/compare-text", "compareText"),
  lowerAscii: from("cel/ascii", "lowerAscii"),
  upperAscii: from("cel/ascii", "upperAscii"),
  trim: from("cel/trim", "trim"),
  reverse: from("cel/characters", "reverse"),
  split: from("cel/split", "split"),
  piece: from("cel/split", "piece"),
  substring: from("cel/characters", "substring"),
  indexOf: from("cel/characters", "indexOf"),
  isUnique: from("cel/unique", "isUnique"),
  isSorted: from("cel/order", "isSorted"),
  least: from("cel/order", "least"),
  greatest: from("cel/order", "greatest"),
  sum: from("cel/sum", "sum"),
  existsOne: from("cel/collect", "existsOne"),
  filterAll: from("cel/collect", "filterAll"),
  mapAll: from("cel/collect", "mapAll"),
  toInt: from("cel/convert", "toInt"),
  toDouble: from("cel/convert", "toDouble"),
  toText: from("cel/convert", "toText"),
  timestamp: from("cel/time", "timestamp"),
  duration: from("cel/time", "duration"),
} as const satisfies Record<string, Imported>;

function from(file: string, name: string): Imported {
  return importedValue(name, paths.runtime(`validators/${file}`));
}
