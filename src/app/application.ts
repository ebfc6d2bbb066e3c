import type { Course } from '../core/course/course.ts';
import { HeldAnalyses } from './held-analyses.ts';
import { HeldConversations } from './held-conversations.ts';
import type { Library } from './library.ts';
import type { Speaker } from './speaker.ts';
import { TurnsUnderWay } from './turns-under-way.ts';
import type { Analyst, Archivist, Chance, Clock, Database, Journal, VideoShelf } from './ports.ts';

/** All that the use cases work with. */
export interface Application {
  database: Database;
  library: Library;
  /** By id. */
  courses: ReadonlyMap<string, Course>;
  videos: VideoShelf;
  analyst: Analyst;
  archivist: Archivist;
  conversations: HeldConversations;
  turns: TurnsUnderWay;
  /** Who words what customers say; null for the built-in wording. */
  speaker: Speaker | null;
  analyses: HeldAnalyses;
  /** Bytes one upload may hold; 0 for no uploads. */
  uploadBytes: number;
  /** What the first account must name unless it is made on this machine. */
  claimCode: string;
  clock: Clock;
  chance: Chance;
  journal: Journal;
}

/** Live conversations held in memory, at some tens of kilobytes each; the rest is replayed when asked for. */
const conversationsHeld = 250;

/** Analyses under way or not kept held in memory, at up to some tens of megabytes each. */
const analysesHeld = 16;

type Parts = Omit<Application, 'conversations' | 'analyses' | 'turns' | 'speaker'> & { speaker?: Speaker | null };

/** Puts the parts together. */
export function createApplication({ speaker = null, ...parts }: Parts): Application {
  return { ...parts, speaker, turns: new TurnsUnderWay(), conversations: new HeldConversations(conversationsHeld), analyses: new HeldAnalyses(analysesHeld) };
}
