import { buildAll } from './lib/build.ts';
import { reporter } from './lib/reporter.ts';

const built = await buildAll(reporter());
console.log(built.length === 0 ? 'Everything is built already.' : `Built ${built.join(', ')}.`);
