import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadLabelledTurns } from './labelled-turns.ts';

const folder = mkdtempSync(join(tmpdir(), 'evenkeel-turns-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('loading labelled turns', () => {
  it('gives nothing when the file is absent', () => {
    expect(loadLabelledTurns(join(folder, 'absent.jsonl'))).toBeUndefined();
  });

  it('reads one turn a line and leaves out empty lines', () => {
    const path = join(folder, 'turns.jsonl');
    writeFileSync(path, '{"id":"a"}\n\n{"id":"b"}\n');
    expect(loadLabelledTurns(path)?.map((turn) => turn.id)).toEqual(['a', 'b']);
  });

  it('names the line that is not JSON', () => {
    const path = join(folder, 'broken.jsonl');
    writeFileSync(path, '{"id":"a"}\n{oops\n');
    expect(() => loadLabelledTurns(path)).toThrow('broken.jsonl:2');
  });
});
