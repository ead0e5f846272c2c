import { constants, lstatSync } from "node:fs";
import { dirname, join } from "node:path";

/** For opening a file: one that is a symbolic link is refused (`ELOOP`), for it stands for a file elsewhere. */
export const noFollow: number = constants.O_NOFOLLOW ?? 0;

/** Tells whether the way to a path leads through a symbolic link, and so out of the folder. Asks the disk once for each folder. */
export function linkFinder(folder: string): (path: string) => boolean {
  const known = new Map([[".", false]]);
  const isLinked = (way: string): boolean => {
    const answer =
      known.get(way) ??
      (isLinked(dirname(way)) ||
        lstatSync(join(folder, way), { throwIfNoEntry: false })?.isSymbolicLink() === true);
    known.set(way, answer);
    return answer;
  };
  return (path) => isLinked(dirname(path));
}
