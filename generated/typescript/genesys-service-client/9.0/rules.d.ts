/** A whole number. */
export type Integer = number;
/** A date and time, as the text that the API sends. */
export type DateTime = string;

export type Check = (value: unknown, depth: number) => Fault | undefined;

export declare class Fault {
  constructor(what: string);
  what: string;
  path: string;
  under(step: string): this;
}

export declare const MAX_DEPTH: number;
export declare function wrong(expected: string, value: unknown): Fault;
export declare function missing(path: string): Fault;
export declare function tooDeep(): Fault;
export declare function isObject(value: unknown): value is Readonly<Record<string, unknown>>;
export declare function own(value: Readonly<Record<string, unknown>>, name: string): unknown;
export declare const anything: Check;
export declare const string: Check;
export declare const integer: Check;
export declare const number: Check;
export declare const boolean: Check;
export declare const nothing: Check;
export declare function only(constant: string | number | boolean, expected: string): Check;
export declare function limited(
  check: Check,
  limits: ReadonlyArray<readonly [name: string, bound: string | number, words: string]>,
): Check;
export declare function listOf(item: Check): Check;
export declare function mapOf(item: Check): Check;
export declare function oneOf(expected: string, options: readonly Check[]): Check;
export declare function oneOfNested(expected: string, options: readonly Check[]): Check;
