import type { TranscriptFormat } from '../source.ts';
import { subRip, webVtt } from './captions.ts';
import { csv } from './csv.ts';
import { json, jsonLines } from './json.ts';
import { mail, mailbox } from './mail.ts';
import { plainText } from './text.ts';

/** Every format read, the surest to recognise first. */
export const transcriptFormats: readonly TranscriptFormat[] = [jsonLines, json, webVtt, subRip, mailbox, mail, csv, plainText];
