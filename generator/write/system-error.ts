/** A full disk, a missing permission: the machine's refusal, which its message names. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error && "code" in error;
}
