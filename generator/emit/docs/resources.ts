import type { Api, Operation } from "../../model/api.ts";
import type { ResourceKind, StateData } from "../../model/lifecycle.ts";
import type { EmitInput } from "../emitter.ts";
import { anchorOf, diagram, joined, line, ours, prose, span, type Markdown } from "../markdown.ts";
import { operationLink } from "../operation-list.ts";
import { timeWords } from "../time-words.ts";
import { sourceCell } from "./sources.ts";

/** The page of all kinds of resources, beside those of the operations. */
export const resourcesPage = "./resources.md";

/** Everything that `templates/docs/resources.md.hbs` prints. */
export type ResourcesView = {
  readonly title: Markdown;
  readonly kinds: readonly {
    readonly name: Markdown;
    readonly description: Markdown;
    readonly task: Markdown | undefined;
    /** The states and the ways between them, drawn. */
    readonly picture: Markdown | undefined;
    readonly states: readonly {
      readonly name: Markdown;
      readonly next: Markdown;
      readonly calls: Markdown;
      readonly meaning: Markdown;
    }[];
    readonly operations: Markdown;
    readonly source: Markdown;
  }[];
};

export function resourceAnchor({ name }: ResourceKind): string {
  return anchorOf(name);
}

export function resourcesView(input: EmitInput): ResourcesView {
  const { api } = input;
  return {
    title: line(api.title),
    kinds: api.resources.map((kind) => {
      const states = Object.entries(kind.data.states ?? {});
      const { follows } = kind.data;
      return {
        name: ours(kind.name),
        description: prose(kind.description),
        task: follows && ours(taskWords(follows)),
        picture: states.length > 0 ? diagram(pictureLines(kind, api)) : undefined,
        states: states.map(([name, state]) => ({
          name: ours(`${span(name)}${name === kind.data.first ? " (first)" : ""}`),
          next: name === kind.data.first && follows ? endWords(follows) : nextWords(state),
          calls: callWords(kind, name, input),
          meaning: meaningWords(name, state),
        })),
        operations: joined(
          api.operations
            .filter((operation) => speaksOf(operation, kind.name))
            .map((operation) => operationLink(operation, input, "./")),
          ", ",
        ),
        source: sourceCell(kind.sources, api),
      };
    }),
  };
}

function taskWords({ done, failed }: NonNullable<ResourceKind["data"]["follows"]>): string {
  return `It follows what a call has set in motion: ${span(done)} when all of that has come to rest well, ${span(failed)} when something has failed.`;
}

function endWords({ done, failed }: NonNullable<ResourceKind["data"]["follows"]>): Markdown {
  return ours(`${span(done)} or ${span(failed)}, with what it follows`);
}

function nextWords({ then, else: otherwise, after }: StateData): Markdown {
  if (then === undefined) return ours("");
  const time = after === undefined ? "" : ` after ${timeWords(after * 1000)}`;
  return ours(
    `${span(then)}${time}${otherwise === undefined ? "" : `, or ${span(otherwise)} if that fails`}`,
  );
}

function meaningWords(name: string, { shows = name, gone, releases, elsewhere }: StateData) {
  return joined(
    [
      ours(shows === name ? "" : `answers show ${span(String(shows))}`),
      ours(gone ? "not found any more" : ""),
      ours(releases ? "takes up no room any more" : ""),
      ours(elsewhere ? "nothing that is described leads to it" : ""),
    ],
    "; ",
  );
}

/** The calls that a resource in a state takes, and where they lead. */
function callWords({ name: kind }: ResourceKind, state: string, input: EmitInput): Markdown {
  return joined(
    changesOf(kind, input.api)
      .filter(({ from }) => from === state)
      .map(({ operation, to }) => ours(`${operationLink(operation, input, "./")} to ${span(to)}`)),
    ", ",
  );
}

type Way = { readonly operation: Operation; readonly from: string; readonly to: string };

function changesOf(kind: string, { operations }: Api): readonly Way[] {
  return operations.flatMap((operation) =>
    (operation.lifecycle?.data.changes ?? [])
      .filter(({ resource }) => resource === kind)
      .flatMap(({ to }) =>
        Object.entries(to).map(([from, next]) => ({ operation, from, to: next })),
      ),
  );
}

function speaksOf({ lifecycle }: Operation, kind: string): boolean {
  if (!lifecycle) return false;
  const { needs = [], creates = [], changes = [], reads, lists, starts } = lifecycle.data;
  return [...needs, ...creates, ...changes, reads, lists, starts].some(
    (part) => part?.resource === kind,
  );
}

/** Mermaid's words for the states. The text of a description is put in labels only, without any sign that means something there. */
function pictureLines(kind: ResourceKind, api: Api): readonly string[] {
  const { first, states = {}, follows } = kind.data;
  const names = Object.keys(states);
  const id = (name: string): string => `s${names.indexOf(name)}`;
  const way = (from: string, to: string, words: string): string =>
    `${id(from)} --> ${id(to)}${words === "" ? "" : `: ${words}`}`;
  return [
    "stateDiagram-v2",
    ...names.map((name) => `state "${labelOf(name)}" as ${id(name)}`),
    ...(first === undefined ? [] : [`[*] --> ${id(first)}`]),
    ...Object.entries(states).flatMap(([name, { then, else: otherwise, after, gone }]) => [
      ...(then === undefined
        ? []
        : [way(name, then, after === undefined ? "" : timeWords(after * 1000))]),
      ...(otherwise === undefined ? [] : [way(name, otherwise, "fails")]),
      ...(gone ? [`${id(name)} --> [*]`] : []),
    ]),
    ...changesOf(kind.name, api).map(({ operation, from, to }) =>
      way(from, to, labelOf(operation.id)),
    ),
    ...(follows && first !== undefined
      ? [way(first, follows.done, "all done"), way(first, follows.failed, "one has failed")]
      : []),
  ];
}

function labelOf(text: string): string {
  return text.replace(/[^\p{L}\p{N} _.-]/gu, " ").trim() || "unnamed";
}
