import { EVENTS, TYPES, VARYING } from "./checks.js";


/** Data that breaks the spec: `path: expected str, got int`. */
export class DecodeError extends Error {
  /**
   * @param {string} path
   * @param {string} what
   */
  constructor(path, what) {
    super(`${path}: ${what}`);
    this.name = "DecodeError";
    this.path = path;
    this.what = what;
  }
}

/** @type {typeof import("./decode.js").checked} */
export const checked = (check, name, value) => {
  const fault = check(value, 0);
  if (fault !== undefined) throw new DecodeError(name + fault.path, fault.what);
};

/** So few names of one length are compared; to look one up, the engine must first hash it. */
const FEW = 16;

/** @type {Array<Array<{ name: string, check: import("./rules.js").Check }>>} */
const BY_LENGTH = [];
for (const [name, check] of EVENTS) (BY_LENGTH[name.length] ??= []).push({ name, check });

/** @param {string} name */
function checkOf(name) {
  const alike = BY_LENGTH[name.length] ?? [];
  const check =
    alike.length > FEW ? EVENTS.get(name) : alike.find((event) => event.name === name)?.check;
  if (check !== undefined) return check;
  const dot = name.lastIndexOf(".");
  return dot > 0 && dot < name.length - 1 ? VARYING.get(name.slice(0, dot)) : undefined;
}

/** @type {typeof import("./decode.js").decodeEvent} */
export const decodeEvent = (name, data) => {
  const check = checkOf(name);
  if (check !== undefined) checked(check, name, data);
  return /** @type {any} */ ({ known: check !== undefined, name, data });
};

/** @type {typeof import("./decode.js").isEventData} */
export const isEventData = (name, data) => checkOf(name)?.(data, 0) === undefined;

/** @type {typeof import("./decode.js").decodeType} */
export const decodeType = (name, value) => {
  const check = TYPES.get(name);
  if (check === undefined) throw new TypeError(`there is no type ${name}`);
  checked(check, name, value);
  return /** @type {any} */ (value);
};

/** @type {typeof import("./decode.js").isType} */
export const isType = (name, value) => TYPES.get(name)?.(value, 0) === undefined && TYPES.has(name);

/** @type {typeof import("./decode.js").isDocumented} */
export const isDocumented = (values, value) =>
  Object.values(values).includes(/** @type {any} */ (value));

/** Calls handlers with the events that it is given. */
export class EventHub {
  /** @type {Map<string, Set<(data: any, event: any) => void>>} */
  #handlers = new Map();
  /** @type {Set<(event: any) => void>} */
  #observers = new Set();

  /**
   * @param {string} name
   * @param {(data: any, event: any) => void} handler
   */
  on(name, handler) {
    const handlers = this.#handlers.get(name) ?? new Set();
    this.#handlers.set(name, handlers.add(handler));
    return () => void handlers.delete(handler);
  }

  /** @param {(event: any) => void} observer */
  onAny(observer) {
    this.#observers.add(observer);
    return () => void this.#observers.delete(observer);
  }

  /**
   * @param {string} name
   * @param {unknown} data
   */
  dispatch(name, data) {
    const event = decodeEvent(name, data);
    for (const handler of [...(this.#handlers.get(name) ?? [])]) handler(event.data, event);
    for (const observer of [...this.#observers]) observer(event);
    return event;
  }
}
