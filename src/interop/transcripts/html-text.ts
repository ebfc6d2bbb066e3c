const named: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“', ndash: '–', mdash: '—', hellip: '…', euro: '€',
  pound: '£', copy: '©', reg: '®', trade: '™', eacute: 'é', egrave: 'è', agrave: 'à', uuml: 'ü', ouml: 'ö', auml: 'ä', szlig: 'ß', ntilde: 'ñ', ccedil: 'ç', bull: '•',
};
const hidden = /<(script|style|head|title|template)\b[^<>]{0,2000}>[\s\S]*?(?:<\/\1\s*>|$)/gi;
const quoted = /<blockquote\b[^<>]{0,2000}>[\s\S]*?(?:<\/blockquote\s*>|$)/gi;
const gmailQuote = /<div\b[^<>]{0,500}class="?[^"<>]{0,500}\b(?:gmail_quote|moz-cite-prefix|yahoo_quoted|zmail_extra)\b[\s\S]*$/i;
const outlookQuote = /<div\b[^<>]{0,500}id="?(?:divRplyFwdMsg|appendonsend)\b[\s\S]*$/i;
const breaks = /<(?:br|hr|\/p|\/div|\/li|\/tr|\/h[1-6]|\/ul|\/ol|\/table|\/blockquote)\b[^<>]{0,2000}>/gi;

/** Words of an HTML body: blocks become lines, marks go, entities are read. Quoted earlier messages are left out. */
export function readHtml(html: string): string {
  const kept = html.replace(/\r?\n/g, ' ').replace(/<!--[\s\S]*?(?:-->|$)/g, '').replace(hidden, '').replace(gmailQuote, '').replace(outlookQuote, '').replace(quoted, '');
  const text = kept.replace(/<li\b[^<>]{0,2000}>/gi, '\n- ').replace(breaks, '\n').replace(/<[a-z/!][^<>]*>/gi, '');
  return readEntities(text).replace(/[ \t\u00a0]+/g, ' ').replace(/ ?\n ?/g, '\n').replace(/\n{3,}/g, '\n\n').trim();
}

function readEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal: string | undefined, hexadecimal: string | undefined, name: string | undefined) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}
