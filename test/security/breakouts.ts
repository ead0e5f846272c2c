/** A text that tries to leave the place where it is put. `token` is a name that never occurs otherwise; run as code, the text makes a global of it. */
export type Breakout = { readonly name: string; readonly text: (token: string) => string };

const run = (token: string): string => `globalThis.${token}=1`;

/** Every way out of a comment, a literal, a template, a page or a folder that the advisories on other generators name, and some more. */
export const breakouts: readonly Breakout[] = [
  { name: "comment end", text: (token) => `*/ ${run(token)}; /*` },
  { name: "comment end, disguised", text: (token) => `*\\/ **/ ${run(token)} //**//*/ * /` },
  { name: "comment end, escaped", text: (token) => `\\u002a/ &#42;/ *\u200b/ ${run(token)} <!--` },
  { name: "template literal", text: (token) => `\${${run(token)}}` },
  { name: "backtick", text: (token) => `\`;${run(token)};\`` },
  { name: "double quote", text: (token) => `";${run(token)};"` },
  { name: "single quote", text: (token) => `';${run(token)};'` },
  { name: "backslash and quotes", text: (token) => `\\";${run(token)};//\\';\\` },
  { name: "line feed", text: (token) => `a\n${run(token)}\n// b` },
  { name: "carriage return", text: (token) => `a\r\n${run(token)}\rb` },
  { name: "line separators", text: (token) => `a\u2028${run(token)}\u2029b\u0085c` },
  { name: "object end", text: (token) => `x: 1 }; ${run(token)}; export interface Y {` },
  { name: "call", text: (token) => `)); ${run(token)}; ((` },
  { name: "computed key", text: (token) => `[${run(token)}]` },
  { name: "import", text: (token) => `import("data:text/javascript,${run(token)}")` },
  { name: "regular expression", text: (token) => `/;${run(token)};/.test(x)[/]` },
  {
    name: "handlebars",
    text: (token) =>
      `{{${token}}}{{{constructor.constructor "${run(token)}"}}}{{#with this}}{{> x}}`,
  },
  { name: "template engines", text: (token) => `<%= ${run(token)} %>#{${run(token)}}{%${token}%}` },
  { name: "script", text: (token) => `</code></pre><script>${run(token)}</script>` },
  {
    name: "event handler",
    text: (token) => `"><img src=x onerror="${run(token)}"><svg/onload=${token}>`,
  },
  { name: "html comment", text: (token) => `<!-- ${token} --> ]]> <![CDATA[<b>${token}</b>` },
  { name: "script link", text: (token) => `javascript:${run(token)}` },
  {
    name: "script link, disguised",
    text: (token) => `JaVa\tScRiPt&colon;${run(token)} vbscript:${token}`,
  },
  {
    name: "markdown link",
    text: (token) =>
      `[a](javascript:${run(token)}) ![b](javascript:${token}) <javascript:${token}>`,
  },
  {
    name: "markdown link, disguised",
    text: (token) =>
      `[a](https://x.example/ "${token}" onclick=1) [b](https://x.example)<i>](javascript:${token}) [\`c](https://x.example/\`)<b>`,
  },
  {
    name: "markdown definition",
    text: (token) => `[${token}]\n\n[${token}]: javascript:${run(token)}\n\n[x]: <javascript:1>`,
  },
  {
    name: "code fence",
    text: (token) => `\`\`\`\n<script>${run(token)}</script>\n~~~\n<b>${token}</b>\n\`\`\`\``,
  },
  { name: "code span", text: (token) => `\`\` \` <b>${token}</b> \`<i>\`\`|\\|<s>` },
  {
    name: "table and block",
    text: (token) => `| a |\n|---|\n\n<details open ontoggle=${run(token)}>\n\n# ${token}\n---`,
  },
  { name: "jsx", text: (token) => `{${run(token)}}<${token}/>export const ${token} = 1` },
  { name: "shell", text: (token) => `$(touch ${token}) ; touch ${token} \`touch ${token}\`` },
  {
    name: "terminal",
    text: (token) => `\u001b[2J\u001b]8;;http://evil.example\u0007${token}\u009b31m\u0007`,
  },
  { name: "control characters", text: (token) => `a\u0000b\u0008\u007f${token}\u000b\u000c\ufeff` },
  { name: "direction", text: (token) => `\u202e${token}\u2066\u200f\u200b\u00ad\u061c` },
  { name: "lone surrogate", text: (token) => `\ud800${token}\udc00` },
  { name: "path", text: (token) => `../../../${token}` },
  { name: "path, disguised", text: (token) => `..\\..\\${token}/%2e%2e%2f/etc/passwd\u0000.ts` },
  { name: "absolute path", text: (token) => `/etc/${token}` },
  { name: "file address", text: (token) => `file:///etc/${token}` },
  { name: "other host", text: (token) => `//evil.example/${token}` },
  { name: "device name", text: () => "CON" },
  { name: "device name with ending", text: () => "aux.c" },
  { name: "long", text: (token) => `${token} ${"long ".repeat(4000)}${"x".repeat(20_000)}` },
  { name: "source map", text: (token) => `//# sourceMappingURL=data:application/json,${token}` },
  {
    name: "compiler directive",
    text: (token) => `@ts-nocheck ${token}\n// @ts-nocheck\n@jsx ${token}`,
  },
  { name: "reference", text: (token) => `/// <reference path="${token}" />` },
  {
    name: "doc tag",
    text: (token) => `{@link ${token}} {@include /etc/passwd} @deprecated ${token}\n@internal`,
  },
  { name: "__proto__", text: () => "__proto__" },
  { name: "constructor", text: () => "constructor" },
  { name: "prototype", text: () => "prototype" },
  { name: "toString", text: () => "toString" },
  { name: "hasOwnProperty", text: () => "hasOwnProperty" },
  { name: "then", text: () => "then" },
  { name: "default", text: () => "default" },
  { name: "await", text: () => "await" },
  { name: "global", text: () => "globalThis" },
  { name: "own name", text: () => "createClient" },
  { name: "own type", text: () => "CallOptions" },
  { name: "index", text: () => "index" },
  { name: "empty", text: () => "" },
  { name: "space", text: () => " " },
  { name: "digits", text: () => "0" },
  { name: "other script", text: (token) => `动物 ${token}; Æ𝔘 ﬁ` },
];
