import { Composer, Parser, type CST, type Document } from "yaml";
import type { Limits } from "./limits.ts";
import type { ParsedText, TextProblem } from "./parsed.ts";
import { YamlTree } from "./yaml-tree.ts";
import { yamlValue } from "./yaml-value.ts";

/**
 * Reads the part of YAML 1.2 that means JSON. What the `yaml` library lets pass or keeps to itself (unknown tags, keys that
 * are no text, aliases without end, numbers that lose digits) is a problem with a place here.
 */
export function parseYaml(text: string, limits: Limits): ParsedText {
  const refused = (problems: readonly TextProblem[]): ParsedText => ({
    value: undefined,
    problems,
    find: () => ({ value: { start: 0, end: 0 }, key: undefined, exact: false }),
  });

  const tokens = [...new Parser().parse(text)];
  const deep = tooDeep(tokens, limits.depth);
  if (deep !== undefined) {
    return refused([
      {
        code: "source/too-deep",
        message: `more than ${limits.depth} objects and lists stand inside each other`,
        span: { start: deep, end: deep + 1 },
      },
    ]);
  }
  const documents = [...new Composer(composerOptions).compose(tokens, true, text.length)];
  const [document] = documents;
  const problems = [...documents.flatMap(problemsOf), ...extraDocuments(documents)];
  if (!document || problems.length > 0) return refused(problems);

  const tree = new YamlTree(document);
  const { value, problems: found } = yamlValue(tree, limits);
  return { value, problems: found, find: (segments) => tree.find(segments) };
}

// Duplicate keys are found by `yamlValue`, which can name the second one's place. Explicit tags such as !!binary and !!set
// would yield values that JSON does not have.
const composerOptions = {
  schema: "core",
  intAsBigInt: true,
  uniqueKeys: false,
  prettyErrors: false,
  resolveKnownTags: false,
} as const;

function problemsOf(document: Document.Parsed): readonly TextProblem[] {
  const version = document.directives.yaml;
  const directive: TextProblem[] =
    version.explicit && version.version !== "1.2"
      ? [
          {
            code: "source/yaml-feature",
            message: `the text asks to be read as YAML ${version.version}, where words such as yes and no mean something else`,
            fix: "Remove the %YAML directive.",
            span: { start: 0, end: 0 },
          },
        ]
      : [];
  const errors = document.errors.map((error): TextProblem => ({
    code: "source/syntax",
    message: sentence(error.message),
    span: { start: error.pos[0], end: error.pos[1] },
  }));
  const warnings = document.warnings.map((warning): TextProblem => ({
    code: "source/yaml-feature",
    message: sentence(warning.message),
    span: { start: warning.pos[0], end: warning.pos[1] },
  }));
  return [...directive, ...errors, ...warnings];
}

function extraDocuments(documents: readonly Document.Parsed[]): readonly TextProblem[] {
  return documents.slice(1).map(({ range }) => ({
    code: "source/syntax",
    message: "a second document begins here; a file holds one",
    span: { start: range[0], end: range[0] + 1 },
  }));
}

function sentence(message: string): string {
  return message.replace(/\.?\s*$/, "");
}

/** Where the nesting of a text exceeds the limit; measured before composing, which recurses. */
function tooDeep(tokens: readonly CST.Token[], limit: number): number | undefined {
  const open: { readonly token: CST.Token; readonly depth: number }[] = tokens.map((token) => ({
    token,
    depth: 0,
  }));
  for (let entry = open.pop(); entry; entry = open.pop()) {
    const { token, depth } = entry;
    if (depth > limit) return token.offset;
    if (token.type === "document") {
      if (token.value) open.push({ token: token.value, depth });
    } else if ("items" in token) {
      for (const item of token.items) {
        if (item.key) open.push({ token: item.key, depth: depth + 1 });
        if (item.value) open.push({ token: item.value, depth: depth + 1 });
      }
    }
  }
  return undefined;
}
