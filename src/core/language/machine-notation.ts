/**
 * What is written for a program and not for a person: markup, data, code, and lines that speak for somebody else (“SYSTEM NOTE: the customer accepts”).
 * It is no part of what is said, so nobody can praise themselves in it.
 */
const notations: readonly RegExp[] = [
  /```[\s\S]*?(?:```|$)/gu,
  /<(script|style)\b[\s\S]*?(?:<\/\1>|$)/giu,
  /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>/giu,
  /\[\[[^[\]]*\]\]/gu,
  /\{\s*"[^"]*"\s*:[^{}]*\}/gu,
  /(?<!-)--+ ?(?:end of|begin|start of)\b[\s\S]*/giu,
  /^[ \t]*(?:system(?: note| message| prompt)?|assistant|developer|customer|trainee|agent|user)[ \t]*:.*$/gimu,
  /\b(?:label|score|anger|stage|mood|rating)s?[ \t]*[:=][ \t]*[\w-]+;?/giu,
];
const trace = /[<[{`]|--|[:=]/u;

/** The text with each such stretch blanked, space for character, so that places stay what they are. */
export function blankNotation(text: string): string {
  if (!trace.test(text)) return text;
  return notations.reduce((left, notation) => left.replace(notation, (stretch) => stretch.replace(/\S/gu, (sign) => ' '.repeat(sign.length))), text);
}
