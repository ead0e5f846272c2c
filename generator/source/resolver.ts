import { pathToFileURL } from "node:url";
import { Dialects } from "./dialect.ts";
import type { Place } from "./diagnostic.ts";
import { isInside, pointerOf, segmentsOf, descend } from "./pointer.ts";
import { PlaceMap } from "./place-map.ts";
import { own, type RawObject } from "./raw.ts";
import { filePathOf, resolveUri, splitReference, type Failure } from "./reference.ts";
import type { Target } from "./source.ts";
import type { FileStore } from "./store.ts";
import { suggestFile, suggestPlace } from "./suggest.ts";

/** Finds what references point at, and remembers what it found. */
export class Resolver {
  /** The languages that schemas are written in. */
  readonly dialects = new Dialects();
  readonly #store: FileStore;
  /** By what references start from, then as written: no key has to be put together. */
  readonly #memo = new Map<string, Map<string, Target>>();
  /** Schemas with an `$id`, by URI. */
  readonly #resources = new Map<string, Target>();
  /** Schemas with an anchor, by URI and name. */
  readonly #anchors = new Map<string, Target>();
  /** Schemas with a dynamic anchor, by what references in them start from, and name. */
  readonly #dynamicAnchors = new Map<string, Map<string, Target>>();
  /** The schemas with an `$id`, by place, and the URI that references in them start from. */
  readonly #bases = new PlaceMap<string>();
  /** Where text comes from that was put in the place of a reference. */
  readonly #origins = new PlaceMap<Place>();

  constructor(store: FileStore) {
    this.#store = store;
  }

  resolve(reference: string, at: Place): Target | Failure {
    const base = this.#baseOf(at);
    const from = base.uri ?? base.file;
    let memo = this.#memo.get(from);
    if (!memo) this.#memo.set(from, (memo = new Map()));
    const known = memo.get(reference);
    if (known) return known;
    const found = this.#find(reference, base);
    if (!isFailure(found)) memo.set(reference, found);
    return found;
  }

  /** Enters the `$id`, the anchors and the language of a schema. */
  register(schema: RawObject, at: Place): void {
    const target = { value: schema, at };
    this.dialects.name(at, own(schema, "$schema"));
    const id = own(schema, "$id");
    if (typeof id === "string") {
      const base = this.#baseOf(at);
      const uri = resolveUri(id.replace(/#.*$/s, ""), base.uri ?? this.#fileUri(base.file))?.href;
      if (uri !== undefined) {
        this.#bases.set(at, uri);
        if (!this.#resources.has(uri)) this.#resources.set(uri, target);
      }
    }
    for (const keyword of ["$anchor", "$dynamicAnchor"]) {
      const anchor = own(schema, keyword);
      if (typeof anchor !== "string") continue;
      const base = this.#baseOf(at);
      const name = this.#anchorKey(base, anchor);
      if (!this.#anchors.has(name)) this.#anchors.set(name, target);
      if (keyword !== "$dynamicAnchor") continue;
      const resource = base.uri ?? base.file;
      const anchors = this.#dynamicAnchors.get(resource) ?? new Map<string, Target>();
      if (!anchors.has(anchor)) anchors.set(anchor, target);
      this.#dynamicAnchors.set(resource, anchors);
    }
  }

  /** The dynamic anchors of the schema resource that a place belongs to. */
  dynamicAnchors(at: Place): ReadonlyMap<string, Target> {
    const base = this.#baseOf(at);
    return this.#dynamicAnchors.get(base.uri ?? base.file) ?? noAnchors;
  }

  /** True inside of text that was put in the place of a reference. */
  isIncluded(at: Place): boolean {
    return this.#origins.around(at) !== undefined;
  }

  /** Notes that the text at a place comes from elsewhere; false if it would contain itself. */
  include(at: Place, origin: Place): boolean {
    for (const place of this.#originsOf(origin)) {
      if (place.file === at.file && overlap(place.pointer, at.pointer)) return false;
    }
    for (let around = this.#origins.around(at); around; around = this.#origins.above(around.at)) {
      const { file, pointer } = around.value;
      if (file === origin.file && pointer === origin.pointer) return false;
    }
    this.#origins.set(at, origin);
    return true;
  }

  #find(reference: string, base: Base): Target | Failure {
    const parts = splitReference(reference);
    if (!parts) {
      return { code: "ref/invalid", message: `\`${reference}\` has a broken percent-encoding` };
    }
    const root = this.#root(parts.uri, base);
    if (isFailure(root)) return root;
    if (root.value === undefined) {
      const { file } = root.at;
      const isTold = this.#store.diagnostics.some(({ at }) => at.file === file);
      return { code: "ref/unresolved", message: `\`${file}\` could not be read`, isTold };
    }
    if (parts.fragment === "") return root;
    const segments = segmentsOf(parts.fragment);
    if (!segments) return this.#anchor(reference, parts.fragment, root, base);
    const { value, missing } = descend(root.value, segments);
    if (missing === undefined) {
      const pointer = root.at.pointer + pointerOf(segments);
      return { value, at: { file: root.at.file, pointer } };
    }
    const parent = pointerOf(segments.slice(0, missing));
    return {
      code: "ref/unresolved",
      message: `\`${reference}\` points at nothing: \`${parts.uri}#${parent}\` has no \`${segments[missing]}\`${suggestPlace(parts.uri, segments, root.value)}`,
    };
  }

  /** The document or the schema that the part before `#` names. */
  #root(uri: string, base: Base): Target | Failure {
    if (uri === "" && base.uri === undefined) return this.#document(base.file, base.file);
    const url = resolveUri(uri, base.uri ?? this.#fileUri(base.file));
    if (!url) return { code: "ref/invalid", message: `\`${uri}\` is not a URI` };
    const resource = this.#resources.get(url.href);
    if (resource) return resource;
    const path = filePathOf(url);
    if (path === undefined) {
      return url.protocol === "file:" && url.host === ""
        ? { code: "ref/invalid", message: `\`${uri}\` is not the name of a file` }
        : {
            code: "ref/remote",
            message: `\`${uri || url.href}\` is not a file of this description`,
          };
    }
    const file = this.#store.open(path, uri);
    if (!isFailure(file)) return { value: file.value, at: { file: file.path, pointer: "" } };
    if (file.code !== "ref/unresolved") return file;
    const near = suggestFile(uri, this.#store.neighbours(path), this.#entry());
    return { ...file, message: `${file.message}${near}` };
  }

  #anchor(reference: string, name: string, root: Target, base: Base): Target | Failure {
    const found = this.#anchors.get(this.#anchorKey(this.#baseOf(root.at), name));
    if (found) return found;
    const hint = /^[\w.-]+$/.test(name) ? suggestFile(name, [], this.#entry()) : "";
    return {
      code: "ref/unresolved",
      message: `\`${reference}\` points at nothing: no schema of ${base.uri ?? `\`${root.at.file}\``} has the anchor \`${name}\`${hint}`,
    };
  }

  #document(path: string, written: string): Target | Failure {
    const file = this.#store.files.get(path);
    return file
      ? { value: file.value, at: { file: path, pointer: "" } }
      : { code: "ref/unresolved", message: `there is no file \`${written}\`` };
  }

  #entry(): unknown {
    return this.#store.files.values().next().value?.value;
  }

  /** What a reference at a place is relative to: the nearest `$id` around it, else the file that its text comes from. */
  #baseOf(from: Place): Base {
    const place = this.#origins.isEmpty ? from : (this.#originsOf(from).at(-1) ?? from);
    return { file: place.file, uri: this.#bases.around(place)?.value };
  }

  /** A place, where its text comes from, where that comes from, and so on. */
  #originsOf(place: Place): readonly Place[] {
    const places = [place];
    for (let last = place; places.length < 1000; places.push(last)) {
      const included = this.#origins.around(last);
      if (!included) break;
      const { value: origin, at } = included;
      const rest = last.pointer.slice(at.pointer.length);
      last = { file: origin.file, pointer: origin.pointer + rest };
    }
    return places;
  }

  #anchorKey(base: Base, name: string): string {
    return `${base.uri ?? base.file}#${name}`;
  }

  #fileUri(file: string): string {
    return pathToFileURL(this.#store.absolute(file)).href;
  }
}

/** Tells a failure from what was looked for. */
export function isFailure(found: object): found is Failure {
  return "code" in found && "message" in found;
}

const noAnchors: ReadonlyMap<string, Target> = new Map();

type Base = { readonly file: string; readonly uri: string | undefined };

function overlap(left: string, right: string): boolean {
  return isInside(left, right) || isInside(right, left);
}
