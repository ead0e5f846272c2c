type Lines = readonly (readonly string[])[];

/** Lines of cells under one another, numbers to the right. */
export function aligned(lines: Lines): string {
  const widthOf = (column: number) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0));
  return lines
    .map((cells) =>
      cells
        .map((cell, column) =>
          isNumeric(lines, column) ? cell.padStart(widthOf(column)) : cell.padEnd(widthOf(column)),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** The same for a Markdown page; the first line is the head. */
export function markdownTable([head = [], ...lines]: Lines): string {
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replace(/\s/g, " ")).join(" | ")} |`;
  return [row(head), row(head.map(() => "---")), ...lines.map(row)].join("\n");
}

function isNumeric(lines: Lines, column: number): boolean {
  return lines.slice(1).every((cells) => /^\d*$/.test(cells[column] ?? ""));
}
