import { describe, expect, it } from 'vitest';
import { readLessonBody } from './lesson-body.ts';

describe('the body of a lesson', () => {
  it('is headings, words with marks and sources, lists and tables', () => {
    const { blocks, problems } = readLessonBody('## Two events\n\nSay **what** it *was* & "is" [@tax1998]. Try `promised-today`.\n\n- one\n- two\n\n| a | b |\n|---|---|\n| c | d |\n');
    expect(problems).toEqual([]);
    expect(blocks).toEqual([
      { type: 'heading', text: 'Two events' },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Say ' }, { type: 'strong', text: 'what' }, { type: 'text', text: ' it ' }, { type: 'emphasis', text: 'was' }, { type: 'text', text: ' & "is" ' },
          { type: 'source', key: 'tax1998' }, { type: 'text', text: '. Try ' }, { type: 'scenario', id: 'promised-today' }, { type: 'text', text: '.' },
        ],
      },
      { type: 'list', ordered: false, items: [[{ type: 'text', text: 'one' }], [{ type: 'text', text: 'two' }]] },
      { type: 'table', head: [[{ type: 'text', text: 'a' }], [{ type: 'text', text: 'b' }]], rows: [[[{ type: 'text', text: 'c' }], [{ type: 'text', text: 'd' }]]] },
    ]);
  });

  it('holds moments, pairs, pauses and cases', () => {
    const { blocks, problems } = readLessonBody([
      ':::moment At the till', 'Customer: Again?', '(She looks at the door.)', 'You: Again.', 'What it did: Nothing.', ':::', '',
      ':::pair', 'Instead of: Calm down.', 'Try: Tell me.', 'Because: It asks.', ':::', '', ':::pause', 'What would you say?', ':::', '', ':::case Elm, bakery', 'They rang.', ':::',
    ].join('\n'));
    expect(problems).toEqual([]);
    const words = (text: string) => [{ type: 'text', text }];
    expect(blocks).toEqual([
      { type: 'moment', title: 'At the till', lines: [{ who: 'customer', text: 'Again?' }, { who: 'direction', text: 'She looks at the door.' }, { who: 'you', text: 'Again.' }], effect: words('Nothing.') },
      { type: 'pair', pairs: [{ instead: words('Calm down.'), try: words('Tell me.'), because: words('It asks.') }] },
      { type: 'pause', content: words('What would you say?') },
      { type: 'case', title: 'Elm, bakery', blocks: [{ type: 'paragraph', content: words('They rang.') }] },
    ]);
  });

  it.each([
    ['Words.\n\n:::moment At the till\nCustomer: Again?', 3, 'never closed'],
    [':::moment At the till\nCustomer: Again?\nShe looks.\nWhat it did: Nothing.\n:::', 3, 'Nobody says this line'],
    [':::moment At the till\nCustomer: Again?\n:::', 1, 'does not say what it did'],
    [':::pair\nTry: Tell me.\n:::', 2, 'out of place'],
    [':::poem\nRoses.\n:::', 1, 'no block "poem"'],
    [':::case\nThey rang.\n:::', 1, 'needs a title'],
  ])('names what is wrong and where: %j', (text, line, message) => {
    const { problems } = readLessonBody(text);
    expect(problems.some((problem) => problem.line === line && problem.message.includes(message))).toBe(true);
  });
});
