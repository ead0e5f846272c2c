import type { UsageProblem } from "./codes.ts";

/** The name of a package that stands in a folder, as `npm init` would have it. */
export function packageNameFor(folder: string): string {
  const name = folder
    .toLowerCase()
    .replace(/[^a-z0-9._~-]+/g, "-")
    .replace(/^[._-]+|-+$/g, "")
    .slice(0, 214);
  return name === "" ? "api" : name;
}

/** What is wrong with the name of a package. */
export function packageNameProblems(name: string, label: string): readonly UsageProblem[] {
  const valid = /^(@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;
  if (name.length <= 214 && valid.test(name)) return [];
  const parts = name.split("/").map((part) => packageNameFor(part));
  const like = name.startsWith("@") && parts.length === 2 ? `@${parts.join("/")}` : parts.join("-");
  return [
    {
      code: "usage/package-name",
      message: `${label}: \`${name}\` is no name for an npm package`,
      fix: `Use lower-case letters, digits and \`-._\`, such as \`${like.slice(0, 214)}\`.`,
    },
  ];
}
