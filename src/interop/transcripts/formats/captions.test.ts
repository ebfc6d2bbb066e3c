import { describe, expect, it } from 'vitest';
import { describeRecords, findBroken, readContent, readSample } from '../../../../test/transcripts/read-sample.ts';

describe('captions', () => {
  it('reads WebVTT voices, entities and notes, and joins the cues of one speaker', async () => {
    const records = await readSample('call.vtt');
    expect(describeRecords(records)).toEqual(['call.vtt:6 phone 6: a=Northway, Maria speaking, what\'s happened? | c=The & engineer never came. | a=Never came. | c=No.']);
    expect(records[0]).toMatchObject({ names: ['Maria', 'John'], transcript: { agent: 'Maria', turns: [{ at: 1.5 }, { at: 6.2 }, { at: 6.2 }, { at: 3612 }] } });
  });

  it('reads SubRip with speakers before a colon, two in a cue, and a cue that goes on', async () => {
    expect(describeRecords(await readSample('call.srt'))).toEqual(['call.srt:2 phone 2: a=Good morning, how can I help? | c=It is simple: no heating. | a=Since when? | c=Sunday.']);
  });

  it('says so when no cue names a speaker', async () => {
    expect(findBroken(await readContent('WEBVTT\n\n00:01.000 --> 00:02.000\nhello there\n'))[0]).toMatchObject({ line: 3, message: 'No cue says who speaks.' });
    expect(findBroken(await readContent('WEBVTT\n\n'))[0]?.message).toBe('There are no cues in the file.');
  });
});
