import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentDirectory } from './content-directory.ts';
import { renderSchemas } from './schema-files.ts';

const folder = join(contentDirectory, 'schema');
await mkdir(folder, { recursive: true });
for (const { name, text } of renderSchemas()) await writeFile(join(folder, name), text);
