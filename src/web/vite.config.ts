import { fileURLToPath } from 'node:url';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { english } from './strings/en.ts';

const dictionary = fileURLToPath(new URL('./strings/en.ts', import.meta.url));

/** Compiles the ICU messages at build time, so that the browser needs no message parser. */
function compileStrings(): Plugin {
  return {
    name: 'compile-strings',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      if (id !== dictionary) return null;
      const compiled = Object.fromEntries(Object.entries(english).map(([key, message]) => [key, compileMessage(message)]));
      return `export const english = JSON.parse(${JSON.stringify(JSON.stringify(compiled))});`;
    },
  };
}

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [compileStrings(), react()],
  build: { outDir: '../../dist/web', emptyOutDir: true, manifest: true, modulePreload: { polyfill: false }, target: 'es2023', assetsInlineLimit: 0 },
  server: { proxy: Object.fromEntries(['/api', '/media'].map((path) => [path, process.env['EVENKEEL_API'] ?? 'http://localhost:4400'])) },
});
