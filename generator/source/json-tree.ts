import type { Span } from "./diagnostic.ts";
import { skipSpace, skipString, skipValue } from "./json-text.ts";
import type { FoundNode } from "./parsed.ts";

/** A member of an object (with a key) or of an array (with its index as key). */
type Member = { readonly key: string; readonly keySpan: Span | undefined; readonly node: JsonNode };

/** A value in a JSON text. Its members are looked for only when somebody asks, and once. */
export class JsonNode {
  readonly span: Span;
  readonly #text: string;
  #members: readonly Member[] | undefined;
  #byKey: ReadonlyMap<string, Member> | undefined;

  constructor(text: string, start: number) {
    this.#text = text;
    this.span = { start, end: skipValue(text, start) };
  }

  /** In the order of the text; a key that occurs twice is there twice. */
  get members(): readonly Member[] {
    return (this.#members ??= this.#read());
  }

  /** The last one of a key wins, as in JSON.parse. */
  member(key: string): Member | undefined {
    this.#byKey ??= new Map(this.members.map((member) => [member.key, member]));
    return this.#byKey.get(key);
  }

  #read(): readonly Member[] {
    const text = this.#text;
    const opening = text[this.span.start];
    if (opening !== "{" && opening !== "[") return [];
    const members: Member[] = [];
    let index = skipSpace(text, this.span.start + 1);
    while (index < this.span.end - 1) {
      let key = String(members.length);
      let keySpan: Span | undefined;
      if (opening === "{") {
        keySpan = { start: index, end: skipString(text, index) };
        key = JSON.parse(text.slice(keySpan.start, keySpan.end)) as string;
        index = skipSpace(text, skipSpace(text, keySpan.end) + 1);
      }
      const node = new JsonNode(text, index);
      members.push({ key, keySpan, node });
      index = skipSpace(text, node.span.end);
      if (text[index] === ",") index = skipSpace(text, index + 1);
    }
    return members;
  }
}

/** Goes down from a value as far as it can. */
export function findNode(root: JsonNode, segments: readonly string[]): FoundNode {
  let node = root;
  let key: Span | undefined;
  for (const segment of segments) {
    const member = node.member(segment);
    if (!member) return { value: node.span, key, exact: false };
    node = member.node;
    key = member.keySpan;
  }
  return { value: node.span, key, exact: true };
}
