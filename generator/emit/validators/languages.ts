import type { Api } from "../../model/api.ts";
import { ruleTextsOf } from "../../model/rule-texts.ts";
import { code, importedType, importedValue, literal } from "../../print/code.ts";
import type { ExportFrom } from "../../print/declare.ts";
import type { OutputFile } from "../../print/file.ts";
import { identifier, type Identifier } from "../../print/identifier.ts";
import { paths } from "../names.ts";

/** A language beside English. */
type Language = {
  /** How rules name it. */
  readonly tag: string;
  readonly words: string;
  readonly name: Identifier;
  readonly file: string;
  /** What the runtime calls its catalogue, which stands in a file of the same name. */
  readonly catalogue: string;
};

const languages: readonly Language[] = [
  {
    tag: "zh-CN",
    words: "Simplified Chinese",
    name: identifier("simplifiedChinese"),
    file: "simplified-chinese",
    catalogue: "chinese",
  },
];

/** The names under which languages are exported. */
export const languageNames: readonly string[] = languages.map(({ name }) => name.text);

/** The languages as exports, for programs that import them. */
export const languageExports: readonly ExportFrom[] = languages.map(({ name, file }) => ({
  kind: "export",
  names: [name],
  from: paths.validatorsLanguage(file),
  typeOnly: false,
}));

/** A module for each language: its catalogue with the texts of the rules that are translated to it. */
export function languageModules(api: Api, header: string): readonly OutputFile[] {
  return languages.map(({ tag, words, name, file, catalogue }) => {
    const general = importedValue(catalogue, paths.runtime(`validators/${file}`));
    const texts = ruleTexts(api, tag);
    const hasTexts = Object.keys(texts).length > 0;
    return {
      kind: "typescript",
      path: paths.validatorsLanguage(file),
      header,
      declarations: [
        {
          kind: "const",
          name,
          comment: {
            text: `The messages in ${words}${hasTexts ? ", with those of the rules" : ""}.`,
          },
          type: code`${importedType("Language", languageHome)}`,
          value: hasTexts
            ? code`/* @__PURE__ */ ${importedValue("withRules", languageHome)}(${general}, ${literal(texts)})`
            : code`${general}`,
        },
      ],
    };
  });
}

const languageHome = paths.runtime("validators/language");

/** The texts of the rules in a language, by their ids in order. */
function ruleTexts(api: Api, tag: string): Readonly<Record<string, string>> {
  const texts = api.ruled.flatMap((schema) =>
    ruleTextsOf(schema).flatMap(({ id, translations }) => {
      const text = translations[tag];
      return text === undefined ? [] : [[id, text] as const];
    }),
  );
  return Object.fromEntries(texts.sort(([one], [other]) => (one < other ? -1 : 1)));
}
