// Writes schemas.json: what CloudFormation says of the types of resource in functions/template.yaml.
// Run at the root of the project when the template uses a new type:
//   npm install --prefix target/spec @aws-cdk/aws-service-spec@0.1.216 @aws-cdk/service-spec-types@0.0.282
//   node bakery/tests/src/test/resources/cloud/schemas.mjs target/spec
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const require = createRequire(resolve(process.argv[2], 'here.js'));
const db = require('@aws-cdk/aws-service-spec').loadAwsServiceSpecSync();
const here = new URL('.', import.meta.url);
const template = readFileSync(new URL('../../../../../../functions/template.yaml', here), 'utf8');

// SAM hands these on as they are; its own schema lags behind.
const HANDED_ON = { 'AWS::Serverless::Function': 'AWS::Lambda::Function', 'AWS::Serverless::HttpApi': 'AWS::ApiGatewayV2::Stage', 'DynamoDBEvent': 'AWS::Lambda::EventSourceMapping' };
// Of each route by its name, which SAM's schema takes for one of all routes.
const MISREAD = ['AWS::Serverless::HttpApi RouteSettings'];

const types = {};

function plain(type) {
  switch (type.type) {
    case 'array': return { list: plain(type.element) };
    case 'map': return { map: plain(type.element) };
    case 'union': return { any: type.types.map(plain) };
    case 'ref': return { ref: definition(type.reference.$ref) };
    default: return type.allowedValues ? { one: type.allowedValues } : type.type;
  }
}

function definition(id) {
  if (!types[id]) {
    const type = db.get('typeDefinition', id);
    types[id] = {};
    Object.assign(types[id], shape({ ...optional(HANDED_ON[type.name]), ...type.properties }));
  }
  return id;
}

function shape(properties) {
  const names = Object.keys(properties).sort();
  return {
    required: names.filter(name => properties[name].required),
    properties: Object.fromEntries(names.map(name => [name, plain(properties[name].type)])),
  };
}

function find(type) {
  const found = db.lookup('resource', 'cloudFormationType', 'equals', type)[0];
  if (!found) throw new Error(`CloudFormation knows no ${type}`);
  return found;
}

function optional(type) {
  const more = type ? find(type).properties : {};
  return Object.fromEntries(Object.entries(more).map(([name, property]) => [name, { ...property, required: false }]));
}

function resource(type) {
  const own = Object.fromEntries(Object.entries(find(type).properties).filter(([name]) => !MISREAD.includes(`${type} ${name}`)));
  return { ...shape({ ...optional(HANDED_ON[type]), ...own }), attributes: Object.keys(find(type).attributes).sort() };
}

const used = [...new Set([...template.matchAll(/^ {4}Type: (AWS::\S+)$/gm)].map(match => match[1]))].sort();
const lines = object => Object.entries(object).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(',\n');
const resources = Object.fromEntries(used.map(type => [type, resource(type)]));
writeFileSync(new URL('schemas.json', here), `{"resources": {\n${lines(resources)}\n},\n"types": {\n${lines(types)}\n}}\n`);
