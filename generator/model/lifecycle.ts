import type { Place } from "../source/diagnostic.ts";
import type { SourceRow } from "./schema.ts";

/**
 * What the calls of a description make and change (`x-specwright-resources`, `x-specwright-lifecycle`). The members are those of
 * the keywords: texts that begin with `$` are expressions, places are JSON Pointers, times are in seconds.
 */
export type ResourceKind = {
  readonly name: string;
  readonly description: string | undefined;
  readonly data: ResourceData;
  readonly sources: readonly SourceRow[];
  readonly at: Place;
};

export type Lifecycle = {
  readonly data: LifecycleData;
  readonly sources: readonly SourceRow[];
  readonly at: Place;
};

export type ResourceData = {
  readonly shown?: { readonly operation: string; readonly at?: string };
  readonly id: { readonly at: string; readonly form: string };
  readonly state?: string;
  readonly first?: string;
  readonly states?: Readonly<Record<string, StateData>>;
  readonly follows?: FollowsData;
};

export type StateData = {
  readonly then?: string;
  readonly else?: string;
  readonly after?: number;
  readonly shows?: string | number | boolean;
  readonly set?: Template;
  readonly gone?: true;
  readonly releases?: true;
  readonly elsewhere?: true;
};

export type FollowsData = {
  readonly done: string;
  readonly failed: string;
  readonly pieces?: { readonly at: string; readonly total?: string } & {
    readonly [Part in "each" | "moving" | "done" | "failed"]?: Template;
  };
};

/** JSON with expressions in it. */
export type Template = Readonly<Record<string, unknown>>;

/** Values by expressions. */
export type Conditions = Readonly<Record<string, unknown>>;

export type LifecycleData = {
  readonly checksOnly?: {
    readonly when: Conditions;
    readonly status: number;
    readonly answer?: unknown;
  };
  readonly needs?: readonly NeedData[];
  readonly creates?: readonly CreationData[];
  readonly changes?: readonly ChangeData[];
  readonly reads?: NeedData;
  readonly lists?: ListData;
  readonly starts?: {
    readonly resource: string;
    readonly with?: Template;
    readonly each?: Template;
    readonly holds?: { readonly state: string; readonly when: Conditions };
  };
  readonly answer?: Template | string;
};

export type NeedData = {
  readonly resource: string;
  readonly id: string;
  readonly when?: Conditions;
  readonly missing?: string;
  readonly except?: readonly ExceptionData[];
};

export type ExceptionData = {
  readonly at: string;
  readonly when?: Conditions;
  readonly code: string;
  readonly below?: string | number | readonly (string | number)[];
} & { readonly [Test in "equals" | "differs" | "lacks"]?: string | number | boolean };

export type CreationData = {
  readonly resource: string;
  readonly when?: Conditions;
  readonly count?: readonly string[];
  readonly least?: readonly string[];
  readonly with?: Template;
  readonly takes?: {
    readonly resource: string;
    readonly ids?: readonly string[];
    readonly from: string;
    readonly to: string;
    readonly at: string;
    readonly missing?: string;
    readonly refused?: string;
  };
  readonly shortage?: string;
  readonly quota?: string;
};

export type ChangeData = {
  readonly resource: string;
  readonly ids: string;
  readonly to: Readonly<Record<string, string>>;
  readonly refused?: Readonly<Record<string, string>>;
  readonly missing?: string;
  readonly except?: readonly ExceptionData[];
};

export type ListData = {
  readonly resource: string;
  readonly at?: string;
  readonly size?: {
    readonly by: string;
    readonly usual: number;
    readonly min?: number;
    readonly max?: number;
  };
  readonly filters?: readonly {
    readonly by: string;
    readonly at: string;
    readonly match?: "contains" | "listed" | "wildcard" | "least" | "most";
    readonly not?: true;
    readonly any?: string | number | boolean;
    readonly alone?: true;
  }[];
  /** What of the request has no effect on the list. */
  readonly ignores?: readonly string[];
};
