import { problemTable } from '../app/problems.ts';
import type { JsonSchema, OpenApi, Operation } from './open-api.ts';

/** The contract as a page to read, without scripts. */
export function renderDocumentation(document: OpenApi): string {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })));
  const contents = operations.map(({ method, path, operation }) => `<li><a href="#${operation.operationId}"><code>${method} ${escapeText(path)}</code></a> ${escapeText(operation.summary)}</li>`);
  const sections = operations.map(({ method, path, operation }) => renderOperation(method, path, operation));
  const problems = Object.entries(problemTable).filter(([code]) => !startProblems.has(code)).map(([code, { status, title }]) => `<tr id="problem-${code}"><td><code>${code}</code></td><td>${status}</td><td>${escapeText(title)}</td></tr>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(document.info.title)}: interface</title><style>${style}</style></head><body><main>
<h1>${escapeText(document.info.title)}: interface for programs</h1><p>${escapeText(document.info.description)} The same as <a href="/api/openapi.json">OpenAPI ${document.openapi}</a>.</p>
<nav aria-label="Routes"><ul>${contents.join('')}</ul></nav>${sections.join('')}
<h2 id="problems">Problems</h2><div class="wide"><table><thead><tr><th>code</th><th>status</th><th>title</th></tr></thead><tbody>${problems.join('')}</tbody></table></div>
</main></body></html>`;
}

/** These stop the program from starting and are never answered. */
const startProblems: ReadonlySet<string> = new Set(['node-too-old', 'port-unavailable', 'data-unwritable', 'database-unreachable', 'database-newer', 'database-unusable', 'setting-invalid']);

const style = `:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;margin:0}main{max-width:60rem;margin:0 auto;padding:1.5rem}
code{font-size:.95em}section{border-top:1px solid #8886;margin-top:2rem}table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.25rem .75rem .25rem 0;border-bottom:1px solid #8883}
.wide{overflow-x:auto}li{margin:.2rem 0}`;

function renderOperation(method: string, path: string, operation: Operation): string {
  const body = operation.requestBody?.content['application/json']?.schema;
  const bytes = operation.requestBody?.content['application/octet-stream']?.schema;
  const output = operation.responses[200]?.content['application/json']?.schema;
  const parameters = operation.parameters.map(({ name, in: place, required, schema }) => renderRow(`${name} (${place})`, schema, required));
  return `<section><h2 id="${operation.operationId}"><code>${method} ${escapeText(path)}</code></h2><p>${escapeText(operation.summary)}.</p>
${parameters.length === 0 ? '' : renderTable('Parameters', parameters)}${body === undefined ? '' : renderTable('Body', renderFields(body, ''))}${bytes === undefined ? '' : `<h3>Body</h3><p>Bytes (<code>application/octet-stream</code>), at most ${escapeText(String(bytes['maxLength']))}.</p>`}${output === undefined ? '' : renderTable('Answer', renderFields(output, ''))}${renderEvents(operation)}</section>`;
}

function renderEvents(operation: Operation): string {
  const events = operation.responses[200]?.content['text/event-stream']?.schema;
  if (events === undefined) return '';
  const rows = [events.oneOf ?? events.anyOf ?? []].flat().map((event) => {
    const { event: name, ...data } = event.properties ?? {};
    return `<li><code>${escapeText(String(name?.['const'] ?? ''))}</code>${Object.keys(data).length === 0 ? '' : ` with ${Object.keys(data).map((field) => `<code>${escapeText(field)}</code>`).join(', ')}`}</li>`;
  });
  return `<h3>Events</h3><p>With <code>Accept: text/event-stream</code> these may come first, then <code>answer</code> with the answer, or <code>problem</code>.</p><ul>${rows.join('')}</ul>`;
}

function renderTable(title: string, rows: readonly string[]): string {
  if (rows.length === 0) return `<h3>${title}</h3><p>Nothing.</p>`;
  return `<h3>${title}</h3><div class="wide"><table><thead><tr><th>field</th><th>type</th><th>required</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function renderFields(schema: JsonSchema, prefix: string): string[] {
  const { properties = {}, required = [] } = schema;
  return Object.entries(properties).flatMap(([name, property]) => {
    const field = `${prefix}${name}`;
    const inner = findObject(property);
    const nested = inner === null ? [] : renderFields(inner.schema, `${field}${inner.many ? '[]' : ''}.`);
    return [renderRow(field, property, required.includes(name)), ...nested];
  });
}

function findObject(schema: JsonSchema): { schema: JsonSchema; many: boolean } | null {
  if (schema.properties !== undefined) return { schema, many: false };
  if (schema.items !== undefined) {
    const inner = findObject(schema.items);
    return inner === null ? null : { schema: inner.schema, many: true };
  }
  return schema.anyOf?.map(findObject).find((inner) => inner !== null) ?? null;
}

function renderRow(field: string, schema: JsonSchema, required: boolean): string {
  return `<tr><td><code>${escapeText(field)}</code></td><td>${escapeText(nameType(schema))}</td><td>${required ? 'yes' : 'no'}</td></tr>`;
}

function nameType(schema: JsonSchema): string {
  if (schema.enum !== undefined) return schema.enum.map(String).join(' | ');
  if (schema.anyOf !== undefined) return schema.anyOf.map(nameType).join(' | ');
  if (schema.items !== undefined) return `list of ${nameType(schema.items)}`;
  const bounds = ['format', 'minimum', 'maximum', 'minLength', 'maxLength', 'default'].flatMap((key) => (schema[key] === undefined ? [] : [`${key} ${String(schema[key])}`]));
  return [schema.type ?? 'any', ...bounds].join(', ');
}

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
