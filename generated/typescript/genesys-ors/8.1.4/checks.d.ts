import type { Check } from "./rules.js";

/** By the event's name. */
export declare const EVENTS: ReadonlyMap<string, Check>;
/** By what stands before the last dot of the event's name. */
export declare const VARYING: ReadonlyMap<string, Check>;
/** By the type's name. */
export declare const TYPES: ReadonlyMap<string, Check>;
/** By the method's name. */
export declare const PARAMETERS: ReadonlyMap<string, Check>;
/** By the method's name. */
export declare const RESULTS: ReadonlyMap<string, Check>;
