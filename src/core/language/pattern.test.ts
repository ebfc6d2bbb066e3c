import { describe, expect, it } from 'vitest';
import { compileKeys, compilePattern, findKeyProblems, findMatches, hasMatch, matchKeys } from './pattern.ts';
import { splitSentences, tokenise } from './text.ts';

const classes = { feeling: 'angry|upset|let down', person: '@kin|friend', kin: 'mother|father' };
const found = (source: string, text: string): string[] => findMatches(compilePattern(source, { classes }), tokenise(text)).map(({ start, end }) => text.slice(start, end));

describe('the pattern language', () => {
  it.each<[string, string, string[]]>([
    ['now', 'I know nothing', []],
    ['now', 'Do it now', ['now']],
    ['book~', 'I booked a book', ['booked', 'book']],
    ['refund*', 'refundable and refunds', ['refundable', 'refunds']],
    ['*ing', 'I am ringing the ring', ['ringing']],
    ['very? sorry', 'sorry, very sorry', ['sorry', 'very sorry']],
    ['(we|i) are sorry', 'We are sorry', ['We are sorry']],
    ['money back', 'your money, back', ['money, back']],
    ['i .. refund', 'I will gladly refund it', ['I will gladly refund']],
    ['i .. refund', 'I will some day perhaps maybe refund it', []],
    ['i ..1 refund', 'I will gladly refund it', []],
    ['# days', 'in three days or 10 days', ['three days', '10 days']],
    ['so _ done', 'so nearly done', ['so nearly done']],
    ['^ no', 'No, I said no', ['No']],
    ['late $', 'late, too late', ['late']],
    ['< but', 'all but one, but not me', ['but', 'but']],
    ['< go', 'they go, and go, now go', ['go', 'go']],
    ['< do not', 'they do not, but we do not, please do not', ['do not']],
    ['(^|<) stop', 'stop, they stop, well stop', ['stop', 'stop']],
    ['whatever ($|<)', 'whatever happens, whatever', ['whatever']],
    ['very @feeling', 'very let down and very upset', ['very let down', 'very upset']],
    ['my @person', 'my mother, my friend, my boss', ['my mother', 'my friend']],
    ["don't", 'I do not', ['do not']],
    ['do not', "I don't", ["don't"]],
  ])('finds %s in "%s"', (source, text, expected) => {
    expect(found(source, text)).toEqual(expected);
  });

  it.each([
    ['(we', 'not closed'],
    ['', 'empty'],
    ['a|', 'empty'],
    ['@nobody', '@nobody'],
    ['a & b', '&'],
    ['a )', ')'],
    ['*', 'ending'],
  ])('names what is wrong with "%s"', (source, fault) => {
    expect(() => compilePattern(source, { classes })).toThrow(fault);
  });

  it('refuses a word class that contains itself', () => {
    expect(() => compilePattern('@loop', { classes: { loop: 'a|@loop' } })).toThrow('contains itself');
  });

  it('says whether a pattern matches anywhere', () => {
    expect(hasMatch(compilePattern('too late'), tokenise('It is too late now'))).toBe(true);
    expect(hasMatch(compilePattern('too late'), tokenise('It is late'))).toBe(false);
  });

  it('gives matches that do not overlap', () => {
    expect(found('a a', 'a a a a a')).toEqual(['a a', 'a a']);
  });
});

describe('keys', () => {
  const match = (keys: string[], text: string): string | undefined => {
    const hit = matchKeys(compileKeys(keys), splitSentences(text));
    return hit ? `${hit.negated ? 'not ' : ''}${text.slice(hit.start, hit.end)}` : undefined;
  };

  it.each<[string[], string, string | undefined]>([
    [['refund|money back|credit*'], 'I am refunding you', 'refunding'],
    [['refund|money back|credit*'], 'You get your money back', 'money back'],
    [['refund|money back|credit*'], 'It was credited', 'credited'],
    [['now'], 'I know', undefined],
    [['refund'], "I can't refund you", 'not refund'],
    [['refund'], 'A refund is not possible', 'not refund'],
    [['refund'], "I'm unable to offer a refund", 'not refund'],
    [['refund'], "Why don't we refund you", 'refund'],
    [['refund'], 'No problem, I will refund you', 'refund'],
    [['refund'], "I can't refund it. Wait, I will refund it.", 'refund'],
    [['refund'], "I can't move it, but I can refund it", 'refund'],
    [['deliver', 'friday'], 'We deliver it. On Friday.', 'deliver it. On Friday'],
    [['deliver', 'friday'], 'We deliver it. Hello there. On Friday.', undefined],
    [['deliver', 'friday'], "It won't be delivered on Friday", 'not delivered on Friday'],
    [['two nights'], 'They stayed 2 nights', '2 nights'],
    [['note|letter'], 'I do not know', undefined],
    [['note|letter'], 'It has been noted', 'noted'],
    [[], 'anything', undefined],
  ])('%j in "%s"', (keys, text, expected) => {
    expect(match(keys, text)).toBe(expected);
  });

  it('lists what is wrong with keys instead of throwing', () => {
    expect(findKeyProblems(['refund|money back', '(open', 'fine*'])).toEqual(['Pattern "(open": a bracket is not closed.']);
  });
});
