const spoken: readonly (readonly [RegExp, string])[] = [
  [/[’‘]/gu, "'"],
  [/[“”"«»]/gu, ''],
  [/…/gu, '...'],
  [/\s*[–—]\s*/gu, ', '],
  [/£\s?(\d[\d,]*(?:\.\d+)?)/gu, '$1 pounds'],
  [/€\s?(\d[\d,]*(?:\.\d+)?)/gu, '$1 euros'],
  [/(\d),(?=\d{3}\b)/gu, '$1'],
  [/\b(\d{1,2})\s?a\.m\./gu, '$1 a m'],
  [/\b(\d{1,2})\s?p\.m\./gu, '$1 p m'],
];

/** A text in the plain letters the built-in voice was made for: no typographic marks, no accents, money in words. */
export function plainSpeech(text: string): string {
  const plain = spoken.reduce((result, [pattern, words]) => result.replace(pattern, words), text);
  return plain.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^\x20-\x7E]/gu, ' ').replace(/\s+/gu, ' ').trim();
}

/** What flite is called with to say a text into `out.wav`; the two voices are the clearest of those it brings. */
export function fliteArguments({ text, pitch, speed }: { text: string; pitch: 'higher' | 'lower'; speed: number }): string[] {
  return ['flite', '-voice', pitch === 'higher' ? 'slt' : 'rms', '--setf', `duration_stretch=${(1 / Math.max(0.5, speed)).toFixed(3)}`, '-t', plainSpeech(text), '-o', 'out.wav'];
}
