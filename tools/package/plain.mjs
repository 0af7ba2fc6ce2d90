// Copies what callers hand over into plain data before the program sees any of it: their getters, proxies and iterators run
// here, where an exception harms nobody, and what is too large is refused before it is copied. Apart from api.mjs, because
// of the program it knows nothing but the limits.

/** Why a value was not copied: `kind` is "not-plain", "too-large" or "too-deep", `path` the names and numbers that lead to it. */
export class Refusal {
  constructor(kind, path) {
    this.kind = kind;
    this.path = path;
  }
}

/**
 * A copy of `given` made of lists and objects without a prototype, or a `Refusal` thrown. `limits` are the program's own, and
 * counted as it counts: every value and every name of a field is one of `values`, texts and names use up `bytes`.
 */
export function plain(given, path, { values, bytes, depth }) {
  const refuse = (kind) => {
    throw new Refusal(kind, [...path]);
  };
  const count = (units) => {
    values -= 1;
    bytes -= units;
    if (values < 0 || bytes < 0) refuse("too-large");
  };
  // Whatever may run code of the caller's goes through here.
  const read = (ask) => {
    try {
      return ask();
    } catch {
      return refuse("not-plain");
    }
  };
  const within = (step, parent, level) => {
    path.push(step);
    const copied = copy(read(() => parent[step]), level);
    path.pop();
    return copied;
  };
  const copyList = (list, level) => {
    const length = read(() => list.length);
    if (!Number.isSafeInteger(length) || length < 0) refuse("not-plain"); // a proxy says what it likes
    if (length > values) refuse("too-large");
    const copied = [];
    for (let index = 0; index < length; index += 1) copied.push(within(index, list, level));
    return copied;
  };
  const copyObject = (object, level) => {
    if (read(() => ArrayBuffer.isView(object) || object instanceof ArrayBuffer || Symbol.iterator in object)) refuse("not-plain");
    const keys = read(() => Object.keys(object));
    if (keys.length > values) refuse("too-large");
    const copied = Object.create(null);
    for (const key of keys) {
      count(key.length);
      copied[key] = within(key, object, level);
    }
    return copied;
  };
  const copy = (value, level) => {
    count(typeof value === "string" ? value.length : 0);
    if (typeof value === "function" || typeof value === "symbol") refuse("not-plain");
    if (typeof value !== "object" || value === null) return value;
    if (level === depth) refuse("too-deep");
    return read(() => Array.isArray(value)) ? copyList(value, level + 1) : copyObject(value, level + 1);
  };
  return copy(given, 0);
}
