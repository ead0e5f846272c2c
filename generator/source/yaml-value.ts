import type { Alias, Node, Pair, Scalar, YAMLMap, YAMLSeq } from "yaml";
import type { Limits } from "./limits.ts";
import { numberProblem } from "./number.ts";
import type { TextProblem } from "./parsed.ts";
import { setOwn } from "./raw.ts";
import { isMergeKey, keyText, spanOf, type YamlTree } from "./yaml-tree.ts";
import { yaml } from "./yaml-library.ts";

/** The plain value of a document. Aliases are written out, so that every node has one place and one parent. */
export function yamlValue(
  tree: YamlTree,
  limits: Limits,
): { readonly value: unknown; readonly problems: readonly TextProblem[] } {
  const problems: TextProblem[] = [];
  const anchors = new Map<string, Node>();
  const open = new Set<Node>();
  const reported = new Set<unknown>();
  let aliased = 0;
  let expanding = 0;

  return { value: convert(tree.root, 0), problems };

  function convert(node: unknown, depth: number): unknown {
    if (expanding > 0 && (aliased += 1) > limits.aliasedValues) return null;
    if (yaml().isAlias(node)) return expand(node, depth);
    if (yaml().isScalar(node)) {
      remember(node);
      return scalar(node);
    }
    if (!yaml().isMap(node) && !yaml().isSeq(node)) return null;
    remember(node);
    if (depth >= limits.depth) {
      report(
        node,
        "source/too-deep",
        `more than ${limits.depth} objects and lists stand inside each other`,
      );
      return null;
    }
    open.add(node);
    const value = yaml().isMap(node)
      ? object(node, depth + 1)
      : node.items.map((item) => convert(item, depth + 1));
    open.delete(node);
    return value;
  }

  function object(map: YAMLMap, depth: number): unknown {
    const value: Record<string, unknown> = {};
    const seen = new Set<string>();
    for (const pair of map.items) {
      if (isMergeKey(pair.key)) {
        merge(value, pair, depth);
        continue;
      }
      const key = keyText(pair.key);
      if (key === undefined) {
        report(
          pair.key,
          "source/yaml-feature",
          "a key must be text, not a list, an object or an alias",
        );
        continue;
      }
      if (yaml().isScalar(pair.key)) remember(pair.key);
      if (seen.has(key)) {
        report(pair.key, "source/duplicate-key", `the key \`${key}\` is in this object already`);
      }
      seen.add(key);
      setOwn(value, key, convert(pair.value, depth));
    }
    return value;
  }

  /** `<<: *base`: the keys of `base` that the object does not have itself. */
  function merge(value: Record<string, unknown>, pair: Pair, depth: number): void {
    const before = problems.length;
    const converted = convert(pair.value, depth);
    if (problems.length > before || aliased > limits.aliasedValues) return;
    const sources: readonly unknown[] = Array.isArray(converted) ? converted : [converted];
    for (const source of sources) {
      if (typeof source !== "object" || source === null || Array.isArray(source)) {
        report(
          pair.key,
          "source/yaml-feature",
          "`<<` takes an object or a list of objects to merge",
        );
        return;
      }
      for (const [key, member] of Object.entries(source)) {
        if (!Object.hasOwn(value, key)) setOwn(value, key, member);
      }
    }
  }

  function expand(alias: Alias, depth: number): unknown {
    const target = tree.aliases.get(alias) ?? anchors.get(alias.source);
    if (!target) {
      report(alias, "source/syntax", `no anchor \`&${alias.source}\` stands before this alias`);
      return null;
    }
    if (open.has(target)) {
      report(alias, "source/yaml-feature", `\`*${alias.source}\` is inside what it stands for`);
      return null;
    }
    tree.aliases.set(alias, target);
    expanding += 1;
    const value = convert(target, depth);
    expanding -= 1;
    if (aliased > limits.aliasedValues && expanding === 0) {
      report(
        alias,
        "source/too-many-aliases",
        `written out, the aliases up to here add more than ${limits.aliasedValues} values`,
      );
    }
    return value;
  }

  function scalar(node: Scalar): unknown {
    if (typeof node.value !== "bigint" && typeof node.value !== "number") return node.value ?? null;
    const problem = numberProblem(node.source ?? String(node.value));
    if (problem) report(node, problem.code, problem.message);
    return Number(node.value);
  }

  function remember(node: Scalar | YAMLMap | YAMLSeq): void {
    // The anchors inside of what an alias stands for have been met already.
    if (expanding === 0 && node.anchor) anchors.set(node.anchor, node);
  }

  function report(node: unknown, code: TextProblem["code"], message: string): void {
    // What an alias stands for may be met many times.
    if (code === "source/too-many-aliases" ? reported.has(code) : reported.has(node)) return;
    reported.add(code === "source/too-many-aliases" ? code : node);
    problems.push({ code, message, span: spanOf(node) });
  }
}
