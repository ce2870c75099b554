/** A request that failed: `cause` is what the vendor's object gave. */
export declare class RequestError extends Error {
  constructor(request: string, cause: unknown);
  readonly request: string;
  readonly cause?: unknown;
}

/** What takes events: an `EventHub`. */
export interface EventReceiver {
  dispatch(name: string, data: unknown): unknown;
}

/** A method: its name, how many parameters it has, where its callbacks for success and failure are. */
export type Call = readonly [name: string, count: number, success: number, failure: number];
export type Section = readonly [key: string, methods: readonly Call[]];

export declare function clientOf(
  service: object,
  sections: readonly Section[],
): Record<string, unknown>;
