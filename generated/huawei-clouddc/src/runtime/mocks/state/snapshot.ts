/** The state of a mock as JSON. */
export type Snapshot = {
  readonly format: "specwright-mock-state";
  readonly version: 1;
  /** Where the random numbers are. */
  readonly random: number;
  readonly resources: readonly KeptResource[];
  readonly tokens: readonly KeptToken[];
};

/** A resource as it is kept. */
export type KeptResource = {
  readonly kind: string;
  readonly id: string;
  /** The name of its state, which may not be what it shows. */
  readonly state: string;
  /** When it came into that state, and how often it was asked about since. */
  readonly since: number;
  readonly reads: number;
  readonly value: Readonly<Record<string, unknown>>;
  /** How its motion ends, where it does not end well. */
  readonly fate?: Fate;
  /** Left where it is, whatever its state says. */
  readonly held?: true;
  /** The task that follows its motion: kind and id. */
  readonly task?: Reference;
  /** What it has taken. */
  readonly taken?: Reference;
  /** Of a task: what it follows. */
  readonly pieces?: readonly Piece[];
};

export type Reference = { readonly kind: string; readonly id: string };

export type Fate = { readonly state?: string; readonly code?: string; readonly message?: string };

export type Piece = Reference & {
  readonly progress: "moving" | "done" | "failed";
  readonly failure?: Fate;
  /** As the task shows it. */
  readonly value: unknown;
};

/** A token with what it was used for. */
export type KeptToken = {
  readonly operation: string;
  readonly token: string;
  /** A hash of the request that it came with. */
  readonly request: string;
  readonly since: number;
  readonly answer: { readonly status: number; readonly body?: unknown };
};
