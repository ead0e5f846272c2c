import Handlebars from "handlebars";

/** The templates of a run: text by name (`docs/operation.md`), partials included. */
export type Templates = ReadonlyMap<string, string>;

/** What a template may call besides Handlebars' own `if`, `unless`, `each` and `with`. */
const knownHelpers = { if: true, unless: true, each: true, with: true } as const;

/**
 * Makes a renderer. Templates hold words and layout only: strict mode makes a misspelt value an error, no own helper exists,
 * and views come with their text already escaped for the format of the file (`Markdown`), so nothing is escaped twice.
 */
export function templateRenderer(templates: Templates): (name: string, view: object) => string {
  const handlebars = Handlebars.create();
  const compiled = new Map<string, HandlebarsTemplateDelegate>();
  for (const [name, text] of templates) {
    if (name.includes("partials/"))
      handlebars.registerPartial(name.replace(/^.*partials\//, ""), text);
  }
  return (name, view) => {
    let render = compiled.get(name);
    if (!render) {
      const text = templates.get(name);
      if (text === undefined) throw new Error(`no template ${name}`);
      render = handlebars.compile(text, {
        strict: true,
        knownHelpers,
        knownHelpersOnly: true,
        noEscape: true,
      });
      compiled.set(name, render);
    }
    return render(view);
  };
}
