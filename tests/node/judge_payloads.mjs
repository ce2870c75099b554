// Judges a corpus: the generated decoders and ajv over the generated schemas, a line in, a line out.
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import readline from "node:readline";
import { pathToFileURL } from "node:url";

const [tools, root, corpus, verdicts] = process.argv.slice(2);
const require = createRequire(path.join(tools, "package.json"));
const { Ajv2020 } = require("ajv/dist/2020.js");
const loaded = new Map();
const BUNDLE = "bundle.schema.json";
const FORMATS = ["uuid", "date-time", "int64"];
const fail = (...words) => {
  throw new Error(words.join(" "));
};

async function load(folder) {
  const code = await import(pathToFileURL(path.join(root, folder, "typescript", "index.js")));
  const schema = (file) => JSON.parse(fs.readFileSync(path.join(root, folder, "jsonschema", file), "utf8"));
  const compiled = new Map();
  const validator = (file) => {
    if (!compiled.has(file)) {
      // ajv as it comes: unknown keywords are errors, doubtful types are logged, and a log fails here
      const logger = { log: console.log, warn: fail, error: fail };
      const ajv = new Ajv2020({ ownProperties: true, logger });
      for (const known of FORMATS) ajv.addFormat(known, true); // as ajv-formats does; none is judged
      if (file !== BUNDLE) ajv.addSchema(schema(BUNDLE), `../${BUNDLE}`);
      compiled.set(file, ajv.compile(schema(file)));
    }
    return compiled.get(file);
  };
  return { code, validator };
}

function typescript(code, kind, name, data) {
  try {
    if (kind === "event") return { out: code.decodeEvent(name, data).data };
    return { out: kind === "type" ? code.decodeType(name, data) : code.decodeParameters(name, data) };
  } catch (error) {
    if (error.name !== "DecodeError") return { crash: String(error.stack) };
    return { error: error.message };
  }
}

const lines = readline.createInterface({ input: fs.createReadStream(corpus, "utf8") });
const said = [];
for await (const line of lines) {
  const [folder, kind, name, file, text] = JSON.parse(line);
  if (!loaded.has(folder)) loaded.set(folder, await load(folder));
  const { code, validator } = loaded.get(folder);
  const verdict = typescript(code, kind, name, JSON.parse(text));
  if ("out" in verdict) verdict.out = JSON.stringify(verdict.out);
  const subject = kind === "event" ? { name, data: JSON.parse(text) } : JSON.parse(text);
  verdict.ajv = validator(file)(subject);
  said.push(JSON.stringify(verdict));
}
fs.writeFileSync(verdicts, said.join("\n"));
