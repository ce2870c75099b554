// How fast the generated TypeScript package is, beside ajv, zod and valibot on the same events.
//
// The peers are pinned here: `cd tests/bench && npm ci --ignore-scripts`, then
// `node --expose-gc tests/bench/bench_typescript_target.mjs [PACKAGE] [BUNDLE]`. One that is absent
// is said to be. A ratio is the peer's time to ours: above 1, ours is faster.
import { readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";

import { eventsOf, faulty, messages } from "./typescript_messages.mjs";
import { PEERS } from "./typescript_peers.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const [
  PACKAGE = path.join(ROOT, "generated/typescript/genesys-ors/8.1.4"),
  BUNDLE = path.join(ROOT, "generated/jsonschema/genesys-ors/8.1.4/bundle.schema.json"),
] = process.argv.slice(2);
const EVENTS = 20_000;
const [WARMING, ROUNDS, PASSES] = [3, 9, 3];

/** Messages that stay: the engine forgets what it knows of shapes that no object has any more. */
const kept = [];

/** Print one line a measure: this package, each peer, the ratio of the peer's time to ours. */
async function main() {
  const ours = await import(pathToFileURL(path.resolve(PACKAGE, "index.js")));
  const bundle = JSON.parse(readFileSync(BUNDLE, "utf8"));
  const decoders = { refwright: ({ name, data }) => ours.decodeEvent(name, data) };
  const absent = [];
  for (const [name, make] of Object.entries(PEERS)) {
    const decode = await made(make, bundle);
    if (decode === undefined) absent.push(name);
    else decoders[name] = decode;
  }
  const kinds = eventsOf(bundle).length;
  console.log(`${EVENTS.toLocaleString("en")} events of ${kinds} kinds`);
  for (const note of agree(decoders, bundle)) console.log(note);
  const mixed = messages(bundle, EVENTS, { whole: false });
  const whole = messages(bundle, EVENTS, { whole: true });
  const bad = faulty(bundle);
  const wrong = Array.from({ length: EVENTS }, (_, at) => bad[at % bad.length]);
  kept.push(parsed(mixed), parsed(whole), parsed(wrong));
  const measures = {
    "object -> event": fromObjects(decoders, mixed),
    "object -> event, as documented": fromObjects(decoders, whole),
    "JSON -> event": fromTexts(decoders, mixed),
    "JSON -> event, as documented": fromTexts(decoders, whole),
    "event -> JSON": toTexts(decoders, mixed),
    "faulty -> error": toErrors(decoders, wrong),
  };
  for (const [measure, rows] of Object.entries(measures)) report(measure, timed(rows), absent);
}

/** Make a peer's decoder; nothing when it is not installed. */
async function made(make, bundle) {
  try {
    return await make(bundle);
  } catch (error) {
    if (error.code === "ERR_MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}

/** All must accept the same messages and refuse the same; a peer that lets more pass is noted. */
function* agree(decoders, bundle) {
  const good = [true, false].flatMap((whole) => messages(bundle, 1_000, { whole }));
  const bad = faulty(bundle);
  for (const [name, decode] of Object.entries(decoders)) {
    const accepts = (text) => !(caught(decode)(JSON.parse(text)) instanceof Error);
    const refused = good.find((text) => !accepts(text));
    if (refused !== undefined) throw new Error(`${name} refuses ${refused}`);
    const passed = bad.filter(accepts);
    if (passed.length > 0 && name === "refwright") throw new Error(`accepted: ${passed[0]}`);
    if (passed.length > 0) yield `${name} lets ${passed.length} of ${bad.length} faulty ones pass`;
  }
}

const parsed = (texts) => texts.map((text) => JSON.parse(text));

const caught = (decode) => (message) => {
  try {
    return decode(message);
  } catch (error) {
    return error;
  }
};

// Each measure gives a row for each decoder: what is run, and what makes the objects to run it on.
// They are made anew for each run, as no service gets the very same objects twice.

const rowsOf = (decoders, row) =>
  Object.fromEntries(Object.entries(decoders).map(([name, decode]) => [name, row(decode)]));

const fromObjects = (decoders, texts) =>
  rowsOf(decoders, (decode) => ({ run: loop(decode), ready: () => parsed(texts) }));

const toErrors = (decoders, texts) =>
  rowsOf(decoders, (decode) => ({ run: loop(caught(decode)), ready: () => parsed(texts) }));

const fromTexts = (decoders, texts) =>
  rowsOf({ ...decoders, "JSON.parse alone": (message) => message }, (decode) => ({
    run: loop(decode, JSON.parse),
    ready: () => texts,
  }));

/** The package keeps the data as it came, so its way back is JSON.stringify itself. */
const toTexts = (decoders, texts) =>
  rowsOf({ ...decoders, "JSON.stringify alone": (message) => message }, (decode) => ({
    run: loop((event) => JSON.stringify(event.data)),
    ready: () => parsed(texts).map(decode),
  }));

/** Each row gets a loop of its own, so that none spoils what the engine knows of another's. */
function loop(decode, before) {
  const read = before === undefined ? "all[at]" : "before(all[at])";
  const code = `for (let at = 0; at < all.length; at += 1) out[at] = decode(${read});`;
  const run = new Function("decode", "before", "all", "out", code);
  return (all) => run(decode, before, all, new Array(all.length));
}

/** Run the rows in turn, several times; give the nanoseconds an event took in each round. */
function timed(rows) {
  const times = Object.fromEntries(Object.keys(rows).map((name) => [name, []]));
  for (let round = -WARMING; round < ROUNDS; round += 1) {
    for (const [name, { run, ready }] of Object.entries(rows)) {
      let taken = 0;
      for (let pass = 0; pass < PASSES; pass += 1) {
        const all = ready();
        globalThis.gc?.();
        const start = process.hrtime.bigint();
        run(all);
        taken += Number(process.hrtime.bigint() - start);
      }
      if (round >= 0) times[name].push(taken / PASSES / EVENTS);
    }
  }
  return times;
}

const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
const middle = (numbers) => sorted(numbers)[numbers.length >> 1];
const whole = (taken) => middle(taken).toFixed(0);

function report(measure, { refwright, ...peers }, absent) {
  const cells = Object.entries(peers).map(([name, taken]) => {
    const ratios = sorted(taken.map((time, round) => time / refwright[round]));
    const [least, most] = [ratios[0], ratios.at(-1)].map((ratio) => ratio.toFixed(2));
    return `${name} ${whole(taken)} ns x${middle(ratios).toFixed(2)} (${least}..${most})`;
  });
  const own = `refwright ${whole(refwright)} ns`;
  const all = [own, ...cells, ...absent.map((name) => `${name} absent`)];
  console.log(`${measure.padEnd(30)} ${all.join("; ")}`);
}

await main();
