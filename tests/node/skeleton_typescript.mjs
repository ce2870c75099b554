// Prints for each folder how many of each kind of syntax its files have, but for what a name decides
// (whether a property needs quotes, whether it is got with a dot).
import path from "node:path";
import ts from "typescript";

const K = ts.SyntaxKind;
const BY_NAME = new Set([
  K.Identifier, K.StringLiteral, K.PropertyAccessExpression, K.ElementAccessExpression,
  K.CallExpression, K.JSDoc,
]);
const FILES = [
  "index.d.ts", "enums.d.ts", "types.d.ts", "events.d.ts", "methods.d.ts", "global.d.ts",
  "index.js", "enums.js", "checks.js", "methods.js",
];
for (const folder of process.argv.slice(2)) {
  const counts = {};
  for (const name of FILES) {
    const text = ts.sys.readFile(path.join(folder, name));
    if (text === undefined) continue;
    const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
    const errors = file.parseDiagnostics.length;
    if (errors) counts[`${name} errors`] = errors;
    const visit = (node) => {
      if (!BY_NAME.has(node.kind)) {
        const key = `${name} ${K[node.kind]}`;
        counts[key] = (counts[key] ?? 0) + 1;
      }
      ts.forEachChild(node, visit);
    };
    ts.forEachChild(file, visit);
  }
  console.log(JSON.stringify(counts));
}
