import { loadTrainedReader, readerDirectories, type TrainedReader } from '../../content/trained-reader.ts';
import type { ConversationAnalysis } from '../../core/analysis/analysis.ts';
import { analyzeConversation } from '../../core/analysis/analyze-conversation.ts';
import { writeCsvConversation } from '../../core/analysis/report/csv-report.ts';
import { addAnalysis, addCount, emptySummary, type Summary } from '../../core/analysis/summary.ts';
import type { Transcript } from '../../core/analysis/transcript.ts';
import type { Reader } from '../../core/language/observation.ts';
import { type BrokenRecord, noRedactions, readLanguage, redactText, redactTranscript, type TranscriptRecord } from '../transcripts/transcripts.ts';
import { describeError } from '../describe-error.ts';

/** What a worker does with conversations besides reading them. */
export interface AnalyzeSettings {
  reader: TrainedReader;
  redact: boolean;
  /** Forgets agent and team and takes personal details out of ids and of what is said about records that cannot be used. */
  anonymous: boolean;
  jsonLines: boolean;
  csv: boolean;
  /** Gives the analyses themselves. */
  analyses: boolean;
  /** Threads give way to everything else on the machine. */
  background: boolean;
}

/** Some records of the archive, in its order. */
export interface Batch {
  /** From 0, without gaps. */
  sequence: number;
  records: readonly TranscriptRecord[];
}

/** What a batch gave, in the order of its records; what was not asked for is empty. */
export interface BatchResult {
  sequence: number;
  conversations: number;
  jsonLines: string;
  csv: string;
  analyses: readonly ConversationAnalysis[];
  notRead: readonly BrokenRecord[];
}

/** Analyses batches and keeps their summary. */
export interface BatchWork {
  take(batch: Batch): BatchResult;
  finish(): Summary;
}

/** Begins with an empty summary. */
export function startWork({ reader: which, redact, anonymous, jsonLines, csv, analyses: whole }: AnalyzeSettings): BatchWork {
  const reader = loadTrainedReader(readerDirectories[which]);
  let summary = emptySummary();
  const skip = (broken: BrokenRecord, what: 'broken' | 'otherLanguages', name: string): BrokenRecord => {
    summary = addCount(summary, what, name);
    return anonymous ? { ...broken, message: redactText(broken.message.replace(quotedRecord, '$1.')).text } : broken;
  };

  function takeRecord(record: TranscriptRecord): ConversationAnalysis | BrokenRecord {
    if ('broken' in record) return skip(record.broken, 'broken', record.broken.message);
    const { transcript, names, leftOut } = record;
    const place = transcript.source;
    const language = readLanguage(transcript);
    if (language !== 'en') return skip({ ...place, message: `The conversation ${transcript.id} is not in English but in “${language}”.`, hint: 'Only English is read.' }, 'otherLanguages', language);
    const cleaned = redact ? redactTranscript(transcript, names) : { transcript, counts: noRedactions };
    const analysis = analyzeSafely(anonymous ? hideWho(cleaned.transcript) : cleaned.transcript, reader);
    if (typeof analysis === 'string') return skip({ ...place, message: `The conversation ${transcript.id} could not be analysed: ${analysis}`, hint: 'This is a defect in Evenkeel.' }, 'broken', `Could not be analysed: ${analysis}`);
    summary = addAnalysis(summary, analysis);
    for (const { kind, messages } of leftOut) summary = addCount(summary, 'leftOut', kind, messages);
    for (const [kind, times] of Object.entries(cleaned.counts)) if (times > 0) summary = addCount(summary, 'redactions', kind, times);
    return analysis;
  }

  return {
    take({ sequence, records }) {
      const taken = records.map(takeRecord);
      const analyses = taken.flatMap((one) => ('turns' in one ? [one] : []));
      return {
        sequence, conversations: analyses.length, notRead: taken.flatMap((one) => ('turns' in one ? [] : [one])),
        jsonLines: jsonLines ? analyses.map((analysis) => `${JSON.stringify(analysis)}\n`).join('') : '',
        csv: csv ? analyses.map(writeCsvConversation).join('') : '',
        analyses: whole ? analyses : [],
      };
    },
    finish: () => summary,
  };
}

/** Said of a broken record with the record's own beginning, in which names cannot be told from other words. */
const quotedRecord = /^(This is not JSON): .*$/s;

function hideWho({ agent: _agent, team: _team, ...transcript }: Transcript): Transcript {
  return { ...transcript, id: redactText(transcript.id).text };
}

/** One conversation that sets off a defect must not cost the archive; it is counted among the broken. */
function analyzeSafely(transcript: Transcript, reader: Reader): ConversationAnalysis | string {
  try {
    return analyzeConversation(transcript, reader);
  } catch (error) {
    return describeError(error);
  }
}
