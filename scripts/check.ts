// npm run check: says what is wrong with the content, where, and how to mend it.
import './lib/compile-cache.ts';

// Loaded after the line above has run, so that it is found compiled.
const { runCheckCommand } = await import('./check/command.ts');
runCheckCommand();
