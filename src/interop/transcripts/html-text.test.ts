import { describe, expect, it } from 'vitest';
import { readHtml } from './html-text.ts';

describe('words of an HTML body', () => {
  it.each([
    ['<p>One</p><p>Two<br>three</p>', 'One\nTwo\nthree'],
    ['<ul><li>a</li><li>b</li></ul>', '- a\n\n- b'],
    ['a &lt;b&gt; &amp;amp; &#39;c&#x27; &hellip; &nosuch; &#0;', 'a <b> &amp; \'c\' … &nosuch; &#0;'],
    ['<style>p{color:red}</style><script>alert(1)</script>x<!-- y -->', 'x'],
    ['New<blockquote>old</blockquote>', 'New'],
    ['New<div class="gmail_quote">On Friday…<p>old</p></div>', 'New'],
    ['5 < 6 and 7 > 3', '5 < 6 and 7 > 3'],
    ['<script>never closed', ''],
  ])('%s', (html, text) => {
    expect(readHtml(html)).toBe(text);
  });

  it('stay quick on tags that never close', () => {
    expect(readHtml('<div '.repeat(20_000)).length).toBeGreaterThan(0);
  });
});
