// Opens AsyncAPI documents with the reference parser and prints, a line a document, what it found:
// complaints (level 0 is an error, 1 a warning), and of each received message the name of the
// event, its channel and the properties of its data.
import fs from "node:fs";
import asyncapi from "@asyncapi/parser";

const parser = new asyncapi.Parser();
for (const file of process.argv.slice(2)) {
  const { document, diagnostics } = await parser.parse(fs.readFileSync(file, "utf8"));
  const received = (document?.operations().filterByReceive() ?? []).flatMap((operation) =>
    operation.messages().all().map((message) => ({
      name: message.name(),
      channel: operation.channels().all()[0].title(),
      properties: [
        ...Object.keys(message.payload().property("data").properties() ?? {}),
        ...Object.keys(message.payload().property("data").patternProperties() ?? {}),
      ],
    })),
  );
  const complaints = diagnostics.map((d) => [d.severity, `${d.path.join(".")}: ${d.message}`]);
  console.log(JSON.stringify({ complaints, received, version: document?.info().version() }));
}
