import { describe, expect, it } from "vitest";
import {
  anchorOf,
  block,
  externalLink,
  line,
  link,
  ours,
  prose,
  span,
} from "../../../generator/emit/markdown.ts";

describe("Markdown of spec text", () => {
  it("keeps paragraphs, lists, emphasis and code", () => {
    expect(prose("One *word* and `code`.\n\n- a\n- b")).toBe("One *word* and `code`.\n\n- a\n- b");
  });

  it.each([
    ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ["![x](https://evil.test/x.png)", "!\\[x\\](https://evil.test/x.png)"],
    ["[x](javascript:alert(1))", "\\[x\\](javascript:alert(1))"],
    ["[x](https://good.test/a)", "[x](https://good.test/a)"],
    ["[<img src=x>](https://good.test/a)", "[&lt;img src=x&gt;](https://good.test/a)"],
    ["# not a heading", "\\# not a heading"],
    ["`<b>`", "<code>&lt;b&gt;</code>"],
    ["``` <b>", "\\`\\`\\` &lt;b&gt;"],
    ["a\u0000b\u202ec", "abc"],
    ["\\[x](javascript:y)", "\\\\\\[x\\](javascript:y)"],
  ])("%s", (text, expected) => {
    expect(prose(text)).toBe(expected);
  });

  it("stays in its table cell", () => {
    expect(line("a | b\nc")).toBe("a \\| b c");
    expect(span("a|b")).toBe("<code>a&#124;b</code>");
  });

  it("fences a block with more backticks than it holds", () => {
    expect(block("json", "```\n</details>")).toBe("````json\n```\n</details>\n````");
  });

  it("links only to the web", () => {
    expect(externalLink(ours("page"), "https://a.test/b")).toBe("[page](https://a.test/b)");
    expect(externalLink(ours("page"), "javascript:alert(1)")).toBe("page");
    expect(externalLink(ours("page"), "https://a.test/) [x](javascript:1")).toBe("page");
  });

  it("keeps brackets in the text of a link, for whoever reads that text twice", () => {
    const linked = externalLink(line("a](javascript:x) [b"), "https://a.test/b");
    expect(linked).toBe("[a&#93;(javascript:x) &#91;b](https://a.test/b)");
    expect(link(line("a][b"), "#c")).toBe("[a&#93;&#91;b](#c)");
  });

  it("makes anchors as GitHub does", () => {
    expect(anchorOf("server.nics[]: Nic")).toBe("servernics-nic");
  });
});
