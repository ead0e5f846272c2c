import type { OutputFile } from "../../print/file.ts";
import type { EmitInput } from "../emitter.ts";
import type { Kind } from "../kinds.ts";
import { contentsOf } from "./contents.ts";
import { line, type Markdown } from "../markdown.ts";
import { operationRows, type OperationRow } from "../operation-list.ts";
import { credentialsView, type CredentialRow } from "./credentials.ts";
import { requestExamples } from "../usage/request.ts";
import { mockServer } from "../usage/curl.ts";
import { typescript } from "../usage/typescript.ts";

/** What `templates/package/README.md.hbs` prints. */
type ReadmeView = {
  readonly packageName: string;
  readonly title: Markdown;
  readonly source: string;
  /** `typed client, validators and mock handlers` */
  readonly contents: string;
  readonly client: boolean;
  readonly validators: boolean;
  readonly mocks: boolean;
  readonly credentials: readonly CredentialRow[];
  /** Variables that `credentialsFromEnvironment` reads. */
  readonly variables: Markdown | undefined;
  readonly operations: readonly OperationRow[];
  readonly first:
    | {
        readonly value: string;
        readonly guard: string;
        readonly validator: string;
        readonly standard: string;
        readonly typescript: Markdown;
        readonly server: Markdown;
        /** The function that calls it and waits for the end, if there is one, and the one that only waits. */
        readonly wait: { readonly value: string; readonly until: string } | undefined;
      }
    | undefined;
  /** The function that goes through the first list with pages. */
  readonly pages: string | undefined;
};

/** The README of a package. The example is the first operation that a page describes and that has a body. */
export function packageReadme(input: EmitInput, kinds: ReadonlySet<Kind>): OutputFile {
  const { api, names, target } = input;
  const first = api.operations.find(({ companion, body }) => !companion && body !== undefined);
  const firstNames = first && names.operation(first);
  const paged = api.operations.find(({ pagination }) => pagination !== undefined);
  const view: ReadmeView = {
    packageName: target.packageName,
    title: line(api.title),
    source: target.source,
    contents: contentsOf(kinds, "mock handlers"),
    client: kinds.has("client"),
    validators: kinds.has("validators"),
    mocks: kinds.has("mocks"),
    ...credentialsView(api),
    operations: operationRows(input, kinds.has("docs") ? "./docs/" : undefined),
    first: first &&
      firstNames && {
        value: firstNames.value,
        guard: `is${firstNames.type}Error`,
        validator: `validate${firstNames.type}Body`,
        standard: `${firstNames.value}Body`,
        typescript: typescript(
          first,
          api,
          firstNames,
          target.packageName,
          requestExamples(first, api).value[0].request,
        ),
        server: mockServer(
          first,
          requestExamples(first, api).value[0].request,
          `node_modules/${target.packageName}/openapi.json`,
        ),
        wait: first.waiters[0] && {
          value: names.waiter(first.waiters[0]).andWait,
          until: names.waiter(first.waiters[0]).value,
        },
      },
    pages: paged && names.pages(paged).value,
  };
  return { kind: "template", path: "README.md", template: "package/README.md.hbs", view };
}
