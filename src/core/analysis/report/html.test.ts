import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawTable, escapeHtml, html } from './html.ts';

describe('html', () => {
  it('escapes every text put in and leaves markup alone', () => {
    expect(html`<p title="${'"><script>'}">${'<b>&'}${html`<i>${'x'}</i>`}${null}${3}</p>`.html).toBe('<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt;&amp;<i>x</i>3</p>');
  });

  it('puts lists of markup one after the other', () => {
    expect(html`${['a', '<'].map((text) => html`<li>${text}</li>`)}`.html).toBe('<li>a</li><li>&lt;</li>');
  });

  it('lets no text become a tag, an attribute or a broken character', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const escaped = escapeHtml(text);
      expect(escaped).not.toMatch(/[<>"'\u0000]/);
      expect(() => encodeURIComponent(escaped)).not.toThrow();
    }));
  });

  it('makes tables whose rows and columns have headings', () => {
    const table = drawTable('Ends', [{ name: 'End' }, { name: 'How many', number: true }], [['Open', 3]]).html;
    expect(table).toContain('<caption>Ends</caption>');
    expect(table).toContain('<th scope="col" class="number">How many</th>');
    expect(table).toContain('<th scope="row">Open</th><td class="number">3</td>');
  });
});
