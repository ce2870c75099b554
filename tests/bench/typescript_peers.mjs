// What other libraries make of the same events: each peer is made from the bundle and gives a
// function that checks a message `{name, data}` and gives it back, or throws and says why.
import { eventsOf, resolved } from "./typescript_messages.mjs";

/** One compiled function for all events, told apart by `discriminator`: quickest with no `$ref`. */
async function ajv(bundle) {
  const { Ajv2020 } = await import("ajv/dist/2020.js");
  const judge = new Ajv2020({ strict: false, validateFormats: false, discriminator: true });
  const validate = judge.compile({
    type: "object",
    required: ["name"],
    discriminator: { propertyName: "name" },
    oneOf: eventsOf(bundle).map(([name, schema]) => ({
      required: ["data"],
      properties: { name: { const: name }, data: inline(bundle, schema) },
    })),
  });
  return (message) => {
    if (!validate(message)) throw new Error(judge.errorsText(validate.errors));
    return message;
  };
}

/** What a user of ajv writes who finds each event's own compiled function by the name. */
async function ajvByName(bundle) {
  const { Ajv2020 } = await import("ajv/dist/2020.js");
  const judge = new Ajv2020({ strict: false, validateFormats: false });
  const byName = new Map(
    eventsOf(bundle).map(([name, schema]) => [name, judge.compile(inline(bundle, schema))]),
  );
  return (message) => {
    const validate = byName.get(message.name);
    if (!validate(message.data)) throw new Error(judge.errorsText(validate.errors));
    return message;
  };
}

function inline(bundle, schema) {
  const { properties, items, ...rest } = resolved(bundle, schema);
  const members = Object.entries(properties ?? {}).map(([k, v]) => [k, inline(bundle, v)]);
  return {
    ...rest,
    ...(properties ? { properties: Object.fromEntries(members) } : {}),
    ...(items ? { items: inline(bundle, items) } : {}),
  };
}

async function zod(bundle) {
  const { z } = await import("zod");
  const kinds = {
    string: z.string(),
    integer: z.int(),
    any: z.any(),
    list: z.array,
    map: (item) => z.record(z.string(), item),
    object: z.looseObject,
    optional: z.optional,
  };
  const events = eventsOf(bundle).map(([name, schema]) =>
    z.object({ name: z.literal(name), data: written(bundle, schema, kinds) }),
  );
  const union = z.discriminatedUnion("name", events);
  return (message) => union.parse(message);
}

async function valibot(bundle) {
  const v = await import("valibot");
  const kinds = {
    string: v.string(),
    integer: v.pipe(v.number(), v.integer()),
    any: v.any(),
    list: v.array,
    map: (item) => v.record(v.string(), item),
    object: v.looseObject,
    optional: v.optional,
  };
  const events = eventsOf(bundle).map(([name, schema]) =>
    v.object({ name: v.literal(name), data: written(bundle, schema, kinds) }),
  );
  const union = v.variant("name", events);
  return (message) => v.parse(union, message);
}

/** Write a schema in a library's own words: `kinds` has one for each kind of type. */
function written(bundle, schema, kinds) {
  const { type, properties, items, additionalProperties } = resolved(bundle, schema);
  if (type === undefined) return kinds.any;
  if (type === "array") return kinds.list(written(bundle, items, kinds));
  if (additionalProperties) return kinds.map(written(bundle, additionalProperties, kinds));
  if (type !== "object") return kinds[type];
  const members = Object.entries(properties).map(([name, member]) => [
    name,
    kinds.optional(written(bundle, member, kinds)),
  ]);
  return kinds.object(Object.fromEntries(members));
}

export const PEERS = { ajv, "ajv by name": ajvByName, zod, valibot };
