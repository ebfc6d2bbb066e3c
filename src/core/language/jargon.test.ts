import { describe, expect, it } from 'vitest';
import { isAcronymEveryoneKnows } from './acronyms.ts';
import { readAgentTurn, readCustomerTurn } from './reader.ts';

const labelsOf = (text: string): string[] => readAgentTurn(text, []).observations.map(({ label }) => label);

describe('initials', () => {
  it.each(['Your CPE must sync with the NOC first.', 'The ABX went to the TQF queue.', 'It needs an SPV from the MKL.'])('are jargon when there are two nobody knows: %s', (text) => {
    expect(labelsOf(text)).toContain('jargon');
  });

  it.each(['Send me a PDF by SMS.', 'The UK and the EU use the same VAT form.', 'We do NOT charge for it, EVER.', 'A TQF is in the post.', 'CPE means the box, NOC means the office.'])(
    'are none when they are known, weighed, single or explained: %s',
    (text) => {
      expect(labelsOf(text)).not.toContain('jargon');
    },
  );

  it('everyone knows neither shout nor need explaining', () => {
    expect(isAcronymEveryoneKnows('PDF')).toBe(true);
    expect(isAcronymEveryoneKnows('pdf')).toBe(true);
    expect(isAcronymEveryoneKnows('QXV')).toBe(false);
    expect(readCustomerTurn('I sent the PDF and the PIN by SMS.', []).observations.map(({ label }) => label)).not.toContain('shout');
  });
});
