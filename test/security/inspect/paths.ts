/** Names that Windows keeps for devices, with any ending. */
const devices = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\.|$)/i;

/** The longest name of a file that every common file system takes. */
const longestName = 255;

/** The longest path below the output folder that leaves room for the folder's own path on Windows (260). */
const longestPath = 160;

/** What is wrong with a set of paths on some machine: outside of the folder, reserved, too long, or the same to a file system. */
export function inspectPaths(paths: readonly string[]): readonly string[] {
  const problems: string[] = [];
  const seen = new Map<string, string>();
  for (const path of paths) {
    const names = path.split("/");
    const folded = path.normalize("NFC").toUpperCase().toLowerCase();
    const same = seen.get(folded);
    if (same !== undefined)
      problems.push(`${same} and ${path} are one file where case or form do not count`);
    seen.set(folded, path);
    if (path.length > longestPath)
      problems.push(`${path.slice(0, 60)}… has ${path.length} characters`);
    for (const name of names) {
      if (name === "" || name === "." || name === "..") problems.push(`${path} leaves its folder`);
      if (devices.test(name)) problems.push(`${path} holds the name of a device`);
      if (/[. ]$/.test(name)) problems.push(`${path} holds a name with a dot or space at its end`);
      // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
      if (/[<>:"|?*\\\u0000-\u001f\u007f]/.test(name))
        problems.push(`${path} holds a forbidden character`);
      if (new TextEncoder().encode(name).length > longestName)
        problems.push(`${path.slice(0, 60)}… is too long a name`);
      if (name !== name.normalize("NFC")) problems.push(`${path} is not in NFC`);
    }
  }
  return problems;
}
