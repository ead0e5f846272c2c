import { createHash, createHmac } from "node:crypto";
import type { Received } from "../runtime-client/server.ts";

/**
 * The other side of two signature schemes, written from their descriptions and without the runtime's code: it looks at a request as
 * it came over a socket, in bytes. Gives what is wrong, or nothing.
 */
export type Verifier = (request: Received, secret: string, now: number) => string | undefined;

export const verifySdk: Verifier = (request, secret, now) => {
  const parts = /^SDK-HMAC-SHA256 Access=([^,]+), SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/;
  const [, , names, signature] = parts.exec(headerOf(request, "authorization")) ?? [];
  if (names === undefined || signature === undefined) return "no authorization";
  const date = headerOf(request, "x-sdk-date");
  const time = date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z");
  if (!(Math.abs(Date.parse(time) - now) <= 900_000)) return "time";
  if (!names.split(";").includes("x-sdk-date")) return "the date is not signed";
  const [path = "", query = ""] = request.url.split("?");
  const canonicalPath = path
    .split("/")
    .map((segment) => encodedBytes(decodedBytes(segment)))
    .join("/");
  const pairs = query
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => {
      const end = pair.includes("=") ? pair.indexOf("=") : pair.length;
      return [pair.slice(0, end), pair.slice(end + 1)].map(decodedBytes);
    })
    .sort(
      ([a = none, x = none], [b = none, y = none]) => Buffer.compare(a, b) || Buffer.compare(x, y),
    );
  const canonical = [
    request.method,
    canonicalPath.endsWith("/") ? canonicalPath : `${canonicalPath}/`,
    pairs.map((pair) => pair.map(encodedBytes).join("=")).join("&"),
    ...names.split(";").map((name) => `${name}:${headerOf(request, name).trim()}`),
    "",
    names,
    request.headers["x-sdk-content-sha256"] ?? sha256(request.body),
  ].join("\n");
  return compare("SDK-HMAC-SHA256", date, canonical, secret, signature);
};

export const verifyZc2: Verifier = (request, secret, now) => {
  const parts =
    /^ZC2-HMAC-SHA256 Credential=([^,]+), SignedHeaders=content-type;host, Signature=([0-9a-f]{64})$/;
  const [, , signature] = parts.exec(headerOf(request, "authorization")) ?? [];
  if (signature === undefined) return "no authorization";
  const time = headerOf(request, "x-zc-timestamp");
  if (!/^\d+$/.test(time) || Math.abs(Number(time) * 1000 - now) > 300_000) return "time";
  if (headerOf(request, "x-zc-signature-method") !== "ZC2-HMAC-SHA256") return "method";
  const canonical = `POST\n/\n\ncontent-type:${headerOf(request, "content-type")}\nhost:${headerOf(request, "host")}\n\ncontent-type;host\n${sha256(request.body)}`;
  return compare("ZC2-HMAC-SHA256", time, canonical, secret, signature);
};

function compare(
  algorithm: string,
  time: string,
  canonical: string,
  secret: string,
  signature: string,
): string | undefined {
  const text = `${algorithm}\n${time}\n${sha256(canonical)}`;
  const wanted = createHmac("sha256", secret).update(text).digest("hex");
  return signature === wanted ? undefined : `signature of\n${canonical}`;
}

const none = Buffer.alloc(0);

function sha256(data: string | Buffer): string {
  return createHash("sha256").update(data).digest("hex");
}

function headerOf({ headers }: Received, name: string): string {
  return String(headers[name] ?? "");
}

/** What percent-encoding stands for; a plus is a blank, as in forms. */
function decodedBytes(text: string): Buffer {
  const pieces = text.match(/%[0-9a-fA-F]{2}|[^%]|%/g) ?? [];
  return Buffer.concat(
    pieces.map((piece) =>
      piece.length === 3
        ? Buffer.from(piece.slice(1), "hex")
        : Buffer.from(piece.replace("+", " ")),
    ),
  );
}

function encodedBytes(bytes: Buffer): string {
  return [...bytes]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return /[A-Za-z0-9._~-]/.test(character)
        ? character
        : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    })
    .join("");
}
