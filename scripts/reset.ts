import { claim, claimedBy, release } from './lib/instance.ts';
import { DEFAULT_HOME } from './lib/paths.ts';
import { resetHome } from './lib/reset.ts';

if (!claim(DEFAULT_HOME)) {
  console.error(`Fieldwright is running (pid ${claimedBy(DEFAULT_HOME)}): npm stop first.`);
  process.exit(1);
}
await resetHome(DEFAULT_HOME);
release(DEFAULT_HOME);
console.log('Emptied. npm start begins anew.');
