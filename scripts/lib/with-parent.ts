/*
 * Loaded before a program that another one started: it ends when that one is gone, also when it was killed and could
 * say nothing. A build would go on for minutes, and write into a folder that the next one has cleared.
 */
if (!process.connected) process.exit(1);
process.once('disconnect', () => process.exit(1));
// A program that has nothing left to do ends, whether it listens or not.
process.channel?.unref();
