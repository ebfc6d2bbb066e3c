/** Text that is HTML already and is not escaped again. */
export interface Markup {
  html: string;
}

type Piece = string | number | Markup | readonly Markup[] | null;

/** Builds HTML: everything put in is escaped unless it is markup itself; null leaves a gap. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return { html: parts.map((part, index) => `${part}${writePiece(pieces[index] ?? null)}`).join('') };
}

function writePiece(piece: Piece): string {
  if (piece === null) return '';
  if (typeof piece === 'string' || typeof piece === 'number') return escapeHtml(String(piece));
  return 'html' in piece ? piece.html : (piece as readonly Markup[]).map((one) => one.html).join('');
}

/** Escapes for element texts and quoted attributes; characters XML and HTML forbid are taken out. */
export function escapeHtml(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu, '').replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export interface Column {
  name: string;
  /** Numbers stand flush right. */
  number?: boolean;
}

/** A table with a caption and row headings; the first cell of each row heads it. */
export function drawTable(caption: string, columns: readonly Column[], rows: readonly (readonly (string | number | Markup)[])[]): Markup {
  return html`<div class="wide" role="region" aria-label="${caption}" tabindex="0"><table><caption>${caption}</caption><thead><tr>${columns.map(({ name, number }) => html`<th scope="col"${classOf(number)}>${name}</th>`)}</tr></thead><tbody>${rows.map((row) => html`<tr>${row.map((cell, index) => (index === 0 ? html`<th scope="row">${cell}</th>` : html`<td${classOf(columns[index]?.number)}>${cell}</td>`))}</tr>`)}</tbody></table></div>`;
}

function classOf(number: boolean | undefined): Markup {
  return { html: number ? ' class="number"' : '' };
}
