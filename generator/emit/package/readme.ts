import type { Api, Operation } from "../../model/api.ts";
import type { OutputFile } from "../../print/file.ts";
import type { EmitInput } from "../emitter.ts";
import { environmentOptions } from "../environment.ts";
import { validatedAnswers } from "../input-parts.ts";
import type { Kind } from "../kinds.ts";
import { contentsOf } from "./contents.ts";
import { joined, line, ours, span, type Markdown } from "../markdown.ts";
import { operationRows, type OperationRow } from "../operation-list.ts";
import { credentialsView, type CredentialRow } from "./credentials.ts";
import { repeatability } from "../repeats.ts";
import { mockServer } from "../usage/curl.ts";
import { typescript } from "../usage/typescript.ts";
import { workingExample } from "../usage/working-example.ts";

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
  /** What `optionsFromEnvironment` gives, each with its variable. */
  readonly optionVariables: Markdown | undefined;
  readonly operations: readonly OperationRow[];
  readonly first:
    | {
        readonly value: string;
        readonly guard: string;
        readonly validator: string;
        readonly standard: string;
        /** The validators of its answers, if there are any. */
        readonly answers: string | undefined;
        readonly typescript: Markdown;
        readonly server: Markdown;
        /** Whether a request whose answer was lost is sent again, and what finds what it may have made if it is not. */
        readonly mayRepeat: boolean;
        /** The parameter by which a service knows the attempts of a call, if that is why. */
        readonly token: Markdown | undefined;
        readonly lookFor: Markdown | undefined;
        /** The function that calls it and waits for the end, if there is one, and the one that only waits. */
        readonly wait: { readonly value: string; readonly until: string } | undefined;
      }
    | undefined;
  /** What the first operation makes, and the operation that is asked about it, where mocks keep it. */
  readonly state: { readonly kind: string; readonly polled: string } | undefined;
  /** The function that brings a credential into a bare transport; undefined where there is nothing to leave out. */
  readonly bare: { readonly with: string } | undefined;
  /** The function that goes through the first list with pages. */
  readonly pages: string | undefined;
};

/** The README of a package. The example is the first operation that a page describes and that has a body. */
export function packageReadme(input: EmitInput, kinds: ReadonlySet<Kind>): OutputFile {
  const { api, names, target } = input;
  const first = api.operations.find(({ companion, body }) => !companion && body !== undefined);
  const firstNames = first && names.operation(first);
  const schemes = api.securitySchemes.filter(({ type }) => type !== "mutualTLS");
  // What is one text makes the shortest example.
  const credential = schemes.find((one) => one.type === "apiKey" && !one.signing) ?? schemes[0];
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
    optionVariables: optionVariables(api),
    operations: operationRows(input, kinds.has("docs") ? "./docs/" : undefined),
    first: first &&
      firstNames && {
        value: firstNames.value,
        guard: `is${firstNames.type}Error`,
        validator: `validate${firstNames.type}Body`,
        standard: `${firstNames.value}Body`,
        answers: validatedAnswers(first).length > 0 ? firstNames.answers : undefined,
        typescript: typescript(
          first,
          api,
          firstNames,
          target.packageName,
          workingExample(first, api),
          `${firstNames.type}Input`,
        ),
        server: mockServer(
          first,
          workingExample(first, api),
          `node_modules/${target.packageName}/openapi.json`,
        ),
        mayRepeat: repeatability(first) !== undefined,
        token: tokenOf(first),
        lookFor: lookWords(first),
        wait: first.waiters[0] && {
          value: names.waiter(first.waiters[0]).andWait,
          until: names.waiter(first.waiters[0]).value,
        },
      },
    state: first && stateView(first, input),
    bare: credential && { with: names.scheme(credential).given.text },
    pages: paged && names.pages(paged).value,
  };
  return { kind: "template", path: "README.md", template: "package/README.md.hbs", view };
}

/** The options that the environment may have. */
function optionVariables(api: Api): Markdown | undefined {
  const words = environmentOptions(api).map(([option, variable]) =>
    ours(`${span(option)} from ${span(variable)}`),
  );
  return words.length > 0 ? joined(words, ", ") : undefined;
}

/** The parameter that makes one of all attempts of a call. */
function tokenOf(operation: Operation): Markdown | undefined {
  const may = repeatability(operation);
  return may?.by === "token" ? span(may.parameter.name) : undefined;
}

/** Where to look for what a call may have made, and by what it is known. */
function lookWords({ lookFor }: Operation): Markdown | undefined {
  if (!lookFor) return undefined;
  const fields = joined(lookFor.fields.map(span), ", ");
  return joined(
    [
      ours("First look with "),
      span(lookFor.operation),
      ours(" for what has the same "),
      fields,
      ours("."),
    ],
    "",
  );
}

function stateView(
  { lifecycle, waiters: [waiter] }: Operation,
  { api, names }: EmitInput,
): ReadmeView["state"] {
  const [creation] = lifecycle?.data.creates ?? [];
  const polled = api.operations.find(({ id }) => id === waiter?.operation);
  return creation && polled
    ? { kind: creation.resource, polled: names.operation(polled).value }
    : undefined;
}
