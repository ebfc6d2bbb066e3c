import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens').max(80);
const text = z.string().trim().min(1);
const fileName = (endings: string): z.ZodString =>
  z.string().max(120).regex(new RegExp(`^[A-Za-z0-9][A-Za-z0-9._-]*\\.(${endings})$`, 'u'), `a file beside this one: letters, digits, dots and hyphens, ending in .${endings.replaceAll('|', ' or .')}`);

const answer = z.strictObject({ text, right: z.boolean().default(false), because: text });
const checkpoint = z.strictObject({
  at: z.number().min(0).max(86_400).describe('Seconds from the start.'),
  question: text,
  answers: z.array(answer).min(2).max(6).refine((all) => all.filter(({ right }) => right).length === 1, 'exactly one answer has "right: true"'),
});

/** What `video.yaml` says of an organisation's own video. */
export const videoSchema = z.strictObject({
  title: text.max(200),
  summary: text.max(2000),
  course: id,
  lesson: id.exactOptional(),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as en or en-GB').default('en'),
  video: fileName('mp4|webm|m4v|ogv'),
  captions: fileName('vtt'),
  checkpoints: z.array(checkpoint).max(50).default([]),
});

export type VideoFile = z.output<typeof videoSchema>;
