export { readTranscripts } from './read-transcripts.ts';
export { containerLimit, type BrokenRecord, type LeftOut, openLimit, recordLimit, type TranscriptFile, type TranscriptRecord } from './record.ts';
export { transcriptFormats } from './formats/formats.ts';
