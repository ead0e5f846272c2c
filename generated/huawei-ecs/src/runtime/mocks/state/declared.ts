/**
 * What a description declares of resources and of what operations do to them: data, as it stands in the generated modules.
 * A text that begins with `$` is an expression (`$request.body#/name`, `$resources.job#/0/id`); a template is JSON with such texts in it.
 */
export type Template = unknown;

/** The resources of an API, by kind. */
export type ResourceKinds = Readonly<Record<string, ResourceKind>>;

export type ResourceKind = {
  /** Where a resource has its id, and what ids look like: `{uuid}`, `{hex:32}`, `{digits:18}` and literal text. */
  readonly id: { readonly at: string; readonly form: string };
  /** Where it shows its state; left out where it has none. */
  readonly state?: string;
  /** The state that a new one is in. */
  readonly first?: string;
  readonly states?: Readonly<Record<string, StateRule>>;
  /** Set for a task: its state tells how far the things are that an operation has set in motion. */
  readonly follows?: Follows;
  /** What a resource looks like before anything is known of it; left out where the first example says it. */
  readonly like?: Readonly<Record<string, unknown>>;
  /** Those that the description's examples show. */
  readonly examples?: readonly Readonly<Record<string, unknown>>[];
};

export type StateRule = {
  /** The state that follows by itself, and the one where that fails. */
  readonly then?: string;
  readonly else?: string;
  /** Milliseconds until then. */
  readonly after?: number;
  /** What is shown as the state, if it is not its name. */
  readonly shows?: string;
  /** What else changes with the state. */
  readonly set?: Template;
  /** The resource is not found any more. */
  readonly gone?: true;
  /** It takes up no room any more, and what it has taken is free again. */
  readonly releases?: true;
};

/** The states of a task whose things have all come to rest, and how it shows each of them. */
export type Follows = {
  readonly done: string;
  readonly failed: string;
  readonly pieces?: {
    readonly at: string;
    /** Where it says how many there are. */
    readonly total?: string;
    readonly each?: Template;
    readonly moving?: Template;
    readonly done?: Template;
    readonly failed?: Template;
  };
};

/** What an operation does to resources. */
export type Lifecycle = {
  /** Requests that are only checked. */
  readonly checksOnly?: {
    readonly when: Conditions;
    readonly status: number;
    readonly answer?: Template;
  };
  readonly needs?: readonly Need[];
  readonly creates?: readonly Creation[];
  readonly changes?: readonly Change[];
  readonly reads?: Read;
  readonly lists?: List;
  readonly starts?: Start;
  /** The idempotency token. */
  readonly token?: Token;
  /** What the documented answer is changed to; a text without a value takes its member away. */
  readonly answer?: Template;
};

/** Expressions with the values that they must have, one of a list; `null` stands for none. */
export type Conditions = Readonly<Record<string, unknown>>;

/** Something that must exist, if the request names it. */
export type Need = {
  readonly resource: string;
  readonly id: string;
  readonly when?: Conditions;
  /** The vendor's code where it does not. */
  readonly missing?: string;
  /** Resources that are not fit for the request; looked at where a catalogue says what exists. */
  readonly except?: readonly Exception[];
};

/**
 * Resources that are refused for what they have at a place: a value, another one than the request's, less than it asks for (its
 * own numbers add up, of those that are asked for the greatest counts), or a list that lacks something of it.
 */
export type Exception = {
  readonly at: string;
  readonly when?: Conditions;
  readonly equals?: Template;
  readonly differs?: Template;
  readonly below?: Template;
  readonly lacks?: Template;
  readonly code: string;
};

export type Creation = {
  readonly resource: string;
  readonly when?: Conditions;
  /** How many, as expressions of which the first with a value counts (a list counts its items); one if none has. */
  readonly count?: readonly string[];
  /** How many there must be at least; as many as `count` says if it is not given. */
  readonly least?: readonly string[];
  readonly with?: Template;
  /** A free resource of another kind that each takes up. */
  readonly takes?: Take;
  /** The vendor's codes where there is no room, and where no more are allowed. */
  readonly shortage?: string;
  readonly quota?: string;
};

export type Take = {
  readonly resource: string;
  /** Those that are asked for; any free one if none is. */
  readonly ids?: readonly string[];
  readonly from: string;
  readonly to: string;
  /** Where the new resource has its id. */
  readonly at: string;
  readonly missing?: string;
  readonly refused?: string;
};

export type Change = {
  readonly resource: string;
  readonly ids: string;
  /** The state that follows for each that a resource may be in. */
  readonly to: Readonly<Record<string, string>>;
  /** The vendor's code for other states; `*` stands for those that are not named. */
  readonly refused?: Readonly<Record<string, string>>;
  readonly missing?: string;
  /** Resources that are refused for what they are, whatever their state. */
  readonly except?: readonly Exception[];
};

export type Read = { readonly resource: string; readonly id: string; readonly missing?: string };

export type List = {
  readonly resource: string;
  /** Where answers have the list. */
  readonly at: string;
  readonly page?: Page;
  readonly size?: {
    readonly by: string;
    readonly usual: number;
    readonly min?: number;
    readonly max?: number;
  };
  readonly filters?: readonly Filter[];
};

/** How a list is asked for page by page. */
export type Page = {
  readonly style: "page" | "offset" | "cursor";
  readonly by: string;
  readonly first?: number;
  readonly next?: string;
  readonly total?: string;
};

export type Filter = {
  readonly by: string;
  readonly at: string;
  /** `least` and `most` compare numbers: the resource's is at least, or at most, what is asked for. */
  readonly match?: "contains" | "listed" | "wildcard" | "least" | "most";
  /** Those that match are left out. */
  readonly not?: true;
  /** A value that all match. */
  readonly any?: unknown;
  /** Where it is given, the others do not count. */
  readonly alone?: true;
};

/** The task that an operation starts. */
export type Start = {
  readonly resource: string;
  readonly with?: Template;
  readonly each?: Template;
  /** A state in which the task, and all that it follows, stays. */
  readonly holds?: { readonly state: string; readonly when: Conditions };
};

export type Token = {
  readonly by: string;
  /** The vendor's codes for a token that came with another request before, and for one that is too old. */
  readonly conflict?: string;
  readonly expired?: string;
  /** Milliseconds. */
  readonly lifetime?: number;
};
