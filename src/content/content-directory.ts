import { fileURLToPath } from 'node:url';

/** The content directory shipped with the package; the same from `src/content` and `dist/content`. */
export const contentDirectory: string = fileURLToPath(new URL('../../content', import.meta.url));
