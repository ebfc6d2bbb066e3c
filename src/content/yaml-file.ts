import { isAlias, isCollection, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Document, ParsedNode } from 'yaml';
import type { z } from 'zod';
import type { ContentProblem, Finding } from './content-problem.ts';

/** What was read from a file: the value when it has the shape, all problems when it has not, and a way to place later findings. */
export interface YamlFile<Value> {
  value: Value | null;
  problems: ContentProblem[];
  place(finding: Finding): ContentProblem;
}

type Step = string | number;

/** Reads YAML text against a schema; never throws. `file` is only used to name the place of problems. */
export function readYaml<Value>(file: string, text: string, schema: z.ZodType<Value>): YamlFile<Value> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (finding: Finding): ContentProblem => ({
    file,
    line: lines.linePos(findOffset(document, finding.path)).line || 1,
    path: finding.path.join('.'),
    message: finding.message,
    hint: finding.hint,
  });
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    const problems = faults.map((fault) => ({
      file,
      line: lines.linePos(fault.pos[0]).line || 1,
      path: '',
      message: `This is not valid YAML: ${fault.message.replace(/\.$/, '')}`,
      hint: 'Compare the indentation and quotes with the lines around it; put a text with a colon or a hash in quotes.',
    }));
    return { value: null, problems, place };
  }
  const content = readValue(document);
  if (content instanceof Error) {
    return { value: null, problems: [place({ path: [], message: `This YAML cannot be expanded: ${content.message}`, hint: 'Write the values out instead of using aliases.' })], place };
  }
  const result = schema.safeParse(content);
  if (result.success) return { value: result.data, problems: [], place };
  return { value: null, problems: result.error.issues.flatMap((issue) => describeIssue(issue).map(place)), place };
}

function readValue(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (fault) {
    return fault instanceof Error ? fault : new Error(String(fault));
  }
}

function describeIssue(issue: z.core.$ZodIssue): Finding[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], message: `"${key}" is not a known field here`, hint: 'Check its spelling and indentation, or remove it.' }));
  }
  const missing = issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
  if (missing) return [{ path, message: `"${path.at(-1) ?? 'the document'}" is missing`, hint: `Add it; it is expected to be ${issue.expected}.` }];
  return [{ path, message: issue.message, hint: hints[issue.code] ?? 'See docs/writing-scenarios.md for what belongs here.' }];
}

const hints: Readonly<Record<string, string>> = {
  invalid_type: 'Give a value of the expected kind; numbers and true/false stand without quotes, lists with a dash each.',
  invalid_value: 'Use one of the values named; they are written exactly so.',
  too_small: 'Give more, or a larger number; the message names the least.',
  too_big: 'Give a smaller number; the message names the most.',
  invalid_format: 'Use lower-case letters and digits joined by hyphens, such as refund-in-full.',
  invalid_key: 'The name before the colon must be one of those allowed here.',
};

/** Offset of the deepest node that exists on the path; for a field, the offset of its name. */
function findOffset(document: Document.Parsed, path: readonly Step[]): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (!isCollection(node)) break;
    const key: unknown = isMap(node) ? node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(step))?.key : undefined;
    const next: unknown = node.get(step, true) ?? (isMap(node) ? undefined : node.items[Number(step)]);
    offset = startOf(key) ?? startOf(next) ?? offset;
    node = next;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return (node as ParsedNode | null | undefined)?.range?.[0];
}
