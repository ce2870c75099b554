import { RESULTS } from "./checks.js";
import { checked } from "./decode.js";

/** A request that failed: `cause` is what the vendor's object gave. */
export class RequestError extends Error {
  /**
   * @param {string} request
   * @param {unknown} cause
   */
  constructor(request, cause) {
    super(`${request} failed${typeof cause === "string" ? `: ${cause}` : ""}`, { cause });
    this.name = "RequestError";
    this.request = request;
  }
}

/**
 * Turn a method with callbacks into one that gives a promise.
 * @param {any} owner
 * @param {import("./calls.js").Call} method
 * @param {string} request
 * @param {string} returning
 */
function promised(owner, [name, count, success, failure], request, returning) {
  const check = RESULTS.get(returning);
  return (/** @type {unknown[]} */ ...given) =>
    new Promise((resolve, reject) => {
      const settle = (/** @type {unknown} */ result) => {
        try {
          if (check !== undefined) checked(check, returning, result);
          resolve(result);
        } catch (fault) {
          reject(fault);
        }
      };
      const fail = (/** @type {unknown} */ cause) => reject(new RequestError(request, cause));
      const sent = given.values();
      const call = Array.from({ length: count }, (_, at) =>
        at === success ? settle : at === failure ? fail : sent.next().value,
      );
      try {
        const returned = owner[name](...call);
        if (success < 0) settle(returned);
      } catch (cause) {
        fail(cause);
      }
    });
}

/** @type {typeof import("./calls.js").clientOf} */
export const clientOf = (service, sections) => {
  const vendor = /** @type {any} */ (service);
  const made = sections.map(([key, methods]) => [
    key,
    Object.fromEntries(
      methods.map((method) => [
        method[0],
        promised(vendor[key], method, `${key}.${method[0]}`, method[0]),
      ]),
    ),
  ]);
  const request = (/** @type {string} */ name, /** @type {unknown} */ parameters) => {
    const returning = name.slice(name.indexOf(".") + 1);
    return promised(vendor, ["sendMessage", 3, 1, 2], name, returning)({ request: name, parameters });
  };
  const subscribe = (
    /** @type {readonly string[]} */ topics,
    /** @type {import("./calls.js").EventReceiver} */ hub,
    /** @type {((fault: unknown) => void) | undefined} */ failed,
  ) =>
    vendor.subscribe(topics, (/** @type {any} */ message) => {
      try {
        hub.dispatch(message.event, message.data);
      } catch (fault) {
        if (failed === undefined) throw fault;
        failed(fault);
      }
    });
  return { ...Object.fromEntries(made), request, subscribe };
};
