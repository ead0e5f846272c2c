import { existsSync, readFileSync } from "node:fs";
import { parseMarkdown, type MarkdownPage } from "./markdown.ts";
import { loadPages, type Page } from "./load.ts";
import { loadMock, type MockProbe } from "./mock-probe.ts";
import { packageNames } from "./names.ts";
import { operationsOf, readSpec, type Spec, type SpecOperation } from "./spec.ts";
import { openTypes, type TypeReader } from "./type-reader.ts";
import { loadValidators, type Validators } from "./validators.ts";

/** What the generator made of a page's operation, in the five forms in which a row must be seen. */
export type Output = {
  readonly spec: Spec;
  readonly operation: SpecOperation;
  readonly types: TypeReader;
  readonly validators: Validators;
  readonly mock: MockProbe;
  readonly docs: MarkdownPage;
};

/** Loads the output for all pages; one compiler program serves them all. */
export async function loadOutput(
  pages: readonly Page[] = loadPages(),
): Promise<ReadonlyMap<Page, Output>> {
  const types = openTypes(
    pages.map(({ api, file }) => packageNames(api, file.operation).types).filter(existsSync),
  );
  const outputs = new Map<Page, Output>();
  for (const page of pages) {
    const spec = readSpec(page.api);
    const operation = operationsOf(spec).find(({ id }) => id === page.file.operation);
    if (!operation)
      throw new Error(`${page.path}: no operation ${page.file.operation} in the spec`);
    const { docs } = packageNames(page.api, page.file.operation);
    outputs.set(page, {
      spec,
      operation,
      types,
      validators: await loadValidators(page.api),
      mock: await loadMock(page, spec, operation),
      docs: parseMarkdown(existsSync(docs) ? readFileSync(docs, "utf8") : ""),
    });
  }
  return outputs;
}
