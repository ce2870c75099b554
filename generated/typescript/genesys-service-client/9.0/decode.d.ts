import type { EventMap, VaryingEventMap } from "./events.js";
import type { Check } from "./rules.js";
import type { TypeMap } from "./types.js";

/** Name of an event that this release documents. */
export type EventName = Extract<keyof EventMap, string>;
/** Name of an event whose last segment varies. */
export type VaryingEventName = `${Extract<keyof VaryingEventMap, string>}.${string}`;

/** What an event of that name carries. */
export type EventData<N> = N extends keyof EventMap
  ? EventMap[N]
  : {
      [P in keyof VaryingEventMap]: N extends `${P & string}.${string}` ? VaryingEventMap[P] : never;
    }[keyof VaryingEventMap];

/** An event that this release documents. */
export interface KnownEvent<N extends string = string> {
  readonly known: true;
  readonly name: N;
  readonly data: EventData<N>;
}

/** An event that this release does not know, kept as it came. */
export interface UnknownEvent {
  readonly known: false;
  readonly name: string;
  readonly data: unknown;
}

/** Any documented event: a union that `name` tells apart. */
export type AnyEvent =
  | { [N in EventName]: KnownEvent<N> }[EventName]
  | {
      [P in keyof VaryingEventMap]: {
        readonly known: true;
        readonly name: `${P & string}.${string}`;
        readonly data: VaryingEventMap[P];
      };
    }[keyof VaryingEventMap];

/** What decoding gives, by what is known of the name. */
export type Decoded<N extends string> = string extends N
  ? AnyEvent | UnknownEvent
  : N extends EventName | VaryingEventName
    ? KnownEvent<N>
    : UnknownEvent;

export type TypeName = Extract<keyof TypeMap, string>;

/** Data that breaks the spec: `path: expected str, got int`. */
export declare class DecodeError extends Error {
  constructor(path: string, what: string);
  readonly path: string;
  readonly what: string;
}

/** Check an event's data and give the event; throws `DecodeError`. The data itself is not copied. */
export declare function decodeEvent<N extends string>(
  name: N | EventName,
  data: unknown,
): Decoded<N>;

/** Tell whether data is what an event of that name carries; that of an unknown event always is. */
export declare function isEventData<N extends EventName | VaryingEventName>(
  name: N,
  data: unknown,
): data is EventData<N>;

/** Check a value of a documented type and give it; throws `DecodeError`. */
export declare function decodeType<N extends TypeName>(name: N, value: unknown): TypeMap[N];

/** Tell whether a value is of a documented type. */
export declare function isType<N extends TypeName>(name: N, value: unknown): value is TypeMap[N];

/** Tell whether a value is one of those that an enumeration documents: `isDocumented(State, v)`. */
export declare function isDocumented<V extends string | number>(
  values: Readonly<Record<string, V>>,
  value: unknown,
): value is V;

/** Calls handlers with the events that it is given. */
export declare class EventHub {
  /** Call a handler with the data of each event of that name; what comes back takes it off. */
  on<N extends EventName | VaryingEventName>(
    name: N,
    handler: (data: EventData<N>, event: KnownEvent<N>) => void,
  ): () => void;
  /** Call an observer with every event, unknown ones too. */
  onAny(observer: (event: AnyEvent | UnknownEvent) => void): () => void;
  /** Check an event and hand it to whom it concerns; throws `DecodeError`. */
  dispatch(name: string, data: unknown): AnyEvent | UnknownEvent;
}

/** Throw `DecodeError` if a value has a fault. */
export declare function checked(check: Check, name: string, value: unknown): void;
