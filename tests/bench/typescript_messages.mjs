// Messages of every kind of event of a spec, made from its bundle of JSON Schemas.

/**
 * Give the texts of messages. Unless they are whole, every third lacks a member and every fifth has
 * an unknown one.
 */
export function messages(bundle, count, { whole }) {
  const kinds = eventsOf(bundle);
  return Array.from({ length: count }, (_, at) => {
    const [name, schema] = kinds[at % kinds.length];
    const data = value(bundle, schema, at);
    if (!whole && at % 3 === 0) delete data[Object.keys(data).at(-1)];
    if (!whole && at % 5 === 0) data.tomorrow = at;
    return JSON.stringify({ name, data });
  });
}

/** Give the texts of messages with one member of a wrong type, for each member that has a type. */
export function faulty(bundle) {
  return eventsOf(bundle).flatMap(([name, schema]) => [
    JSON.stringify({ name, data: [] }),
    ...faults(bundle, schema).map((data) => JSON.stringify({ name, data })),
  ]);
}

function faults(bundle, schema) {
  return Object.entries(schema.properties).flatMap(([key, member]) => {
    const { type, properties, items } = resolved(bundle, member);
    const whole = value(bundle, schema, 0);
    const within = properties ? faults(bundle, { properties }) : [];
    return [
      ...(type ? [null, type === "string" ? 1.5 : "1.5", true] : []),
      ...(items ? [[0]] : []),
      ...within,
    ].map((bad) => ({ ...whole, [key]: bad }));
  });
}

/** Give the events of a bundle, as pairs of the name and the schema of what they carry. */
export function eventsOf(bundle) {
  return Object.entries(bundle.$defs)
    .filter(([key]) => key.startsWith("event-"))
    .map(([, schema]) => [schema.title.replace(/ event$/, ""), schema]);
}

/** Give the schema that another one refers to. */
export function resolved(bundle, schema) {
  const ref = schema.$ref ?? schema.allOf?.[0].$ref;
  const found = ref ? bundle.$defs[ref.replace("#/$defs/", "")] : schema;
  return found.type || !found.anyOf ? found : { ...found, type: found.anyOf.at(-1).type };
}

function value(bundle, schema, at) {
  const { type, properties = {}, items, additionalProperties } = resolved(bundle, schema);
  switch (type) {
    case "string":
      return `text ${at % 97}`;
    case "integer":
      return at % 50;
    case "array":
      return Array.from({ length: 3 }, () => value(bundle, items, at));
    case "object":
      return {
        ...(additionalProperties ? { [`key${at % 7}`]: "value" } : {}),
        ...Object.fromEntries(
          Object.entries(properties).map(([key, member]) => [key, value(bundle, member, at)]),
        ),
      };
    case undefined:
      return at;
    default:
      throw new Error(`no value of the type ${type} is made here yet`);
  }
}
