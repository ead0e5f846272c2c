/** True for a media type that a described range takes: `image/*`, or any bytes by way of all types or `application/octet-stream`. */
export function inRange(actual: string, range: string): boolean {
  return (
    range === "*/*" ||
    range === "application/octet-stream" ||
    (range.endsWith("/*") && actual.startsWith(range.slice(0, -1)))
  );
}
