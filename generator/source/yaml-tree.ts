import type { Alias, Document, Node, Pair, YAMLMap } from "yaml";
import type { Span } from "./diagnostic.ts";
import type { FoundNode } from "./parsed.ts";
import { yaml } from "./yaml-library.ts";

/** A YAML document as nodes with places. Which node an alias means is entered by `yamlValue`, which meets them in order. */
export class YamlTree {
  readonly root: Node | null;
  readonly aliases = new Map<Alias, Node>();
  readonly #pairs = new WeakMap<YAMLMap, Map<string, Pair>>();

  constructor(document: Document.Parsed) {
    this.root = document.contents;
  }

  /** The node itself, or the one that an alias stands for. */
  resolve(node: unknown): unknown {
    return yaml().isAlias(node) ? this.aliases.get(node) : node;
  }

  /** The maps that a merge key (`<<`) brings in, nearest first. */
  merged(value: unknown): readonly YAMLMap[] {
    const node = this.resolve(value);
    if (yaml().isMap(node)) return [node];
    return yaml().isSeq(node)
      ? node.items.map((item) => this.resolve(item)).filter((item) => yaml().isMap(item))
      : [];
  }

  /** Goes down as far as it can. */
  find(segments: readonly string[]): FoundNode {
    let node: unknown = this.root;
    let key: Span | undefined;
    for (const segment of segments) {
      const inner = this.resolve(node);
      const pair = yaml().isMap(inner) ? this.#pairOf(inner, segment) : undefined;
      const item = yaml().isSeq(inner) ? inner.items[Number(segment)] : undefined;
      if (!pair && item === undefined) return { value: spanOf(node), key, exact: false };
      key = pair ? spanOf(pair.key) : undefined;
      node = pair ? pair.value : item;
    }
    return { value: spanOf(node), key, exact: true };
  }

  #pairOf(map: YAMLMap, name: string): Pair | undefined {
    let pairs = this.#pairs.get(map);
    if (!pairs) {
      pairs = new Map();
      this.#pairs.set(map, pairs);
      for (const pair of map.items) {
        if (!isMergeKey(pair.key)) pairs.set(keyText(pair.key) ?? "", pair);
      }
    }
    const own = pairs.get(name);
    if (own) return own;
    for (const pair of map.items.filter(({ key }) => isMergeKey(key))) {
      for (const source of this.merged(pair.value)) {
        const found = source === map ? undefined : this.#pairOf(source, name);
        if (found) return found;
      }
    }
    return undefined;
  }
}

/** A key as text: what is written, so that `200`, `1.0` and `true` stay themselves; undefined for what is no scalar. */
export function keyText(key: unknown): string | undefined {
  if (!yaml().isScalar(key)) return undefined;
  return typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
}

/** True for an unquoted `<<`. */
export function isMergeKey(key: unknown): boolean {
  return yaml().isScalar(key) && key.value === "<<" && key.type === "PLAIN";
}

/** A node's place in the text. */
export function spanOf(node: unknown): Span {
  const range = (node as Partial<Node> | null | undefined)?.range;
  return range ? { start: range[0], end: range[1] } : { start: 0, end: 0 };
}
