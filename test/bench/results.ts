import { readFileSync, writeFileSync } from "node:fs";
import { arch, cpus, platform, totalmem } from "node:os";

/** The benchmarks, in the order of the page. */
const sections = {
  generate: "Generation",
  validators: "Validators",
  client: "Client calls",
  mock: "Mock servers",
} as const;

export type SectionName = keyof typeof sections;

const page = new URL("results.md", import.meta.url);

/** Puts the results of one benchmark into `results.md`; what others have put there stays. */
export function writeSection(name: SectionName, text: string): void {
  const before = readFileSync(page, "utf8");
  const bodies = Object.keys(sections).map((key) => {
    const kept = new RegExp(`<!-- ${key} -->\\n([^]*?)\\n<!-- /${key} -->`).exec(before)?.[1];
    const body = key === name ? `${headOf(name)}\n\n${text.trim()}\n` : (kept ?? "");
    return `<!-- ${key} -->\n${body}\n<!-- /${key} -->`;
  });
  writeFileSync(page, `# Measured\n\n${bodies.join("\n\n")}\n`);
}

function headOf(name: SectionName): string {
  const machine = `${cpus().length} processors (${platform()} ${arch()}), ${Math.round(totalmem() / 2 ** 30)} GiB`;
  return `## ${sections[name]}

Made by \`npm run bench:${name}\`; do not edit. ${machine}, shared with others: trust ratios more than figures.`;
}
