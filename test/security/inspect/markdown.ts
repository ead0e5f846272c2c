import { marked } from "marked";
import { parseFragment } from "parse5";

type Node = {
  readonly nodeName: string;
  readonly tagName?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
};

/** What our pages are made of; text of a description adds no element but these. */
const elements = new Set(
  (
    "h1 h2 h3 h4 h5 h6 p a span code pre em strong del br hr ul ol li blockquote table thead tbody tr th td " +
    "#text #document-fragment"
  ).split(" "),
);

const attributes: Readonly<Record<string, RegExp>> = {
  href: /^(https?:\/\/|mailto:|#|(?!.*:)[^/][^:]*\.(md|json)(#.*)?$)/,
  class: /^language-(ts|sh|json)$/,
  align: /^(left|right|center)$/,
  start: /^\d+$/,
};

/** What a browser would make of a page that is more than prose: elements, attributes and addresses that do not belong there. */
export function inspectPage(path: string, text: string): readonly string[] {
  const html = marked.parse(text, { async: false });
  return [...inspectHtml(html), ...templates(html)].map((problem) => `${path}: ${problem}`);
}

/** Sites built with Vue or Jekyll read these signs anywhere but in a block of code. */
function templates(html: string): readonly string[] {
  const found = /\{[{%].{0,40}/s.exec(html.replace(/<pre>.*?<\/pre>/gs, ""));
  return found ? [`holds a template's sign: ${found[0]}`] : [];
}

export function inspectHtml(html: string): readonly string[] {
  const problems: string[] = [];
  const visit = (node: Node): void => {
    if (!elements.has(node.nodeName)) problems.push(`holds <${node.nodeName}>`);
    for (const { name, value } of node.attrs ?? []) {
      const allowed = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
      if (!allowed?.test(value))
        problems.push(`<${node.nodeName}> has ${name}=${JSON.stringify(value)}`);
    }
    node.childNodes?.forEach(visit);
  };
  visit(parseFragment(html) as Node);
  return problems;
}
