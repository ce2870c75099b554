// Reads the declarations of a generated package with the TypeScript compiler and prints the facts.
// What a declaration says comes from its syntax tree, the rest from the tags of its comments.
import path from "node:path";
import ts from "typescript";

const PARTS = ["index", "enums", "types", "events", "methods"];
const folders = process.argv.slice(2);
const filesOf = (folder) =>
  PARTS.map((part) => path.join(folder, `${part}.d.ts`)).filter(ts.sys.fileExists);
const program = ts.createProgram(folders.flatMap(filesOf), { strict: true });
program.getTypeChecker(); // binds the trees, so that nodes know their parents
let interfaces, aliases, constants, references;

function look(folder) {
  [interfaces, aliases, constants] = [new Map(), new Map(), new Map()];
  for (const file of filesOf(folder)) {
    for (const node of program.getSourceFile(file).statements) {
      if (ts.isInterfaceDeclaration(node)) interfaces.set(node.name.text, node);
      if (ts.isTypeAliasDeclaration(node)) aliases.set(node.name.text, node);
      if (ts.isVariableStatement(node)) {
        constants.set(node.declarationList.declarations[0].name.text, node);
      }
    }
  }
  references = new Map([...wires("TypeMap"), ...wires("EnumMap")].map(([wire, name]) => [name, wire]));
}

const RENAMED = { varying: "parameter", within: "namespace", calledOn: "callback", label: "name", basedOn: "extends", validFor: "valid_for" };

const LIMITS = {
  format: "format", minimum: "minimum", exclusiveMinimum: "exclusive_minimum", maximum: "maximum",
  exclusiveMaximum: "exclusive_maximum", minLength: "min_length", maxLength: "max_length",
  pattern: "pattern", minItems: "min_items", maxItems: "max_items",
};

function note(found, name, text) {
  if (name in LIMITS) {
    const words = (name === "format" || name === "pattern") && !/^["[{]/.test(text);
    (found.constraints ??= {})[LIMITS[name]] = words ? text : JSON.parse(text);
    return;
  }
  const json = name === "default" || /^["[{]/.test(text);
  found[RENAMED[name] ?? name] = text === "" ? true : json ? JSON.parse(text) : text;
}

/** Give the facts in the line comments above a declaration, which no editor shows. */
function* hidden(node) {
  const text = node.getSourceFile().text;
  for (const range of ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []) {
    const said = /^\/\/ @(\w+) ?(.*)$/.exec(text.slice(range.pos, range.end));
    if (said) yield [said[1], said[2]];
  }
}

function facts(node) {
  const found = {};
  for (const comment of ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc)) {
    const summary = ts.getTextOfJSDocComment(comment.comment)?.split(/\s+/).join(" ");
    if (summary) found.summary = summary;
    for (const tag of comment.tags ?? []) {
      const name = tag.tagName.text;
      if (name === "param" || name === "source") continue; // no facts of the spec
      note(found, name, ts.getTextOfJSDocComment(tag.comment) ?? "");
    }
  }
  for (const [name, text] of hidden(node)) note(found, name, text);
  return found;
}

const members = (name) => interfaces.get(name)?.members ?? [];
const wires = (map) => members(map).map((m) => [m.name.text, m.type.typeName.text]);

function constant(node) {
  if (ts.isParenthesizedTypeNode(node)) return constant(node.type);
  if (node.literal.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.literal.kind === ts.SyntaxKind.FalseKeyword) return false;
  return ts.isStringLiteral(node.literal) ? node.literal.text : Number(node.literal.getText());
}

const isOpenEnd = (node) => ts.isParenthesizedTypeNode(node) && ts.isIntersectionTypeNode(node.type);

function expression(node) {
  switch (node.kind) {
    case ts.SyntaxKind.StringKeyword:
      return ["scalar", "string"];
    case ts.SyntaxKind.NumberKeyword:
      return ["scalar", "number"];
    case ts.SyntaxKind.BooleanKeyword:
      return ["scalar", "boolean"];
    case ts.SyntaxKind.UnknownKeyword:
      return ["any"];
    case ts.SyntaxKind.UnionType:
      return ["union", node.types.map(expression)];
    case ts.SyntaxKind.LiteralType:
      if (node.literal.kind === ts.SyntaxKind.NullKeyword) return ["scalar", "null"];
      return ["literal", constant(node)];
  }
  const name = node.typeName.text;
  if (name === "Integer") return ["scalar", "integer"];
  if (name === "DateTime") return ["scalar", "datetime"];
  if (name === "Array") return ["list", expression(node.typeArguments[0])];
  if (name === "Record") return ["map", expression(node.typeArguments[1])];
  if (!references.has(name)) throw new Error(`${name} is declared nowhere`);
  return ["ref", references.get(name)];
}

/** A field whose type lists its values: the base type, and the values as the declaration has them. */
function openUnion(node) {
  if (!ts.isUnionTypeNode(node) || !isOpenEnd(node.types.at(-1))) return undefined;
  const base = node.types.at(-1).type.types[0].kind === ts.SyntaxKind.StringKeyword ? "string" : "integer";
  return { type: ["scalar", base], literals: node.types.slice(0, -1).map(constant) };
}

function field(member) {
  const { type, literals } = openUnion(member.type) ?? { type: expression(member.type) };
  return {
    type,
    ...(member.questionToken ? {} : { presence: "required" }),
    ...facts(member),
    ...(literals ? { literals } : {}),
  };
}

const fields = (name) => members(name).map((m) => [m.name.text, field(m)]);

function shape(name) {
  const { declared, ...rest } = facts(interfaces.get(name));
  return { ...rest, fields: declared ? "unknown" : fields(name) };
}

function enumeration(name) {
  const declaration = constants.get(name).declarationList.declarations[0];
  const { inserted = [], values: unknown, ...rest } = facts(constants.get(name));
  const listed = declaration.type.members.map((m) => ({ value: constant(m.type), ...facts(m) }));
  for (const [at, value] of inserted) listed.splice(at, 0, value);
  return { ...rest, type: openEnd(aliases.get(name).type), values: unknown ?? listed };
}

function openEnd(union) {
  const end = union.types.at(-1).type.types[0];
  return end.kind === ts.SyntaxKind.StringKeyword ? "string" : "integer";
}

function methods() {
  const signatures = new Map();
  for (const section of members("Service")) {
    for (const signature of members(section.type.typeName.text)) signatures.set(signature.name.text, signature);
  }
  return members("MethodMap").map((entry) => {
    const [sent, result] = entry.type.members.map((m) => m.type);
    const signature = signatures.get(entry.name.text);
    const { callbacks = [], ...rest } = facts(signature);
    const parameters = fields(sent.typeName.text);
    for (const [at, name, callback] of callbacks) parameters.splice(at, 0, [name, callback]);
    if (parameters.length !== signature.parameters.length) throw new Error(`${entry.name.text}: parameters`);
    const returns = result.kind === ts.SyntaxKind.VoidKeyword ? {} : { returns: expression(result) };
    return [entry.name.text, { ...rest, parameters, ...returns }];
  });
}

for (const folder of folders) {
  look(folder);
  const spec = constants.get("spec");
  const stated = spec.declarationList.declarations[0].type.members;
  const read = {
    ...Object.fromEntries(stated.map((m) => [m.name.text, constant(m.type)])),
    ...facts(spec),
    enums: wires("EnumMap").map(([wire, name]) => [wire, enumeration(name)]),
    types: wires("TypeMap").map(([wire, name]) => [wire, shape(name)]),
    events: wires("EventMap").map(([wire, name]) => [wire, shape(name)]),
    methods: methods(),
  };
  console.log(JSON.stringify(read));
}
