import { bundle } from "./source/bundle.ts";
import { hasErrors, type Diagnostic } from "./source/diagnostic.ts";
import type { Disk } from "./source/disk.ts";
import { readSource } from "./source/read.ts";
import type { Source, SourceFile } from "./source/source.ts";
import type { ApiTarget } from "./config.ts";
import { fingerprintsOf } from "./cache/fingerprints.ts";
import { Units, type Earlier, type UnitRecords } from "./cache/units.ts";
import { Problems, type EmitInput, type Report } from "./emit/emitter.ts";
import { emittersFor } from "./emit/index.ts";
import { withNeeds } from "./emit/kinds.ts";
import { schemaNamesOf, settleNames, type Names } from "./emit/names.ts";
import { RuntimeNeeds } from "./emit/runtime-files.ts";
import { lint } from "./lint/index.ts";
import type { Api } from "./model/api.ts";
import { buildApi } from "./model/build/index.ts";
import { checkRules } from "./model/cel/check.ts";
import { checkLifecycles } from "./model/living/check.ts";
import { checkWaiting } from "./model/waiting/check.ts";
import type { OutputFile, RenderedFile } from "./print/file.ts";
import { render } from "./print/render.ts";
import type { Templates } from "./print/template.ts";
import { manifestOf } from "./write/manifest.ts";

/** How far a run came, told to whoever shows progress. */
export type Stage = "read" | "lint" | "model" | "emit";

export type PipelineOptions = {
  readonly cwd: string;
  readonly templates: Templates;
  readonly onStage?: (stage: Stage) => void;
  /** Told what a sound description means, for what is made of it besides files. */
  readonly onMeaning?: ((meaning: Meaning) => void) | undefined;
  /** What an earlier run left; default: nothing is known of one. */
  readonly earlier?: Earlier | undefined;
  /** Where descriptions are read from; default: the real file system. */
  readonly disk?: Disk;
};

/** What a description means, with the files that say so. */
export type Meaning = {
  readonly api: Api;
  readonly sources: ReadonlyMap<string, SourceFile>;
};

/** What came out: problems always; the files only if none of the problems is an error. */
export type PipelineResult = {
  readonly diagnostics: readonly Diagnostic[];
  /** The files that were read, for the frames of the problems. */
  readonly sources: ReadonlyMap<string, SourceFile>;
  readonly files: readonly RenderedFile[] | undefined;
  /** What the next run may take from this one. */
  readonly units?: UnitRecords | undefined;
};

/** The whole path from a description to the text of a package. Nothing is written here. */
export async function runPipeline(
  target: ApiTarget,
  options: PipelineOptions,
): Promise<PipelineResult> {
  const stage = options.onStage ?? (() => {});
  stage("read");
  const read = readModel(target, options);
  if (!read.api || !read.source || hasErrors(read.diagnostics)) {
    return { diagnostics: read.diagnostics, sources: read.sources, files: undefined };
  }
  options.onMeaning?.({ api: read.api, sources: read.sources });
  stage("emit");
  const place = placeOf(target);
  const names = settleNames(read.api);
  const globals = JSON.stringify([target, schemaNamesOf(read.api, names)]);
  const units = options.earlier && openUnits(read.source, globals, options.earlier, place);
  const input = { ...emitInput(read.api, read.source, target, names), reuse: units?.reuse };
  const problems = new Problems();
  // Each file is printed and formatted while the next one is made.
  const files = withRuntime(emitFiles(input, target, problems.report), options.templates);
  const rendered = await render(files, options.templates, {
    place,
    drafts: options.earlier?.drafts,
  });
  const diagnostics = [...read.diagnostics, ...problems.all];
  if (hasErrors(diagnostics)) return { diagnostics, sources: read.sources, files: undefined };
  return {
    diagnostics,
    sources: read.sources,
    files: [...rendered, manifestOf(rendered)],
    units: units?.records,
  };
}

/** The first half: from a description to its meaning, with every problem that reading, lint and the model find. */
export function readModel(
  target: Pick<ApiTarget, "entry">,
  options: Pick<PipelineOptions, "cwd" | "onStage" | "disk">,
): {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, SourceFile>;
  readonly source: Source | undefined;
  readonly api: Api | undefined;
} {
  const stage = options.onStage ?? (() => {});
  const { cwd, disk } = options;
  const read = readSource(target.entry, { cwd, ...(disk ? { disk } : {}) });
  const source = read.value;
  const sources = source?.files ?? read.files;
  if (!source || hasErrors(read.diagnostics))
    return { diagnostics: read.diagnostics, sources, source, api: undefined };
  stage("lint");
  const diagnostics = [...read.diagnostics, ...lint(source)];
  if (hasErrors(diagnostics)) return { diagnostics, sources, source, api: undefined };
  stage("model");
  const { value: api, diagnostics: found } = buildApi(source);
  return {
    diagnostics: [
      ...diagnostics,
      ...found,
      ...checkRules(api),
      ...checkWaiting(api),
      ...checkLifecycles(api),
    ],
    sources,
    source,
    api,
  };
}

/** The second half: from meaning to files-as-data. */
export function emitAll(
  api: Api,
  source: Source,
  target: EmitTarget,
): { readonly files: readonly OutputFile[]; readonly diagnostics: readonly Diagnostic[] } {
  const problems = new Problems();
  const files = [...emitFiles(emitInput(api, source, target), target, problems.report)];
  return { files, diagnostics: problems.all };
}

type EmitTarget = Pick<ApiTarget, "packageName" | "entry" | "source" | "command" | "emit">;

/** The files of all emitters that were asked for, one after the other. */
function* emitFiles(input: EmitInput, { emit }: EmitTarget, report: Report): Iterable<OutputFile> {
  const paths = new Set<string>();
  for (const emitter of emittersFor(withNeeds(emit))) {
    for (const file of emitter.files(input, report)) {
      if (paths.has(file.path)) throw new Error(`two emitters make ${file.path}`);
      paths.add(file.path);
      yield file;
    }
  }
}

/** The files, and after them the parts of the runtime that they need. */
function* withRuntime(files: Iterable<OutputFile>, templates: Templates): Iterable<OutputFile> {
  const needs = new RuntimeNeeds();
  for (const file of files) {
    needs.note(file);
    yield file;
  }
  yield* needs.files(templates);
}

function emitInput(
  api: Api,
  source: Source,
  target: EmitTarget,
  names: Names = settleNames(api),
): EmitInput {
  return {
    api,
    names,
    target: {
      packageName: target.packageName,
      source: target.source ?? target.entry,
      ...(target.command === undefined ? {} : { command: target.command }),
      bundled: withNeeds(target.emit).has("package") ? bundle(source) : undefined,
    },
  };
}

/** The pieces of the emitters' work, each with what it depends on; undefined where they cannot be told apart. */
function openUnits(
  source: Source,
  globals: string,
  { held, units }: Earlier,
  place: (path: string) => string,
): Units | undefined {
  const fingerprints = fingerprintsOf(source);
  return fingerprints && new Units(fingerprints, globals, units(), (path) => held(place(path)));
}

/** Where the files go: a package keeps its modules in `src`; without one they stand right in the output folder. */
function placeOf({ emit }: Pick<ApiTarget, "emit">): (path: string) => string {
  return withNeeds(emit).has("package") ? (path) => path : (path) => path.replace(/^src\//, "");
}
