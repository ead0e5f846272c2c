import type { Markdown } from "../markdown.ts";

/** A row of a parameter table. */
export type RowView = {
  readonly name: Markdown;
  readonly type: Markdown;
  readonly required: Markdown;
  readonly meaning: Markdown;
  readonly source: Markdown;
};

/** An object of a body or an answer, with its own table. */
export type SectionView = {
  readonly heading: Markdown;
  readonly paths: Markdown;
  readonly rows: readonly RowView[];
  readonly conditions: readonly Markdown[];
};

/** What can be called next with the help of an answer. */
export type LinkView = {
  readonly name: Markdown;
  readonly operation: Markdown;
  readonly parameters: Markdown;
  readonly body: Markdown;
  readonly meaning: Markdown;
};

/** How the end of what an operation starts is waited for. */
export type WaiterView = {
  /** The function that starts it and waits, and the one that only waits. */
  readonly title: Markdown;
  readonly until: Markdown;
  readonly description: Markdown;
  readonly pace: Markdown;
  readonly rows: readonly {
    readonly seen: Markdown;
    readonly then: Markdown;
    readonly meaning: Markdown;
  }[];
  readonly source: Markdown;
};

/** Everything that `templates/docs/operation.md.hbs` prints; every field is there, empty where there is nothing. */
export type OperationView = {
  readonly title: Markdown;
  readonly id: Markdown;
  readonly call: Markdown;
  readonly description: Markdown;
  readonly deprecated: boolean;
  readonly companion: boolean;
  /** True where the service sends the request, and the reader answers it. */
  readonly incoming: boolean;
  readonly security: readonly Markdown[];
  /** Whether and when the client repeats a call. */
  readonly repeating: Markdown | undefined;
  /** What it does to resources. */
  readonly effects: readonly Markdown[];
  readonly waiters: readonly WaiterView[];
  /** How one goes through the pages of a list. */
  readonly paging: Markdown | undefined;
  /** How answers are held against this page. */
  readonly looking: Markdown | undefined;
  readonly servers: readonly Markdown[];
  readonly constants: readonly Markdown[];
  readonly parameters: readonly { readonly heading: string; readonly rows: readonly RowView[] }[];
  readonly body:
    | {
        readonly media: Markdown;
        readonly required: boolean;
        readonly sections: readonly SectionView[];
      }
    | undefined;
  readonly responses: readonly {
    readonly status: Markdown;
    readonly description: Markdown;
    readonly type: Markdown;
    readonly source: Markdown;
    readonly headers: readonly RowView[];
    readonly sections: readonly SectionView[];
    readonly links: readonly LinkView[];
    readonly examples: readonly { readonly name: Markdown; readonly text: Markdown }[];
  }[];
  /** The requests that the service sends later because of this one. */
  readonly callbacks: readonly Markdown[];
  readonly errors: readonly {
    readonly status: string;
    readonly code: Markdown;
    readonly meaning: Markdown;
    readonly source: Markdown;
  }[];
  readonly examples: readonly {
    readonly name: Markdown;
    readonly curl: Markdown;
    readonly typescript: Markdown;
  }[];
  readonly pages: readonly Markdown[];
};
