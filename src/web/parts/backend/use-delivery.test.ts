import { expect, it } from 'vitest';
import { parseParcel } from './use-delivery.ts';

it('reads what was kept on its way, and nothing from anything else', () => {
  expect(parseParcel('{"id":"a","words":{"kind":"text","text":"Hello"}}')).toEqual({ id: 'a', words: { kind: 'text', text: 'Hello' } });
  for (const kept of [null, '', 'x', '3', 'null', '{"id":4,"words":1}', '{"words":1}', '{"id":"a"}']) expect(parseParcel(kept)).toBeNull();
});
