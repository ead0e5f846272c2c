// The parser of HTML has no declarations of its own; this is what we use of it.
declare module "parse5" {
  export function parseFragment(html: string): unknown;
}
