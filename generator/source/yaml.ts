import type { CST, Document } from "yaml";
import type { Span } from "./diagnostic.ts";
import type { Limits } from "./limits.ts";
import type { ParsedText, TextProblem } from "./parsed.ts";
import { YamlTree } from "./yaml-tree.ts";
import { yamlValue } from "./yaml-value.ts";
import { yaml } from "./yaml-library.ts";

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

  if (text.length > limits.yamlCharacters) {
    const message = `the file has ${text.length} characters; of YAML ${limits.yamlCharacters} are the limit`;
    const fix = "Convert the file to JSON, which is read a hundred times faster, or divide it.";
    return refused([{ code: "source/too-large", message, fix, span: { start: 0, end: 0 } }]);
  }
  const parser = new (yaml().Parser)();
  const tokens: CST.Token[] = [];
  for (const lexeme of new (yaml().Lexer)().lex(text)) {
    tokens.push(...parser.next(lexeme));
    // The parser's stack also holds the document and a scalar. What follows recurses, so this is the place to stop.
    if (parser.stack.length > limits.depth + 2) {
      const message = `more than ${limits.depth} objects and lists stand inside each other`;
      const span = { start: parser.offset - lexeme.length, end: parser.offset };
      return refused([{ code: "source/too-deep", message, span }]);
    }
  }
  tokens.push(...parser.end());
  const documents = [...new (yaml().Composer)(composerOptions).compose(tokens, true, text.length)];
  const [document] = documents;
  const problems = [...documents.flatMap(problemsOf), ...extraDocuments(documents)];
  // The first slip may make nonsense of all that follows.
  if (!document || problems.length > 0) return refused(problems.slice(0, mostProblems));

  const tree = new YamlTree(document);
  const { value, problems: found } = yamlValue(tree, limits);
  return { value, problems: found, find: (segments) => tree.find(segments) };
}

const mostProblems = 50;

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
  const errors = document.errors.map((error): TextProblem => {
    const opening = /^Missing closing .quote/.test(error.message)
      ? openingOf(document, error.pos[0])
      : undefined;
    return {
      code: "source/syntax",
      message: opening ? "the quoted text that begins here does not end" : sentence(error.message),
      span: opening ?? { start: error.pos[0], end: error.pos[1] },
    };
  });
  const warnings = document.warnings.map((warning): TextProblem => ({
    code: "source/yaml-feature",
    message: sentence(warning.message),
    span: { start: warning.pos[0], end: warning.pos[1] },
  }));
  return [...directive, ...errors, ...warnings];
}

/** Where a quoted text begins that does not end; the library names the end of the file. */
function openingOf(document: Document.Parsed, end: number): Span | undefined {
  let opening: Span | undefined;
  yaml().visit(document, {
    Scalar: (_, node) => {
      const [start = 0, , last = 0] = node.range ?? [];
      if (node.type?.startsWith("QUOTE") && start <= end && end <= last) {
        opening = { start, end: start + 1 };
      }
    },
  });
  return opening;
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
