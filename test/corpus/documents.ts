import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A description that somebody published. */
export type CorpusDocument = {
  /** Names its row in the summary, its folder and its list of mistakes. */
  readonly name: string;
  /** The path of the file that it begins in. */
  readonly entry: string;
  /** A reason not to run it: it is not on this machine. */
  readonly missing: string | undefined;
};

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const shared = join(root, "../shared/corpus/openapi");
const github = join(root, "node_modules/@octokit/openapi/generated/api.github.com.json");

const folders = [
  ["box", "box/openapi.json"],
  ["digitalocean", "digitalocean/DigitalOcean-public.v2.yaml"],
  ["museum", "museum/openapi.yaml"],
  ["twilio-api", "twilio/twilio_api_v2010.yaml"],
  ["twilio-conversations", "twilio/twilio_conversations_v1.json"],
] as const;

/** Every document of the corpus, whether it is there or not; the largest first. */
export const documents: readonly CorpusDocument[] = [
  at("github", github, "npm package @octokit/openapi is not installed"),
  ...folders.map(([name, path]) => at(name, join(shared, path), `no ${path} in ${shared}`)),
  ...initiative(),
  ...ours(),
];

/** The examples of the OpenAPI Initiative, each as JSON and as YAML. */
function initiative(): readonly CorpusDocument[] {
  const folder = join(shared, "oai-examples");
  if (!existsSync(folder)) return [at("oai", folder, `no oai-examples in ${shared}`)];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(json|yaml)$/.test(path))
    .sort()
    .map((path) => at(`oai-${path.replaceAll(/[/.]/g, "-")}`, join(folder, path), ""));
}

/** Small descriptions of our own, each for something that the others lack. */
function ours(): readonly CorpusDocument[] {
  const folder = join(here, "own");
  return readdirSync(folder)
    .sort()
    .map((file) => at(`own-${file.replace(/\.\w+$/, "")}`, join(folder, file), ""));
}

function at(name: string, entry: string, reason: string): CorpusDocument {
  return { name, entry, missing: existsSync(entry) ? undefined : reason };
}
