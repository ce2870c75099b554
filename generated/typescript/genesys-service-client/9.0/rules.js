/** What the checks are made of. A check gives the first fault that it finds, or nothing. */

/** @typedef {import("./rules.js").Check} Check */

export const MAX_DEPTH = 64;

/** Something wrong, and the path from what was checked to what is wrong. */
export class Fault {
  /** @param {string} what */
  constructor(what) {
    this.what = what;
    this.path = "";
  }

  /** @param {string} step */
  under(step) {
    this.path = step + this.path;
    return this;
  }
}

/**
 * Name the type of a value as errors do.
 * @param {unknown} value
 */
function typeName(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  switch (typeof value) {
    case "string":
      return "str";
    case "number":
      return Number.isInteger(value) ? "int" : "float";
    case "boolean":
      return "bool";
    default:
      return typeof value;
  }
}

/** @type {typeof import("./rules.js").wrong} */
export const wrong = (expected, value) =>
  new Fault(`expected ${expected}, got ${typeName(value)}`);

/** @type {typeof import("./rules.js").missing} */
export const missing = (path) => new Fault("missing").under(path);

/** @type {typeof import("./rules.js").tooDeep} */
export const tooDeep = () => new Fault("nested too deeply");

/** @type {typeof import("./rules.js").isObject} */
export const isObject = (value) =>
  /** @type {any} */ (typeof value === "object" && value !== null && !Array.isArray(value));

/** @type {typeof import("./rules.js").own} */
export const own = (value, name) => (Object.hasOwn(value, name) ? value[name] : undefined);

/** @type {Check} */
export const anything = () => undefined;

/** @type {Check} */
export const string = (v) => (typeof v === "string" ? undefined : wrong("str", v));

/** @type {Check} */
export const integer = (v) => (Number.isInteger(v) ? undefined : wrong("int", v));

/** @type {Check} */
export const number = (v) => (typeof v === "number" ? undefined : wrong("float", v));

/** @type {Check} */
export const boolean = (v) => (typeof v === "boolean" ? undefined : wrong("bool", v));

/** @type {Check} */
export const nothing = (v) => (v === null ? undefined : wrong("null", v));

/** @type {typeof import("./rules.js").only} */
export const only = (constant, expected) => (v) =>
  v === constant ? undefined : wrong(expected, v);

/** @type {Readonly<Record<string, (value: any, bound: any) => boolean>>} */
const BROKEN = {
  minimum: (v, bound) => v < bound,
  exclusive_minimum: (v, bound) => v <= bound,
  maximum: (v, bound) => v > bound,
  exclusive_maximum: (v, bound) => v >= bound,
  min_length: (v, bound) => [...v].length < bound,
  max_length: (v, bound) => v.length > bound && [...v].length > bound,
  pattern: (v, bound) => !bound.test(v),
  min_items: (v, bound) => v.length < bound,
  max_items: (v, bound) => v.length > bound,
};

/** @type {typeof import("./rules.js").limited} */
export const limited = (check, limits) => {
  const tests = limits.map(([name, bound, words]) => ({
    breaks: BROKEN[name],
    bound: name === "pattern" ? new RegExp(`${bound}`, "u") : bound,
    words,
  }));
  return (v, depth) => {
    const fault = check(v, depth);
    if (fault !== undefined) return fault;
    const broken = tests.find(({ breaks, bound }) => breaks?.(v, bound));
    return broken === undefined ? undefined : new Fault(broken.words);
  };
};

/** @type {typeof import("./rules.js").listOf} */
export const listOf = (item) => (v, depth) => {
  if (!Array.isArray(v)) return wrong("list", v);
  for (let at = 0; at < v.length; at += 1) {
    const fault = item(v[at], depth);
    if (fault !== undefined) return fault.under(`[${at}]`);
  }
  return undefined;
};

/** @type {typeof import("./rules.js").mapOf} */
export const mapOf = (item) => (v, depth) => {
  if (!isObject(v)) return wrong("object", v);
  for (const key of Object.keys(v)) {
    const fault = item(v[key], depth);
    if (fault !== undefined) return fault.under(`.${key}`);
  }
  return undefined;
};

/** @type {typeof import("./rules.js").oneOf} */
export const oneOf = (expected, options) => (v, depth) =>
  options.some((option) => option(v, depth) === undefined) ? undefined : wrong(expected, v);

/**
 * What unions have said of values, and at which depth, while the outermost of them is at work.
 * @type {Map<Check, Map<unknown, readonly [depth: number, fits: boolean]>> | undefined}
 */
let asked;

/**
 * A union whose options hold such unions again asks for each value once: else the work would
 * double at each level of what is checked.
 * @type {typeof import("./rules.js").oneOfNested}
 */
export const oneOfNested = (expected, options) => {
  const check = oneOf(expected, options);
  return (v, depth) => {
    const outermost = asked === undefined;
    const all = (asked ??= new Map());
    const said = all.get(check) ?? new Map();
    all.set(check, said);
    try {
      let known = said.get(v);
      if (known === undefined || known[0] !== depth) {
        known = [depth, check(v, depth) === undefined];
        said.set(v, known);
      }
      return known[1] ? undefined : wrong(expected, v);
    } finally {
      if (outermost) asked = undefined;
    }
  };
};
