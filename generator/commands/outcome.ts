/** How a command ended: 0 fine, 1 problems in the input, 2 wrong usage (3 is a bug of ours, set in `cli.ts`). */
export type ExitCode = 0 | 1 | 2;

/** Where a command prints, so that tests need no process. */
export type Output = {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** True on a terminal: colours and a progress line. */
  readonly terminal: boolean;
  readonly color: boolean;
};

/** What every command is given. */
export type CommandContext = {
  readonly cwd: string;
  readonly output: Output;
  readonly json: boolean;
};
