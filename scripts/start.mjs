import { install, requireNode } from './install.mjs';
import { root } from './programs.mjs';

/** `npm start -- --port 5000`: installs and builds what is missing, then serves. PORT, DATA and HOST do the same as the options. */
const { PORT: port = '4300', DATA: data = 'data', HOST: host = '127.0.0.1' } = process.env;

requireNode();
await install();
const { build } = await import('./build.mjs');
await build(false);

const given = process.argv.slice(2);
const isGiven = (option) => given.some((word) => word === option || word.startsWith(`${option}=`));
const defaults = Object.entries({ '--port': port, '--data': data, '--host': host }).flatMap(([option, value]) => (isGiven(option) ? [] : [option, value]));
process.argv = [process.execPath, `${root}bin/evenkeel.js`, 'serve', ...defaults, ...given];
await import('../bin/evenkeel.js');
