export { readTranscripts } from './read-transcripts.ts';
export { containerLimit, type BrokenRecord, type LeftOut, openLimit, recordLimit, type TranscriptFile, type TranscriptRecord } from './record.ts';
export { transcriptFormats } from './formats/formats.ts';
export { detectLanguage, readLanguage } from './language.ts';
export { noRedactions, type RedactionCounts, redactText, redactTranscript } from './redact.ts';
export { type RedactionKind, redactionKinds } from './redaction/pattern.ts';
