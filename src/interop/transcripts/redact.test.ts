import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Transcript } from '../../core/analysis/transcript.ts';
import { redactText, redactTranscript } from './redact.ts';
import { passesIbanChecksum, passesLuhn } from './redaction/money-numbers.ts';

const redact = (text: string, names?: string[]): string => redactText(text, names).text;

describe('what is taken out', () => {
  it.each([
    ['write to jane.roe+x@mail.example.co.uk.', 'write to [email].'],
    ['it is jane dot roe at gmail dot com', 'it is [email]'],
    ['call 020 7946 0018 or +44 7700 900123', 'call [phone] or [phone]'],
    ['(207) 946-0018, 207.946.0018, 1-800-555-0199 ext. 4', '[phone], [phone], [phone]'],
    ['07700900123 is mine', '[phone] is mine'],
    ['my number is 555-0199', 'my number is [phone]'],
    ['ring me on 2079460018', 'ring me on [phone]'],
    ['card 4111 1111 1111 1111, cvv', 'card [card], cvv'],
    ['5555-5555-5555-4444', '[card]'],
    ['order 881 4111111111111111', 'order 881 [card]'],
    ['IBAN gb29 nwbk 6016 1331 9268 19 please', 'IBAN [iban] please'],
    ['DE89370400440532013000', '[iban]'],
    ['I live at Flat 3, 12 Acacia Avenue, Leeds LS1 4AB.', 'I live at [address].'],
    ['ship to 1600 Pennsylvania Avenue NW, Washington, DC 20500', 'ship to [address]'],
    ['at 742 Evergreen Terrace, Apt 4, Springfield, IL 62704', 'at [address]'],
    ['PO Box 120, 12 rue de la Paix, Hauptstraße 12', '[address], [address], [address]'],
    ['12 mill road', '[address]'],
    ['my name is john smith and', 'my name is [name] and'],
    ['My name’s Zoë O’Neil-Okafor.', 'My name’s [name].'],
    ['You’re through to Sam.', 'You’re through to [name].'],
    ['Hi, I’m Ngozi. What happened?', 'Hi, I’m [name]. What happened?'],
    ['Morning, you\'re talking to Donal. Name’s fine', 'Morning, you\'re talking to [name]. Name’s fine'],
    ['Hello there, it\'s Rhodri, what is the postcode?', 'Hello there, it\'s [name], what is the postcode?'],
    ['this is Chidi calling about', 'this is [name] calling about'],
    ['Dear Mr Beale,\n\nThanks', 'Dear Mr [name],\n\nThanks'],
    ['Hi Tom, thanks', 'Hi [name], thanks'],
    ['Kind regards,\nChidi Okoro\nCare team', 'Kind regards,\n[name]\nCare team'],
    ['Please call.\n\nPiotr Wróbel, 07700 900 618', 'Please call.\n\n[name], [phone]'],
  ])('%s', (text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  it('includes names known from the transcript, whole and in parts, with the family name beside a first name', () => {
    expect(redact('MARIA told me, maria said, Lopez’s note, Maria Smith', ['Maria Lopez'])).toBe('[name] told me, [name] said, [name]’s note, [name]');
  });

  it('takes a known name that is also a word only where somebody is addressed or signs', () => {
    expect(redact('May I ask, will you wait? Will it be May? Thanks, Will. May Brooks rang.\nWill', ['Will Turner', 'May Brooks'])).toBe('May I ask, will you wait? Will it be May? Thanks, [name]. [name] rang.\n[name]');
  });

  it('takes out everywhere in a transcript a name that one turn marks, and leaves id, agent and times', () => {
    const transcript: Transcript = {
      id: 'a', channel: 'chat', agent: 'Ines Roth', team: 'Billing', source: { file: 'f', line: 1 },
      turns: [{ role: 'customer', text: 'My name is Bertil Quist.', at: 0 }, { role: 'agent', text: 'Ines here. Right, Bertil – sending it to b@q.example.', at: 9 }],
    };
    const { transcript: redacted, counts } = redactTranscript(transcript);
    expect(redacted.turns).toEqual([{ role: 'customer', text: 'My name is [name].', at: 0 }, { role: 'agent', text: '[name] here. Right, [name] – sending it to [email].', at: 9 }]);
    expect(redacted).toMatchObject({ id: 'a', agent: 'Ines Roth', team: 'Billing' });
    expect(counts).toEqual({ name: 3, email: 1, phone: 0, card: 0, iban: 0, address: 0 });
  });
});

describe('a feeling or an origin after a greeting', () => {
  it.each(['Furious', 'British', 'Deaf', 'Pregnant'])('is no name, there or anywhere else: %s', (word) => {
    const turns = [{ role: 'customer' as const, text: `Hi, I'm ${word}. Where is it?` }, { role: 'agent' as const, text: `I hear that you are ${word.toLowerCase()}.` }];
    expect(redactTranscript({ id: 'a', channel: 'chat', source: { file: 'f', line: 1 }, turns }).transcript.turns).toEqual(turns);
  });
});

describe('what stays', () => {
  it.each([
    'paid £1,299.00 on 01/03/2024 and 2024-03-01 at 10:30', 'order 4929 1234 5678 9012', 'order number 07700900123', 'order 4411 2093 1190, ref 2079460018', 'tracking 1Z999AA10123456784', 'account 12345678, sort code 20-00-00',
    'IBAN GB29 NWBK 6016 1331 9268 18', 'in 2024 2025 2026', 'I waited 3 long days on the 2 lane road', 'Order #2207 Kestrel Parade box set', 'This is Ridiculous. It’s Monday. I’m Sorry.', 'Hi, I’m Sorry. Hello, it’s Monday.', 'She is Polish. I’m British.', 'Dear Sir or Madam, Hi there, Hello Team,',
    'It’s Parkinson’s.', 'Will you? May I? Mark my words, grace period, bill 12', 'my name is not the point', 'from 10.30-11.45 for 12 weeks', 'the website at sunpromise dot example', '£20 to £30, 50% off 3 items', '12 Close calls', 'v1.2.3.4 and 192.168.0.1',
  ])('%s', (text) => {
    expect(redact(text)).toBe(text);
  });
});

describe('for any text', () => {
  const around = fc.stringMatching(/^[a-zA-Z .,;:!?\n£0-9-]{0,30}$/);
  const spaced = (plain: string, sizes: readonly number[], gap: string): string => {
    const parts: string[] = [];
    for (let at = 0, turn = 0; at < plain.length; turn += 1) {
      const size = sizes[turn % sizes.length] ?? 4;
      parts.push(plain.slice(at, at + size));
      at += size;
    }
    return parts.join(gap);
  };
  const checkDigit = (digits: string): string => digits + [...'0123456789'].find((digit) => passesLuhn(digits + digit));
  const card = fc.tuple(fc.constantFrom(['4', 16], ['51', 16], ['55', 16], ['34', 15], ['37', 15], ['36', 14], ['6011', 16], ['35', 16], ['2221', 16], ['4', 13], ['4', 19]), fc.stringMatching(/^\d{20}$/)).map(([[begin, length], digits]) => checkDigit((String(begin) + digits).slice(0, Number(length) - 1)));
  const iban = fc.tuple(fc.constantFrom(['GB', /^[A-Z]{4}\d{14}$/], ['DE', /^\d{18}$/], ['FR', /^\d{10}[A-Z0-9]{11}\d{2}$/], ['NO', /^\d{11}$/]), fc.nat()).chain(([[country, form]]) => fc.stringMatching(form as RegExp).map((body) => {
    const check = Array.from({ length: 97 }, (_, index) => String(index + 2).padStart(2, '0')).find((digits) => passesIbanChecksum(`${String(country)}${digits}${body}`));
    return `${String(country)}${check}${body}`;
  }));
  const gap = fc.constantFrom('', ' ', '-', '\u00a0');

  it('no valid card survives, however grouped', () => {
    fc.assert(fc.property(around, card, fc.constantFrom([4], [4, 6, 5], [16], [2, 3]), gap, around, (before, digits, sizes, between, after) => {
      const written = spaced(digits, sizes, between);
      expect(redact(`${before} x ${written} x ${after}`)).not.toContain(written);
    }), { numRuns: 500 });
  });

  it('no valid IBAN survives, however grouped', () => {
    fc.assert(fc.property(around, iban, fc.constantFrom([4], [34], [2, 2, 4]), gap, fc.boolean(), around, (before, plain, sizes, between, lower, after) => {
      const written = spaced(lower ? plain.toLowerCase() : plain, sizes, between);
      expect(redact(`${before} (${written}) ${after}`)).not.toContain(written);
    }), { numRuns: 500 });
  });

  it('no e-mail address survives', () => {
    fc.assert(fc.property(around, fc.emailAddress(), around, (before, address, after) => {
      expect(redact(`${before} ${address} ${after}`)).not.toContain(address);
    }), { numRuns: 500 });
  });

  it('doing it again changes nothing', () => {
    const bits = fc.oneof(around, card, iban, fc.emailAddress(), fc.constantFrom('Dear Mr Beale,', 'my name is ann lee', '020 7946 0018', '12 Acacia Avenue, Leeds LS1 4AB', '[name]', '[card] 4111', 'Will', 'Maria Lopez', 'Regards,\nWill Turner', '\n'));
    fc.assert(fc.property(fc.array(bits, { maxLength: 8 }), fc.constantFrom(' ', '', ', '), (parts, between) => {
      const once = redact(parts.join(between), ['Will Turner', 'Maria Lopez']);
      expect(redactText(once, ['Will Turner', 'Maria Lopez'])).toEqual({ text: once, counts: { name: 0, email: 0, phone: 0, card: 0, iban: 0, address: 0 } });
    }), { numRuns: 1000 });
  });
});
