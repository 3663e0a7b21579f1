// Loaded into every Node process of a measured command: writes the CPU time it used when it ends.
import { appendFileSync } from 'node:fs';

const file = process.env['CPU_METER_FILE'];
if (file) {
  process.once('exit', () => {
    const { user, system } = process.cpuUsage();
    appendFileSync(file, `${user + system}\n`);
  });
}
