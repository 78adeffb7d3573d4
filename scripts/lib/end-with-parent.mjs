// Loaded into every process the starter keeps: when the starter dies, however it dies, its
// channel closes and the process ends as if asked to.
if (process.channel) {
  process.channel.unref();
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}
